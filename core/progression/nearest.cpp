#include "core/progression/nearest.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

/// What was not recorded is further away than any number is likely to be.
constexpr double unknownDistance = 10;

/// How far a condition was from being met, as a share of what was needed.
double distanceOf(const ConditionTrace& condition)
{
    if (!condition.observed || !condition.needed) {
        return unknownDistance;
    }
    return std::abs(*condition.observed - *condition.needed) / std::max(1.0, std::abs(*condition.needed));
}

bool isOfAnotherPlan(const ConditionTrace& condition)
{
    return !condition.passed && (condition.leaf.metric == "variant" || condition.leaf.metric == "scheme");
}

struct Lack {
    double all = 0;  ///< distances of everything unmet, added up
    const ConditionTrace* nearest = nullptr;
};

Lack lackOf(const RuleTrace& rule)
{
    Lack lack;
    for (const ConditionTrace& condition : rule.conditions) {
        if (condition.passed) {
            continue;
        }
        lack.all += distanceOf(condition);
        if (lack.nearest == nullptr || distanceOf(condition) < distanceOf(*lack.nearest)) {
            lack.nearest = &condition;
        }
    }
    return lack;
}

}  // namespace

std::optional<ConditionTrace> nearestUnmet(const std::vector<RuleTrace>& rules)
{
    Lack least;
    for (const RuleTrace& rule : rules) {
        const bool asked = rule.pass == RulePass::Advance && rule.outcome == RuleOutcome::Closed;
        if (!asked || std::any_of(rule.conditions.begin(), rule.conditions.end(), isOfAnotherPlan)) {
            continue;
        }
        const Lack lack = lackOf(rule);
        if (lack.nearest != nullptr && (least.nearest == nullptr || lack.all < least.all)) {
            least = lack;
        }
    }
    return least.nearest == nullptr ? std::nullopt : std::optional<ConditionTrace>(*least.nearest);
}

}  // namespace stance
