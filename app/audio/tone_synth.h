// ToneSynth: makes the tones of a session by arithmetic. Pure: the same samples on every machine.
#pragma once

#include "core/session/cue.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace stance {

/// Every cue, in the order of the enumeration.
inline constexpr std::array allCueKinds{CueKind::GetReady,   CueKind::LastSeconds, CueKind::Go,       CueKind::Rep,
                                        CueKind::Turn,       CueKind::Halfway,     CueKind::BreathIn, CueKind::BreathOut,
                                        CueKind::ChangeSide, CueKind::Rest,        CueKind::RestOver, CueKind::Done};

/// Mono, 16 bit.
struct Tone {
    int rate = 0;  ///< samples per second
    std::vector<std::int16_t> samples;
};

inline constexpr int toneRate = 48'000;

/// The tone of a cue. It begins with the first sample (a tenth of its peak within 2 ms), is never above -3 dBFS, and ends in
/// silence.
Tone synthesize(CueKind kind, int rate = toneRate);

/// The tone as a WAV file: 16-bit PCM.
std::string toWav(const Tone& tone);

}  // namespace stance
