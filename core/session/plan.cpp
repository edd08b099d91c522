#include "core/session/plan.h"

#include <algorithm>

namespace stance {

const SetTarget& SessionPlan::targetOf(const PlanStep& step) const
{
    const auto& sets = slotOf(step).prescriptionOf(step.side).sets;
    const auto last = static_cast<int>(sets.size()) - 1;
    return sets.at(static_cast<std::size_t>(std::clamp(step.setNo - 1, 0, last)));
}

int SessionPlan::indexOf(StepId id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const PlanStep& step) { return step.id == id; });
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

int ticksToComplete(const PlannedSlot& slot, const SetTarget& target)
{
    if (target.openEnded) {
        return 0;
    }
    return slot.alternating ? target.amountMax * 2 : target.amountMax;
}

}  // namespace stance
