// The words that files use for rules and their actions.
#pragma once

#include "core/base/name_table.h"
#include "core/program/program.h"
#include "core/program/rule.h"

#include <array>
#include <string_view>

namespace stance {

extern const NameTable<RulePass> rulePassNames;                   ///< safety, return, miss, advance, schedule, in_session
extern const NameTable<ActionOp> actionOpNames;                   ///< add, mul, set, next, ...
extern const NameTable<ValueUnit> valueUnitNames;                 ///< plain (never written), kg, lb, percent
extern const NameTable<ActionSets> actionSetsNames;               ///< all, each_met, lowest:first, ...
extern const NameTable<Suggestion> suggestionNames;               ///< swap, retest, see_professional
extern const NameTable<ScheduleTrigger::Unit> scheduleUnitNames;  ///< sessions, weeks
extern const NameTable<AtLimit> atLimitNames;                     ///< next_rule, stay, suggest
extern const NameTable<JudgedSides> judgedSidesNames;             ///< same, each
extern const NameTable<FormGate> formGateNames;                   ///< clean, off

/// The formulas that can estimate a one-rep max from a set (core/progression/estimate.h).
constexpr std::array<std::string_view, 5> estimateFormulas{"epley", "brzycki", "lombardi", "wathan", "oconner"};
bool isEstimateFormula(std::string_view word);

/// What the sets written in a slot itself are called among its schemes.
constexpr std::string_view ownScheme = "own";

/// The word of a value.
inline std::string_view nameOf(RulePass value)
{
    return rulePassNames.of(value);
}
inline std::string_view nameOf(ActionOp value)
{
    return actionOpNames.of(value);
}
inline std::string_view nameOf(ValueUnit value)
{
    return valueUnitNames.of(value);
}
inline std::string_view nameOf(ActionSets value)
{
    return actionSetsNames.of(value);
}
inline std::string_view nameOf(Suggestion value)
{
    return suggestionNames.of(value);
}
inline std::string_view nameOf(ScheduleTrigger::Unit value)
{
    return scheduleUnitNames.of(value);
}
inline std::string_view nameOf(AtLimit value)
{
    return atLimitNames.of(value);
}
inline std::string_view nameOf(JudgedSides value)
{
    return judgedSidesNames.of(value);
}
inline std::string_view nameOf(FormGate value)
{
    return formGateNames.of(value);
}

}  // namespace stance
