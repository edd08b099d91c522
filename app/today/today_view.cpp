#include "app/today/today_view.h"

#include <algorithm>
#include <map>

namespace stance {

std::vector<Equipment> equipmentNeeded(const std::vector<TodayRow>& rows)
{
    std::vector<Equipment> needed;
    for (const TodayRow& row : rows) {
        for (const Equipment thing : row.exercise->equipment) {
            if (std::find(needed.begin(), needed.end(), thing) == needed.end()) {
                needed.push_back(thing);
            }
        }
    }
    return needed;
}

std::vector<Muscle> musclesTrained(const std::vector<TodayRow>& rows)
{
    std::vector<Muscle> muscles;
    std::map<Muscle, int> rowsOf;
    for (const TodayRow& row : rows) {
        if (row.exercise->category == Category::Breathing) {
            continue;
        }
        for (const Muscle muscle : row.exercise->primary) {
            if (++rowsOf[muscle] == 1) {
                muscles.push_back(muscle);
            }
        }
    }
    std::stable_sort(muscles.begin(), muscles.end(), [&](Muscle a, Muscle b) { return rowsOf[a] > rowsOf[b]; });
    return muscles;
}

}  // namespace stance
