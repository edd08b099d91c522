#include "core/session/duration.h"

#include "core/session/tick.h"

#include <algorithm>

namespace stance {
namespace {

using std::chrono::seconds;

/// Get ready or change of side before a step.
seconds approach(const SessionPlan& plan, const PlanStep* before, const PlanStep& step)
{
    if (before != nullptr && plan.isPair(*before, step) && before->restAfterSeconds == 0) {
        return seconds{plan.slotOf(step).sideChangeSeconds};
    }
    return seconds{step.changeOverSeconds};
}

}  // namespace

seconds setDuration(const SessionPlan& plan, const PlanStep& step)
{
    constexpr int secondsPerBreathWithoutPattern = 12;
    const PlannedSlot& slot = plan.slotOf(step);
    const SetTarget& target = plan.targetOf(step);
    const int sides = slot.alternating ? 2 : 1;
    switch (slot.measure.kind) {
        case MeasureKind::HoldSeconds: return seconds{target.amountMax};
        case MeasureKind::Minutes: return std::chrono::minutes{target.amountMax};
        case MeasureKind::Breaths:
            return seconds{target.amountMax * (target.breath ? target.breath->secondsPerBreath() : secondsPerBreathWithoutPattern)};
        case MeasureKind::Metres:
        case MeasureKind::Steps: return seconds{target.amountMax * 2};
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld:
        case MeasureKind::RepsToFailure:
        case MeasureKind::Degrees:
        case MeasureKind::ScoreOf3:
        case MeasureKind::CleanOf10: break;
    }
    return target.amountMax * sides * tickLength(slot, target);
}

seconds planDuration(const SessionPlan& plan)
{
    seconds total{0};
    const PlanStep* before = nullptr;
    for (const PlanStep& step : plan.steps) {
        total += approach(plan, before, step) + setDuration(plan, step) + seconds{step.restAfterSeconds};
        before = &step;
    }
    return total;
}

seconds timeLeft(const Session& session, const Stamp& now)
{
    if (session.state != SessionState::Live) {
        return seconds{0};
    }
    seconds left{0};
    const PlanStep* before = nullptr;
    for (std::size_t i = static_cast<std::size_t>(session.position); i < session.plan.steps.size(); ++i) {
        const PlanStep& step = session.plan.steps[i];
        if (session.record(step.id).state != SetState::ToCome) {
            continue;
        }
        left += approach(session.plan, before, step) + setDuration(session.plan, step) + seconds{step.restAfterSeconds};
        before = &step;
    }
    const auto ofPhase = remainingIn(session, now);
    if (session.underlying == Phase::Rest && ofPhase) {
        left += std::chrono::ceil<seconds>(std::max(*ofPhase, Millis{0}));
    }
    return left;
}

}  // namespace stance
