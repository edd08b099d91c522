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

/// The steps of the last set of a slot: one, or both sides.
std::vector<PlanStep> lastSetOf(const Session& session, int slot)
{
    std::vector<PlanStep> last;
    for (const PlanStep& step : session.plan.steps) {
        if (step.slot == slot) {
            if (!last.empty() && step.setNo > last.back().setNo) {
                last.clear();
            }
            if (last.empty() || step.setNo == last.back().setNo) {
                last.push_back(step);
            }
        }
    }
    return last;
}

void addSet(Draft& draft, int slot)
{
    std::vector<PlanStep> pair = lastSetOf(draft.session(), slot);
    auto id = static_cast<StepId>(draft.session().records.size());
    for (PlanStep& step : pair) {
        step.id = id++;
        ++step.setNo;
        step.changeOverSeconds = 0;
    }
    draft.add(SetAdded{slot, std::move(pair)});
}

/// Where the other exercise has its sides otherwise: the sets from the current one on, with the sides it has. The first side
/// stays the one the athlete is at.
std::vector<PlanStep> stepsAnew(const Session& session, const SwapExercise& command)
{
    const PlanStep& current = *session.step();
    if ((current.side != Side::Both) == command.oneSided) {
        return {};
    }
    std::vector<PlanStep> steps;
    auto id = static_cast<StepId>(session.records.size());
    for (auto i = static_cast<std::size_t>(session.position); i < session.plan.steps.size(); ++i) {
        PlanStep step = session.plan.steps[i];
        const bool isUnderWay = static_cast<int>(i) == session.position;
        const bool secondSide =
            !command.oneSided && !steps.empty() && steps.back().setNo == step.setNo && steps.back().round == step.round;
        if (step.slot != command.slot || (!isUnderWay && session.record(step.id).state != SetState::ToCome)) {
            continue;
        }
        if (secondSide) {
            steps.back().restAfterSeconds = step.restAfterSeconds;
            continue;
        }
        step.id = id++;
        step.side = command.oneSided ? Side::Left : Side::Both;
        steps.push_back(step);
        if (command.oneSided) {
            steps.back().restAfterSeconds = 0;
            step.id = id++;
            step.side = Side::Right;
            step.changeOverSeconds = 0;
            steps.push_back(step);
        }
    }
    return steps;
}

/// Skips the sets of a slot that are to come, from set number `from` on, and goes on if the current one is among them.
/// `before`: the session before the change.
void skipFrom(Draft& draft, const Session& before, int slot, int from, SkipReason reason)
{
    const PlanStep* current = before.step();
    bool gone = false;
    for (const PlanStep& step : before.plan.steps) {
        if (step.slot == slot && step.setNo >= from && draft.session().record(step.id).state == SetState::ToCome) {
            draft.add(SetSkipped{step.id, reason});
        }
        gone = gone || (step.slot == slot && step.setNo >= from && current != nullptr && step.id == current->id);
    }
    if (!gone) {
        return;
    }
    const PlanStep* next = draft.session().stepAfter();
    if (next == nullptr) {
        draft.add(SummaryReached{});
    } else if (before.underlying == Phase::Rest) {
        draft.add(NextChanged{next->id});
    } else {
        draft.add(GetReadyStarted{next->id, std::max(next->changeOverSeconds, 5), 0});
        if (before.pause) {
            draft.add(Paused{before.pause->reason, 0});
        }
    }
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
    addSet(draft, command.slot);
    return draft.take();
}

Decision decideChange(Draft& draft, const Session& session, const AdjustTargets& command)
{
    if (session.state != SessionState::Live) {
        return fail(Refusal::NotNow);
    }
    if (command.slot < 0 || command.slot >= static_cast<int>(session.plan.slots.size())) {
        return fail(Refusal::UnknownSet);
    }
    if (command.prescription.sets.empty()) {
        return fail(Refusal::OutOfRange);
    }
    const PlannedSlot& slot = session.plan.slots[static_cast<std::size_t>(command.slot)];
    const auto before = static_cast<int>(slot.prescription.sets.size());
    const auto after = static_cast<int>(command.prescription.sets.size());
    draft.add(TargetsAdjusted{command.slot, command.prescription, command.right, command.rule});
    if (after < before) {
        const std::vector<PlanStep> last = lastSetOf(session, command.slot);
        const int lastKept = last.empty() ? 0 : last.back().setNo - (before - after);
        skipFrom(draft, session, command.slot, lastKept + 1, SkipReason::Adjusted);
    }
    for (int added = before; added < after; ++added) {
        addSet(draft, command.slot);
    }
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
    draft.add(ExerciseSwapped{command.slot, command.exercise, command.measure, command.loadKind, command.prescription,
                              command.alternating, stepsAnew(session, command)});
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
    if (session.step()->slot == command.slot) {
        keepPartialSet(draft, draft.now());
    }
    draft.add(ExerciseStopped{command.slot, command.reason});
    skipFrom(draft, session, command.slot, 1, SkipReason::ExerciseStopped);
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
