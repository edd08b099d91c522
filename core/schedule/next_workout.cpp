#include "core/schedule/next_workout.h"

#include <algorithm>

namespace stance {

std::optional<DueWorkout> nextWorkout(const Program& program, std::size_t stage, std::span<const DoneWorkout> done)
{
    if (stage >= program.stages.size() || program.stages[stage].workouts.empty()) {
        return std::nullopt;
    }
    const Stage& current = program.stages[stage];
    const DoneWorkout* newest = nullptr;
    for (const DoneWorkout& session : done) {
        if (session.program == program.id && (newest == nullptr || session.started > newest->started)) {
            newest = &session;
        }
    }
    if (newest == nullptr) {
        return DueWorkout{&current, &current.workouts.front()};
    }
    const auto last = std::find_if(current.workouts.begin(), current.workouts.end(),
                                   [&](const Workout& workout) { return workout.id == newest->workout; });
    if (last == current.workouts.end() || last + 1 == current.workouts.end()) {
        return DueWorkout{&current, &current.workouts.front()};
    }
    return DueWorkout{&current, &*(last + 1)};
}

}  // namespace stance
