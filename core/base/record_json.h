// Records in JSON: a type names its fields once, and these write, read and list them.
//
//     template <class A, class R>
//     void fields(A& a, R& step)
//     {
//         a("set_no", step.setNo);
//         a("track", step.track);                    // a std::optional may be missing
//         a("rest_s", step.restSeconds, within(0, 900));
//         a("side", step.side, orDefault());         // missing: as the record has it by default
//         a("note", step.note, sparse());            // left out when empty, zero or false
//     }
//
// `Values` is a class with the static functions write(value) and read(json, value&) for every type of field.
#pragma once

#include "core/base/json_fields.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace stance {

/// What there is to say about a field besides its type.
struct FieldRule {
    std::optional<Limits> limits;  ///< of a number
    bool hasDefault = false;
    bool isSparse = false;

    constexpr FieldRule orDefault() const { return {limits, true, isSparse}; }
};
constexpr FieldRule within(int min, int max)
{
    return {Limits{min, max}, false, false};
}
constexpr FieldRule orDefault()
{
    return {std::nullopt, true, false};
}
constexpr FieldRule sparse()
{
    return {std::nullopt, true, true};
}

namespace record_json {

template <class Value>
struct IsList : std::false_type {};
template <class Value>
struct IsList<std::vector<Value>> : std::true_type {};

}  // namespace record_json

/// A value, or a list of them.
template <class Values, class Value>
nlohmann::ordered_json writeValue(const Value& value)
{
    if constexpr (record_json::IsList<Value>::value) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const auto& item : value) {
            list.push_back(writeValue<Values>(item));
        }
        return list;
    } else {
        return Values::write(value);
    }
}

template <class Values, class Value>
void readValue(const JsonValue& json, Value& value)
{
    if constexpr (record_json::IsList<Value>::value) {
        constexpr Limits any{0, 100'000};
        value = json.list(any, [](const JsonValue& item) {
            typename Value::value_type one{};
            readValue<Values>(item, one);
            return one;
        });
    } else {
        Values::read(json, value);
    }
}

/// Fields into an object; an optional without a value is left out.
template <class Values>
struct FieldWriter {
    nlohmann::ordered_json& object;

    template <class Value>
    void operator()(const char* key, const Value& value, const FieldRule& rule = {})
    {
        if (!rule.isSparse || value != Value{}) {
            object[key] = writeValue<Values>(value);
        }
    }
    template <class Value>
    void operator()(const char* key, const std::optional<Value>& value, const FieldRule& = {})
    {
        if (value) {
            object[key] = writeValue<Values>(*value);
        }
    }
};

/// Fields from an object; a missing one is refused unless it is optional or has a default.
template <class Values>
struct FieldReader {
    JsonFields& object;

    template <class Value>
    void operator()(const char* key, Value& value, const FieldRule& rule = {})
    {
        const JsonValue field = object[key];
        if (field.present()) {
            readOne(field, value, rule);
        } else if (!rule.hasDefault) {
            object.refuse(DocumentProblem::MissingField, key);
        }
    }
    template <class Value>
    void operator()(const char* key, std::optional<Value>& value, const FieldRule& rule = {})
    {
        value.reset();
        if (const JsonValue field = object[key]; field.present()) {
            readOne(field, value.emplace(), rule);
        }
    }

private:
    template <class Value>
    static void readOne(const JsonValue& field, Value& value, const FieldRule& rule)
    {
        if constexpr (std::is_same_v<Value, int>) {
            if (rule.limits) {
                value = field.integer(*rule.limits);
                return;
            }
        } else if constexpr (std::is_same_v<Value, double>) {
            if (rule.limits) {
                value = field.number(*rule.limits);
                return;
            }
        }
        readValue<Values>(field, value);
    }
};

/// Names of the fields, for documents that must list them all.
struct FieldLister {
    std::vector<std::string>& names;

    template <class Value>
    void operator()(const char* key, const Value&, const FieldRule& = {})
    {
        names.emplace_back(key);
    }
};

/// A record as an object of its own. `fields(a, record)` names its fields.
template <class Values, class Record, class Fields>
nlohmann::ordered_json writeRecord(const Record& record, Fields fields)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    FieldWriter<Values> writer{object};
    fields(writer, record);
    return object;
}

template <class Values, class Record, class Fields>
void readRecord(const JsonValue& json, Record& record, Fields fields)
{
    JsonFields object(json);
    FieldReader<Values> reader{object};
    fields(reader, record);
    object.noOthers();
}

}  // namespace stance
