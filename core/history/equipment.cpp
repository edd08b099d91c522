#include "core/history/equipment.h"

#include "core/program/stock_loads.h"

#include <algorithm>

namespace stance {
namespace {

/// Whether anything is known of it; a list without a load says nothing.
bool isNamed(const LoadStock& stock)
{
    const auto* fixed = std::get_if<FixedStock>(&stock);
    return fixed != nullptr ? !fixed->loads.empty() : !std::holds_alternative<std::monostate>(stock);
}

bool takes(const Exercise& exercise, Equipment equipment)
{
    const auto among = [&](const std::vector<Equipment>& list) {
        return std::find(list.begin(), list.end(), equipment) != list.end();
    };
    return among(exercise.equipment) || among(exercise.optionalEquipment);
}

/// Lightest load of a stock.
std::int64_t beginOf(const LoadStock& stock, const std::vector<std::int64_t>& loads)
{
    const auto* steps = std::get_if<StepStock>(&stock);
    return steps != nullptr ? steps->smallest.micrograms : loads.front();
}

LoadUnit unitOf(const LoadStock& stock)
{
    const auto* bar = std::get_if<BarStock>(&stock);
    return bar != nullptr ? bar->bar.unit : std::get<FixedStock>(stock).loads.front().unit;
}

/// What either of two named stocks can make.
LoadStock either(const LoadStock& a, const LoadStock& b)
{
    const std::vector<std::int64_t> ofA = loadsOf(a);
    const std::vector<std::int64_t> ofB = loadsOf(b);
    if (ofA.empty() || ofB.empty()) {
        return beginOf(b, ofB) < beginOf(a, ofA) ? b : a;
    }
    FixedStock both;
    for (const std::int64_t load : ofA) {
        both.loads.push_back(loadFromMicrograms(load, unitOf(a)));
    }
    for (const std::int64_t load : ofB) {
        both.loads.push_back(loadFromMicrograms(load, unitOf(b)));
    }
    return both;
}

}  // namespace

LoadStock stockFor(const EquipmentOwned& owned, const Exercise& exercise)
{
    LoadStock inHand;
    LoadStock onBar;
    if (takes(exercise, Equipment::Dumbbell)) {
        inHand = isNamed(owned.dumbbell) ? owned.dumbbell : owned.kettlebell;
    }
    if (takes(exercise, Equipment::Barbell)) {
        onBar = owned.barbell;
    }
    if (isNamed(inHand) && isNamed(onBar)) {
        return either(inHand, onBar);
    }
    return isNamed(inHand) ? inHand : onBar;
}

}  // namespace stance
