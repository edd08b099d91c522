#include "core/progression/move_axis.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

/// What the slot's own advance rules add on an axis: the step to take back.
const Action* ownStep(const MoveInput& input, AxisKind kind)
{
    for (const Rule& rule : input.rules->rules) {
        if (rule.pass != RulePass::Advance) {
            continue;
        }
        for (const Action& action : rule.actions) {
            const bool amount =
                kind == AxisKind::Amount && (action.axis.kind == AxisKind::Amount || action.axis.kind == AxisKind::AmountMin);
            if (action.kind == ActionKind::Move && action.op == ActionOp::Add && action.value > 0
                && (action.axis.kind == kind || amount)) {
                return &action;
            }
        }
    }
    return nullptr;
}

bool lowerLoad(const MoveInput& input, TargetState& state, MoveResult& result)
{
    const bool help = input.loadKind == LoadKind::Assistance;
    const bool loaded = std::any_of(state.exact.sets.begin(), state.exact.sets.end(), [&](const SetTarget& set) {
        return !set.share && set.load && (help || set.load->micrograms > 0);
    });
    if (!loaded) {
        return false;
    }
    Action action;
    if (const Action* step = ownStep(input, AxisKind::Load)) {
        action.op = ActionOp::Add;
        action.value = -step->value;
        action.unit = step->unit;
    } else {
        action.op = ActionOp::PrevLoadable;
    }
    return moveLoad(action, input, state, result);
}

bool lowerLevel(const MoveInput& input, TargetState& state)
{
    const auto& levels = state.exact.sets.front().levels;
    for (std::size_t i = levels.size(); i-- > 0;) {
        Action action;
        action.axis.kind = AxisKind::Level;
        action.axis.name = levels[i].axis;
        action.op = ActionOp::Prev;
        // Only what rules had raised is taken back: the level a slot begins with is its author's choice.
        const bool raised = std::any_of(input.rules->rules.begin(), input.rules->rules.end(), [&](const Rule& rule) {
            return std::any_of(rule.actions.begin(), rule.actions.end(), [&](const Action& entry) {
                return entry.axis.kind == AxisKind::Level && entry.axis.name == action.axis.name && entry.op == ActionOp::Next;
            });
        });
        if (raised && moveLevel(action, input, state)) {
            return true;
        }
    }
    return false;
}

/// Down to what is written for the rung, or below it to 1.
bool lowerAmount(const MoveInput& input, TargetState& state, MoveResult& result, bool belowPlan)
{
    const SetTarget& written = planOf(*input.slot, state.rung, state.scheme).sets.front();
    const Action* step = ownStep(input, AxisKind::Amount);
    Action action;
    action.axis.kind = AxisKind::Amount;
    action.op = ActionOp::Add;
    action.value = step != nullptr ? -std::abs(step->value) : -1;
    action.min = belowPlan ? 1 : written.amountMax;
    return moveAmount(action, input, state, result);
}

}  // namespace

bool stepDown(const MoveInput& input, TargetState& state, MoveResult& result)
{
    if (lowerLoad(input, state, result) || lowerLevel(input, state) || lowerAmount(input, state, result, false)) {
        return true;
    }
    Action previous;
    previous.axis.kind = AxisKind::Variant;
    previous.op = ActionOp::Prev;
    if (moveVariant(previous, input, state, result)) {
        return true;
    }
    Action fewer;
    fewer.axis.kind = AxisKind::Sets;
    fewer.value = -1;
    if (moveSets(fewer, input, state, result) || lowerAmount(input, state, result, true)) {
        return true;
    }
    result.limits.push_back({LimitKind::NothingToLower, Axis{}, 0, 0});
    return false;
}

}  // namespace stance::moves
