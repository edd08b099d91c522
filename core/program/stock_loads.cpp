#include "core/program/stock_loads.h"

#include <algorithm>
#include <iterator>

namespace stance {
namespace {

using Micrograms = std::vector<std::int64_t>;

constexpr int mostPlates = 40;

/// Keeps one load of every `grid`, the first as it is, and the last.
Micrograms thinnedTo(std::int64_t grid, const Micrograms& loads)
{
    Micrograms kept;
    for (const std::int64_t load : loads) {
        if (kept.empty() || load / grid != kept.back() / grid) {
            kept.push_back(load);
        }
    }
    if (kept.back() != loads.back()) {
        kept.push_back(loads.back());
    }
    return kept;
}

/// Only stocks that nobody owns come here: without it twelve odd weights would make some 10^15 loads.
void thin(Micrograms& loads)
{
    for (std::int64_t grid = sameWeightMicrograms; loads.size() > maxStockLoads; grid *= 2) {
        loads = thinnedTo(grid, loads);
    }
}

/// Adds every load of `loads` with `extra` on top.
void addOnTop(Micrograms& loads, std::int64_t extra)
{
    Micrograms heavier;
    heavier.reserve(loads.size());
    for (const std::int64_t load : loads) {
        if (load + extra <= maxLoadMicrograms) {
            heavier.push_back(load + extra);
        }
    }
    Micrograms both;
    both.reserve(loads.size() + heavier.size());
    std::set_union(loads.begin(), loads.end(), heavier.begin(), heavier.end(), std::back_inserter(both));
    loads = std::move(both);
    thin(loads);
}

Micrograms loadsOfBar(const BarStock& stock)
{
    Micrograms loads{stock.bar.micrograms};
    for (const PlateStock& plate : stock.plates) {
        const std::int64_t pair = 2 * plate.weight.micrograms;
        // 1, 2, 4 … pairs and what is left over make every number of pairs.
        int left = std::clamp(plate.count, 0, mostPlates) / 2;
        for (int together = 1; left > 0; together *= 2) {
            const int pairs = std::min(together, left);
            addOnTop(loads, pairs * pair);
            left -= pairs;
        }
    }
    return loads;
}

Micrograms loadsOfFixed(const FixedStock& stock)
{
    Micrograms loads;
    for (const Load& load : stock.loads) {
        loads.push_back(load.micrograms);
    }
    std::sort(loads.begin(), loads.end());
    return loads;
}

/// Of loads that are the same weight the lightest.
Micrograms withoutRepeats(const Micrograms& loads)
{
    Micrograms kept;
    for (const std::int64_t load : loads) {
        if (kept.empty() || load > kept.back() + sameWeightMicrograms) {
            kept.push_back(load);
        }
    }
    return kept;
}

}  // namespace

std::vector<std::int64_t> loadsOf(const LoadStock& stock)
{
    if (const auto* bar = std::get_if<BarStock>(&stock)) {
        return withoutRepeats(loadsOfBar(*bar));
    }
    if (const auto* fixed = std::get_if<FixedStock>(&stock)) {
        return withoutRepeats(loadsOfFixed(*fixed));
    }
    return {};
}

}  // namespace stance
