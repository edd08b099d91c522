#include "core/history/athlete_event_json.h"

#include "core/base/json_text.h"
#include "core/history/athlete_event_codec.h"

namespace stance {

std::string toJson(const AthleteEvent& event)
{
    using Json = history_json::Json;
    return AthleteEventCodec::write(event).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<AthleteEvent, DocumentError> athleteEventFromJson(std::string_view text, const std::string& name)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    return readDocument(*json, name, AthleteEventCodec::read);
}

std::vector<EventForm> athleteEventForms()
{
    return AthleteEventCodec::forms();
}

std::string athleteEventName(const AthleteEvent& event)
{
    return std::string(AthleteEventCodec::nameOf(event));
}

}  // namespace stance
