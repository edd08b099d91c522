// The JSON form of session events, as the journal keeps it (docs/events.md).
#pragma once

#include "core/base/document_error.h"
#include "core/base/event_form.h"
#include "core/base/result.h"
#include "core/session/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace stance {

/// A JSON array of one object per event, each with its name under "event".
std::string toJson(const std::vector<SessionEvent>& events);
/// Reads what toJson() wrote. Refuses anything else; `name` is used in errors.
Result<std::vector<SessionEvent>, DocumentError> eventsFromJson(std::string_view text, const std::string& name);

/// Every kind of event, in the order of the variant: the closed table of docs/events.md.
std::vector<EventForm> eventForms();
std::string eventName(const SessionEvent& event);

}  // namespace stance
