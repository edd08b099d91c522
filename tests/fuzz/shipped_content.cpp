#include "tests/fuzz/shipped_content.h"

#include "core/program/program_json.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace stance {
namespace {

std::string textOf(const std::string& name)
{
    std::ifstream file(std::string(STANCE_SOURCE_DIR "/resources/") + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class Value>
Value orStop(Result<Value, DocumentError> value)
{
    if (!value) {
        std::abort();
    }
    return std::move(*value);
}

}  // namespace

const Catalog& shippedCatalog()
{
    static const Catalog catalog = orStop(
        readCatalog(textOf("catalog/exercises.json"), "exercises.json", textOf("catalog/exercises.en.json"), "exercises.en.json"));
    return catalog;
}

const Program& shippedProgram()
{
    static const Program program =
        orStop(readProgram(textOf("programs/hip-extension-start.json"), "hip-extension-start.json", shippedCatalog()));
    return program;
}

}  // namespace stance
