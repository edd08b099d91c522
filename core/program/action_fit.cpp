#include "core/program/action_fit.h"

namespace stance {

bool isAmount(AxisKind kind)
{
    return kind == AxisKind::Amount || kind == AxisKind::AmountMin || kind == AxisKind::AmountMax;
}

bool isLoad(AxisKind kind)
{
    return kind == AxisKind::Load || kind == AxisKind::Basis;
}

bool hasNumbers(AxisKind kind)
{
    return kind != AxisKind::Level && kind != AxisKind::Variant && kind != AxisKind::Scheme && kind != AxisKind::Stage;
}

bool opFits(AxisKind kind, ActionOp op)
{
    switch (op) {
        case ActionOp::Add:
        case ActionOp::Table: return hasNumbers(kind);
        case ActionOp::Set: return hasNumbers(kind) || kind == AxisKind::Scheme;
        case ActionOp::Mul: return isLoad(kind) || isAmount(kind) || kind == AxisKind::Sets || kind == AxisKind::Rest;
        case ActionOp::PerformedPlus: return kind == AxisKind::Load || isAmount(kind);
        case ActionOp::NextLoadable:
        case ActionOp::PrevLoadable: return kind == AxisKind::Load;
        case ActionOp::Next:
        case ActionOp::Prev: return !hasNumbers(kind);
        case ActionOp::First: return kind == AxisKind::Scheme;
        case ActionOp::ResetToPlan: return kind != AxisKind::Basis && kind != AxisKind::Variant && kind != AxisKind::Stage;
        case ActionOp::StepDown:
        case ActionOp::Regain: break;
    }
    return false;
}

bool takesValue(ActionOp op)
{
    return op == ActionOp::Add || op == ActionOp::Mul || op == ActionOp::Set || op == ActionOp::PerformedPlus;
}

bool unitFits(ValueUnit unit, AxisKind kind, ActionOp op)
{
    switch (unit) {
        case ValueUnit::Plain: return true;
        case ValueUnit::Kilogram:
        case ValueUnit::Pound: return isLoad(kind);
        case ValueUnit::Percent:
            return (isLoad(kind) || isAmount(kind) || kind == AxisKind::Sets || kind == AxisKind::Rest)
                   && (op == ActionOp::Add || op == ActionOp::Table);
    }
    return false;
}

bool baseFits(ValueBase base, AxisKind kind, ActionOp op)
{
    const bool computes = op == ActionOp::Add || op == ActionOp::Mul || op == ActionOp::Table;
    switch (base) {
        case ValueBase::Current: return true;
        case ValueBase::Performed:
        case ValueBase::PerformedLowest:
        case ValueBase::PerformedFirst:
        case ValueBase::PerformedLast:
            return (kind == AxisKind::Load || isAmount(kind)) && (computes || op == ActionOp::PerformedPlus);
        case ValueBase::Basis:
        case ValueBase::Remembered:
        case ValueBase::Estimate: break;
    }
    return isLoad(kind) && computes;
}

bool setsFit(ActionSets sets, AxisKind kind)
{
    switch (sets) {
        case ActionSets::All: return true;
        case ActionSets::LowestFirst:
        case ActionSets::LowestMiddle:
        case ActionSets::LowestLast:
        case ActionSets::LowestAll: return kind == AxisKind::Load || isAmount(kind);
        case ActionSets::EachMet:
        case ActionSets::First:
        case ActionSets::Last:
        case ActionSets::Remaining: break;
    }
    return kind == AxisKind::Load || isAmount(kind) || kind == AxisKind::Tempo || kind == AxisKind::Breath || kind == AxisKind::Rir
           || kind == AxisKind::Level;
}

bool movesInSession(AxisKind kind)
{
    return kind == AxisKind::Rest || kind == AxisKind::Sets || setsFit(ActionSets::Remaining, kind);
}

}  // namespace stance
