#include "core/history/exercise_memory.h"

#include <cstdint>

namespace stance {

std::optional<Side> weakerSide(const ExerciseMemory& memory)
{
    struct Done {
        bool any = false;
        int amount = 0;
        std::int64_t load = 0;
    } left, right;
    for (const PerformedSet& set : memory.last) {
        if (set.side == Side::Both) {
            continue;
        }
        Done& side = set.side == Side::Left ? left : right;
        side.any = true;
        side.amount += set.goodAmount;
        side.load += set.load ? set.load->micrograms : 0;
    }
    if (!left.any || !right.any) {
        return std::nullopt;
    }
    if (left.amount != right.amount) {
        return left.amount < right.amount ? Side::Left : Side::Right;
    }
    if (left.load != right.load) {
        return left.load < right.load ? Side::Left : Side::Right;
    }
    return std::nullopt;
}

}  // namespace stance
