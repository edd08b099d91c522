// The full check behind `stance check`. Never changes the database.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace stance {

enum class CheckProblem {
    Structure,   ///< SQLite's integrity or foreign key check is not content; detail: its words
    Checksum,    ///< a row is not what was written; sequence (or detail: the document)
    Unreadable,  ///< a body that is not events of this version; sequence; detail: where in the body
    Gap,         ///< batch numbers are not 1, 2, 3, …; session; detail: the number found
    Fold,        ///< the batches do not make a session; session
    Projection,  ///< the stored summary or sets are not what the journal says; session
};

struct CheckFinding {
    CheckProblem problem = CheckProblem::Structure;
    std::int64_t sequence = 0;  ///< of the journal row, 0 if none
    SessionId session;          ///< empty if none
    std::string detail;         ///< for the log and --json, no text of the athlete

    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

/// Everything found; empty when all is well. An error only when the file could not be read at all. Takes seconds for years
/// of training.
Result<std::vector<CheckFinding>, StoreError> checkDatabase(Database& database);

}  // namespace stance
