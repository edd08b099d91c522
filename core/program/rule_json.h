// The JSON form of rules and of the limits beside them (docs/formats.md). Reading is strict; progression/ says what they do.
#pragma once

#include "core/base/json_fields.h"
#include "core/program/rule.h"
#include "core/program/slot_scope.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// The rules of a slot, 1 to 50. Ids are unique, and those that begin with "stance-" are taken by the rules every slot has.
std::vector<Rule> readRules(const JsonValue& value, const SlotScope& scope);
nlohmann::ordered_json writeRule(const Rule& rule);

/// The limits of one axis: at least one besides the axis.
AxisBounds readBounds(const JsonValue& value, const SlotScope& scope);
nlohmann::ordered_json writeBounds(const AxisBounds& bounds);

}  // namespace stance
