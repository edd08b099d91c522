#include "core/progression/move_axis.h"

#include <algorithm>

namespace stance::moves {
namespace {

/// How many sets there were before the reduction, at most those of the plan: what rules had added above it they can add again.
std::size_t wantedSets(const TargetState& state, const Prescription& plan)
{
    return std::min(state.easedFrom.size(), plan.sets.size());
}

/// The amounts of set `index` before the reduction, at most those of the plan.
SetTarget wantedAmounts(const TargetState& state, const Prescription& plan, std::size_t index)
{
    const SetTarget& eased = state.easedFrom[std::min(index, state.easedFrom.size() - 1)];
    SetTarget wanted = plan.sets[std::min(index, plan.sets.size() - 1)];
    wanted.amountMax = std::min(wanted.amountMax, eased.amountMax);
    wanted.amountMin = std::min({wanted.amountMin, eased.amountMin, wanted.amountMax});
    return wanted;
}

bool isWhole(const TargetState& state, const Prescription& plan)
{
    const auto& sets = state.exact.sets;
    if (sets.size() < wantedSets(state, plan)) {
        return false;
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const SetTarget wanted = wantedAmounts(state, plan, i);
        if (sets[i].amountMax < wanted.amountMax || sets[i].amountMin < wanted.amountMin) {
            return false;
        }
    }
    return true;
}

bool regainAmounts(TargetState& state, const Prescription& plan)
{
    bool moved = false;
    for (std::size_t i = 0; i < state.exact.sets.size(); ++i) {
        SetTarget& set = state.exact.sets[i];
        const SetTarget wanted = wantedAmounts(state, plan, i);
        moved = moved || set.amountMax < wanted.amountMax || set.amountMin < wanted.amountMin;
        set.amountMax = std::max(set.amountMax, wanted.amountMax);
        set.amountMin = std::max(set.amountMin, wanted.amountMin);
    }
    return moved;
}

}  // namespace

void rememberEased(const TargetState& before, const MoveInput& input, TargetState& state)
{
    if (before.rung != state.rung || before.scheme != state.scheme) {
        return;
    }
    if (state.easedFrom.empty()) {
        state.easedFrom = before.exact.sets;
    }
    if (isWhole(state, planOf(*input.slot, state.rung, state.scheme))) {
        state.easedFrom.clear();
    }
}

bool regain(const MoveInput& input, TargetState& state)
{
    if (state.easedFrom.empty()) {
        return false;
    }
    const Prescription& plan = planOf(*input.slot, state.rung, state.scheme);
    bool moved = regainAmounts(state, plan);
    if (!moved && state.exact.sets.size() < wantedSets(state, plan)) {
        const SetTarget last = state.exact.sets.back();
        state.exact.sets.push_back(last);
        moved = true;
    }
    if (isWhole(state, plan)) {
        state.easedFrom.clear();
    }
    return moved;
}

}  // namespace stance::moves
