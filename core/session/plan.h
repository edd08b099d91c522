// SessionPlan: the flat list of sets a session walks. Made once by planSession() and copied into the journal,
// so that later edits of a program never rewrite the past.
#pragma once

#include "core/base/ids.h"
#include "core/base/side.h"
#include "core/program/program.h"

#include <optional>
#include <string>
#include <vector>

namespace stance {

/// Names one step of a plan for its whole life; steps added later get new numbers. 0, 1, 2, …
using StepId = int;

/// What was prescribed for one slot at the start of the session.
/// What stands in a slot before rules changed it during the session.
struct AsPlanned {
    Prescription prescription;
    std::optional<Prescription> right;

    friend bool operator==(const AsPlanned&, const AsPlanned&) = default;
};

struct PlannedSlot {
    SlotId id;
    TrackId track;
    ExerciseId exercise;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    bool alternating = false;  ///< sides change within the set: two ticks are one rep per side
    Prescription prescription;
    int sideChangeSeconds = 5;
    std::vector<ExerciseId> path;        ///< the ladder of the slot, easy to hard; may be empty
    std::optional<Prescription> right;   ///< of the right side where it has its own; `prescription` is then of the left
    std::optional<AsPlanned> asPlanned;  ///< only once rules changed the targets of this session; never part of a plan in a file

    friend bool operator==(const PlannedSlot&, const PlannedSlot&) = default;

    const Prescription& prescriptionOf(Side side) const { return side == Side::Right && right ? *right : prescription; }
};

/// One set on one side.
struct PlanStep {
    StepId id = 0;
    int slot = 0;   ///< index into SessionPlan::slots
    int setNo = 1;  ///< from 1; left and right of a set share it
    Side side = Side::Both;
    int round = 1;              ///< from 1, in supersets and circuits
    int changeOverSeconds = 0;  ///< get ready before it; 0: begins as soon as the rest is over
    int restAfterSeconds = 0;   ///< 0: none

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// Who leads: the athlete, or the clock.
struct Pacing {
    bool countsReps = false;      ///< reps count themselves at the tempo; else the athlete ticks
    bool waitsAfterRest = false;  ///< a rest that is over waits for the athlete; else the next set follows

    friend bool operator==(const Pacing&, const Pacing&) = default;
};

struct SessionPlan {
    ProgramId program;
    int programRevision = 0;
    std::string programName;
    WorkoutId workout;
    std::string workoutName;
    std::vector<PlannedSlot> slots;
    std::vector<PlanStep> steps;   ///< in the order of the session
    std::optional<Pacing> pacing;  ///< none: the athlete ticks, and rests go on by themselves

    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;

    Pacing pace() const { return pacing.value_or(Pacing{}); }
    const PlannedSlot& slotOf(const PlanStep& step) const { return slots.at(static_cast<std::size_t>(step.slot)); }
    /// The target of the step's set. A set beyond the written ones has the target of the last.
    const SetTarget& targetOf(const PlanStep& step) const;
    /// Index of a step in `steps`, or -1.
    int indexOf(StepId id) const;
    /// Whether two steps are the two sides of one set.
    bool isPair(const PlanStep& a, const PlanStep& b) const
    {
        return a.slot == b.slot && a.setNo == b.setNo && a.round == b.round && a.side != b.side;
    }
};

/// Ticks that complete the set: twice the target where sides alternate. Zero when the set never completes by itself.
int ticksToComplete(const PlannedSlot& slot, const SetTarget& target);

}  // namespace stance
