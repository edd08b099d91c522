// What the parts of lint share: one slot with its place, its rules spelled out, and the list that takes the problems.
#pragma once

#include "core/program/slot_scope.h"
#include "core/progression/lint.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace stance::linting {

struct LintedSlot {
    const Program& program;
    const Stage& stage;
    SlotScope what;           ///< the slot, its exercise, its ladder
    std::string where;        ///< JSON pointer of the slot
    bool spelledOut = false;  ///< its rules stand in the file; else a template makes them
    std::vector<Rule> rules;  ///< without those every slot has
    std::vector<AxisBounds> bounds;
    int mostSessions = 0;  ///< that its track can have before the stages that train it are over; 0: no limit

    const Slot& slot() const { return what.slot; }
    std::string progressionPlace() const { return where + "/progression"; }
    /// The rule at `index`, or the template that made it.
    std::string rulePlace(std::size_t index) const;
    /// The action at `index` of a rule, or the template.
    std::string actionPlace(std::size_t rule, std::size_t action) const;
    /// Bounds of the axis, or nullptr.
    const AxisBounds* boundsOf(const Axis& axis) const;
    /// Everything the slot may ever prescribe as written: its own sets, its schemes, the plans of its rungs.
    std::vector<const Prescription*> plans() const;
    /// Whether `says` holds for any action of any rule.
    template <class Says>
    bool anyAction(Says says) const
    {
        for (const Rule& rule : rules) {
            for (const Action& action : rule.actions) {
                if (says(rule, action)) {
                    return true;
                }
            }
        }
        return false;
    }
};

/// Every slot of the program that trains an exercise, on any rung, by the exercise's id.
using SlotsByExercise = std::unordered_map<std::string, std::vector<const LintedSlot*>>;

using Problems = std::vector<LintProblem>;

/// Adds a problem, for the caller to fill in the rest.
LintProblem& tell(Problems& problems, std::string where, LintKind kind, LintSeverity severity, std::string subject = {},
                  std::string other = {});

/// The same axis for bounds and rules: both ends of an amount go with its top.
bool sameAxis(const Axis& a, const Axis& b);

/// Directions, floors, order and completeness of the slot's rules.
void checkRules(const LintedSlot& linted, Problems& problems);
/// Rules that stand at their limit from the start.
void checkCeilings(const LintedSlot& linted, Problems& problems);
/// Gates of the slot's rules.
void checkGates(const LintedSlot& linted, const SlotsByExercise& slots, Problems& problems);
void checkLadder(const LintedSlot& linted, Problems& problems);
void checkSchemes(const LintedSlot& linted, Problems& problems);
/// The gate of a stage, which stands at `where`.
void checkStageGate(const Stage& stage, const std::string& where, const SlotsByExercise& slots, const Catalog& catalog,
                    Problems& problems);

}  // namespace stance::linting
