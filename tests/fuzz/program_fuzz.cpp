// Any text as a program file: refused, or read, linted, planned and written so that it reads back as the same program.
#include "core/program/program_json.h"
#include "core/progression/lint.h"
#include "core/progression/outlook.h"
#include "tests/fuzz/shipped_content.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// The name and form that libFuzzer asks for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stance;
    const auto program = readProgram({reinterpret_cast<const char*>(data), size}, "fuzzed", shippedCatalog());
    if (!program) {
        return 0;
    }
    if (!program->stages.empty()) {
        lint(*program, shippedCatalog());
        const Program* programs[] = {&*program};
        const TrainingLog log;
        outlook({shippedCatalog(), programs, log, UtcTime{}, std::chrono::minutes{0}});
    }
    const auto again = readProgram(writeProgram(*program), "written", shippedCatalog());
    if (!again || !(*again == *program)) {
        std::abort();
    }
    return 0;
}
