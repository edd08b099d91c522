// What the athlete wants to hear: layers with a switch and a volume each, for every program or for one alone.
#pragma once

#include "app/platform/settings.h"

#include <array>

namespace stance {

enum class SoundLayer { Tones, Names, Countdown, Cues, Narration };

/// In the order in which they are shown, the least talkative first.
inline constexpr std::array allSoundLayers{SoundLayer::Tones, SoundLayer::Names, SoundLayer::Countdown, SoundLayer::Cues,
                                           SoundLayer::Narration};

struct LayerChoice {
    bool on = false;
    int volume = 80;  ///< 0 to 100

    friend bool operator==(const LayerChoice&, const LayerChoice&) = default;
};

struct SoundChoice {
    std::array<LayerChoice, allSoundLayers.size()> layers;
    bool edgeFlash = false;  ///< in place of the tones
    bool captions = true;    ///< what is said stands on the screen

    LayerChoice& of(SoundLayer layer) { return layers.at(static_cast<std::size_t>(layer)); }
    const LayerChoice& of(SoundLayer layer) const { return layers.at(static_cast<std::size_t>(layer)); }
    /// Whether a layer of the voice is on.
    bool speaks() const;

    friend bool operator==(const SoundChoice&, const SoundChoice&) = default;
};

/// What holds for a program: its own choice, else the one for all. An empty id asks for the one for all.
SoundChoice soundFor(const Settings& settings, const QString& program);
bool hasOwnSound(const Settings& settings, const QString& program);
/// Makes it the choice of the program, or of all with an empty id.
void setSound(Settings& settings, const QString& program, const SoundChoice& choice);
/// From now on the choice for all holds for the program.
void forgetOwnSound(Settings& settings, const QString& program);

}  // namespace stance
