#include "core/session/event_json.h"

#include "core/base/event_codec.h"
#include "core/base/json_text.h"
#include "core/session/event_fields.h"
#include "core/session/value_json.h"

namespace stance {
namespace {

struct SessionEvents {
    using Variant = SessionEvent;
    using Values = journal_json::Values;

    template <class Event>
    static constexpr std::string_view name()
    {
        return EventName<Event>::value;
    }
    template <class A, class Event>
    static void fields(A& a, Event& event)
    {
        eventFields(a, event);
    }
};
using Codec = EventCodec<SessionEvents>;

}  // namespace

std::string toJson(const std::vector<SessionEvent>& events)
{
    journal_json::Json list = journal_json::Json::array();
    for (const SessionEvent& event : events) {
        list.push_back(Codec::write(event));
    }
    return list.dump(-1, ' ', false, journal_json::Json::error_handler_t::replace);
}

Result<std::vector<SessionEvent>, DocumentError> eventsFromJson(std::string_view text, const std::string& name)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    constexpr Limits perBatch{1, 10'000};
    return readDocument(*json, name, [&](const JsonValue& root) { return root.list(perBatch, Codec::read); });
}

std::vector<EventForm> eventForms()
{
    return Codec::forms();
}

std::string eventName(const SessionEvent& event)
{
    return std::string(Codec::nameOf(event));
}

}  // namespace stance
