// TrainingLog: all that progression is worked out from besides the programs: closed sessions and what the athlete told.
#pragma once

#include "core/history/athlete_event.h"
#include "core/history/performed_set.h"

#include <vector>

namespace stance {

struct TrainingLog {
    std::vector<SessionSummary> sessions;  ///< closed ones with every set, any order; amendments and deletions already in them
    std::vector<AthleteEntry> events;      ///< as standing() gives them

    friend bool operator==(const TrainingLog&, const TrainingLog&) = default;
};

}  // namespace stance
