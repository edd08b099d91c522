#include "tests/support/session_script.h"

#include "core/session/event_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace stance {
namespace {

template <class Value>
std::string text(const Value& value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

}  // namespace

std::string nameOf(Phase phase)
{
    constexpr std::array names{"GetReady", "Work", "Hold", "Breathe", "ChangeSide", "Rest", "Paused", "Summary"};
    return names.at(static_cast<std::size_t>(phase));
}

std::string nameOf(const HandleError& error)
{
    constexpr std::array names{"StaleSet",   "NotNow",     "NotDue",         "NothingBefore", "NothingToUndo", "NothingToRedo",
                               "OutOfRange", "UnknownSet", "AlreadyStarted", "AlreadyClosed", "EmptyPlan"};
    const auto* refusal = std::get_if<Refusal>(&error);
    return refusal == nullptr ? "a failing store" : names.at(static_cast<std::size_t>(*refusal));
}

void SessionScript::fail(const std::string& what, Where where) const
{
    std::string trace;
    for (const EventBatch& batch : journal.batches()) {
        trace += '\n' + std::to_string(batch.number) + (batch.origin == Origin::Clock ? " clock  " : " athlete");
        for (const SessionEvent& event : batch.events) {
            trace += ' ' + eventName(event);
        }
    }
    ADD_FAILURE_AT(where.file_name(), static_cast<int>(where.line())) << what << "\nJournal:" << trace;
}

void SessionScript::checkFold(Where where) const
{
    const auto& batches = journal.batches();
    if (fold(batches) != session()) {
        fail("the live session is not the fold of its journal", where);
    }
    if (SessionLog(batches).session() != session()) {
        fail("a log read from the journal stands elsewhere than the live session", where);
    }
    if (!batches.empty() && journal.after() != session()) {
        fail("the journal was given another session than the live one", where);
    }
}

SessionScript& SessionScript::send(const SessionCommand& command, Where where)
{
    if (const auto result = m_runner.handle(command, clock.now()); !result) {
        fail("command " + std::to_string(command.index()) + " was refused: " + nameOf(result.error()), where);
    }
    checkFold(where);
    return *this;
}

SessionScript& SessionScript::refuses(Refusal refusal, const SessionCommand& command, Where where)
{
    const Session before = session();
    const std::size_t batches = journal.batches().size();
    const auto result = m_runner.handle(command, clock.now());
    if (result) {
        fail("command " + std::to_string(command.index()) + " was taken, not refused", where);
    } else if (result.error() != HandleError{refusal}) {
        fail("refused as " + nameOf(result.error()) + ", not as " + nameOf(HandleError{refusal}), where);
    }
    if (before != session() || batches != journal.batches().size()) {
        fail("a refused command changed something", where);
    }
    return *this;
}

SessionScript& SessionScript::start(SessionPlan plan, Where where)
{
    return send(StartSession{SessionId{"session-1"}, std::move(plan)}, where);
}

SessionScript& SessionScript::go(Where where)
{
    return send(Proceed{phaseId()}, where);
}

SessionScript& SessionScript::tick(int count, Where where)
{
    for (int i = 0; i < count; ++i) {
        wait(std::chrono::seconds{1}, where);
        if (phase() == Phase::Breathe) {
            send(CountBreath{set()}, where);
        } else {
            send(CountRep{set()}, where);
        }
    }
    return *this;
}

SessionScript& SessionScript::complete(Where where)
{
    return send(CompleteSet{set()}, where);
}

SessionScript& SessionScript::completeAndGoOn(Where where)
{
    complete(where);
    while (phase() == Phase::Rest || phase() == Phase::GetReady || phase() == Phase::ChangeSide) {
        go(where);
    }
    return *this;
}

SessionScript& SessionScript::flag(const std::string& fault, Where where)
{
    return send(FlagRep{set(), FaultId{fault}}, where);
}
SessionScript& SessionScript::skip(Where where)
{
    return send(SkipSet{phaseId()}, where);
}
SessionScript& SessionScript::back(Where where)
{
    return send(StepBack{phaseId()}, where);
}
SessionScript& SessionScript::pause(Where where)
{
    return send(PauseSession{phaseId()}, where);
}
SessionScript& SessionScript::resume(Where where)
{
    return send(ResumeSession{phaseId()}, where);
}
SessionScript& SessionScript::adjustRest(int seconds, Where where)
{
    return send(AdjustRest{phaseId(), seconds}, where);
}

SessionScript& SessionScript::undo(int times, Where where)
{
    for (int i = 0; i < times; ++i) {
        send(Undo{}, where);
    }
    return *this;
}

SessionScript& SessionScript::redo(int times, Where where)
{
    for (int i = 0; i < times; ++i) {
        send(Redo{}, where);
    }
    return *this;
}

void SessionScript::poll(Where where)
{
    for (int crossed = 0; crossed < 1000; ++crossed) {
        const auto due = dueIn(session(), clock.now());
        if (!due || *due > Millis{0}) {
            return;
        }
        send(Elapsed{phaseId()}, where);
    }
    fail("the clock never comes to rest", where);
}

SessionScript& SessionScript::wait(Millis time, Where where)
{
    for (;;) {
        const auto due = dueIn(session(), clock.now());
        const Millis step = due ? std::max(*due + m_late, Millis{0}) : time;
        if (!due || step > time) {
            clock.advance(time);
            return *this;
        }
        clock.advance(step);
        time -= step;
        poll(where);
    }
}

SessionScript& SessionScript::sleep(Millis time, Where where)
{
    clock.suspend(time);
    send(WokeUp{}, where);
    poll(where);
    return *this;
}

SessionScript& SessionScript::restart(Millis time, Where where)
{
    clock.advance(time);
    m_runner = SessionRunner(journal, journal.batches());
    send(ReopenSession{}, where);
    poll(where);
    return *this;
}

SessionScript& SessionScript::reboot(Millis time, Where where)
{
    clock.reboot(time);
    return restart(Millis{0}, where);
}

SessionScript& SessionScript::late(Millis time)
{
    m_late = time;
    return *this;
}

SessionScript& SessionScript::expectPhase(Phase wanted, Where where)
{
    if (phase() != wanted) {
        fail("phase is " + nameOf(phase()) + ", not " + nameOf(wanted), where);
    }
    return *this;
}

SessionScript& SessionScript::expectStep(int step, Where where)
{
    const PlanStep* current = session().step();
    if (current == nullptr || current->id != step) {
        fail("step is " + (current == nullptr ? std::string("none") : text(current->id)) + ", not " + text(step), where);
    }
    return *this;
}

SessionScript& SessionScript::expectTicks(int ticks, Where where)
{
    const int counted = session().open ? session().open->ticks : -1;
    if (counted != ticks) {
        fail("ticks are " + text(counted) + ", not " + text(ticks), where);
    }
    return *this;
}

SessionScript& SessionScript::expectLeft(Millis left, Where where)
{
    const auto remaining = remainingIn(session(), clock.now());
    if (remaining != left) {
        fail("left are " + (remaining ? text(remaining->count()) : std::string("no")) + " ms, not " + text(left.count()), where);
    }
    return *this;
}

SessionScript& SessionScript::expectPassed(Millis passed, Where where)
{
    if (const Millis now = passedIn(session(), clock.now()); now != passed) {
        fail("passed are " + text(now.count()) + " ms, not " + text(passed.count()), where);
    }
    return *this;
}

SessionScript& SessionScript::expectDone(StepId step, int amount, Where where)
{
    expectState(step, SetState::Done, where);
    if (record(step).amount.value != amount) {
        fail("amount is " + text(record(step).amount.value) + ", not " + text(amount), where);
    }
    return *this;
}

SessionScript& SessionScript::expectState(StepId step, SetState state, Where where)
{
    constexpr std::array names{"to come", "done", "skipped", "not done"};
    if (record(step).state != state) {
        fail("set " + text(step) + " is " + names.at(static_cast<std::size_t>(record(step).state)) + ", not "
                 + names.at(static_cast<std::size_t>(state)),
             where);
    }
    return *this;
}

std::vector<std::string> SessionScript::names(int batch) const
{
    std::vector<std::string> result;
    for (const SessionEvent& event : journal.batches().at(static_cast<std::size_t>(batch) - 1).events) {
        result.push_back(eventName(event));
    }
    return result;
}

std::vector<std::string> SessionScript::newestNames() const
{
    return names(static_cast<int>(journal.batches().size()));
}

}  // namespace stance
