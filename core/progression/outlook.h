// Outlook: the next prescription of every slot with its reason, folded from programs, sessions and athlete events.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/training_log.h"
#include "core/program/program.h"
#include "core/progression/trace.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace stance {

/// A revision of a program that may be in force; when it is, ProgramInForce events say.
struct OutlookInput {
    const Catalog& catalog;
    /// The program to plan for is the first; others are revisions and programs that sessions of the log name. A session whose
    /// revision is not here is judged by the newest one of that program that is. Not null; must outlive the outlook.
    std::span<const Program* const> programs;
    const TrainingLog& log;
    UtcTime asOf{};                     ///< what happened later is not looked at
    std::chrono::minutes utcOffset{0};  ///< of the athlete's clock at `asOf`
    std::chrono::hours rollover{4};
};

/// What one slot asks for next.
struct SlotOutlook {
    const Stage* stage = nullptr;  ///< points into the program
    const Workout* workout = nullptr;
    const Slot* slot = nullptr;
    ExerciseId exercise;  ///< the rung in force
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    Prescription prescription;          ///< as it can be done; of the left side where the sides differ
    Prescription exact;                 ///< before rounding to what the athlete owns
    std::optional<Prescription> right;  ///< only where the sides differ
    std::optional<Prescription> rightExact;
    std::optional<Prescription> beneath;  ///< only under an overlay: the exact target that it lies over, and that comes back
    std::optional<Prescription> rightBeneath;
    Decision decision = Decision::Hold;
    Trace trace;
};

struct Outlook {
    const Program* program = nullptr;
    std::size_t stage = 0;  ///< index of the stage in force
    int week = 1;           ///< of the program, from 1
    bool deloadWeek = false;
    std::vector<SlotOutlook> slots;  ///< of all stages, in the order of the program

    const SlotOutlook* find(const SlotId& slot) const;
};

/// The same input gives the same outlook. Costs time linear in the log.
Outlook outlook(const OutlookInput& input);

/// Until when this log goes on to give the outlook it gives at `asOf`: a training day begins, a lighter stretch ends, what was told
/// of the day is over, or something lies in the future.
UtcTime outlookHolds(const OutlookInput& input);

}  // namespace stance
