// A performed set and a session in words and sums, as the detail shows them.
#pragma once

#include "core/history/performed_set.h"

#include <QString>

#include <chrono>
#include <optional>

namespace stance {

/// "10", "9 of 10", "8 × 6 kg", "30 s"; the word of its kind when it was not done; "7 so far" while it is under way.
QString doneText(const PerformedSet& set, LoadUnit unit);
/// Repetitions of all sets done, both sides counted; 0 when none is measured in repetitions.
int totalReps(const SessionSummary& session);
/// From start to end; none while the session is open.
std::optional<std::chrono::seconds> lengthOf(const SessionSummary& session);
/// "07:02 to 07:43, Hip extension: start"
QString whenText(const SessionSummary& session);

}  // namespace stance
