// TargetState: the folded targets of a slot on one side (or on both), exact and before any rounding.
#pragma once

#include "core/program/program.h"

#include <map>
#include <string>
#include <vector>

namespace stance {

struct TargetState {
    Prescription exact;  ///< shares of a basis have no load here; see resolved()
    int rung = 0;        ///< place on the slot's path; 0 without a path
    int scheme = 0;      ///< 0: the slot's own sets; 1 …: its schemes
    std::map<std::string, Load> remembered;
    std::vector<SetTarget> easedFrom;  ///< the sets before a step back or a break took them below the plan; empty: none did
};

using Bases = std::map<std::string, Load>;

/// The exercise of a rung; without a path the slot's own.
const ExerciseId& exerciseOf(const Slot& slot, int rung);
Measure measureOf(const Slot& slot, int rung);
/// Where the slot's own exercise stands on its path; 0 without one.
int startRung(const Slot& slot);
/// As written for the rung and scheme.
const Prescription& planOf(const Slot& slot, int rung, int scheme);
TargetState startOf(const Slot& slot);
/// With the loads that shares of the bases come to, exact.
Prescription resolved(const Prescription& prescription, const Bases& bases);

}  // namespace stance
