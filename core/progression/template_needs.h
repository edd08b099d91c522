// What templates ask of a slot and its exercise; each check gives the problem, or nothing.
#pragma once

#include "core/progression/template_parameters.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace stance::parts {

using Problem = std::optional<TemplateProblem>;

Problem unless(bool fits, const char* parameter, const char* need);
/// The first problem of several checks.
Problem firstOf(std::initializer_list<Problem> problems);

template <class Holds>
bool everySet(const Prescription& plan, Holds holds)
{
    return std::all_of(plan.sets.begin(), plan.sets.end(), holds);
}

/// The highest top of the slot's sets.
int highestAmount(const Prescription& plan);

Problem needsReps(const TemplateParameters& p);
/// A measure whose amount can grow: results of tests are no doses.
Problem needsGrowth(const TemplateParameters& p);
/// Every rung counts in the same measure, which is `kind`.
Problem needsMeasure(const TemplateParameters& p, MeasureKind kind, const char* need);
/// No shares of a basis.
Problem needsOwnLoad(const TemplateParameters& p);
/// A load that steps can be added to.
Problem needsLoad(const TemplateParameters& p);
/// Loads are welcome but no condition; a step without one is a mistake.
Problem needsLoadForStep(const TemplateParameters& p);
/// Every target says where each axis of the parameter "levels" begins. Rungs of a path may have axes of their own.
Problem needsLevels(const TemplateParameters& p);
/// The parameter "top" above the targets, or a range that has room.
Problem needsRange(const TemplateParameters& p);
/// The parameter "basis" names a training max, which only rules move: an estimate follows the log by itself.
Problem needsBasis(const TemplateParameters& p, const Program& program);
Problem needsSchemes(const TemplateParameters& p);

/// The basis, or nullptr. Points into the program.
const Basis* findBasis(const Program& program, const std::string& id);

}  // namespace stance::parts
