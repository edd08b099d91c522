// Why a slot asks for what it asks for, as the verbs print it in JSON (docs/command-line.md).
#pragma once

#include "core/catalog/catalog.h"
#include "core/progression/outlook.h"

#include <nlohmann/json_fwd.hpp>

namespace stance {

/// One object for each fact, each with its "kind" and a "text" for a person.
nlohmann::ordered_json traceAsJson(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit);

}  // namespace stance
