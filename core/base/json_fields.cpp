#include "core/base/json_fields.h"

#include "core/base/ids.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace stance {
namespace {

using nlohmann::json;

std::string rangeText(Limits limits)
{
    return std::to_string(limits.min) + " to " + std::to_string(limits.max);
}

/// 5.0 is as whole as 5.
bool isWhole(const json& value)
{
    const auto* number = value.get_ptr<const json::number_float_t*>();
    return value.is_number_integer() || (number != nullptr && std::abs(*number) <= INT32_MAX && std::floor(*number) == *number);
}

}  // namespace

void DocumentCheck::refuse(DocumentProblem problem, std::string where, std::string detail)
{
    if (!m_error) {
        m_error = DocumentError{m_file, std::move(where), problem, std::move(detail)};
    }
}

bool JsonValue::isObject() const
{
    return present() && m_json->is_object();
}

bool JsonValue::isList() const
{
    return present() && m_json->is_array();
}

bool JsonValue::isText() const
{
    return present() && m_json->is_string();
}

bool JsonValue::isNumber() const
{
    return present() && m_json->is_number();
}

std::string JsonValue::where() const
{
    if (m_parent == nullptr) {
        return "";
    }
    return m_parent->where() + (m_index ? "/" + std::to_string(*m_index) : pointerStep(m_key));
}

void JsonValue::refuse(DocumentProblem problem, std::string detail) const
{
    if (!failed()) {  // the place is costly to spell out
        m_check->refuse(problem, where(), std::move(detail));
    }
}

bool JsonValue::expect(bool holds, const char* type) const
{
    if (failed()) {
        return false;
    }
    if (!present()) {
        m_check->refuse(DocumentProblem::MissingField, m_parent->where(), std::string(m_key));
        return false;
    }
    if (!holds) {
        refuse(DocumentProblem::WrongType, type);
    }
    return holds;
}

int JsonValue::integer(Limits limits) const
{
    if (!expect(present() && isWhole(*m_json), "whole number")) {
        return limits.min;
    }
    if (m_json->is_number_float()) {
        return static_cast<int>(number(limits));
    }
    // Numbers above 2^63 are stored unsigned and would turn negative.
    const bool huge = m_json->is_number_unsigned() && m_json->get<std::uint64_t>() > static_cast<std::uint64_t>(INT32_MAX);
    const std::int64_t value = huge ? INT64_MAX : m_json->get<std::int64_t>();
    if (value < limits.min || value > limits.max) {
        refuse(DocumentProblem::OutOfRange, rangeText(limits));
        return limits.min;
    }
    return static_cast<int>(value);
}

double JsonValue::number(Limits limits) const
{
    if (!expect(isNumber(), "number")) {
        return limits.min;
    }
    const double value = m_json->get<double>();
    if (!(value >= limits.min && value <= limits.max)) {
        refuse(DocumentProblem::OutOfRange, rangeText(limits));
        return limits.min;
    }
    return value;
}

bool JsonValue::boolean(bool fallback) const
{
    if (!present() || !expect(m_json->is_boolean(), "true or false")) {
        return fallback;
    }
    return m_json->get<bool>();
}

std::string JsonValue::text(std::size_t maxCharacters) const
{
    if (!expect(isText(), "text")) {
        return {};
    }
    const auto& value = m_json->get_ref<const std::string&>();
    if (value.empty()) {
        refuse(DocumentProblem::Empty);
    } else if (characterCount(value) > maxCharacters) {
        refuse(DocumentProblem::TextTooLong, std::to_string(maxCharacters));
    }
    return value;
}

std::string JsonValue::text(std::size_t maxCharacters, std::string fallback) const
{
    return present() ? text(maxCharacters) : std::move(fallback);
}

std::string JsonValue::id() const
{
    std::string value = expect(isText(), "text") ? m_json->get<std::string>() : std::string();
    if (!failed() && !isValidId(value)) {
        refuse(DocumentProblem::BadId, value);
    }
    return value;
}

std::string JsonValue::rawText() const
{
    return present() ? m_json->dump() : std::string();
}

std::size_t JsonValue::listSize(Limits count) const
{
    if ((!present() && count.min == 0) || !expect(isList(), "list")) {
        return 0;
    }
    const std::size_t size = m_json->size();
    if (size == 0 && count.min > 0) {
        refuse(DocumentProblem::Empty);
    } else if (size < static_cast<std::size_t>(count.min) || size > static_cast<std::size_t>(count.max)) {
        refuse(DocumentProblem::OutOfRange, rangeText(count));
    }
    return size;
}

JsonValue JsonValue::itemAt(std::size_t index) const
{
    return JsonValue(&(*m_json)[index], *this, index);
}

std::vector<std::string> JsonValue::keys() const
{
    std::vector<std::string> names;
    if (!expect(isObject(), "object")) {
        return names;
    }
    for (const auto& [key, value] : m_json->items()) {
        names.push_back(key);
    }
    return names;
}

const json* JsonValue::childAt(std::string_view key) const
{
    if (!isObject()) {
        return nullptr;
    }
    const auto found = m_json->find(key);
    return found == m_json->end() ? nullptr : &*found;
}

JsonFields::JsonFields(const JsonValue& object) : m_object(object)
{
    m_object.expect(m_object.isObject(), "object");
}

JsonValue JsonFields::operator[](std::string_view name)
{
    m_asked.push_back(name);
    return JsonValue(m_object.childAt(name), m_object, name);
}

void JsonFields::header(std::string_view format, int version)
{
    const JsonValue found = (*this)["format"];
    if (!failed() && (!found.isText() || found.m_json->get_ref<const std::string&>() != format)) {
        m_object.m_check->refuse(DocumentProblem::WrongFormat, "/format", std::string(format));
    }
    const JsonValue foundVersion = (*this)["version"];
    const int number = foundVersion.integer({1, INT32_MAX});
    if (!failed() && number > version) {
        foundVersion.refuse(DocumentProblem::NewerVersion, std::to_string(number));
    }
}

void JsonFields::noOthers() const
{
    if (failed()) {
        return;
    }
    for (const auto& [key, value] : m_object.m_json->items()) {
        if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) {
            JsonValue(&value, m_object, key).refuse(DocumentProblem::UnknownField);
            return;
        }
    }
}

void expectWord(const JsonValue& value, const char* word)
{
    constexpr std::size_t longest = 64;
    if (!value.present()) {
        return;
    }
    const std::string said = value.text(longest);
    if (said != word) {
        value.refuse(DocumentProblem::UnknownName, said);
    }
}

std::size_t characterCount(std::string_view text)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isStart));
}

}  // namespace stance
