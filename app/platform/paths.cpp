#include "app/platform/paths.h"

#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace stance {
namespace {

/// The folder that an XDG variable names, else its default under HOME. The variable counts only when it is absolute, as the
/// specification says. The same rule for all four; QStandardPaths has no state folder before Qt 6.7.
Result<QString, PathError> xdgFolder(const char* variable, const QString& underHome)
{
    const QString chosen = qEnvironmentVariable(variable);
    if (QDir::isAbsolutePath(chosen)) {
        return QDir::cleanPath(chosen);
    }
    const QString home = QDir::cleanPath(qEnvironmentVariable("HOME"));
    // Services without a home have / there; nothing of an athlete belongs in the root folder.
    if (!QDir::isAbsolutePath(home) || home == QLatin1String("/")) {
        return fail(PathError{PathProblem::NoHome, QStringLiteral("HOME")});
    }
    return home + QLatin1Char('/') + underHome;
}

Paths pathsIn(const QString& folder)
{
    return Paths{folder, folder + QStringLiteral("/stance.db"), folder + QStringLiteral("/settings.json"),
                 folder + QStringLiteral("/log")};
}

Result<std::monostate, PathError> makeFolder(const QString& path)
{
    if (const QFileInfo info(path); info.exists() && !info.isDir()) {
        return fail(PathError{PathProblem::NotAFolder, path});
    }
    if (!makePrivateFolder(QFile::encodeName(path).toStdString())) {
        return fail(PathError{PathProblem::CannotCreate, path});
    }
    return {};
}

}  // namespace

Result<Paths, PathError> findPaths(const std::optional<QString>& data)
{
    if (data) {
        return pathsIn(QDir::cleanPath(QDir::current().absoluteFilePath(*data)));
    }
    const auto dataHome = xdgFolder("XDG_DATA_HOME", QStringLiteral(".local/share"));
    const auto configHome = xdgFolder("XDG_CONFIG_HOME", QStringLiteral(".config"));
    const auto stateHome = xdgFolder("XDG_STATE_HOME", QStringLiteral(".local/state"));
    for (const auto* found : {&dataHome, &configHome, &stateHome}) {
        if (!*found) {
            return fail(found->error());
        }
    }
    Paths paths = pathsIn(*dataHome + QStringLiteral("/stance"));
    paths.settingsFile = *configHome + QStringLiteral("/stance/settings.json");
    paths.logFolder = *stateHome + QStringLiteral("/stance");
    return paths;
}

Result<std::monostate, PathError> preparePaths(const Paths& paths)
{
    if (auto made = makeFolder(paths.dataFolder); !made) {
        return made;
    }
    // Trying is the only question that file systems mounted read-only, quotas and access lists all answer truly.
    QTemporaryFile trial(paths.dataFolder + QStringLiteral("/.trial-XXXXXX"));
    if (!trial.open()) {
        return fail(PathError{PathProblem::NotWritable, paths.dataFolder});
    }
    static_cast<void>(makeFolder(QFileInfo(paths.settingsFile).path()));
    static_cast<void>(makeFolder(paths.logFolder));
    return {};
}

QString catalogFolder()
{
    return QStringLiteral(":/catalog");
}

QString programsFolder()
{
    return QStringLiteral(":/programs");
}

QString learnFolder()
{
    return QStringLiteral(":/learn");
}

}  // namespace stance
