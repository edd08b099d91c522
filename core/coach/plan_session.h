// planSession: from a workout and its targets to the flat list of sets that a session walks.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"
#include "core/session/plan.h"

#include <functional>

namespace stance {

/// What planning needs beside the workout.
struct PlanContext {
    const Catalog& catalog;
    /// The side that goes first where the slot says weaker or alternate; Both stands for "not known".
    std::function<Side(const Slot&)> firstSide = [](const Slot&) { return Side::Both; };
    /// The prescription in force; the program's own by default.
    std::function<Prescription(const Slot&)> prescription = [](const Slot& slot) { return slot.prescription; };
};

/// Straight blocks give slot after slot, supersets and circuits set after set of each slot in turn. One-sided sets are two
/// steps with one set number. Every slot's exercise must be in the catalogue (readProgram has checked that).
SessionPlan planSession(const Program& program, const Workout& workout, const PlanContext& context);

}  // namespace stance
