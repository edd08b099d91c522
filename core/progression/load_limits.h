// How far one move of a load may go: limits of action and slot, the most a session or a week may bring, and the loads there are.
#pragma once

#include "core/progression/move.h"

#include <cstdint>
#include <optional>

namespace stance::moves {

using Micrograms = std::int64_t;

struct LoadLimit {
    Micrograms lowest = 0;
    Micrograms highest = maxLoadMicrograms;
};

/// A whole number of thousandths stays exact: 2.5 kg, 5 lb.
Micrograms inMicrograms(double value, LoadUnit unit);
LoadUnit unitOf(ValueUnit unit);

/// Notes in the trace that a load of `from` was wanted and `to` given.
void noteLoad(MoveResult& result, LimitKind kind, Micrograms from, Micrograms to);

/// The limits of the action and of the slot together.
LoadLimit limitOf(const Action& action, const MoveInput& input);

/// `target` drawn into `limit`, and into what `bounds` (may be null) lets a session and a week bring. A load that already lies
/// beyond a limit is not drawn back. `current`: the load in force, if there is one. What was cut is noted in `result`.
Load limited(const AxisBounds* bounds, const MoveInput& input, const LoadLimit& limit, const std::optional<Load>& current,
             const Load& target, MoveResult& result);

/// A move that ends at the load that was shown before goes on to the next one that can be put together. Nothing when there is
/// none within `limit`: rounding does not lead past it.
std::optional<Load> steppedOn(const MoveInput& input, const LoadLimit& limit, const std::optional<Load>& current,
                              const Load& target, MoveResult& result);

}  // namespace stance::moves
