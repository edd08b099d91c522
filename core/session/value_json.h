// JSON of the values inside events: plans, prescriptions, enums of the session. Read strictly, field by field.
#pragma once

#include "core/base/base_names.h"
#include "core/base/json_fields.h"
#include "core/session/event.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace stance::journal_json {

using Json = nlohmann::ordered_json;

Json write(int value);
Json write(bool value);
Json write(const std::string& value);
Json write(Side value);
Json write(LoadKind value);
Json write(CountedBy value);
Json write(PauseReason value);
Json write(SkipReason value);
Json write(StopReason value);
Json write(const UtcTime& value);
Json write(const Load& value);
Json write(const Level& value);
Json write(const Pain& value);
Json write(const Measure& value);
Json write(const SetTarget& value);
Json write(const Prescription& value);
Json write(const PlannedSlot& value);
Json write(const PlanStep& value);
Json write(const SessionPlan& value);

void read(const JsonValue& json, int& value);
void read(const JsonValue& json, bool& value);
void read(const JsonValue& json, std::string& value);
void read(const JsonValue& json, Side& value);
void read(const JsonValue& json, LoadKind& value);
void read(const JsonValue& json, CountedBy& value);
void read(const JsonValue& json, PauseReason& value);
void read(const JsonValue& json, SkipReason& value);
void read(const JsonValue& json, StopReason& value);
void read(const JsonValue& json, UtcTime& value);
void read(const JsonValue& json, Load& value);
void read(const JsonValue& json, Level& value);
void read(const JsonValue& json, Pain& value);
void read(const JsonValue& json, Measure& value);
void read(const JsonValue& json, SetTarget& value);
void read(const JsonValue& json, Prescription& value);
void read(const JsonValue& json, PlannedSlot& value);
void read(const JsonValue& json, PlanStep& value);
void read(const JsonValue& json, SessionPlan& value);

template <class Tag>
Json write(const Id<Tag>& id)
{
    return id.value;
}

template <class Tag>
void read(const JsonValue& json, Id<Tag>& id)
{
    read(json, id.value);
}

template <class Value>
Json write(const std::vector<Value>& values)
{
    Json list = Json::array();
    for (const Value& value : values) {
        list.push_back(write(value));
    }
    return list;
}

template <class Value>
void read(const JsonValue& json, std::vector<Value>& values)
{
    constexpr Limits any{0, 100'000};
    values = json.list(any, [](const JsonValue& item) {
        Value value{};
        read(item, value);
        return value;
    });
}

/// Fields into an object; an optional without a value is left out.
struct FieldWriter {
    Json& object;

    template <class Value>
    void operator()(const char* key, const Value& value)
    {
        object[key] = write(value);
    }
    template <class Value>
    void operator()(const char* key, const std::optional<Value>& value)
    {
        if (value) {
            object[key] = write(*value);
        }
    }
};

/// Fields from an object; a missing one is refused unless it is optional.
struct FieldReader {
    JsonFields& object;

    template <class Value>
    void operator()(const char* key, Value& value)
    {
        read(object[key], value);
    }
    template <class Value>
    void operator()(const char* key, std::optional<Value>& value)
    {
        value.reset();
        if (const JsonValue field = object[key]; field.present()) {
            read(field, value.emplace());
        }
    }
};

}  // namespace stance::journal_json
