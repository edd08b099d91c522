// JSON of the values inside athlete events: sets, summaries, and what session/value_json.h does not have.
#pragma once

#include "core/history/athlete_event.h"
#include "core/session/value_json.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stance::history_json {

using journal_json::Json;

extern const NameTable<SetKind> setKindNames;  ///< done, skipped, not_done, open

Json write(double value);
Json write(std::int64_t value);
Json write(SetKind value);
Json write(RunKind value);
Json write(std::chrono::minutes value);
Json write(const std::chrono::year_month_day& value);
Json write(const FaultFlag& value);
Json write(const PerformedSet& set);
Json write(const SessionSummary& session);

void read(const JsonValue& json, double& value);
void read(const JsonValue& json, std::int64_t& value);
void read(const JsonValue& json, SetKind& value);
void read(const JsonValue& json, RunKind& value);
void read(const JsonValue& json, std::chrono::minutes& value);
void read(const JsonValue& json, std::chrono::year_month_day& value);
void read(const JsonValue& json, FaultFlag& value);
void read(const JsonValue& json, PerformedSet& set);
void read(const JsonValue& json, SessionSummary& session);

template <class Value>
struct ListOf : std::false_type {};
template <class Value>
struct ListOf<std::vector<Value>> : std::true_type {};

/// A value through the functions above, or those of the session.
template <class Value>
Json writeAny(const Value& value)
{
    if constexpr (ListOf<Value>::value) {
        Json list = Json::array();
        for (const auto& item : value) {
            list.push_back(writeAny(item));
        }
        return list;
    } else if constexpr (requires { history_json::write(value); }) {
        return history_json::write(value);
    } else {
        return journal_json::write(value);
    }
}

template <class Value>
void readAny(const JsonValue& json, Value& value)
{
    if constexpr (ListOf<Value>::value) {
        constexpr Limits any{0, 100'000};
        value = json.list(any, [](const JsonValue& item) {
            typename Value::value_type one{};
            readAny(item, one);
            return one;
        });
    } else if constexpr (requires { history_json::read(json, value); }) {
        history_json::read(json, value);
    } else {
        journal_json::read(json, value);
    }
}

/// Fields into an object; an optional without a value is left out.
struct FieldWriter {
    Json& object;

    template <class Value>
    void operator()(const char* key, const Value& value)
    {
        object[key] = writeAny(value);
    }
    template <class Value>
    void operator()(const char* key, const std::optional<Value>& value)
    {
        if (value) {
            object[key] = writeAny(*value);
        }
    }
};

/// Fields from an object; a missing one is refused unless it is optional.
struct FieldReader {
    JsonFields& object;

    template <class Value>
    void operator()(const char* key, Value& value)
    {
        const JsonValue field = object[key];
        if (!field.present()) {
            field.refuse(DocumentProblem::MissingField, key);
            return;
        }
        readAny(field, value);
    }
    template <class Value>
    void operator()(const char* key, std::optional<Value>& value)
    {
        value.reset();
        if (const JsonValue field = object[key]; field.present()) {
            readAny(field, value.emplace());
        }
    }
};

}  // namespace stance::history_json
