// Any rule that a file may hold (see any_program.h).
#pragma once

#include "core/program/slot_scope.h"

#include <vector>

namespace stance::test {

/// One to four rules that fit the slot.
std::vector<Rule> anyRules(const SlotScope& scope);
/// Bounds of some of its axes, each once.
std::vector<AxisBounds> anyBounds(const SlotScope& scope);

}  // namespace stance::test
