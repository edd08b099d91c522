// ExerciseMemory: what is known of earlier meetings with an exercise. Derived from the log; nothing is counted anywhere.
#pragma once

#include "core/history/performed_set.h"

#include <map>
#include <optional>
#include <vector>

namespace stance {

struct ExerciseMemory {
    int meetings = 0;                ///< closed sessions with a done set of it
    std::vector<PerformedSet> last;  ///< its done sets of the newest of them, in order

    /// The first two meetings: the steps are shown in full, with time to read them.
    bool isNew() const { return meetings < 2; }
};

using ExerciseMemories = std::map<ExerciseId, ExerciseMemory>;

/// The side that did less the last time: good repetitions, seconds or breaths, and the load where they are equal. Nothing when
/// both did the same, or one is missing.
std::optional<Side> weakerSide(const ExerciseMemory& memory);

}  // namespace stance
