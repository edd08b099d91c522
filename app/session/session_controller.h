// SessionController: the seam between the window and a running session. Reads the clock once per action, keeps the one
// timer for the next deadline or cue, and tells views what changed.
#pragma once

#include "core/coach/session_runner.h"
#include "core/session/cue.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace stance {

class SessionController : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the controller.
    SessionController(Journal& journal, const Clock& clock, QObject* parent = nullptr);

    /// Who says what the sets just done mean for those to come; before start() or reopen(). Must outlive the session.
    void setCoach(const InSessionCoach* coach) { m_coach = coach; }

    /// Begins a session; false when the store failed (storeFailed was emitted).
    bool start(SessionId id, SessionPlan plan);
    /// Continues a session that was left open, paused where it stood.
    bool reopen(std::vector<EventBatch> batches);
    /// Forgets a closed session.
    void release();

    bool hasSession() const { return m_runner.has_value(); }
    /// Only while hasSession().
    const Session& session() const { return m_runner->session(); }
    const SessionLog& log() const { return m_runner->log(); }
    Stamp now() const { return m_clock.now(); }
    bool canUndo() const { return m_runner && m_runner->canUndo(); }
    bool canRedo() const { return m_runner && m_runner->canRedo(); }

    // What the athlete wants. Each is about what is on the screen now.
    /// The obvious next thing: tick, start, go, continue.
    void primary();
    /// The same by a key, which does nothing right after a phase change it did not cause.
    void primaryKey();
    /// Starts or completes the set; in a rest accepts the log; continues when paused.
    void complete();
    void skip();
    void back();
    void pause();
    void resume();
    void togglePause();
    void adjustRest(int seconds);
    void undo();
    void redo();
    void addSet();
    void setPacing(const Pacing& pacing);
    /// No more sets today of the exercise of this moment: in a rest the one just done, else the current one.
    void stopExercise(StopReason reason);
    void flag(const FaultId& fault);
    void endHere();
    void finish();
    void discard();
    void writeNote(const QString& note);
    void giveEffort(std::optional<int> effort);
    /// Log edits and whatever else names its set itself.
    bool send(const SessionCommand& command);

    /// Looks at the clock: plays due cues, journals crossed deadlines. Called by the timer, and after waking up.
    void poll();

Q_SIGNALS:
    void changed(const stance::SessionChange& change);
    void cueDue(stance::CueKind cue);
    void refused(stance::Refusal refusal);
    void storeFailed(const stance::StoreError& error);

private:
    Journal& m_journal;
    const Clock& m_clock;
    const InSessionCoach* m_coach = nullptr;
    std::optional<SessionRunner> m_runner;
    QTimer m_timer;
    std::vector<Cue> m_cues;          ///< of the current phase, not yet played
    std::optional<Cue> m_lastPlayed;  ///< of the phase scheduled last
    PhaseId m_scheduledPhase = -1;
    Millis m_guardUntil{0};  ///< monotonic; until then a primary key is taken for a slip

    bool handle(const SessionCommand& command, const Stamp& stamp);
    std::optional<int> slotOfTheMoment() const;
    template <class Command>
    void withPhase()
    {
        if (m_runner) {
            send(Command{session().phaseId});
        }
    }
    void takeSchedule(const Stamp& stamp);
    void playDueCues(const Stamp& stamp);
    void guard(const SessionCommand& command, Phase before, const SessionChange& change, const Stamp& stamp);
    void arm();
};

}  // namespace stance
