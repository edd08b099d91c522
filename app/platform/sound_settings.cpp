#include "app/platform/sound_settings.h"

#include <algorithm>

namespace stance {
namespace {

struct LayerSetting {
    const Setting<bool>& on;
    const IntSetting& volume;
};

const std::array<LayerSetting, allSoundLayers.size()>& layerSettings()
{
    static const std::array<LayerSetting, allSoundLayers.size()> all{{{setting::tones, setting::toneVolume},
                                                                      {setting::spokenNames, setting::nameVolume},
                                                                      {setting::spokenCountdown, setting::countdownVolume},
                                                                      {setting::spokenCues, setting::cueVolume},
                                                                      {setting::narration, setting::narrationVolume}}};
    return all;
}

SoundChoice soundForAll(const Settings& settings)
{
    SoundChoice choice;
    for (std::size_t i = 0; i < choice.layers.size(); ++i) {
        choice.layers[i] = {settings.value(layerSettings()[i].on), settings.value(layerSettings()[i].volume)};
    }
    choice.edgeFlash = settings.value(setting::edgeFlash);
    choice.captions = settings.value(setting::captions);
    return choice;
}

QString nameOf(const char* name)
{
    return QString::fromLatin1(name);
}

/// Fields that are missing or of another kind are those of `initial`.
SoundChoice fromJson(const QJsonObject& fields, const SoundChoice& initial)
{
    SoundChoice choice = initial;
    for (std::size_t i = 0; i < choice.layers.size(); ++i) {
        LayerChoice& layer = choice.layers[i];
        const IntSetting& volume = layerSettings()[i].volume;
        layer.on = fields.value(nameOf(layerSettings()[i].on.name)).toBool(layer.on);
        layer.volume = std::clamp(fields.value(nameOf(volume.name)).toInt(layer.volume), volume.least, volume.most);
    }
    choice.edgeFlash = fields.value(nameOf(setting::edgeFlash.name)).toBool(choice.edgeFlash);
    choice.captions = fields.value(nameOf(setting::captions.name)).toBool(choice.captions);
    return choice;
}

QJsonObject toJson(const SoundChoice& choice)
{
    QJsonObject fields{{nameOf(setting::edgeFlash.name), choice.edgeFlash}, {nameOf(setting::captions.name), choice.captions}};
    for (std::size_t i = 0; i < choice.layers.size(); ++i) {
        fields.insert(nameOf(layerSettings()[i].on.name), choice.layers[i].on);
        fields.insert(nameOf(layerSettings()[i].volume.name), choice.layers[i].volume);
    }
    return fields;
}

}  // namespace

bool SoundChoice::speaks() const
{
    return std::any_of(layers.begin() + 1, layers.end(), [](const LayerChoice& layer) { return layer.on; });
}

bool hasOwnSound(const Settings& settings, const QString& program)
{
    return !program.isEmpty() && settings.value(setting::programSound).value(program).isObject();
}

SoundChoice soundFor(const Settings& settings, const QString& program)
{
    const SoundChoice forAll = soundForAll(settings);
    return hasOwnSound(settings, program) ? fromJson(settings.value(setting::programSound).value(program).toObject(), forAll)
                                          : forAll;
}

void setSound(Settings& settings, const QString& program, const SoundChoice& choice)
{
    if (!program.isEmpty()) {
        QJsonObject own = settings.value(setting::programSound);
        own.insert(program, toJson(choice));
        settings.set(setting::programSound, own);
        return;
    }
    for (std::size_t i = 0; i < choice.layers.size(); ++i) {
        settings.set(layerSettings()[i].on, choice.layers[i].on);
        settings.set(layerSettings()[i].volume, choice.layers[i].volume);
    }
    settings.set(setting::edgeFlash, choice.edgeFlash);
    settings.set(setting::captions, choice.captions);
}

void forgetOwnSound(Settings& settings, const QString& program)
{
    QJsonObject own = settings.value(setting::programSound);
    own.remove(program);
    settings.set(setting::programSound, own);
}

}  // namespace stance
