// Gate: a condition over recorded sets. Grammar here; evaluation belongs to progression/.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

enum class GateOp { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };

/// Which recorded sets a condition speaks of.
enum class SetQuantifier { Every, Any, Last, First, Nth, Heaviest, AtLeast };

enum class GateSide { Each, Weaker, Stronger, Left, Right, Total };

/// What a condition says when the value was not recorded.
enum class MissingValue { Fail, Pass };

enum class WindowMode { Consecutive, Cumulative, OutOf };

/// Over how many sessions a gate must hold. Only sessions with at least one performed set count.
struct GateWindow {
    int sessions = 1;
    WindowMode mode = WindowMode::Consecutive;
    int outOf = 0;  ///< only OutOf: `sessions` of the last `outOf`

    friend bool operator==(const GateWindow&, const GateWindow&) = default;
};

/// A field of the prescription to compare with, changed by plus and times.
struct TargetValue {
    std::string field;  ///< reps, reps_min, reps_max, load, hold_s, breaths, rir, rest_s
    double plus = 0;
    double times = 1;

    friend bool operator==(const TargetValue&, const TargetValue&) = default;
};

struct BaselineValue {
    double plus = 0;

    friend bool operator==(const BaselineValue&, const BaselineValue&) = default;
};

struct GateLeaf {
    std::string metric;
    std::string exercise;  ///< "" for the slot's own; else the exercise the condition is about
    SetQuantifier sets = SetQuantifier::Every;
    int count = 0;  ///< only Nth and AtLeast
    GateSide side = GateSide::Weaker;
    GateOp op = GateOp::GreaterOrEqual;
    std::variant<double, std::string, TargetValue, BaselineValue> value = 0.0;
    MissingValue missing = MissingValue::Fail;
    std::optional<GateWindow> window;

    friend bool operator==(const GateLeaf&, const GateLeaf&) = default;
};

enum class GateKind { Leaf, All, Any, Not };

/// A leaf, or a combination of gates.
struct Gate {
    GateKind kind = GateKind::Leaf;
    GateLeaf leaf;
    std::vector<Gate> children;

    friend bool operator==(const Gate&, const Gate&) = default;
};

}  // namespace stance
