// The verbs of the command line, one function each. Those of the first group need no display.
#pragma once

#include "app/commands/command_line.h"

namespace stance {

ExitCode runCatalog(const CommandLine& line);
ExitCode runSessions(const CommandLine& line);
ExitCode runCheck(const CommandLine& line);
ExitCode runPlan(const CommandLine& line);
ExitCode runSimulate(const CommandLine& line);
ExitCode runLint(const CommandLine& line);

/// Name and version of the running program, for the desktop and the page of settings. When there is a QCoreApplication.
void nameApplication();
/// The window itself.
ExitCode runWindow(const CommandLine& line, int argc, char** argv);

// app/drive: for tests and demonstrations.
ExitCode runDrive(const CommandLine& line, int argc, char** argv);
ExitCode runWalk(const CommandLine& line, int argc, char** argv);
ExitCode runShots(const CommandLine& line, int argc, char** argv);

}  // namespace stance
