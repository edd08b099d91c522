// VoiceTrial: a voice outside a session: finds out which voices there are, and lets one hear them. Gone again a moment later.
#pragma once

#include "app/audio/voice.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace stance {

class VoiceTrial : public QObject {
    Q_OBJECT

public:
    explicit VoiceTrial(std::unique_ptr<Voice> voice, QObject* parent = nullptr);

    /// Asks the system for its voices; what it finds is told by changed().
    void look();
    /// Says it as soon as the voice is there. `voice` and `volume` as for Voice.
    void say(const QString& words, double volume, const QString& voice);

    /// What was found: Off while nobody has looked.
    Voice::State found() const { return m_found; }
    QStringList voices() const { return m_voice->voices(); }

Q_SIGNALS:
    void changed();

private:
    struct Sentence {
        QString words;
        double volume = 1.0;
    };

    std::unique_ptr<Voice> m_voice;
    Voice::State m_found = Voice::State::Off;
    std::optional<Sentence> m_next;
    QTimer m_idle;
    int m_id = 0;

    void onState(Voice::State state);
    void sayNext();
};

}  // namespace stance
