// judgeSide: the rules of a lane asked about one performance, for both sides together or for one by itself.
#pragma once

#include "core/progression/lane.h"

namespace stance {

/// Asks safety, miss, advance and schedule in this order; at most one rule moves the targets of `own`.
Verdict judgeSide(Lane& lane, LaneSide& own, JudgeInput& input, Side side);

}  // namespace stance
