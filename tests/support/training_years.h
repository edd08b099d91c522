// Years of made-up training in a database, for measurements against a full one.
#pragma once

#include "core/storage/database.h"

namespace stance::bench {

/// Appends `sessions` finished sessions of the usual plan, every rep as its own batch, a day apart and ending at `last`.
/// Not synced while it runs; the file is whole when it returns.
void trainForYears(Database& database, int sessions, UtcTime last);

}  // namespace stance::bench
