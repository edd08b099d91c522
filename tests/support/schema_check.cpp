#include "tests/support/schema_check.h"

#include "tests/support/child_process.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stance::test {
namespace {

/// Why a validator in Python: docs/decisions/0006-json-schema-validator.md.
ChildProcess& validator()
{
    static ChildProcess child({STANCE_SYSTEM_PYTHON, STANCE_SOURCE_DIR "/tests/support/schema_check.py"});
    return child;
}

}  // namespace

std::vector<std::string> schemaProblems(const nlohmann::json& document, const std::string& schemaFile)
{
    constexpr std::chrono::seconds patience{30};
    const nlohmann::json question{{"schema", STANCE_SOURCE_DIR "/docs/schema/" + schemaFile}, {"document", document}};
    const bool asked = validator().write(question.dump() + "\n");
    const auto answer = asked ? validator().readLine(patience) : std::nullopt;
    if (!answer) {
        ADD_FAILURE() << "no answer about " << schemaFile << ": is the package python3-jsonschema there?";
        return {"no answer"};
    }
    return nlohmann::json::parse(*answer).get<std::vector<std::string>>();
}

}  // namespace stance::test
