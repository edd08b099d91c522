// SoundWorker: everything of Qt Multimedia that the tones touch. Part of the sound module, not of the program.
#pragma once

#include "app/audio/sound_output.h"

#include <QByteArray>
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
class SoundWorker : public QObject, public SoundOutput {
    Q_OBJECT

public:
    explicit SoundWorker(Events events);
    ~SoundWorker() override;

    void open() override;
    void play(stance::CueKind kind, double volume, QDeadlineTimer latest) override;
    void setSessionRunning(bool running) override;

private:
    void sound(CueKind kind, double volume);
    bool writeTones();
    QUrl urlOf(const QString& name) const;
    void preload(const QString& name);
    void lookForDevice();
    void keepAwake();

    Events m_events;
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
