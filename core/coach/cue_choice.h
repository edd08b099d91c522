// CueChoice: the one cue of a set. What went wrong leads; else the cues of the exercise take turns.
#pragma once

#include "core/catalog/exercise.h"
#include "core/history/exercise_memory.h"
#include "core/session/session.h"

#include <string>

namespace stance {

struct CueChoice {
    enum class Why { Turn, ThisSession, LastTime };

    std::string cue;  ///< with the places of sides still in it; empty when the exercise has none
    Why why = Why::Turn;
    FaultId fault;  ///< that it answers; empty for Turn
    int reps = 0;   ///< that showed it
    Side side = Side::Both;
};

/// A fault of the newest set of the exercise in this session, on the side of the step if it was done there, leads the next one;
/// in the first set of a side a fault of the last session does. Of several a critical one, then the one seen most.
CueChoice chooseCue(const Session& session, const PlanStep& step, const Exercise& exercise, const ExerciseMemory& memory);

}  // namespace stance
