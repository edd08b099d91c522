// EventCodec: the JSON of a closed family of events, each an object with its name under "event".
#pragma once

#include "core/base/event_form.h"
#include "core/base/record_json.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stance {

/// `Family` says what the events are: `Variant`, the std::variant of all kinds; `Values`, as record_json.h wants it;
/// `name<Event>()`, the word in the file; `fields(a, event)`, which calls `a(key, value)` for every field.
template <class Family>
class EventCodec {
public:
    using Variant = typename Family::Variant;

    static std::string_view nameOf(const Variant& event)
    {
        return std::visit([]<class Event>(const Event&) { return Family::template name<Event>(); }, event);
    }

    static nlohmann::ordered_json write(const Variant& event)
    {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        object["event"] = nameOf(event);
        FieldWriter<typename Family::Values> writer{object};
        std::visit([&](const auto& e) { Family::fields(writer, e); }, event);
        return object;
    }

    static Variant read(const JsonValue& value)
    {
        JsonFields object(value);
        Variant event = readFields(object);
        object.noOthers();
        return event;
    }

    /// For forms in which an event has further fields: the caller asks for them and ends with noOthers().
    static Variant readFields(JsonFields& object)
    {
        const JsonValue name = object["event"];
        constexpr std::size_t longestName = 64;
        const std::string word = name.text(longestName);
        for (const Kind& kind : kinds) {
            if (kind.name == word) {
                return kind.read(object);
            }
        }
        name.refuse(DocumentProblem::UnknownName, word);
        return Variant{};
    }

    /// Every kind, in the order of the variant.
    static std::vector<EventForm> forms()
    {
        std::vector<EventForm> all;
        for (const Kind& kind : kinds) {
            EventForm form{std::string(kind.name), {}};
            kind.list(FieldLister{form.fields});
            all.push_back(std::move(form));
        }
        return all;
    }

private:
    struct Kind {
        std::string_view name;
        Variant (*read)(JsonFields& object) = nullptr;
        void (*list)(FieldLister lister) = nullptr;
    };

    template <class Event>
    static Variant readKind(JsonFields& object)
    {
        Event event;
        FieldReader<typename Family::Values> reader{object};
        Family::fields(reader, event);
        return event;
    }

    template <class Event>
    static void listKind(FieldLister lister)
    {
        const Event event{};
        Family::fields(lister, event);
    }

    template <std::size_t... I>
    static constexpr auto allKinds(std::index_sequence<I...>)
    {
        return std::array<Kind, sizeof...(I)>{Kind{Family::template name<std::variant_alternative_t<I, Variant>>(),
                                                   &readKind<std::variant_alternative_t<I, Variant>>,
                                                   &listKind<std::variant_alternative_t<I, Variant>>}...};
    }

    static constexpr auto kinds = allKinds(std::make_index_sequence<std::variant_size_v<Variant>>{});
};

}  // namespace stance
