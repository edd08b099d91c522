// Strict reading of JSON documents: every value knows its place, the first problem is kept, unknown fields are refused.
//
// A loader is a list of its fields:
//
//     JsonFields fields(value);
//     slot.id = SlotId(fields["id"].id());
//     slot.restSeconds = fields["rest_s"].integer({0, 900}, 60);  // with a default: optional
//     fields.noOthers();
#pragma once

#include "core/base/document_error.h"
#include "core/base/json_text.h"
#include "core/base/limits.h"
#include "core/base/name_table.h"
#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace stance {

/// The first problem of one document. Once there is one, every reader returns a harmless default, so that loaders need no
/// checks between their fields; what they built is thrown away.
class DocumentCheck {
public:
    explicit DocumentCheck(std::string file) : m_file(std::move(file)) {}

    bool failed() const { return m_error.has_value(); }
    void refuse(DocumentProblem problem, std::string where, std::string detail);

    /// `value`, or the problem if there was one.
    template <class Value>
    Result<Value, DocumentError> result(Value value) const
    {
        if (m_error) {
            return fail(*m_error);
        }
        return value;
    }

private:
    std::string m_file;
    std::optional<DocumentError> m_error;
};

/// A value with its place, or an absent field. Readers without a fallback refuse an absent one as MissingField. It points to
/// the value it came from, which must outlive it: use it where it is made, do not keep it.
class JsonValue {
public:
    JsonValue(const nlohmann::json& root, DocumentCheck& check) : m_json(&root), m_check(&check) {}

    bool present() const { return m_json != nullptr; }
    bool isObject() const;
    bool isList() const;
    bool isText() const;
    bool isNumber() const;
    bool failed() const { return m_check->failed(); }

    int integer(Limits limits) const;
    int integer(Limits limits, int fallback) const { return present() ? integer(limits) : fallback; }
    double number(Limits limits) const;
    double number(Limits limits, double fallback) const { return present() ? number(limits) : fallback; }
    bool boolean(bool fallback) const;
    /// Not empty, and at most `maxCharacters` characters (not bytes).
    std::string text(std::size_t maxCharacters) const;
    std::string text(std::size_t maxCharacters, std::string fallback) const;
    /// A valid id in the sense of isValidId.
    std::string id() const;

    template <class Enum>
    Enum name(const NameTable<Enum>& table) const
    {
        const std::string word = text(maxNameCharacters);
        const std::optional<Enum> value = table.find(word);
        if (!value) {
            refuse(DocumentProblem::UnknownName, word);
        }
        return value.value_or(Enum{});
    }

    template <class Enum>
    Enum name(const NameTable<Enum>& table, Enum fallback) const
    {
        return present() ? name(table) : fallback;
    }

    /// Every item of a list through `read`. A list that may be empty may also be absent.
    template <class Read>
    auto list(Limits count, Read read) const
    {
        std::vector<std::invoke_result_t<Read, const JsonValue&>> values;
        const std::size_t size = listSize(count);
        for (std::size_t i = 0; i < size && !failed(); ++i) {
            const JsonValue item = itemAt(i);
            values.push_back(read(item));
        }
        return values;
    }

    template <class Enum>
    std::vector<Enum> names(const NameTable<Enum>& table, Limits count) const
    {
        return list(count, [&](const JsonValue& item) { return item.name(table); });
    }

    std::vector<std::string> texts(Limits count, std::size_t maxCharacters) const
    {
        return list(count, [&](const JsonValue& item) { return item.text(maxCharacters); });
    }

    /// Calls `visit(name, value)` for every field of an object whose field names are data.
    template <class Visit>
    void eachField(Visit visit) const
    {
        for (const std::string& key : keys()) {
            if (failed()) {
                return;
            }
            visit(key, JsonValue(childAt(key), *this, key));
        }
    }

    /// JSON pointer to this value.
    std::string where() const;
    void refuse(DocumentProblem problem, std::string detail = {}) const;
    /// The value as compact JSON text, for what is kept without being understood.
    std::string rawText() const;

private:
    friend class JsonFields;

    static constexpr std::size_t maxNameCharacters = 64;

    JsonValue(const nlohmann::json* value, const JsonValue& parent, std::string_view key)
        : m_json(value), m_check(parent.m_check), m_parent(&parent), m_key(key)
    {
    }
    JsonValue(const nlohmann::json* value, const JsonValue& parent, std::size_t index)
        : m_json(value), m_check(parent.m_check), m_parent(&parent), m_index(index)
    {
    }

    bool expect(bool holds, const char* type) const;
    std::size_t listSize(Limits count) const;
    JsonValue itemAt(std::size_t index) const;
    std::vector<std::string> keys() const;
    const nlohmann::json* childAt(std::string_view key) const;

    const nlohmann::json* m_json = nullptr;  ///< null: absent
    DocumentCheck* m_check = nullptr;
    const JsonValue* m_parent = nullptr;
    std::string_view m_key;  ///< the field, unless the parent is a list
    std::optional<std::size_t> m_index;
};

/// The fields of one object. Ends with noOthers(), which refuses every field that was not asked for.
class JsonFields {
public:
    explicit JsonFields(const JsonValue& object);
    JsonFields(const JsonFields&) = delete;
    JsonFields& operator=(const JsonFields&) = delete;

    /// The field, present or absent. `name` must be a literal or outlive this object.
    JsonValue operator[](std::string_view name);
    /// Refuses another "format" than `format`, and a "version" above `version`.
    void header(std::string_view format, int version);
    void noOthers() const;

    void refuse(DocumentProblem problem, std::string detail = {}) const { m_object.refuse(problem, std::move(detail)); }
    bool failed() const { return m_object.failed(); }

private:
    JsonValue m_object;
    std::vector<std::string_view> m_asked;
};

/// A field that may say in words what holds anyway, and nothing else.
void expectWord(const JsonValue& value, const char* word);

/// Number of characters (code points) of UTF-8 text.
std::size_t characterCount(std::string_view text);

/// Reads a parsed document: `read(root)`, whose value is given back unless something was refused.
template <class Read>
auto readDocument(const nlohmann::json& document, const std::string& name, Read read)
    -> Result<std::invoke_result_t<Read, const JsonValue&>, DocumentError>
{
    DocumentCheck check(name);
    const JsonValue root(document, check);
    return check.result(read(root));
}

}  // namespace stance
