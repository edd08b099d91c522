// One row of a log: a set, or one side of it (docs/formats.md 5.2). Inside this room only.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/log_prescribed_json.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// The target is not in it yet. `prescribed` says which measure a row has that does not say so itself.
ReadRow readLogRow(const JsonValue& value, const std::vector<PrescribedSets>& prescribed, const Catalog& catalog);

/// What reading it back against `prescribed` gives is left out. An Open set is written as one not done.
nlohmann::ordered_json writeLogRow(const PerformedSet& set, const std::vector<PrescribedSets>& prescribed, const Catalog& catalog);

}  // namespace stance
