// Gate logic: when one condition says all that another says, and when two exclude each other. Both err on the side of silence.
#pragma once

#include "core/program/gate.h"

namespace stance {

/// Whether `b` can only be open when `a` is open too.
bool implies(const Gate& b, const Gate& a);

/// Whether no session can meet both leaves.
bool excludeEachOther(const GateLeaf& a, const GateLeaf& b);

}  // namespace stance
