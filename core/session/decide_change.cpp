#include "core/session/decide_change.h"

#include "core/session/flow.h"

#include <algorithm>

namespace stance {
namespace {

using Decision = Result<std::vector<SessionEvent>, Refusal>;

/// The slot a change of plan may be about: that of the current set; in a rest also that of the set just done.
bool isCurrentSlot(const Session& session, int slot)
{
    const PlanStep* step = session.step();
    return (step != nullptr && step->slot == slot)
           || (session.underlying == Phase::Rest && session.lastDone && session.slotIndexOfStep(*session.lastDone) == slot);
}

}  // namespace

Decision decideChange(Draft& draft, const Session& session, const AddSet& command)
{
    if (session.state != SessionState::Live) {
        return fail(Refusal::NotNow);
    }
    if (!isCurrentSlot(session, command.slot)) {
        return fail(Refusal::UnknownSet);
    }
    std::vector<PlanStep> pair;
    int lastSet = 0;
    for (const PlanStep& step : session.plan.steps) {
        if (step.slot != command.slot) {
            continue;
        }
        if (step.setNo > lastSet) {
            pair.clear();
        }
        lastSet = std::max(lastSet, step.setNo);
        if (step.setNo == lastSet) {
            pair.push_back(step);
        }
    }
    auto id = static_cast<StepId>(session.records.size());
    for (PlanStep& step : pair) {
        step.id = id++;
        ++step.setNo;
        step.changeOverSeconds = 0;
    }
    draft.add(SetAdded{command.slot, std::move(pair)});
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const SwapExercise& command)
{
    if (session.state != SessionState::Live || session.pause) {
        return fail(Refusal::NotNow);
    }
    const PlanStep* step = session.step();
    if (step == nullptr || step->slot != command.slot) {
        return fail(Refusal::UnknownSet);
    }
    if (command.prescription.sets.empty()) {
        return fail(Refusal::OutOfRange);
    }
    draft.add(ExerciseSwapped{command.slot, command.exercise, command.measure, command.loadKind, command.prescription});
    if (session.underlying != Phase::Rest) {
        const PlanStep again = *draft.session().step();
        draft.add(GetReadyStarted{again.id, std::max(again.changeOverSeconds, 5), 0});
    }
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const StopExercise& command)
{
    if (session.state != SessionState::Live) {
        return fail(Refusal::NotNow);
    }
    if (!isCurrentSlot(session, command.slot)) {
        return fail(Refusal::UnknownSet);
    }
    const bool isCurrent = session.step()->slot == command.slot;
    if (isCurrent) {
        keepPartialSet(draft, draft.now());
    }
    draft.add(ExerciseStopped{command.slot, command.reason});
    for (const PlanStep& step : session.plan.steps) {
        if (step.slot == command.slot && draft.session().record(step.id).state == SetState::ToCome) {
            draft.add(SetSkipped{step.id, SkipReason::ExerciseStopped});
        }
    }
    if (isCurrent) {
        const PlanStep* next = draft.session().stepAfter();
        if (next == nullptr) {
            draft.add(SummaryReached{});
        } else if (session.underlying == Phase::Rest) {
            draft.add(NextChanged{next->id});
        } else {
            draft.add(GetReadyStarted{next->id, std::max(next->changeOverSeconds, 5), 0});
            if (session.pause) {
                draft.add(Paused{session.pause->reason, 0});
            }
        }
    }
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const EndHere&)
{
    if (session.state != SessionState::Live) {
        return fail(Refusal::NotNow);
    }
    keepPartialSet(draft, draft.now());
    draft.add(EndedHere{});
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const FinishSession&)
{
    if (!session.isOpen()) {
        return fail(Refusal::AlreadyClosed);
    }
    constexpr std::chrono::hours gap{3};
    const bool trim = wallBetween(session.lastAction, draft.now()) > gap;
    if (session.state == SessionState::Live) {
        keepPartialSet(draft, trim ? session.lastAt : draft.now());  // over a gap nobody held anything
        draft.add(EndedHere{});
    }
    const UtcTime ended = trim ? session.lastAction.utc : draft.now().utc;
    draft.add(SessionFinished{std::max(ended, session.startedAt.utc), trim});
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const DiscardSession&)
{
    if (!session.isOpen()) {
        return fail(Refusal::AlreadyClosed);
    }
    draft.add(SessionDiscarded{});
    return draft.take();
}

}  // namespace stance
