#include "core/history/athlete_event_json.h"

#include "core/base/json_text.h"
#include "core/history/athlete_event_fields.h"
#include "core/history/history_json.h"

#include <utility>

namespace stance {
namespace {

using history_json::FieldReader;
using history_json::FieldWriter;
using history_json::Json;

struct FieldLister {
    std::vector<std::string>& fields;

    template <class Value>
    void operator()(const char* key, const Value&)
    {
        fields.emplace_back(key);
    }
};

template <class Event>
AthleteEvent readEvent(JsonFields& object)
{
    Event event;
    FieldReader reader{object};
    athleteEventFields(reader, event);
    object.noOthers();
    return event;
}

using EventReader = AthleteEvent (*)(JsonFields&);

template <std::size_t... I>
EventReader findReader(const std::string& name, std::index_sequence<I...>)
{
    EventReader found = nullptr;
    ((name == AthleteEventName<std::variant_alternative_t<I, AthleteEvent>>::value
          ? static_cast<void>(found = &readEvent<std::variant_alternative_t<I, AthleteEvent>>)
          : static_cast<void>(0)),
     ...);
    return found;
}

template <std::size_t... I>
std::vector<AthleteEventForm> listForms(std::index_sequence<I...>)
{
    std::vector<AthleteEventForm> forms;
    const auto list = [&]<class Event>(const Event& event) {
        AthleteEventForm form{AthleteEventName<Event>::value, {}};
        FieldLister lister{form.fields};
        athleteEventFields(lister, event);
        forms.push_back(std::move(form));
    };
    (list(std::variant_alternative_t<I, AthleteEvent>{}), ...);
    return forms;
}

using AllEvents = std::make_index_sequence<std::variant_size_v<AthleteEvent>>;

AthleteEvent readAnyEvent(const JsonValue& root)
{
    JsonFields object(root);
    constexpr std::size_t longestName = 64;
    const JsonValue name = object["event"];
    const std::string kind = name.text(longestName);
    const EventReader reader = findReader(kind, AllEvents{});
    if (reader == nullptr) {
        name.refuse(DocumentProblem::UnknownName, kind);
        return AthleteEventRetracted{};
    }
    return reader(object);
}

}  // namespace

std::string toJson(const AthleteEvent& event)
{
    Json object = Json::object();
    object["event"] = athleteEventName(event);
    FieldWriter writer{object};
    std::visit([&](const auto& e) { athleteEventFields(writer, e); }, event);
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<AthleteEvent, DocumentError> athleteEventFromJson(std::string_view text, const std::string& name)
{
    const auto json = parseJson(text, name);
    if (!json) {
        return fail(json.error());
    }
    return readDocument(*json, name, readAnyEvent);
}

std::vector<AthleteEventForm> athleteEventForms()
{
    return listForms(AllEvents{});
}

std::string athleteEventName(const AthleteEvent& event)
{
    return std::visit([]<class Event>(const Event&) { return std::string(AthleteEventName<Event>::value); }, event);
}

}  // namespace stance
