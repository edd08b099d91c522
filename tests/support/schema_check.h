// JSON Schema in tests: do the published schemas of our file forms say what the readers say?
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace stance::test {

/// Every place where `document` breaks a schema of docs/schema, as "<place>: what is wrong"; empty for a valid document.
/// `schemaFile` is the name below docs/schema, such as "program.schema.json". A schema that cannot be read fails the test.
std::vector<std::string> schemaProblems(const nlohmann::json& document, const std::string& schemaFile);

}  // namespace stance::test
