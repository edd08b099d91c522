// Any gate that a file may hold (see any_program.h).
#pragma once

#include "core/program/slot_scope.h"

#include <rapidcheck.h>

#include <optional>
#include <utility>
#include <vector>

namespace stance::test {

inline bool anyFlag()
{
    return *rc::gen::arbitrary<bool>();
}

/// From `min` to `max`, both included.
inline int anyInt(int min, int max)
{
    return *rc::gen::inRange(min, max + 1);
}

template <class Value>
Value oneOf(const std::vector<Value>& values)
{
    return *rc::gen::elementOf(values);
}

/// A number with a fraction that JSON writes in many digits, or a whole one.
inline double anyNumber()
{
    return anyFlag() ? anyInt(-1000, 1000) : anyInt(-1000, 1000) / 3.0;
}

/// `scope` is null for the gate of a stage.
GateLeaf anyLeaf(const SlotScope* scope);
Gate anyGate(const SlotScope* scope, int depth);
GateWindow anyWindow();

/// As a table observes it: without an operation and a value.
GateLeaf anyObserved();

}  // namespace stance::test
