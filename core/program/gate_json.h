// The JSON form of gates (docs/formats.md). Reading is strict; what a gate means is decided in progression/.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"
#include "core/program/gate.h"
#include "core/program/slot_scope.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <string_view>

namespace stance {

/// A leaf, {"all": [...]}, {"any": [...]} or {"not": {...}}. Exercises named in it must be in `catalog`; words compared with
/// must name an exercise or a level.
Gate readGate(const JsonValue& value, const Catalog& catalog);
/// The same in the rule of a slot, where words may also name its schemes and its parameters.
Gate readGate(const JsonValue& value, const SlotScope& scope);
nlohmann::ordered_json writeGate(const Gate& gate);

/// What the rows of a table are compared with: {"metric", "sets", "side"}.
GateLeaf readObserved(const JsonValue& value, const SlotScope& scope);
nlohmann::ordered_json writeObserved(const GateLeaf& leaf);

/// {"sessions": 2, "mode": "consecutive"}
GateWindow readWindow(const JsonValue& value);
nlohmann::ordered_json writeWindow(const GateWindow& window);

/// The words a condition may speak of; beside them stand the families "level:<axis>", "fault:<tag>" and "assessment:<test>".
std::span<const std::string_view> knownMetrics();

}  // namespace stance
