// RecurringFault: a fault that keeps coming back in one exercise, as the log tells it.
#pragma once

#include "core/history/performed_set.h"

#include <optional>
#include <span>

namespace stance {

struct RecurringFault {
    /// A fault comes back when it was flagged in this many
    static constexpr int enough = 3;
    /// of the newest sessions of its exercise.
    static constexpr int looked = 5;

    FaultId fault;
    int sessions = 0;  ///< it was flagged in
    int of = 0;        ///< sessions of the exercise looked at, at most `looked`

    friend bool operator==(const RecurringFault&, const RecurringFault&) = default;
};

/// The fault flagged in most of the newest sessions of the exercise; of two the one flagged last. `newestFirst`: closed sessions,
/// also without the exercise.
std::optional<RecurringFault> recurringFault(std::span<const SessionSummary> newestFirst, const ExerciseId& exercise);

}  // namespace stance
