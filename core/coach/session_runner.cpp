#include "core/coach/session_runner.h"

#include <algorithm>
#include <iterator>

namespace stance {
namespace {

struct ChangeOf {
    SessionChange& change;

    void operator()(const RepCounted&) const { change.countChanged = true; }
    void operator()(const BreathCounted&) const { change.countChanged = true; }
    void operator()(const RepFlagged&) const { change.countChanged = true; }
    void operator()(const SetCompleted&) const { change.logChanged = true; }
    void operator()(const AmountLogged&) const { change.logChanged = true; }
    void operator()(const LoadLogged&) const { change.logChanged = true; }
    void operator()(const LevelLogged&) const { change.logChanged = true; }
    void operator()(const EffortLogged&) const { change.logChanged = true; }
    void operator()(const FaultLogged&) const { change.logChanged = true; }
    void operator()(const PainLogged&) const { change.logChanged = true; }
    void operator()(const SetNoteLogged&) const { change.logChanged = true; }
    void operator()(const LogAccepted&) const { change.logChanged = true; }
    void operator()(const SessionNoteWritten&) const { change.logChanged = true; }
    void operator()(const SessionEffortGiven&) const { change.logChanged = true; }
    void operator()(const HoldCompleted&) const {}
    void operator()(const SetAdded&) const { change.planChanged = true; }
    void operator()(const TargetsAdjusted&) const { change.planChanged = true; }
    void operator()(const PacingSet&) const { change.countChanged = change.planChanged = true; }
    void operator()(const ExerciseStopped&) const { change.planChanged = true; }
    void operator()(const ExerciseSwapped&) const { change.planChanged = change.phaseChanged = true; }
    void operator()(const SessionFinished&) const { change.closed = change.phaseChanged = true; }
    void operator()(const SessionDiscarded&) const { change.closed = change.phaseChanged = true; }
    void operator()(const HeadMoved&) const
    {
        change.phaseChanged = change.countChanged = change.logChanged = change.planChanged = true;
    }
    /// Everything else begins, ends or moves a phase.
    template <class Event>
    void operator()(const Event&) const
    {
        change.phaseChanged = true;
    }
};

}  // namespace

void SessionRunner::addWhatFollows(EventBatch& batch) const
{
    if (m_coach == nullptr) {
        return;
    }
    for (const SessionCommand& command : m_coach->follow(m_log.after(batch), batch.events)) {
        // Refused: nothing of the exercise is left to change.
        if (auto more = decideAfter(m_log, batch, command)) {
            batch.events.insert(batch.events.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        }
    }
}

Result<std::vector<SessionEvent>, HandleError> SessionRunner::record(const SessionCommand& command, const Stamp& now)
{
    auto decided = decide(m_log, command, now);
    if (!decided) {
        return fail(HandleError{decided.error()});
    }
    if (decided->empty()) {
        return std::vector<SessionEvent>{};
    }
    EventBatch batch{m_log.nextNumber(), originOf(command), now, now.utc, std::move(*decided)};
    addWhatFollows(batch);
    if (const auto stored = m_journal->append(batch, m_log.after(batch)); !stored) {
        return fail(HandleError{stored.error()});
    }
    std::vector<SessionEvent> events = batch.events;
    m_log.append(std::move(batch));
    return events;
}

Result<SessionChange, HandleError> SessionRunner::handle(const SessionCommand& command, const Stamp& now)
{
    SessionChange change;
    if (session().state == SessionState::Live && suspendedBetween(session().lastAt, now) > Millis{0}
        && !std::holds_alternative<WokeUp>(command) && !std::holds_alternative<ReopenSession>(command)) {
        auto woke = record(WokeUp{}, now);
        if (!woke) {
            return fail(woke.error());
        }
        change.events = std::move(*woke);
    }
    auto recorded = record(command, now);
    if (!recorded) {
        // The pause of a suspend is a change even when the command that brought it to light was refused.
        if (change.events.empty() || std::holds_alternative<StoreError>(recorded.error())) {
            return fail(recorded.error());
        }
    } else {
        change.events.insert(change.events.end(), recorded->begin(), recorded->end());
    }
    for (const SessionEvent& event : change.events) {
        std::visit(ChangeOf{change}, event);
    }
    return change;
}

}  // namespace stance
