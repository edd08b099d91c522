// JSON of the values inside events: plans, prescriptions, enums of the session. Read strictly, field by field.
#pragma once

#include "core/base/base_names.h"
#include "core/base/record_json.h"
#include "core/session/event.h"

#include <nlohmann/json.hpp>

#include <string>

namespace stance::journal_json {

using Json = nlohmann::ordered_json;

Json write(int value);
Json write(bool value);
Json write(RepsInReserve value);
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
Json write(const Pacing& value);
Json write(const SessionPlan& value);

void read(const JsonValue& json, int& value);
void read(const JsonValue& json, bool& value);
void read(const JsonValue& json, RepsInReserve& value);
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
void read(const JsonValue& json, Pacing& value);
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

/// All of the above, for record_json.h.
struct Values {
    template <class Value>
    static Json write(const Value& value)
    {
        return journal_json::write(value);
    }
    template <class Value>
    static void read(const JsonValue& json, Value& value)
    {
        journal_json::read(json, value);
    }
};

}  // namespace stance::journal_json
