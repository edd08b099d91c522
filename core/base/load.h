// Load: a weight, exact in micrograms, with the value and unit a person typed kept beside it.
#pragma once

#include <cstdint>

namespace stance {

enum class LoadUnit { Kilogram, Pound };

/// What a load means for an exercise. Harder is more load, except with assistance, where it is less.
enum class LoadKind { None, External, BodyweightPlus, Assistance };

/// Micrograms of one unit: 1 kg = 10^9 µg; 1 lb = 453,592,370 µg exactly (international avoirdupois pound, 1959).
constexpr std::int64_t microgramsPer(LoadUnit unit)
{
    return unit == LoadUnit::Kilogram ? 1'000'000'000 : 453'592'370;
}

/// A weight in thousandths of `unit`, rounded to nearest.
constexpr std::int64_t nearestThousandths(std::int64_t micrograms, LoadUnit unit)
{
    // Micrograms up to 9,000 t times 1,000 stay below 2^63.
    return (micrograms * 1000 + microgramsPer(unit) / 2) / microgramsPer(unit);
}

struct Load {
    std::int64_t micrograms = 0;
    std::int64_t enteredThousandths = 0;  ///< the entered value in thousandths of `unit`
    LoadUnit unit = LoadUnit::Kilogram;

    /// From thousandths of a unit: 22.5 kg is fromThousandths(22'500, Kilogram). Exact to the microgram.
    static constexpr Load fromThousandths(std::int64_t thousandths, LoadUnit unit)
    {
        return Load{thousandths * (microgramsPer(unit) / 10) / 100, thousandths, unit};
    }

    constexpr double kilograms() const { return static_cast<double>(micrograms) / 1e9; }

    /// The value in `wanted`, in thousandths, rounded to nearest; the entered value itself when the unit is the entered one.
    constexpr std::int64_t thousandthsIn(LoadUnit wanted) const
    {
        if (wanted == unit) {
            return enteredThousandths;
        }
        return nearestThousandths(micrograms, wanted);
    }

    friend constexpr bool operator==(const Load&, const Load&) = default;
};

/// An exact weight that nobody typed, shown in `unit`: the entered value is the nearest thousandth, the weight stays as it is,
/// so that 20 kg in pounds and back are 20 kg.
constexpr Load loadFromMicrograms(std::int64_t micrograms, LoadUnit unit)
{
    return Load{micrograms, nearestThousandths(micrograms, unit), unit};
}

/// Weights no further apart than this count as one.
constexpr std::int64_t sameWeightMicrograms = 1'000'000;

/// Same weight for every practical purpose: within 1 g, so that conversions never look like changes.
constexpr bool sameWeight(const Load& a, const Load& b)
{
    const std::int64_t difference = a.micrograms > b.micrograms ? a.micrograms - b.micrograms : b.micrograms - a.micrograms;
    return difference <= sameWeightMicrograms;
}

/// The most a file or a person may enter: 2,000 kg.
constexpr std::int64_t maxLoadMicrograms = 2'000 * microgramsPer(LoadUnit::Kilogram);

}  // namespace stance
