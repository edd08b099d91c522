// The JSON form of a performed set, as athlete events and the projection of sets keep it (docs/events.md).
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/history/performed_set.h"

#include <string>
#include <string_view>

namespace stance {

/// One JSON object.
std::string toJson(const PerformedSet& set);
/// Reads what toJson() wrote. Refuses anything else; `name` is used in errors.
Result<PerformedSet, DocumentError> performedSetFromJson(std::string_view text, const std::string& name);

/// "done", "skipped", "not_done", "open".
std::string_view nameOf(SetKind kind);

}  // namespace stance
