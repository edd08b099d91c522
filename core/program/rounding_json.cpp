#include "core/program/rounding_json.h"

#include "core/base/units_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace stance {
namespace {

using nlohmann::ordered_json;

constexpr Named<RoundingMode> roundingModeEntries[] = {
    {RoundingMode::Standard, "standard"},
    {RoundingMode::Nearest, "nearest"},
    {RoundingMode::Floor, "floor"},
    {RoundingMode::Up, "up"},
};

/// A load of more than `least`.
Load readLoadAbove(const JsonValue& value, std::int64_t least, const char* range)
{
    const Load load = readLoad(value);
    if (load.micrograms <= least) {
        value.refuse(DocumentProblem::OutOfRange, range);
    }
    return load;
}

std::vector<PlateStock> readPlates(const JsonValue& value)
{
    std::vector<Load> seen;
    return value.list({0, 12}, [&](const JsonValue& item) {
        PlateStock plate;
        JsonFields fields(item);
        plate.weight = readLoadAbove(fields["weight"], 0, "above 0");
        plate.count = fields["count"].integer({0, 40}, plate.count);
        fields.noOthers();
        if (std::any_of(seen.begin(), seen.end(), [&](const Load& weight) { return sameWeight(weight, plate.weight); })) {
            item.refuse(DocumentProblem::Inconsistent, "weight, weight");
        }
        seen.push_back(plate.weight);
        return plate;
    });
}

LoadStock readStockFields(JsonFields& fields)
{
    const JsonValue bar = fields["bar"];
    const JsonValue plates = fields["plates"];
    const JsonValue fixed = fields["fixed"];
    const JsonValue step = fields["step"];
    const JsonValue smallest = fields["smallest"];
    const bool isBar = bar.present() || plates.present();
    const bool isSteps = step.present() || smallest.present();
    if (static_cast<int>(isBar) + static_cast<int>(fixed.present()) + static_cast<int>(isSteps) > 1) {
        fields.refuse(DocumentProblem::Inconsistent, "bar, fixed, step");
    }
    if (isBar) {
        return BarStock{readLoad(bar), readPlates(plates)};
    }
    if (isSteps) {
        StepStock stock{readLoadAbove(step, sameWeightMicrograms, "above 1 g"), {}};
        stock.smallest = smallest.present() ? readLoad(smallest) : Load::fromThousandths(0, stock.step.unit);
        return stock;
    }
    if (fixed.present()) {
        return FixedStock{fixed.list({1, 200}, readLoad)};
    }
    return std::monostate{};
}

ordered_json writePlates(const std::vector<PlateStock>& plates)
{
    ordered_json json = ordered_json::array();
    for (const PlateStock& plate : plates) {
        json.push_back({{"weight", writeLoad(plate.weight)}, {"count", plate.count}});
    }
    return json;
}

struct StockWriter {
    ordered_json operator()(std::monostate) const { return ordered_json::object(); }
    ordered_json operator()(const BarStock& stock) const
    {
        return {{"bar", writeLoad(stock.bar)}, {"plates", writePlates(stock.plates)}};
    }
    ordered_json operator()(const FixedStock& stock) const
    {
        ordered_json loads = ordered_json::array();
        for (const Load& load : stock.loads) {
            loads.push_back(writeLoad(load));
        }
        return {{"fixed", std::move(loads)}};
    }
    ordered_json operator()(const StepStock& stock) const
    {
        return {{"step", writeLoad(stock.step)}, {"smallest", writeLoad(stock.smallest)}};
    }
};

}  // namespace

constinit const NameTable<RoundingMode> roundingModeNames(roundingModeEntries);

LoadStock readLoadStock(const JsonValue& value)
{
    if (!value.present()) {
        return std::monostate{};
    }
    JsonFields fields(value);
    LoadStock stock = readStockFields(fields);
    fields.noOthers();
    return stock;
}

ordered_json writeLoadStock(const LoadStock& stock)
{
    return std::visit(StockWriter{}, stock);
}

Rounding readRounding(const JsonValue& value)
{
    Rounding rounding;
    JsonFields fields(value);
    rounding.stock = readStockFields(fields);
    rounding.mode = fields["mode"].name(roundingModeNames, rounding.mode);
    fields.noOthers();
    return rounding;
}

ordered_json writeRounding(const Rounding& rounding)
{
    ordered_json json = writeLoadStock(rounding.stock);
    json["mode"] = roundingModeNames.of(rounding.mode);
    return json;
}

}  // namespace stance
