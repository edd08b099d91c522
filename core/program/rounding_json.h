// The JSON form of what loads can be put together and how targets are rounded to them (docs/formats.md).
#pragma once

#include "core/base/json_fields.h"
#include "core/base/name_table.h"
#include "core/program/rounding.h"

#include <nlohmann/json_fwd.hpp>

namespace stance {

extern const NameTable<RoundingMode> roundingModeNames;  ///< standard, nearest, floor, up

/// {"bar": load, "plates": [{"weight": load, "count": 8}]}, {"fixed": [loads]} or {"step": load, "smallest": load}. An absent
/// or empty object: any load. Plates weigh something and no weight comes twice; a step is more than 1 g.
LoadStock readLoadStock(const JsonValue& value);
/// {} for any load.
nlohmann::ordered_json writeLoadStock(const LoadStock& stock);

/// The fields of a stock with "mode" beside them (default "standard").
Rounding readRounding(const JsonValue& value);
nlohmann::ordered_json writeRounding(const Rounding& rounding);

}  // namespace stance
