#include "core/progression/loadable.h"

#include "core/program/stock_loads.h"

#include <algorithm>

namespace stance {
namespace {

/// The remainder that is never negative.
std::int64_t remainderOf(std::int64_t value, std::int64_t step)
{
    return (value % step + step) % step;
}

/// The lightest load of the steps: a whole number of them away from the anchor, and not below the smallest.
std::int64_t firstOf(const StepStock& stock, const Load& anchor)
{
    const std::int64_t step = stock.step.micrograms;
    const std::int64_t smallest = stock.smallest.micrograms;
    const std::int64_t above = remainderOf(anchor.micrograms - smallest, step);
    // Up to 1 g less is still the smallest: anchor and smallest may be given in different units.
    const bool isSmallest = above >= step - sameWeightMicrograms;
    return std::max<std::int64_t>(0, smallest + above - (isSmallest ? step : 0));
}

/// Where any load can be made: to thousandths of the unit, which no reading or writing changes any more.
Load toThousandths(const Load& wanted, RoundingMode mode)
{
    const std::int64_t nearest = nearestThousandths(wanted.micrograms, wanted.unit);
    const Load load = Load::fromThousandths(nearest, wanted.unit);
    if (mode == RoundingMode::Floor && load.micrograms > wanted.micrograms) {
        return Load::fromThousandths(nearest - 1, wanted.unit);
    }
    if (mode == RoundingMode::Up && load.micrograms < wanted.micrograms) {
        return Load::fromThousandths(nearest + 1, wanted.unit);
    }
    return load;
}

bool takesLower(std::int64_t wanted, std::int64_t lower, std::int64_t higher, RoundingMode mode)
{
    const std::int64_t down = wanted - lower;
    const std::int64_t up = higher - wanted;
    const bool same = std::min(down, up) <= sameWeightMicrograms;
    if (same || mode == RoundingMode::Standard || mode == RoundingMode::Nearest) {
        return down <= up;
    }
    return mode == RoundingMode::Floor;
}

LoadFit fitOf(std::int64_t wanted, std::int64_t given)
{
    if (given > wanted + sameWeightMicrograms) {
        return LoadFit::Higher;
    }
    return given < wanted - sameWeightMicrograms ? LoadFit::Lower : LoadFit::AsWanted;
}

}  // namespace

RoundingMode roundingOf(LoadOrigin origin, RoundingMode own, bool help)
{
    if (origin != LoadOrigin::Lowered && own != RoundingMode::Standard) {
        return own;
    }
    if (origin == LoadOrigin::Raised) {
        return RoundingMode::Nearest;
    }
    return help ? RoundingMode::Up : RoundingMode::Floor;
}

LoadableLoads::LoadableLoads(const LoadStock& stock, const std::optional<Load>& anchor) : m_list(loadsOf(stock))
{
    const auto* steps = std::get_if<StepStock>(&stock);
    if (steps != nullptr && steps->step.micrograms > 0) {
        m_step = steps->step.micrograms;
        m_first = firstOf(*steps, anchor.value_or(steps->smallest));
        m_last = std::max(m_first, maxLoadMicrograms - remainderOf(maxLoadMicrograms - m_first, m_step));
    }
}

std::optional<std::int64_t> LoadableLoads::atMost(std::int64_t micrograms) const
{
    if (m_step > 0) {
        const std::int64_t capped = std::min(micrograms, m_last);
        return capped < m_first ? std::nullopt : std::optional(capped - (capped - m_first) % m_step);
    }
    const auto above = std::upper_bound(m_list.begin(), m_list.end(), micrograms);
    return above == m_list.begin() ? std::nullopt : std::optional(*std::prev(above));
}

std::optional<std::int64_t> LoadableLoads::atLeast(std::int64_t micrograms) const
{
    if (m_step > 0) {
        const std::int64_t from = std::max(micrograms, m_first);
        return from > m_last ? std::nullopt : std::optional(from + remainderOf(m_first - from, m_step));
    }
    const auto found = std::lower_bound(m_list.begin(), m_list.end(), micrograms);
    return found == m_list.end() ? std::nullopt : std::optional(*found);
}

LoadableLoad LoadableLoads::round(const Load& wanted, RoundingMode mode) const
{
    if (anyLoad()) {
        return {toThousandths(wanted, mode), LoadFit::AsWanted};
    }
    const std::optional<std::int64_t> lower = atMost(wanted.micrograms);
    const std::optional<std::int64_t> higher = atLeast(wanted.micrograms);
    const bool goesLower = !higher || (lower && takesLower(wanted.micrograms, *lower, *higher, mode));
    const std::int64_t given = goesLower ? *lower : *higher;
    LoadFit fit = fitOf(wanted.micrograms, given);
    if (fit == LoadFit::Higher && !lower) {
        fit = LoadFit::Lightest;
    } else if (fit == LoadFit::Lower && !higher) {
        fit = LoadFit::Heaviest;
    }
    return {loadFromMicrograms(given, wanted.unit), fit};
}

std::optional<Load> LoadableLoads::nextLoadable(const Load& from) const
{
    std::optional<std::int64_t> next = from.micrograms + usualLoadStep(from.unit).micrograms;
    if (!anyLoad()) {
        next = atLeast(from.micrograms + sameWeightMicrograms + 1);
    } else if (*next > maxLoadMicrograms) {
        next.reset();
    }
    return next ? std::optional(loadFromMicrograms(*next, from.unit)) : std::nullopt;
}

std::optional<Load> LoadableLoads::prevLoadable(const Load& from) const
{
    std::optional<std::int64_t> previous;
    if (!anyLoad()) {
        previous = atMost(from.micrograms - sameWeightMicrograms - 1);
    } else if (from.micrograms > sameWeightMicrograms) {
        previous = std::max<std::int64_t>(0, from.micrograms - usualLoadStep(from.unit).micrograms);
    }
    return previous ? std::optional(loadFromMicrograms(*previous, from.unit)) : std::nullopt;
}

}  // namespace stance
