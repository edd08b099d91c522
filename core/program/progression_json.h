// The JSON form of how a slot moves: a template or rules, with the limits, rungs and schemes beside them (docs/formats.md).
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"
#include "core/program/program.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// Reads the progression of `slot` into it; all else of the slot has been read. An absent value: the template "none". Whether a
/// template exists and takes these parameters is the business of progression/.
void readProgression(const JsonValue& value, const Catalog& catalog, const std::vector<Basis>& bases, Slot& slot);
nlohmann::ordered_json writeProgression(const Slot& slot);

}  // namespace stance
