// The sessions as the verb prints them: one JSON object, or text for a person.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"

#include <QString>

#include <vector>

namespace stance {

/// The form of docs/command-line.md.
QString sessionsAsJson(const std::vector<SessionSummary>& sessions);
QString sessionsAsText(const std::vector<SessionSummary>& sessions, const Catalog& catalog);

}  // namespace stance
