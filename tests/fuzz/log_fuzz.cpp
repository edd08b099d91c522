// Any text as a training log: refused, or read, folded with the shipped program and written so that it reads back the same.
#include "core/history/training_log_json.h"
#include "core/progression/outlook.h"
#include "tests/fuzz/shipped_content.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// The name and form that libFuzzer asks for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace stance;
    const auto log = readTrainingLog({reinterpret_cast<const char*>(data), size}, "fuzzed", shippedCatalog());
    if (!log) {
        return 0;
    }
    UtcTime last{};
    for (const SessionSummary& session : log->sessions) {
        last = std::max(last, session.ended.value_or(session.started));
    }
    for (const AthleteEntry& entry : log->events) {
        last = std::max(last, entry.effective);
    }
    const Program* programs[] = {&shippedProgram()};
    outlook({shippedCatalog(), programs, *log, last, std::chrono::minutes{0}});
    const std::string written = writeTrainingLog(*log, shippedCatalog());
    const auto again = readTrainingLog(written, "written", shippedCatalog());
    if (!again || writeTrainingLog(*again, shippedCatalog()) != written) {
        std::abort();
    }
    return 0;
}
