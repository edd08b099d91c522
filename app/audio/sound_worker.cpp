#include "app/audio/sound_worker.h"

#include "app/audio/tone_synth.h"

#include <QAudio>
#include <QAudioDevice>
#include <QDir>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QStandardPaths>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <cstddef>
#include <utility>

namespace stance {
namespace {

constexpr int mostVoices = 16;         // at once; more than a session can need
constexpr int longestVoiceMs = 5'000;  // by then a voice is over, even if its device went away under it

constexpr int lookAgainMs = 3'000;

QString silenceName()
{
    return QStringLiteral("silence");
}

QString nameOf(CueKind kind)
{
    return QStringLiteral("tone-%1").arg(static_cast<int>(kind));
}

/// Qt 6.4.2 stops a sound when it has handed over its last sample, and what the sound server still holds is thrown away: 75 to 100
/// ms in a recording, which is all of a short tone. So a silence stands at the end to be thrown away.
Tone withSilence(Tone tone)
{
    constexpr double silence = 0.4;  // seconds
    tone.samples.resize(tone.samples.size() + static_cast<std::size_t>(silence * tone.rate), 0);
    return tone;
}

bool writeWav(const QString& path, const Tone& tone)
{
    const QByteArray bytes = QByteArray::fromStdString(toWav(tone));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

}  // namespace

SoundWorker::SoundWorker(Events events) : m_events(std::move(events)), m_look(this)
{
    m_look.setInterval(lookAgainMs);
    connect(&m_look, &QTimer::timeout, this, &SoundWorker::lookForDevice);
}

SoundWorker::~SoundWorker() = default;

void SoundWorker::open()
{
    m_opened = true;
    if (!writeTones()) {
        spdlog::warn("tones: no room for the sound files");
        return;
    }
    m_devices = new QMediaDevices(this);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundWorker::lookForDevice);
    for (const CueKind kind : allCueKinds) {
        preload(nameOf(kind));
        m_tones[kind] = urlOf(nameOf(kind));
    }
    lookForDevice();
}

/// QSoundEffect takes files and nothing else. The runtime folder is memory and is emptied when the user logs out.
bool SoundWorker::writeTones()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString base = QFile::exists(runtime) ? runtime : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(base + QStringLiteral("/stance-tones-XXXXXX"));
    if (!m_folder->isValid()) {
        return false;
    }
    for (const CueKind kind : allCueKinds) {
        if (!writeWav(urlOf(nameOf(kind)).toLocalFile(), withSilence(synthesize(kind)))) {
            return false;
        }
    }
    const Tone silence{toneRate, std::vector<std::int16_t>(toneRate, 0)};
    return writeWav(urlOf(silenceName()).toLocalFile(), silence);
}

QUrl SoundWorker::urlOf(const QString& name) const
{
    return QUrl::fromLocalFile(m_folder->filePath(name + QStringLiteral(".wav")));
}

/// Qt keeps the samples of a file in memory as long as one effect uses them. This one never plays.
void SoundWorker::preload(const QString& name)
{
    (new QSoundEffect(this))->setSource(urlOf(name));
}

/// Called when Qt tells of a change, and now and then while a session runs, because Qt 6.4.2 does not tell of every one.
void SoundWorker::lookForDevice()
{
    const QByteArray device = QMediaDevices::defaultAudioOutput().id();
    if (device == m_device) {
        return;
    }
    const bool wasAvailable = !m_device.isEmpty();
    m_device = device;
    keepAwake();
    const bool available = !m_device.isEmpty();
    if (available != wasAvailable) {
        spdlog::info("tones: {}", available ? "sound device there" : "no sound device");
        m_events.availableChanged(available);
    }
}

void SoundWorker::play(CueKind kind, double volume, QDeadlineTimer latest)
{
    if (!m_device.isEmpty() && !latest.hasExpired() && m_voices < mostVoices) {
        sound(kind, volume);
    }
    m_events.handled();
}

void SoundWorker::sound(CueKind kind, double volume)
{
    auto* voice = new QSoundEffect(this);
    ++m_voices;
    connect(voice, &QObject::destroyed, this, [this] { --m_voices; });
    connect(voice, &QSoundEffect::playingChanged, voice, [voice] {
        if (!voice->isPlaying()) {
            voice->deleteLater();
        }
    });
    QTimer::singleShot(longestVoiceMs, voice, &QObject::deleteLater);
    voice->setSource(m_tones.at(kind));
    voice->setVolume(QAudio::convertVolume(static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    voice->play();
}

void SoundWorker::setSessionRunning(bool running)
{
    m_sessionRunning = running;
    if (m_opened) {
        lookForDevice();
        keepAwake();
    }
}

/// Devices fall asleep when nothing sounds, and then swallow the beginning of the next tone; wireless ones most of it. So
/// silence sounds while a session runs.
void SoundWorker::keepAwake()
{
    delete m_silence;
    m_silence = nullptr;
    m_look.stop();
    if (!m_sessionRunning) {
        return;
    }
    m_look.start();
    if (m_device.isEmpty()) {
        return;
    }
    m_silence = new QSoundEffect(this);
    m_silence->setLoopCount(QSoundEffect::Infinite);
    m_silence->setSource(urlOf(silenceName()));
    m_silence->play();
}

}  // namespace stance
