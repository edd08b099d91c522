// SessionScript: a session told in a few lines. It drives a SessionRunner the way the window does: one deadline, Elapsed
// when it is crossed, WokeUp after sleep, ReopenSession after a restart; and after every command it compares the live state
// with the fold of the journal.
#pragma once

#include "core/coach/session_runner.h"
#include "core/history/performed_set.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_journal.h"
#include "tests/support/session_plans.h"

#include <chrono>
#include <optional>
#include <source_location>
#include <string>
#include <vector>

namespace stance {

class SessionScript {
public:
    using Where = std::source_location;

    SessionScript() = default;
    explicit SessionScript(SessionPlan plan) { start(std::move(plan)); }
    SessionScript(const SessionScript&) = delete;  // the runner writes into the journal of this very script
    SessionScript& operator=(const SessionScript&) = delete;

    // What the athlete does. A refusal fails the test.
    SessionScript& start(SessionPlan plan, Where where = Where::current());
    /// Space where it starts, goes or goes on.
    SessionScript& go(Where where = Where::current());
    /// Space during a set, `count` times, one second apart.
    SessionScript& tick(int count = 1, Where where = Where::current());
    /// Enter during a set.
    SessionScript& complete(Where where = Where::current());
    /// Enter without ticks, then on to the work of the next set, over whatever stands between.
    SessionScript& completeAndGoOn(Where where = Where::current());
    SessionScript& flag(const std::string& fault, Where where = Where::current());
    SessionScript& skip(Where where = Where::current());
    SessionScript& back(Where where = Where::current());
    SessionScript& pause(Where where = Where::current());
    SessionScript& resume(Where where = Where::current());
    SessionScript& adjustRest(int seconds, Where where = Where::current());
    SessionScript& undo(int times = 1, Where where = Where::current());
    SessionScript& redo(int times = 1, Where where = Where::current());
    SessionScript& send(const SessionCommand& command, Where where = Where::current());

    /// The command is refused for this reason, and nothing changes.
    SessionScript& refuses(Refusal refusal, const SessionCommand& command, Where where = Where::current());

    // What happens around the athlete.
    /// Time passes; deadlines crossed meanwhile are noticed `late()` after their time.
    SessionScript& wait(Millis time, Where where = Where::current());
    /// The machine sleeps and wakes.
    SessionScript& sleep(Millis time, Where where = Where::current());
    /// The program was gone for `time`, on a machine that ran on.
    SessionScript& restart(Millis time = Millis{0}, Where where = Where::current());
    /// The machine went off and was on again after `time`.
    SessionScript& reboot(Millis time, Where where = Where::current());
    /// How late the timer of the window fires from now on.
    SessionScript& late(Millis time);

    // What is true now.
    SessionScript& expectPhase(Phase phase, Where where = Where::current());
    SessionScript& expectStep(int step, Where where = Where::current());
    SessionScript& expectTicks(int ticks, Where where = Where::current());
    SessionScript& expectLeft(Millis left, Where where = Where::current());
    SessionScript& expectPassed(Millis passed, Where where = Where::current());
    SessionScript& expectDone(StepId step, int amount, Where where = Where::current());
    SessionScript& expectState(StepId step, SetState state, Where where = Where::current());

    const Session& session() const { return m_runner.session(); }
    const SessionLog& log() const { return m_runner.log(); }
    SessionRunner& runner() { return m_runner; }
    Phase phase() const { return session().phase(); }
    PhaseId phaseId() const { return session().phaseId; }
    SetRef set() const { return session().currentSet(); }
    const SetRecord& record(StepId step) const { return session().record(step); }
    SetRef refOf(StepId step) const { return session().refOf(step); }
    Stamp now() const { return clock.now(); }
    /// Events of the newest batch.
    const std::vector<SessionEvent>& newest() const { return journal.batches().back().events; }
    /// Names of the events of the newest batch.
    std::vector<std::string> newestNames() const;
    std::vector<std::string> names(int batch) const;

    ManualClock clock;
    MemoryJournal journal;

private:
    SessionRunner m_runner{journal};
    Millis m_late{0};

    void poll(Where where);
    void checkFold(Where where) const;
    void fail(const std::string& what, Where where) const;
};

/// "Work", "Rest" …
std::string nameOf(Phase phase);
std::string nameOf(const HandleError& error);

}  // namespace stance
