#include "core/session/event_json.h"

#include "core/base/json_text.h"
#include "core/session/event_fields.h"
#include "core/session/value_json.h"

namespace stance {
namespace {

using journal_json::FieldReader;
using journal_json::FieldWriter;
using journal_json::Json;

struct FieldLister {
    std::vector<std::string>& fields;

    template <class Value>
    void operator()(const char* key, const Value&)
    {
        fields.emplace_back(key);
    }
};

template <class Event>
SessionEvent readEvent(JsonFields& object)
{
    Event event;
    FieldReader reader{object};
    eventFields(reader, event);
    object.noOthers();
    return event;
}

using EventReader = SessionEvent (*)(JsonFields&);

template <std::size_t... I>
EventReader findReader(const std::string& name, std::index_sequence<I...>)
{
    EventReader found = nullptr;
    ((name == EventName<std::variant_alternative_t<I, SessionEvent>>::value
          ? static_cast<void>(found = &readEvent<std::variant_alternative_t<I, SessionEvent>>)
          : static_cast<void>(0)),
     ...);
    return found;
}

template <std::size_t... I>
std::vector<EventForm> listForms(std::index_sequence<I...>)
{
    std::vector<EventForm> forms;
    const auto list = [&]<class Event>(const Event& event) {
        EventForm form{EventName<Event>::value, {}};
        FieldLister lister{form.fields};
        eventFields(lister, event);
        forms.push_back(std::move(form));
    };
    (list(std::variant_alternative_t<I, SessionEvent>{}), ...);
    return forms;
}

using AllEvents = std::make_index_sequence<std::variant_size_v<SessionEvent>>;

SessionEvent readAnyEvent(const JsonValue& item)
{
    JsonFields object(item);
    constexpr std::size_t longestName = 64;
    const JsonValue name = object["event"];
    const std::string kind = name.text(longestName);
    const EventReader reader = findReader(kind, AllEvents{});
    if (reader == nullptr) {
        name.refuse(DocumentProblem::UnknownName, kind);
        return SessionReopened{};
    }
    return reader(object);
}

}  // namespace

std::string toJson(const std::vector<SessionEvent>& events)
{
    Json list = Json::array();
    for (const SessionEvent& event : events) {
        Json object = Json::object();
        object["event"] = eventName(event);
        FieldWriter writer{object};
        std::visit([&](const auto& e) { eventFields(writer, e); }, event);
        list.push_back(std::move(object));
    }
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<SessionEvent>, DocumentError> eventsFromJson(std::string_view text, const std::string& name)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    constexpr Limits perBatch{1, 10'000};
    return readDocument(*json, name, [&](const JsonValue& root) { return root.list(perBatch, readAnyEvent); });
}

std::vector<EventForm> eventForms()
{
    return listForms(AllEvents{});
}

std::string eventName(const SessionEvent& event)
{
    return std::visit([]<class Event>(const Event&) { return std::string(EventName<Event>::value); }, event);
}

}  // namespace stance
