// stance drive: the real window, played by commands from standard input. Described in docs/testing.md.
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/drive/drive_console.h"
#include "app/drive/drive_stage.h"
#include "app/platform/bus_guard.h"
#include "app/widgets/theme.h"

#include <QApplication>

namespace stance {

ExitCode runDrive(const CommandLine& line, int argc, char** argv)
{
    avoidSilentBuses();
    const QApplication application(argc, argv);
    nameApplication();
    const auto paths = findPaths(line.data);
    if (!paths) {
        return complain(StartError{paths.error()});
    }
    const auto clock = line.clock ? std::optional(InjectedClock::at(*line.clock, line.slept)) : std::nullopt;
    DriveStage stage(*paths, clock, DriveStage::Ids::Random);
    installWidgetSupport(ThemeMode::Light);
    if (const auto started = stage.start(); !started) {
        return complain(started.error());
    }
    const DriveConsole console(stage.driver());
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Internal;
}

}  // namespace stance
