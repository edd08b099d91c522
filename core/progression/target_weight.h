// How heavy targets are, for the choice of the larger of two reductions.
#pragma once

#include "core/progression/target_state.h"

#include <compare>

namespace stance {

/// Compared in this order: rung, mean load (harder is more), mean amount, sets.
struct TargetWeight {
    double rung = 0;
    double load = 0;
    double amount = 0;
    double sets = 0;

    friend auto operator<=>(const TargetWeight&, const TargetWeight&) = default;
};

TargetWeight weightOf(const TargetState& state, LoadKind kind, const Bases& bases);

}  // namespace stance
