// stance shots: a picture of every page and state, light and dark, the same in every run.
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/drive/shots.h"
#include "app/platform/bus_guard.h"
#include "app/text/translate.h"

#include <QApplication>

namespace stance {

ExitCode runShots(const CommandLine& line, int argc, char** argv)
{
    avoidSilentBuses();
    const QApplication application(argc, argv);
    nameApplication();
    if (!makePictureFolder(line.to)) {
        return ExitCode::Usage;
    }
    prepareForPictures();
    Shots shots(line.to);
    const auto saved = shots.takeAll();
    if (!saved) {
        return complain(saved.error());
    }
    if (!shots.missed().isEmpty()) {
        return complain(Text::tr("These states were not reached: %1.").arg(shots.missed().join(QStringLiteral(", "))),
                        ExitCode::Internal);
    }
    return print(Text::tr("%n pictures saved", nullptr, *saved).replace(QStringLiteral("%n"), QString::number(*saved))
                 + QLatin1Char('\n'));
}

}  // namespace stance
