// stance simulate: what a program asks for in the weeks to come, if it is answered as assumed. Opens no database.
#include "app/commands/documents.h"
#include "app/commands/outlook_report.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/text/translate.h"
#include "app/training.h"
#include "core/progression/simulate.h"

namespace stance {
namespace {

/// A Monday. Only weeks and sessions are printed, so that any will do; a fixed one gives the same output every day.
constexpr std::chrono::sys_days firstDay{std::chrono::year{2024} / 1 / 1};

QString knownAssumptions()
{
    QStringList names;
    for (const std::string_view example : assumptionExamples()) {
        names << fromCore(std::string(example));
    }
    return names.join(QStringLiteral(", "));
}

}  // namespace

ExitCode runSimulate(const CommandLine& line)
{
    const auto assumption = readAssumption(line.assume.toStdString());
    if (!assumption) {
        return complain(filled(Text::tr("“%1” is nothing that can be assumed; there are: %2."), {line.assume, knownAssumptions()}),
                        ExitCode::Usage);
    }
    const auto content = loadContent();
    if (!content) {
        return complain(StartError{content.error()});
    }
    const auto program = readProgramFile(line.program, content->catalog);
    if (!program) {
        return complain(program.error());
    }
    if (const ExitCode refused = complainIfUnplannable(line.program, *program, content->catalog); refused != ExitCode::Done) {
        return refused;
    }
    const SimulationOptions options{line.weeks, line.sessionsPerWeek, *assumption, firstDay};
    const Simulation simulation = simulate(*program, content->catalog, options);
    return print(line.json ? simulationAsJson(*program, simulation, options, line.assume, content->catalog)
                           : simulationAsText(simulation, content->catalog));
}

}  // namespace stance
