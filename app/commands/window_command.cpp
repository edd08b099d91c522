// No verb: the window.
#include "app/commands/head_start.h"
#include "app/commands/output.h"
#include "app/commands/quit_on_signal.h"
#include "app/commands/start_failure.h"
#include "app/commands/verbs.h"
#include "app/platform/bus_guard.h"
#include "app/platform/logging.h"
#include "app/platform/single_instance.h"
#include "app/platform/theme_source.h"
#include "app/shell/main_window.h"
#include "app/text/translate.h"
#include "app/widgets/theme.h"

#include <QApplication>

#include <spdlog/spdlog.h>

#include <cstdio>

namespace stance {
namespace {

/// Told where it can be read: always on standard error, and in a small window where there is somebody to look at it.
ExitCode endWith(const StartError& error)
{
    const ExitCode code = complain(error);
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        installWidgetSupport(ThemeMode::System);
        StartFailure failure(phrase(error));
        failure.show();
        QApplication::exec();
    }
    return code;
}

ExitCode showWindow(Composition& app, SingleInstance& instance, bool reportFirstFrame)
{
    installWidgetSupport(app.settings().value(setting::theme));
    MainWindow window(app);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, [&window](const QString& token) {
        if (!token.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        }
        window.bringToFront();
    });
    QObject::connect(&window, &MainWindow::firstFrame, &window, [reportFirstFrame] {
        spdlog::info("window: first frame");
        if (reportFirstFrame) {
            std::puts("FRAME");
            std::fflush(stdout);
        }
    });
    QuitOnSignal quitOnSignal(window);
    window.show();
    window.begin();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Internal;
}

}  // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("stance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STANCE_VERSION));
    QGuiApplication::setApplicationDisplayName(Text::tr("Stance"));
    QGuiApplication::setDesktopFileName(QStringLiteral("stance"));
}

ExitCode runWindow(const CommandLine& line, int argc, char** argv)
{
    avoidSilentBuses();
    HeadStart headStart;
    const QApplication application(argc, argv);
    nameApplication();
    const auto paths = findPaths(line.data);
    if (!paths) {
        return endWith(paths.error());
    }
    if (const auto prepared = preparePaths(*paths); !prepared) {
        return endWith(prepared.error());
    }
    const Logging logging(paths->logFolder);
    spdlog::info("start: version {}", STANCE_VERSION);
    SingleInstance instance(paths->database);
    switch (instance.start()) {
        case SingleInstance::Role::Second: return ExitCode::Done;
        case SingleInstance::Role::Unheard:
            return endWith(StoreError{StoreProblem::Locked, paths->database.toStdString(), 0, "instance lock"});
        case SingleInstance::Role::First:
        case SingleInstance::Role::Unguarded: break;
    }
    StartOptions options;
    options.paths = *paths;
    options.content = [&headStart] { return headStart.content(); };
    options.desktopDark = ThemeSource::paletteIsDark(QGuiApplication::palette());
    const auto app = Composition::create(options);
    if (!app) {
        return endWith(app.error());
    }
    headStart.finish();
    return showWindow(**app, instance, line.reportFirstFrame);
}

}  // namespace stance
