#include "core/session/flow.h"

#include <algorithm>

namespace stance {
namespace {

/// First step after index `after` that has no record yet, or nullptr.
const PlanStep* nextToCome(const Session& session, int after)
{
    for (std::size_t i = static_cast<std::size_t>(after + 1); i < session.plan.steps.size(); ++i) {
        if (session.record(session.plan.steps[i].id).state == SetState::ToCome) {
            return &session.plan.steps[i];
        }
    }
    return nullptr;
}

void goOnAfter(Draft& draft, const PlanStep& done, int lateMs)
{
    const Session& session = draft.session();
    const PlanStep* found = nextToCome(session, session.plan.indexOf(done.id));
    if (found == nullptr) {
        draft.add(SummaryReached{});
        return;
    }
    const PlanStep next = *found;
    if (done.restAfterSeconds > 0) {
        draft.add(RestStarted{next.id, done.restAfterSeconds, lateMs});
    } else if (session.plan.isPair(done, next)) {
        const int seconds = session.plan.slotOf(next).sideChangeSeconds;
        if (seconds > 0) {
            draft.add(ChangeSideStarted{next.id, seconds, lateMs});
        } else {
            startSet(draft, next, lateMs);
        }
    } else {
        getReady(draft, next, lateMs);
    }
}

}  // namespace

void startSet(Draft& draft, const PlanStep& step, int lateMs)
{
    draft.add(SetStarted{SetRef{step.id, draft.session().record(step.id).attempt + 1}, lateMs});
}

void getReady(Draft& draft, const PlanStep& step, int lateMs)
{
    const PlanStep copy = step;
    if (copy.changeOverSeconds > 0) {
        draft.add(GetReadyStarted{copy.id, copy.changeOverSeconds, lateMs});
    } else {
        startSet(draft, copy, lateMs);
    }
}

void completeSet(Draft& draft, int amount, bool entered, int lateMs)
{
    const PlanStep done = *draft.session().step();
    draft.add(SetCompleted{draft.session().open->ref, amount, entered});
    goOnAfter(draft, done, lateMs);
}

void endRest(Draft& draft, int lateMs)
{
    const PlanStep next = *draft.session().step();
    getReady(draft, next, lateMs);
}

void skipStep(Draft& draft, SkipReason reason)
{
    const bool resting = draft.session().underlying == Phase::Rest;
    const PlanStep skipped = *draft.session().step();
    draft.add(SetSkipped{skipped.id, reason});
    const PlanStep* next = nextToCome(draft.session(), draft.session().plan.indexOf(skipped.id));
    if (next == nullptr) {
        draft.add(SummaryReached{});
    } else if (resting) {
        draft.add(NextChanged{next->id});
    } else {
        const int seconds = std::max({next->changeOverSeconds, draft.session().plan.slotOf(*next).sideChangeSeconds, 1});
        draft.add(GetReadyStarted{next->id, seconds, 0});
    }
}

int amountSoFar(const Session& session, const Stamp& now)
{
    if (!session.open) {
        return 0;
    }
    const PlanStep* step = session.step();
    const PlannedSlot& slot = session.plan.slotOf(*step);
    if (driveOf(slot.measure.kind) == SetDrive::Clock) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(passedIn(session, now)).count();
        const auto held = slot.measure.kind == MeasureKind::Minutes ? seconds / 60 : seconds;
        return std::min(static_cast<int>(held), session.plan.targetOf(*step).amountMax);
    }
    return slot.alternating ? session.open->ticks / 2 : session.open->ticks;
}

void keepPartialSet(Draft& draft, const Stamp& asOf)
{
    const int amount = amountSoFar(draft.session(), asOf);
    const bool again = draft.session().open && draft.session().record(draft.session().open->ref.step).state == SetState::Done;
    if (amount > 0 && !again) {
        draft.add(SetCompleted{draft.session().open->ref, amount, true});
    }
}

}  // namespace stance
