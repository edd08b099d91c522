// Texts by id: the object of a texts document whose fields are the ids of what another document lists, and such pairs of documents.
#pragma once

#include "core/base/json_fields.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace stance {

/// Reads an object whose fields are exactly the ids of `entries`; `read(entry, text)` fills one entry in. Missing and extra ids
/// are refused.
template <class Entry, class IdOf, class Read>
void readById(const JsonValue& value, std::vector<Entry>& entries, IdOf idOf, Read read)
{
    if (entries.empty() && !value.present()) {
        return;
    }
    std::vector<bool> found(entries.size(), false);
    value.eachField([&](const std::string& id, const JsonValue& text) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return idOf(e) == id; });
        if (entry == entries.end()) {
            text.refuse(DocumentProblem::UnknownId, id);
            return;
        }
        found[static_cast<std::size_t>(entry - entries.begin())] = true;
        read(*entry, text);
    });
    if (const auto missing = std::find(found.begin(), found.end(), false); missing != found.end()) {
        value.refuse(DocumentProblem::MissingField, idOf(entries[static_cast<std::size_t>(missing - found.begin())]));
    }
}

/// Refuses the second of two entries with one id.
template <class Entry, class IdOf>
void refuseTwice(const JsonValue& value, const std::vector<Entry>& entries, IdOf idOf)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t j = i + 1; j < entries.size(); ++j) {
            if (idOf(entries[i]) == idOf(entries[j])) {
                value.refuse(DocumentProblem::DuplicateId, std::string(idOf(entries[j])));
                return;
            }
        }
    }
}

/// A document and the name it has in errors.
struct NamedText {
    std::string_view text;
    const std::string& name;
};

/// Reads what there is, `readOutline(root)`, and then its texts in one language, `readTexts(root, value)`.
template <class ReadOutline, class ReadTexts>
auto readOutlineAndTexts(const NamedText& outline, const NamedText& texts, ReadOutline readOutline, ReadTexts readTexts)
    -> Result<std::invoke_result_t<ReadOutline, const JsonValue&>, DocumentError>
{
    const auto outlineDocument = parseJson(outline.text, outline.name);
    if (!outlineDocument) {
        return fail(outlineDocument.error());
    }
    auto value = readDocument(*outlineDocument, outline.name, readOutline);
    if (!value) {
        return value;
    }
    const auto textDocument = parseJson(texts.text, texts.name);
    if (!textDocument) {
        return fail(textDocument.error());
    }
    return readDocument(*textDocument, texts.name, [&](const JsonValue& root) { return readTexts(root, std::move(*value)); });
}

}  // namespace stance
