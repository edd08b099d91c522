// CommandLine: what the program was asked for.
#pragma once

#include "app/commands/exit_code.h"

#include <QString>

#include <chrono>
#include <optional>

namespace stance {

struct CommandLine {
    enum class Verb { Window, Catalog, Sessions, Check, Plan, Simulate, Lint, Drive, Walk, Shots };

    Verb verb = Verb::Window;
    std::optional<QString> data;  ///< --data
    bool json = false;            ///< --json
    QString program;              ///< --program of plan and simulate, the file of lint
    QString log;                  ///< --log of plan
    std::optional<QString> asOf;  ///< --as-of of plan
    int weeks = 8;                ///< --weeks of simulate
    int sessionsPerWeek = 0;      ///< --sessions of simulate; 0: as usual
    QString assume;               ///< --assume of simulate
    QString to;                   ///< --to of walk and shots
    std::optional<std::chrono::milliseconds>
        clock;                           ///< --clock of drive: an injected clock, this far from the start of the machine
    bool reportFirstFrame = false;       ///< --report-first-frame, for measurements
    std::chrono::milliseconds slept{0};  ///< --slept of drive: how much of that the machine was suspended
};

/// The command line, or how the program ends at once: help and version were printed, or a mistake was told.
Result<CommandLine, ExitCode> readCommandLine(int argc, const char* const* argv);

/// Does what was asked for. Returns when it is over.
ExitCode run(const CommandLine& line, int argc, char** argv);

}  // namespace stance
