// The words that rules use for what they move: "load", "reps_min", "tempo:lower", "level:step_height", ...
#pragma once

#include "core/base/json_fields.h"
#include "core/program/rule.h"
#include "core/program/slot_scope.h"

#include <string>

namespace stance {

/// What a word stands for. "rpe" is effort the other way round: the axis is Rir, and numbers n stand for 10 - n.
struct AxisWord {
    Axis axis;
    bool rpe = false;
};

/// Refuses what the slot does not have: an unknown word, a load where none is taken, an amount of another measure, a level
/// axis or basis that is not there, a variant without a path, a scheme without schemes.
AxisWord readAxis(const JsonValue& value, const SlotScope& scope);
std::string writeAxis(const Axis& axis);

/// The values one set (or the slot) can have on this axis: loads in any unit, schemes by their place (0: the slot's own sets).
/// Only for axes that have numbers.
Limits limitsOf(const Axis& axis, const SlotScope& scope);

}  // namespace stance
