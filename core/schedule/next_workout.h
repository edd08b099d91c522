// Which workout is due.
#pragma once

#include "core/history/performed_set.h"
#include "core/program/program.h"

#include <cstddef>
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

/// The workout after the newest one done of this program, in the order of the stage in force (its index), from the top again
/// after the last. The first one when none was done, or when the newest one belongs to another stage. Empty when the program has
/// no such stage, or the stage no workout.
std::optional<DueWorkout> nextWorkout(const Program& program, std::size_t stage, std::span<const DoneWorkout> done);

}  // namespace stance
