// The loads of a stock, one by one.
#pragma once

#include "core/program/rounding.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stance {

/// The most loads that one stock is spelled out to. A real rack has some hundreds.
constexpr std::size_t maxStockLoads = 65'536;

/// Every load of a bar with its plates, or of fixed weights: in micrograms, rising by more than 1 g, none above 2,000 kg. Plates
/// go on in pairs within their counts, so the lightest is the bar. Empty for steps and for any load, which have no list.
/// A stock of more than maxStockLoads loads is thinned evenly; its lightest and its heaviest load stay.
std::vector<std::int64_t> loadsOf(const LoadStock& stock);

}  // namespace stance
