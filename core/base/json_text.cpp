#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace stance {
namespace {

using nlohmann::json;

/// "line 12, column 3" of the byte at `offset`, both counted from 1, columns in characters.
std::string placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::string_view lineStart = before.substr(before.rfind('\n') + 1);  // npos + 1 is 0: the first line
    const auto isCharacterStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto column = std::count_if(lineStart.begin(), lineStart.end(), isCharacterStart) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Offset of the first bracket that opens more than `maxJsonDepth` levels. Brackets inside strings do not count.
std::optional<std::size_t> findTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxJsonDepth) {
                return i;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

/// Builds the document from parser events, so that a key given twice is seen (the parser itself keeps the last one) and
/// every failure comes as a call with its position instead of an exception.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    TreeBuilder(std::string_view text, const std::string& name) : m_text(text), m_name(name) {}

    json takeRoot() { return std::move(m_root); }
    const DocumentError& error() const { return m_error; }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_open.back();
        level.key = name;
        if (!level.node->contains(name)) {
            return true;
        }
        m_error = DocumentError{m_name, pointer(), DocumentProblem::DuplicateField, name};
        return false;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        // The position counts the bytes read, the offending one included.
        m_error = DocumentError{m_name, placeOf(m_text, position > 0 ? position - 1 : 0), DocumentProblem::NotJson, ""};
        return false;
    }

private:
    struct Level {
        json* node;  ///< stays valid: only the innermost open level grows
        std::string key;
    };

    template <class Value>
    bool add(Value&& value)
    {
        insert(json(std::forward<Value>(value)));
        return true;
    }

    bool open(json&& container)
    {
        m_open.push_back(Level{insert(std::move(container)), {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    json* insert(json&& value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level& level = m_open.back();
        if (level.node->is_array()) {
            level.node->push_back(std::move(value));
            return &level.node->back();
        }
        return &(*level.node)[level.key].operator=(std::move(value));
    }

    std::string pointer() const
    {
        std::string text;
        for (const Level& level : m_open) {
            text += level.node->is_array() ? "/" + std::to_string(level.node->size() - 1) : pointerStep(level.key);
        }
        return text;
    }

    std::string_view m_text;
    const std::string& m_name;
    json m_root;
    std::vector<Level> m_open;
    DocumentError m_error;
};

}  // namespace

Result<json, DocumentError> parseJson(std::string_view text, const std::string& name, std::size_t maxBytes)
{
    if (text.size() > maxBytes) {
        return fail(DocumentError{name, "", DocumentProblem::TooLarge, std::to_string(maxBytes)});
    }
    if (const auto offset = findTooDeep(text)) {
        return fail(DocumentError{name, placeOf(text, *offset), DocumentProblem::TooDeep, std::to_string(maxJsonDepth)});
    }
    TreeBuilder builder(text, name);
    if (!json::sax_parse(text.begin(), text.end(), &builder)) {
        return fail(builder.error());
    }
    return builder.takeRoot();
}

std::string pointerStep(std::string_view key)
{
    std::string step = "/";
    for (const char c : key) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

}  // namespace stance
