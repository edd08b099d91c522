// planSession: from a workout and its targets to the flat list of sets that a session walks.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"
#include "core/progression/outlook.h"
#include "core/session/plan.h"

#include <functional>
#include <optional>

namespace stance {

/// What a slot asks for now: the rung in force and its targets.
struct SlotTargets {
    ExerciseId exercise;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    Prescription prescription;          ///< of the left side where the sides differ
    std::optional<Prescription> right;  ///< only where the sides differ
};

/// As the slot is written.
SlotTargets writtenTargets(const Slot& slot, const Catalog& catalog);
/// As progression has it.
SlotTargets targetsOf(const SlotOutlook& slot);

/// What planning needs beside the workout.
struct PlanContext {
    const Catalog& catalog;
    /// The side that goes first where the slot says weaker or alternate; Both stands for "not known".
    std::function<Side(const Slot&)> firstSide = [](const Slot&) { return Side::Both; };
    /// The targets in force; where nothing is given, those that are written.
    std::function<SlotTargets(const Slot&)> targets = {};
};

/// Straight blocks give slot after slot, supersets and circuits set after set of each slot in turn. One-sided sets are two
/// steps with one set number; a side that is asked for fewer sets has no step in the last ones. Every exercise must be in the
/// catalogue (readProgram has checked that).
SessionPlan planSession(const Program& program, const Workout& workout, const PlanContext& context);

}  // namespace stance
