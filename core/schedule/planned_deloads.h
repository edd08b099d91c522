// Lighter stretches that the athlete planned and that are under way.
#pragma once

#include "core/history/athlete_event.h"

#include <optional>
#include <span>
#include <vector>

namespace stance {

struct RunningDeload {
    std::optional<TrackId> track;  ///< none: all
    UtcTime until{};               ///< when it is over by itself

    friend bool operator==(const RunningDeload&, const RunningDeload&) = default;
};

/// Those that lie over targets at `at`, oldest first. A later one for all ends every earlier one; one for a track ends those of
/// that track alone. `events`: as standing() gives them.
std::vector<RunningDeload> runningDeloads(std::span<const AthleteEntry> events, UtcTime at);

}  // namespace stance
