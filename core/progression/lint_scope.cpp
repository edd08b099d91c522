#include "core/progression/lint_scope.h"

#include <algorithm>
#include <utility>

namespace stance::linting {

std::string LintedSlot::rulePlace(std::size_t index) const
{
    return progressionPlace() + (spelledOut ? "/rules/" + std::to_string(index) : "/template");
}

std::string LintedSlot::actionPlace(std::size_t rule, std::size_t action) const
{
    return rulePlace(rule) + (spelledOut ? "/do/" + std::to_string(action) : "");
}

const AxisBounds* LintedSlot::boundsOf(const Axis& axis) const
{
    const auto found =
        std::find_if(bounds.begin(), bounds.end(), [&](const AxisBounds& entry) { return sameAxis(entry.axis, axis); });
    return found == bounds.end() ? nullptr : &*found;
}

std::vector<const Prescription*> LintedSlot::plans() const
{
    std::vector<const Prescription*> plans{&slot().prescription};
    for (const Scheme& scheme : slot().progression.schemes) {
        plans.push_back(&scheme.prescription);
    }
    for (const RungPlan& rung : slot().progression.rungs) {
        plans.push_back(&rung.prescription);
    }
    return plans;
}

LintProblem& tell(Problems& problems, std::string where, LintKind kind, LintSeverity severity, std::string subject,
                  std::string other)
{
    LintProblem& problem = problems.emplace_back();
    problem.where = std::move(where);
    problem.kind = kind;
    problem.severity = severity;
    problem.subject = std::move(subject);
    problem.other = std::move(other);
    return problem;
}

bool sameAxis(const Axis& a, const Axis& b)
{
    const auto movesTop = [](AxisKind kind) { return kind == AxisKind::Amount || kind == AxisKind::AmountMax; };
    if (a.kind != b.kind && !(movesTop(a.kind) && movesTop(b.kind))) {
        return false;
    }
    switch (a.kind) {
        case AxisKind::Level:
        case AxisKind::Basis: return a.name == b.name;
        case AxisKind::Tempo: return a.tempoPart == b.tempoPart;
        case AxisKind::Breath: return a.breathPart == b.breathPart;
        default: return true;
    }
}

}  // namespace stance::linting
