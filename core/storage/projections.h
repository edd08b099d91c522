// Projections: session summaries and performed sets, derived from the journal so that queries need not fold it.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/database.h"

namespace stance {

/// Throws the projections away and derives them again, in one transaction. Returns the number of sessions with a summary.
/// Damaged, with everything as before, when a row of the journal cannot be read.
Result<int, StoreError> rebuildProjections(Database& database);

}  // namespace stance
