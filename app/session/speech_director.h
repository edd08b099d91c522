// SpeechDirector: has a session spoken: asks what is to be said when, hands it to the voice at the right moment, and tells the
// screen. Never waits for the voice; without one the words still stand on the screen.
#pragma once

#include "app/audio/voice.h"
#include "app/platform/sound_settings.h"
#include "app/session/session_controller.h"
#include "app/session/session_view.h"
#include "core/session/speech_queue.h"

#include <QTimer>

namespace stance {

class SpeechDirector : public QObject {
    Q_OBJECT

public:
    /// Controller and voice must outlive it.
    SpeechDirector(SessionController& controller, Voice& voice, const SessionContext& context, QObject* parent = nullptr);

    /// Earlier meetings with the exercises, which choose the cue; must outlive the session. None: nothing is known.
    void setMemories(const ExerciseMemories* memories) { m_context.memories = memories; }
    /// Which layers are said how loud. Holds from the next sentence on.
    void setSound(const SoundChoice& sound);
    /// Nothing is said aloud; captions stay.
    void setMuted(bool muted);
    /// Exercise, side and cue once more, whatever layers are on.
    void sayAgain();
    /// Looks at the clock. Called by its timer, and when an injected clock has moved.
    void poll();
    /// What stands on the screen as said now; empty for nothing.
    QString caption() const { return m_caption; }

Q_SIGNALS:
    void captionChanged(const QString& words);

private:
    SessionController& m_controller;
    Voice& m_voice;
    SessionContext m_context;
    SpeechQueue m_queue;
    SoundChoice m_sound;
    QTimer m_timer;
    SessionId m_session;
    Stamp m_takenAt;  ///< when the schedule was taken
    QString m_caption;
    std::optional<Millis> m_captionUntil;  ///< monotonic; none while it is being said
    std::optional<Millis> m_silentUntil;   ///< when a sentence nobody says aloud would be over
    int m_saying = 0;                      ///< number of the sentence that was given to the voice last
    bool m_muted = false;

    void onChanged(const SessionChange& change);
    void takeSchedule(const Stamp& now);
    void wantVoice();
    void act(const SpeechQueue::Move& move, Millis now);
    void begin(const Speech& speech, Millis now);
    void end(Millis now);
    void silence();
    void showCaption(const QString& words);
    bool isOn(const Speech& speech) const;
    void arm(Millis now);
};

}  // namespace stance
