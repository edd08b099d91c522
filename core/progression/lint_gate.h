// LintGate: whether a gate can open at all, whatever is trained.
#pragma once

#include "core/progression/lint_scope.h"

#include <optional>
#include <string>
#include <vector>

namespace stance::linting {

enum class GateFate { Never, Sometimes, Always };

/// Why a gate never opens: the condition to blame, and where it stands below the gate ("/all/1").
struct GateBlame {
    GateFlaw flaw = GateFlaw::NotRecorded;
    std::string metric;
    std::string place;
};

struct GateVerdict {
    GateFate fate = GateFate::Sometimes;
    std::optional<GateBlame> blame;  ///< only Never
};

/// What a gate is asked about.
struct GateQuestion {
    const LintedSlot* own = nullptr;  ///< nullptr: the gate of a stage
    /// For conditions about another exercise.
    const SlotsByExercise& slots;
    const Catalog& catalog;
};

GateVerdict judge(const Gate& gate, const GateQuestion& question);

}  // namespace stance::linting
