// SlotView: a slot as template expansions see it: its rungs, its measure, whether it takes loads.
#pragma once

#include "core/catalog/exercise.h"
#include "core/program/program.h"

#include <optional>
#include <string>
#include <vector>

namespace stance::parts {

/// One rung of a slot: its exercise, what it counts, and its plan.
struct RungView {
    ExerciseId exercise;
    MeasureKind measure = MeasureKind::Reps;
    const Prescription* plan = nullptr;
};

/// A slot as expansions see it.
struct SlotView {
    const Slot& slot;
    const Exercise& exercise;

    LoadKind loadKind() const { return slot.loadKind.value_or(exercise.loadKind); }
    bool takesLoad() const { return loadKind() != LoadKind::None; }
    MeasureKind measure() const { return slot.measure.kind; }
    /// The slot's own exercise alone, or every rung of its path, easy to hard.
    std::vector<RungView> rungs() const;
    bool hasPath() const { return slot.path.size() > 1; }
    /// Any target of the slot, its rungs or its schemes asks for repetitions in reserve.
    bool asksForRir() const;
    /// Any set of the slot's own leaves room between bottom and top.
    bool hasRange() const;
    /// Any set of the slot's own begins with a load.
    bool hasStartLoad() const;
};

/// The seconds of one part; nothing for a part as fast as control allows.
std::optional<int> secondsOf(const Tempo& tempo, TempoPart part);

/// The metric that judges what a measure counts: "good_reps", "hold_s", "breaths", ...
std::string amountMetric(MeasureKind kind);
/// An end of the range of what a measure counts, "_min" or "_max": "reps_max", "hold_s_min".
TargetValue targetOf(MeasureKind kind, const char* end);

}  // namespace stance::parts
