// One session of a log (docs/formats.md 5.1). Inside this room only.
#pragma once

#include "core/base/json_fields.h"
#include "core/base/rfc3339.h"
#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"

#include <nlohmann/json_fwd.hpp>

namespace stance {

/// RFC 3339 from 1970 on.
LocalTime readLocalTime(const JsonValue& value);

/// The training day is that of the usual rollover. Names of program and workout are not in a log.
SessionSummary readLogSession(const JsonValue& value, const Catalog& catalog);
/// Of a closed session.
nlohmann::ordered_json writeLogSession(const SessionSummary& session, const Catalog& catalog);

}  // namespace stance
