// What tests of documents share: files of the source tree, and edits of a good document that make it a wrong one.
#pragma once

#include "core/base/document_error.h"
#include "core/catalog/catalog.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace stance::test {

/// A file by its path below the source directory. An unreadable one fails the test.
inline std::string readSource(const std::string& path)
{
    std::ifstream file(std::string(STANCE_SOURCE_DIR) + "/" + path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The blocks of a page that are marked as JSON.
inline std::vector<std::string> jsonExamples(const std::string& path)
{
    const std::string page = readSource(path);
    const std::string fence = "```json\n";
    std::vector<std::string> found;
    for (std::size_t at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        found.push_back(page.substr(begin, page.find("```", begin) - begin));
    }
    return found;
}

inline Result<Catalog, DocumentError> readShippedCatalog()
{
    return readCatalog(readSource("resources/catalog/exercises.json"), "exercises.json",
                       readSource("resources/catalog/exercises.en.json"), "exercises.en.json");
}

/// The shipped catalogue, read once.
inline const Catalog& shippedCatalog()
{
    static const Catalog catalog = readShippedCatalog().value();
    return catalog;
}

/// One change of a good document and the refusal it must lead to.
struct Refusal {
    const char* pointer;  ///< JSON pointer of the changed value; a new field or "-" adds
    const char* value;    ///< its new value as JSON; "" removes it
    DocumentProblem problem;
    const char* where;
    const char* detail;
};

inline nlohmann::json edited(nlohmann::json document, const Refusal& change)
{
    const nlohmann::json::json_pointer pointer(change.pointer);
    if (*change.value != '\0') {
        document[pointer] = nlohmann::json::parse(change.value);
    } else if (nlohmann::json& parent = document[pointer.parent_pointer()]; parent.is_array()) {
        parent.erase(static_cast<std::size_t>(std::stoul(pointer.back())));
    } else {
        parent.erase(pointer.back());
    }
    return document;
}

inline std::ostream& print(std::ostream& out, const DocumentError& error)
{
    return out << error.file << " at '" << error.where << "': problem " << static_cast<int>(error.problem) << " '" << error.detail
               << "'";
}

}  // namespace stance::test

namespace stance {

inline void PrintTo(const DocumentError& error, std::ostream* out)
{
    test::print(*out, error);
}

}  // namespace stance
