// Nearest: of all that could have raised a target and did not, the condition that was closest to being met.
#pragma once

#include "core/progression/trace.h"

#include <optional>
#include <vector>

namespace stance {

/// Looks at the rules to raise whose gate was closed, but not at those of another rung or scheme. Of the rule that lacked
/// least (the first of equals), the condition that lacked least. Empty when only a window was not full.
std::optional<ConditionTrace> nearestUnmet(const std::vector<RuleTrace>& rules);

}  // namespace stance
