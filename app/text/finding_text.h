// What was found of a condition, in a few words for a reason: "all 3 sets at 12", "set 3 was 9 of 10", "limit 3".
#pragma once

#include "core/catalog/exercise.h"
#include "core/progression/trace.h"

#include <QString>

namespace stance {

/// What the findings of one slot are told with.
struct FindingContext {
    const Exercise* exercise = nullptr;  ///< gives levels their names; may be null
    LoadUnit unit = LoadUnit::Kilogram;
    int sets = 0;  ///< sets asked for when the conditions were looked at; 0: not known
};

/// What was found, whether or not the condition is met.
QString findingText(const ConditionTrace& condition, const FindingContext& context);

/// How often a window held: "second time in a row", "3 times in all", "2 of the last times"; empty for a window of one.
QString streakText(int held, WindowMode counting);

}  // namespace stance
