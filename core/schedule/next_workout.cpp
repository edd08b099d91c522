#include "core/schedule/next_workout.h"

#include <algorithm>

namespace stance {

std::optional<DueWorkout> nextWorkout(const Program& program, std::span<const DoneWorkout> done)
{
    if (program.stages.empty() || program.stages.front().workouts.empty()) {
        return std::nullopt;
    }
    const Stage& stage = program.stages.front();
    const DoneWorkout* newest = nullptr;
    for (const DoneWorkout& session : done) {
        if (session.program == program.id && (newest == nullptr || session.started > newest->started)) {
            newest = &session;
        }
    }
    if (newest == nullptr) {
        return DueWorkout{&stage, &stage.workouts.front()};
    }
    const auto last = std::find_if(stage.workouts.begin(), stage.workouts.end(),
                                   [&](const Workout& workout) { return workout.id == newest->workout; });
    if (last == stage.workouts.end() || last + 1 == stage.workouts.end()) {
        return DueWorkout{&stage, &stage.workouts.front()};
    }
    return DueWorkout{&stage, &*(last + 1)};
}

}  // namespace stance
