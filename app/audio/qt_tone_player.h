// QtTonePlayer: tones through Qt Multimedia, in a thread of its own because opening a sound device can take seconds.
#pragma once

#include "app/audio/tone_player.h"

#include <QObject>

class QThread;

namespace stance {

class SoundWorker;

class QtTonePlayer : public QObject, public TonePlayer {
    Q_OBJECT

public:
    explicit QtTonePlayer(QObject* parent = nullptr);  ///< costs nothing
    ~QtTonePlayer() override;

    /// Opens the sound system in the background. Call it when the first window has been painted.
    void start();

    void play(CueKind kind) override;
    void setEnabled(bool enabled) override;
    void setVolume(double volume) override;
    bool available() const override { return m_device && m_waiting < mostWaiting; }
    void setSessionRunning(bool running) override;

Q_SIGNALS:
    /// A device appeared, or the last one went away, or the sound server stopped answering.
    void availableChanged(bool available);

private:
    static constexpr int mostWaiting = 8;  // plays that the thread has not taken; more means that it is stuck

    void tell(bool availableBefore);

    QThread* m_thread = nullptr;      // owned; left behind when the sound server holds it up at the end
    SoundWorker* m_worker = nullptr;  // lives and ends in the thread
    double m_volume = 0.8;
    bool m_enabled = true;
    bool m_sessionRunning = false;
    bool m_device = false;
    int m_waiting = 0;
};

}  // namespace stance
