// Brings a file that was just opened to the schema of today.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/database.h"

#include <span>
#include <variant>

namespace stance {

/// Each missing step in a transaction of its own, so that a crash leaves a whole schema, old or newer. A file that has a
/// schema already is first copied to "<file>.schema-<its version>" (".2", … if that exists), which stays there.
Result<std::monostate, StoreError> migrate(Database& database, std::span<const Migration> migrations);

}  // namespace stance
