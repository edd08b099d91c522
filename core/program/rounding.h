// What loads can be put together: a bar with plates, fixed weights, or steps. Used by slots and by the athlete's equipment.
#pragma once

#include "core/base/load.h"

#include <variant>
#include <vector>

namespace stance {

/// Plates of one weight. They go on in pairs, so an odd one stays in the rack.
struct PlateStock {
    Load weight;
    int count = 2;  ///< single plates, 0 to 40

    friend bool operator==(const PlateStock&, const PlateStock&) = default;
};

struct BarStock {
    Load bar;
    std::vector<PlateStock> plates;  ///< at most 12 weights

    friend bool operator==(const BarStock&, const BarStock&) = default;
};

/// Dumbbells, kettlebells, machine stacks: these weights and no others.
struct FixedStock {
    std::vector<Load> loads;  ///< 1 to 200, any order

    friend bool operator==(const FixedStock&, const FixedStock&) = default;
};

/// Any whole number of steps away from the load the slot begins with, never below `smallest`.
struct StepStock {
    Load step;
    Load smallest;

    friend bool operator==(const StepStock&, const StepStock&) = default;
};

/// monostate: any load can be made.
using LoadStock = std::variant<std::monostate, BarStock, FixedStock, StepStock>;

/// Standard: to the nearest, but down for the first use of an exercise and for every reduction.
enum class RoundingMode { Standard, Nearest, Floor, Up };

struct Rounding {
    LoadStock stock;
    RoundingMode mode = RoundingMode::Standard;

    friend bool operator==(const Rounding&, const Rounding&) = default;
};

}  // namespace stance
