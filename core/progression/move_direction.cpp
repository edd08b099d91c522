#include "core/progression/move_direction.h"

#include <algorithm>

namespace stance {
namespace {

/// Rest and reserve make it harder by growing smaller.
bool harderIsLess(AxisKind kind)
{
    return kind == AxisKind::Rest || kind == AxisKind::Rir;
}

bool grows(ActionOp op, double value)
{
    switch (op) {
        case ActionOp::Add:
        case ActionOp::PerformedPlus: return value > 0;
        case ActionOp::Mul: return value > 1;
        case ActionOp::Next:
        case ActionOp::NextLoadable: return true;
        default: return false;
    }
}

bool shrinks(ActionOp op, double value)
{
    switch (op) {
        case ActionOp::Add: return value < 0;
        case ActionOp::Mul: return value < 1;
        case ActionOp::Prev:
        case ActionOp::First:
        case ActionOp::PrevLoadable:
        case ActionOp::StepDown: return true;
        default: return false;
    }
}

template <class Says>
bool says(const Action& action, Says change)
{
    if (action.kind != ActionKind::Move) {
        return false;
    }
    if (action.op == ActionOp::Table) {
        return std::any_of(action.table.begin(), action.table.end(),
                           [&](const TableRow& row) { return change(row.op, row.value); });
    }
    return change(action.op, action.value);
}

/// Schemes stand in an order, but neither end of it is the easier one.
bool hasDirection(const Action& action)
{
    return action.axis.kind != AxisKind::Scheme || action.op == ActionOp::StepDown;
}

}  // namespace

bool canRaise(const Action& action)
{
    return hasDirection(action) && says(action, harderIsLess(action.axis.kind) ? shrinks : grows);
}

bool canLower(const Action& action)
{
    if (action.op == ActionOp::StepDown) {
        return action.kind == ActionKind::Move;
    }
    return hasDirection(action) && says(action, harderIsLess(action.axis.kind) ? grows : shrinks);
}

bool isAboutLoad(const Action& action)
{
    return action.kind == ActionKind::Move
           && (action.axis.kind == AxisKind::Load || action.axis.kind == AxisKind::Basis || action.op == ActionOp::StepDown);
}

bool movesWithoutEnd(const Action& action, const AxisBounds* bounds)
{
    const bool stepwise = action.op == ActionOp::Add || action.op == ActionOp::Mul || action.op == ActionOp::PerformedPlus;
    if (action.kind != ActionKind::Move || !stepwise || action.sets == ActionSets::EachMet) {
        return false;
    }
    switch (action.axis.kind) {
        case AxisKind::Load:
        case AxisKind::Amount:
        case AxisKind::AmountMax:
        case AxisKind::Sets:
        case AxisKind::Basis: break;
        default: return false;
    }
    const bool up = canRaise(action);
    if (!up && !canLower(action)) {
        return false;
    }
    const bool ends = up ? action.max.has_value() : action.min.has_value();
    if (ends || bounds == nullptr) {
        return !ends;
    }
    return !(up ? bounds->max : bounds->min) && !bounds->maxWeekPercent;
}

}  // namespace stance
