// SoundWorker: everything of Qt Multimedia that the tones touch. Lives in the sound thread; see qt_tone_player.h.
#pragma once

#include "app/audio/tone_synth.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <map>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace stance {

/// Plays each cue with a QSoundEffect of its own: in Qt 6.4.2 one that is used again lost 6 of 12 plays.
///
/// Why not a QAudioSink that stays open, with a mixer of ours behind it? It was measured beside this, 60 plays each into a
/// PulseAudio null sink (Qt 6.4.2): QSoundEffect sounds 19 ms after the call, give or take 3 ms, and loses none. A pulling
/// QAudioSink sounds after 206 ms, give or take 82 ms, because it asks for 70 ms and more at a time; with a smaller buffer it
/// stalls.
class SoundWorker : public QObject {
    Q_OBJECT

public:
    SoundWorker();
    ~SoundWorker() override;

    /// Opens the sound system as soon as a sound server seems to be there, or a session begins.
    void open();
    /// Plays unless `latest` has passed: this thread may have been held up by the sound server.
    void play(stance::CueKind kind, float volume, QDeadlineTimer latest);
    void setSessionRunning(bool running);

Q_SIGNALS:
    void availableChanged(bool available);
    /// A play() was worked off, whether it sounded or not.
    void handled();

private:
    void openNow();
    void sound(CueKind kind, float volume);
    bool writeTones();
    QUrl urlOf(const QString& name) const;
    void preload(const QString& name);
    void lookForDevice();
    void keepAwake();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<CueKind, QUrl> m_tones;
    QMediaDevices* m_devices = nullptr;
    QByteArray m_device;  // the one that sounds now; empty when there is none
    QTimer m_look;
    QSoundEffect* m_silence = nullptr;  // sounds while a session runs
    int m_voices = 0;
    bool m_opened = false;
    bool m_sessionRunning = false;
};

}  // namespace stance
