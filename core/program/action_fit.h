// What goes together in an action: which operations, units, bases and sets an axis has (the tables of docs/formats.md).
#pragma once

#include "core/program/rule.h"

namespace stance {

/// Load and Basis.
bool isLoad(AxisKind kind);
bool isAmount(AxisKind kind);
/// All but Level, Variant, Scheme and Stage, which have places in an order.
bool hasNumbers(AxisKind kind);

/// Whether `op` says something about this axis.
bool opFits(AxisKind kind, ActionOp op);
/// Whether `op` needs a value.
bool takesValue(ActionOp op);
bool unitFits(ValueUnit unit, AxisKind kind, ActionOp op);
bool baseFits(ValueBase base, AxisKind kind, ActionOp op);
/// Whether a choice of sets says something about this axis; All always does.
bool setsFit(ActionSets sets, AxisKind kind);
/// A running session can only change the sets still to come: how many, how, and the rest between them.
bool movesInSession(AxisKind kind);

}  // namespace stance
