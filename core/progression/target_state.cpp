#include "core/progression/target_state.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

const RungPlan* rungPlan(const Slot& slot, int rung)
{
    const ExerciseId& exercise = exerciseOf(slot, rung);
    const auto& plans = slot.progression.rungs;
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const RungPlan& plan) { return plan.exercise == exercise; });
    return found == plans.end() ? nullptr : &*found;
}

}  // namespace

const ExerciseId& exerciseOf(const Slot& slot, int rung)
{
    return slot.path.empty() ? slot.exercise : slot.path.at(static_cast<std::size_t>(rung));
}

Measure measureOf(const Slot& slot, int rung)
{
    const RungPlan* plan = rungPlan(slot, rung);
    return plan != nullptr ? plan->measure : slot.measure;
}

int startRung(const Slot& slot)
{
    const auto own = std::find(slot.path.begin(), slot.path.end(), slot.exercise);
    return own == slot.path.end() ? 0 : static_cast<int>(std::distance(slot.path.begin(), own));
}

const Prescription& planOf(const Slot& slot, int rung, int scheme)
{
    if (scheme > 0) {
        return slot.progression.schemes.at(static_cast<std::size_t>(scheme) - 1).prescription;
    }
    const RungPlan* plan = rungPlan(slot, rung);
    return plan != nullptr ? plan->prescription : slot.prescription;
}

TargetState startOf(const Slot& slot)
{
    TargetState state;
    state.rung = startRung(slot);
    state.exact = planOf(slot, state.rung, 0);
    return state;
}

Prescription resolved(const Prescription& prescription, const Bases& bases)
{
    Prescription result = prescription;
    for (SetTarget& set : result.sets) {
        if (!set.share) {
            continue;
        }
        const auto basis = bases.find(set.share->basis);
        if (basis != bases.end()) {
            const double micrograms = static_cast<double>(basis->second.micrograms) * set.share->percent / 100.0;
            set.load = loadFromMicrograms(std::llround(micrograms), basis->second.unit);
        }
        set.share.reset();
    }
    return result;
}

}  // namespace stance
