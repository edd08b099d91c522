// The JSON form of slots (docs/formats.md).
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"
#include "core/program/program.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// Reads a slot against the catalogue. `bases` are those of the program.
Slot readSlot(const JsonValue& value, const Catalog& catalog, const std::vector<Basis>& bases);
nlohmann::ordered_json writeSlot(const Slot& slot);

}  // namespace stance
