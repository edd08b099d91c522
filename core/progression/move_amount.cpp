#include "core/progression/move_axis.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

constexpr int mostSets = 20;
constexpr int mostAmount = 10'000;

/// Fractions round down: nine and a half repetitions are not ten. The last bits of a product must not make 45 of 45.0.
int whole(double value)
{
    return static_cast<int>(std::floor(value + 1e-9));
}

double baseAmount(const Action& action, const MoveInput& input, const TargetState& state, std::size_t index)
{
    const SetTarget& set = state.exact.sets[index];
    const int current = action.axis.kind == AxisKind::AmountMin ? set.amountMin : set.amountMax;
    const std::size_t prescribed = input.performance == nullptr ? 0 : input.performance->prescribed();
    switch (action.of) {
        case ValueBase::Performed: return prescribed > index ? performedAmount(input, index) : current;
        case ValueBase::PerformedLowest: {
            int lowest = prescribed > 0 ? performedAmount(input, 0) : current;
            for (std::size_t i = 1; i < prescribed; ++i) {
                lowest = std::min(lowest, performedAmount(input, i));
            }
            return lowest;
        }
        case ValueBase::PerformedFirst: return prescribed > 0 ? performedAmount(input, 0) : current;
        case ValueBase::PerformedLast: return prescribed > 0 ? performedAmount(input, prescribed - 1) : current;
        default: return current;
    }
}

struct AmountLimits {
    int min = 1;
    int max = mostAmount;
};

AmountLimits limitsOf(const Action& action, const MoveInput& input, const SetTarget& set)
{
    AmountLimits limits;
    if (action.axis.kind == AxisKind::AmountMin) {
        limits.max = set.amountMax;
    }
    const auto tighten = [&](const std::optional<double>& min, const std::optional<double>& max) {
        limits.min = min ? std::max(limits.min, whole(*min)) : limits.min;
        limits.max = max ? std::min(limits.max, whole(*max)) : limits.max;
    };
    tighten(action.min, action.max);
    if (const AxisBounds* bounds = boundsOf(input, action.axis)) {
        tighten(bounds->min, bounds->max);
    }
    return limits;
}

/// The most that one session may make of an amount; one more is always allowed.
int mostAfter(const Action& action, const MoveInput& input, int current)
{
    const AxisBounds* bounds = boundsOf(input, action.axis);
    int most = mostAmount;
    if (bounds != nullptr && bounds->maxChange) {
        most = std::min(most, whole(current + *bounds->maxChange));
    }
    if (bounds != nullptr && bounds->maxChangePercent) {
        most = std::min(most, whole(current * (1.0 + *bounds->maxChangePercent / 100.0)));
    }
    return std::max(most, current + 1);
}

/// Puts `value` on the end of the range the axis is about; a band keeps its width.
bool put(const Action& action, SetTarget& set, int value)
{
    const SetTarget before = set;
    switch (action.axis.kind) {
        case AxisKind::AmountMin: set.amountMin = value; break;
        case AxisKind::AmountMax:
            set.amountMax = value;
            set.amountMin = std::min(set.amountMin, value);
            break;
        default: {
            const int width = set.amountMax - set.amountMin;
            set.amountMax = value;
            set.amountMin = std::max(1, value - width);
        }
    }
    return !(before == set);
}

bool resetAmount(const Action& action, const MoveInput& input, TargetState& state)
{
    const Prescription& plan = planOf(*input.slot, state.rung, state.scheme);
    bool moved = false;
    for (const std::size_t i : chosenSets(action, input, state)) {
        SetTarget& set = state.exact.sets[i];
        const SetTarget& written = plan.sets[std::min(i, plan.sets.size() - 1)];
        const SetTarget before = set;
        if (action.axis.kind != AxisKind::AmountMax) {
            set.amountMin = written.amountMin;
        }
        if (action.axis.kind != AxisKind::AmountMin) {
            set.amountMax = written.amountMax;
        }
        set.amountMin = std::min(set.amountMin, set.amountMax);
        moved = moved || !(before == set);
    }
    return moved;
}

