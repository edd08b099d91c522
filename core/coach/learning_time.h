// Learning time: a new exercise is read before it is done.
#pragma once

#include "core/history/exercise_memory.h"
#include "core/session/plan.h"

namespace stance {

/// Before the first set of an exercise that is met for the first or second time: at least half a minute to get ready, in which
/// its steps stand on the screen. Space goes on earlier.
void giveTimeToLearn(SessionPlan& plan, const ExerciseMemories& memories);

}  // namespace stance
