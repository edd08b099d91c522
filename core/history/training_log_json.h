// The training log as a file (docs/formats.md 5): what was trained and told, for programs that have no journal.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/history/training_log.h"

#include <string>
#include <string_view>

namespace stance {

/// Refused whole, with place and reason, when anything in it is wrong. Events that change sessions (recorded later, amended,
/// deleted) are carried out and gone; the others have their place in the file, from 1, as their sequence. A session without
/// `prescribed` has rows whose target is not known. `name` is used in errors.
Result<TrainingLog, DocumentError> readTrainingLog(std::string_view text, const std::string& name, const Catalog& catalog);

/// One line for each session and event. Reads back as the same log, less what the form has no place for: names of program
/// and workout, begin and end of single sets, trimmed ends, the clocks of events, and targets that were never filled in.
std::string writeTrainingLog(const TrainingLog& log, const Catalog& catalog);

}  // namespace stance