/// The amount of one set after the move, limits kept. What climbs from a performance never falls below its target.
int amountAfter(const Action& action, ActionOp op, double value, const MoveInput& input, const TargetState& state,
                std::size_t index)
{
    const SetTarget& set = state.exact.sets[index];
    const int current = action.axis.kind == AxisKind::AmountMin ? set.amountMin : set.amountMax;
    const AmountLimits limits = limitsOf(action, input, set);
    double target = 0;
    if (op == ActionOp::PerformedPlus) {
        Action climbing = action;
        climbing.of = action.of == ValueBase::Current ? ValueBase::Performed : action.of;
        target = std::max<double>(current, baseAmount(climbing, input, state, index) + value);
    } else {
        target = applied(op, baseAmount(action, input, state, index), value, action.unit);
    }
    const int wanted = std::min(whole(target), mostAfter(action, input, current));
    if (wanted > current) {
        // Already above a limit stays where it is.
        return std::max(current, std::min(wanted, limits.max));
    }
    return wanted < current ? std::min(current, std::max(wanted, limits.min)) : current;
}

}  // namespace

double applied(ActionOp op, double base, double value, ValueUnit unit)
{
    switch (op) {
        case ActionOp::Mul: return base * value;
        case ActionOp::Set: return value;
        default: return unit == ValueUnit::Percent ? base * (1.0 + value / 100.0) : base + value;
    }
}

bool moveAmount(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    if (action.op == ActionOp::ResetToPlan) {
        return resetAmount(action, input, state);
    }
    ActionOp op = action.op;
    double value = action.value;
    if (op == ActionOp::Table) {
        const TableRow* row = rowFor(action, input);
        if (row == nullptr) {
            return false;
        }
        op = row->op;
        value = row->value;
    }
    bool moved = false;
    bool stopped = false;
    for (const std::size_t index : chosenSets(action, input, state)) {
        SetTarget& set = state.exact.sets[index];
        if (set.openEnded && set.amountMax == 0) {
            continue;
        }
        const int current = action.axis.kind == AxisKind::AmountMin ? set.amountMin : set.amountMax;
        stopped = stopped || isAtMax(action, input, current);
        moved = put(action, set, amountAfter(action, op, value, input, state, index)) || moved;
    }
    if (!moved && stopped) {
        noteMax(action, input, result);
    }
    return moved;
}

bool moveSets(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    auto& sets = state.exact.sets;
    const int current = static_cast<int>(sets.size());
    int target = current;
    if (action.op == ActionOp::ResetToPlan) {
        target = static_cast<int>(planOf(*input.slot, state.rung, state.scheme).sets.size());
    } else {
        const TableRow* row = action.op == ActionOp::Table ? rowFor(action, input) : nullptr;
        if (action.op == ActionOp::Table && row == nullptr) {
            return false;
        }
        target = whole(row != nullptr ? applied(row->op, current, row->value, ValueUnit::Plain)
                                      : applied(action.op, current, action.value, action.unit));
    }
    double min = action.min.value_or(1);
    double max = action.max.value_or(mostSets);
    if (const AxisBounds* bounds = boundsOf(input, action.axis)) {
        min = std::max(min, bounds->min.value_or(1));
        max = std::min(max, bounds->max.value_or(mostSets));
        const int most = current + std::max(1, whole(bounds->maxChange.value_or(mostSets)));
        if (target > most) {
            result.limits.push_back({LimitKind::MaxChange, action.axis, static_cast<double>(target), static_cast<double>(most)});
            target = most;
        }
    }
    target = std::clamp(target, std::min(current, whole(min)), std::max(current, whole(max)));
    target = std::clamp(target, 1, mostSets);
    if (target == current) {
        if (isAtMax(action, input, current)) {
            noteMax(action, input, result);
        }
        return false;
    }
    const SetTarget last = sets.back();
    sets.resize(static_cast<std::size_t>(target), last);
    return true;
}

}  // namespace stance::moves
