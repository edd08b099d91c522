// Racks for tests: weights by their number, and any stock a file may hold.
#pragma once

#include "core/program/rounding.h"

#include <rapidcheck.h>

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <vector>

namespace stance::test {

/// Kilograms with up to three decimals: kg(22.5).
inline Load kg(double value)
{
    return Load::fromThousandths(static_cast<std::int64_t>(value * 1000 + 0.5), LoadUnit::Kilogram);
}

inline Load lb(double value)
{
    return Load::fromThousandths(static_cast<std::int64_t>(value * 1000 + 0.5), LoadUnit::Pound);
}

inline FixedStock fixedKg(std::initializer_list<double> weights)
{
    FixedStock stock;
    for (const double weight : weights) {
        stock.loads.push_back(kg(weight));
    }
    return stock;
}

/// 20 kg with pairs of 20, 10, 5, 2.5 and 1.25: as in many homes. 20 to 97.5 kg in steps of 2.5.
inline BarStock homeRack()
{
    return {kg(20), {{kg(20), 2}, {kg(10), 2}, {kg(5), 2}, {kg(2.5), 2}, {kg(1.25), 2}}};
}

inline Load anyWeight(std::int64_t least, std::int64_t most)
{
    const auto unit = *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound);
    return Load::fromThousandths(*rc::gen::inRange<std::int64_t>(least, most), unit);
}

/// A bar with up to `weights` kinds of plates, none of one weight.
inline BarStock anyBar(int weights, int mostPlates)
{
    BarStock stock{anyWeight(0, 25'000), {}};
    const int kinds = *rc::gen::inRange(0, weights + 1);
    for (int i = 0; i < kinds; ++i) {
        const Load weight = anyWeight(i * 2'000 + 500, i * 2'000 + 900);
        stock.plates.push_back({weight, *rc::gen::inRange(0, mostPlates + 1)});
    }
    return stock;
}

/// Any of the four forms, as a file may hold it.
inline LoadStock anyStock()
{
    switch (*rc::gen::inRange(0, 4)) {
        case 0: return anyBar(4, 6);
        case 1: {
            FixedStock stock;
            const int count = *rc::gen::inRange(1, 12);
            for (int i = 0; i < count; ++i) {
                stock.loads.push_back(anyWeight(0, 60'000));
            }
            return stock;
        }
        case 2: return StepStock{anyWeight(3, 10'000), anyWeight(0, 25'000)};
        default: return std::monostate{};
    }
}

}  // namespace stance::test

namespace stance {

inline void PrintTo(const Load& load, std::ostream* out)
{
    *out << load.micrograms << " micrograms, " << load.enteredThousandths << " thousandths of a "
         << (load.unit == LoadUnit::Kilogram ? "kg" : "lb");
}

}  // namespace stance
