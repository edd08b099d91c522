// QtTonePlayer: tones through Qt Multimedia: in a module, because loading it takes a third of the time to the first window, and in
// a thread of its own, because opening a sound device can take seconds.
#pragma once

#include "app/audio/tone_player.h"

#include <QObject>
#include <QString>

class QThread;

namespace stance {

class SoundHost;

class QtTonePlayer : public QObject, public TonePlayer {
    Q_OBJECT

public:
    /// Costs nothing. `module` is the file of the sound module.
    explicit QtTonePlayer(const QString& module, QObject* parent = nullptr);
    ~QtTonePlayer() override;

    /// From now on the sound system is opened in the background: at once when a sound server seems to be there, else when a session
    /// begins. Call it when the first window has been painted.
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

    void openWhenThere();
    void open();
    void tellHost();
    void tell(bool availableBefore);

    QString m_module;
    QThread* m_thread = nullptr;  // owned; left behind when the sound server holds it up at the end
    SoundHost* m_host = nullptr;  // lives and ends in the thread
    bool m_started = false;
    double m_volume = 0.8;
    bool m_enabled = true;
    bool m_sessionRunning = false;
    bool m_device = false;
    int m_waiting = 0;
};

}  // namespace stance
