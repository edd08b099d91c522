// The JSON form of gates (docs/formats.md). Reading is strict; what a gate means is decided in progression/.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"
#include "core/program/gate.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace stance {

/// A leaf, {"all": [...]}, {"any": [...]} or {"not": {...}}. Exercises named in it must be in `catalog`.
Gate readGate(const JsonValue& value, const Catalog& catalog);
nlohmann::ordered_json writeGate(const Gate& gate);

/// Whether a condition may speak of `metric`: a listed word, or "level:", "fault:" or "assessment:" with a name.
bool isKnownMetric(const std::string& metric);

}  // namespace stance
