#include "core/progression/recommendation.h"

#include <algorithm>

namespace stance {

Recommendation recommend(const Slot& slot, std::span<const PerformedSet> sets)
{
    const bool trained = std::any_of(sets.begin(), sets.end(),
                                     [&](const PerformedSet& set) { return set.track == slot.track && set.kind == SetKind::Done; });
    return Recommendation{slot.prescription, trained ? TargetChange::Same : TargetChange::First};
}

}  // namespace stance
