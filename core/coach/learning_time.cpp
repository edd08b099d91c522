#include "core/coach/learning_time.h"

#include <algorithm>
#include <set>

namespace stance {

void giveTimeToLearn(SessionPlan& plan, const ExerciseMemories& memories)
{
    constexpr int secondsToRead = 30;
    std::set<ExerciseId> met;
    for (PlanStep& step : plan.steps) {
        const ExerciseId& exercise = plan.slotOf(step).exercise;
        const auto memory = memories.find(exercise);
        if (met.insert(exercise).second && memory != memories.end() && memory->second.isNew()) {
            step.changeOverSeconds = std::max(step.changeOverSeconds, secondsToRead);
        }
    }
}

}  // namespace stance
