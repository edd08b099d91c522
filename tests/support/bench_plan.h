// Plans of known size for measurements.
#pragma once

#include "core/session/plan.h"

namespace stance::bench {

/// One exercise with both legs at once: `sets` of `reps`, no rests.
SessionPlan longPlan(int sets, int reps);
/// What a usual workout looks like: six exercises, four of them one-sided, three sets each.
SessionPlan usualPlan();

}  // namespace stance::bench
