// The JSON form of athlete events, as the journal and bundles keep it (docs/events.md).
#pragma once

#include "core/base/document_error.h"
#include "core/base/event_form.h"
#include "core/base/result.h"
#include "core/history/athlete_event.h"

#include <string>
#include <string_view>
#include <vector>

namespace stance {

/// One JSON object with its name under "event".
std::string toJson(const AthleteEvent& event);
Result<AthleteEvent, DocumentError> athleteEventFromJson(std::string_view text, const std::string& name);

/// Every kind, in the order of the variant.
std::vector<EventForm> athleteEventForms();
std::string athleteEventName(const AthleteEvent& event);

}  // namespace stance
