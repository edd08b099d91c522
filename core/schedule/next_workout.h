// Which workout is due.
#pragma once

#include "core/history/performed_set.h"
#include "core/program/program.h"

#include <optional>
#include <span>
#include <string>

namespace stance {

/// A closed session as far as the order of workouts needs it.
struct DoneWorkout {
    ProgramId program;
    WorkoutId workout;
    UtcTime started{};
};

struct DueWorkout {
    const Stage* stage = nullptr;  ///< points into the program
    const Workout* workout = nullptr;
};

/// The workout after the newest one done of this program, in the order of its first stage, from the top again after the
/// last; the first one when none was done. Empty when the program has no workout.
std::optional<DueWorkout> nextWorkout(const Program& program, std::span<const DoneWorkout> done);

}  // namespace stance
