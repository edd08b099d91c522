// Recommendation: the next prescription of a slot. In this version targets stand as the program prescribes them.
#pragma once

#include "core/history/performed_set.h"
#include "core/program/program.h"

#include <optional>
#include <span>

namespace stance {

/// How the target changed against the last performance of the track.
enum class TargetChange { First, Same };

struct Recommendation {
    Prescription prescription;
    TargetChange change = TargetChange::First;
};

/// The prescription of `slot`, and whether its track was trained before (`sets`: performed sets of the track, any order).
Recommendation recommend(const Slot& slot, std::span<const PerformedSet> sets);

}  // namespace stance
