// The moves of single axes, one function each. They change `state` and say whether anything changed.
#pragma once

#include "core/progression/move.h"

#include <optional>
#include <vector>

namespace stance::moves {

/// Sets an action is about, as indices into the prescription.
std::vector<std::size_t> chosenSets(const Action& action, const MoveInput& input, const TargetState& state);
/// Limits the program sets to an axis, or nullptr.
const AxisBounds* boundsOf(const MoveInput& input, const Axis& axis);
/// Whether `value` is where the slot lets the axis rise to and no further; noteMax() says so.
bool isAtMax(const Action& action, const MoveInput& input, double value);
void noteMax(const Action& action, const MoveInput& input, MoveResult& result);
/// The row of the table that holds the observed value.
const TableRow* rowFor(const Action& action, const MoveInput& input);

bool moveLoad(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveAmount(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveSets(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveTempo(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveBreath(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveRest(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveRir(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveLevel(const Action& action, const MoveInput& input, TargetState& state);
bool moveVariant(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result);
bool moveScheme(const Action& action, const MoveInput& input, TargetState& state);
bool moveBasis(const Action& action, const MoveInput& input, const TargetState& state, MoveResult& result);
/// The smallest step back the slot has (ActionOp::StepDown).
bool stepDown(const MoveInput& input, TargetState& state, MoveResult& result);
/// Remembers what a reduction took of amounts and sets below the plan, so that regain() can give it back.
void rememberEased(const TargetState& before, const MoveInput& input, TargetState& state);
/// Amounts back to what they were, else one more set, never above the plan (ActionOp::Regain).
bool regain(const MoveInput& input, TargetState& state);

/// Harder is more, but of help it is less.
bool isHelp(const MoveInput& input);
bool easier(const Load& a, const Load& b, const MoveInput& input);
/// A prescribed set of the performance; nullptr beyond them, and outside a session.
const SetPair* pairAt(const MoveInput& input, std::size_t index);
/// The load done in prescribed set `index`, of the side judged or the easier one; nothing when it was not done.
std::optional<Load> performedLoad(const MoveInput& input, std::size_t index);
std::optional<Load> lowestPerformedLoad(const MoveInput& input);
/// Good repetitions (seconds, breaths) done in prescribed set `index`; 0 when it was not done.
int performedAmount(const MoveInput& input, std::size_t index);

/// `base` moved by an add, mul or set, in doubles.
double applied(ActionOp op, double base, double value, ValueUnit unit);

}  // namespace stance::moves
