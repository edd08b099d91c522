// Paths: which files and folders of the athlete the program uses. Found from the environment, made with access for nobody else.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <variant>

namespace stance {

enum class PathProblem {
    NoHome,        ///< neither HOME nor the XDG variable names a folder; `path` is the name of that variable
    NotAFolder,    ///< something else stands in its place
    CannotCreate,  ///< the folder is missing and cannot be made
    NotWritable,   ///< the folder is there and no file can be made in it
};

struct PathError {
    PathProblem problem = PathProblem::NoHome;
    QString path;

    friend bool operator==(const PathError&, const PathError&) = default;
};

struct Paths {
    QString dataFolder;
    QString database;  ///< in the data folder
    QString settingsFile;
    QString logFolder;

    friend bool operator==(const Paths&, const Paths&) = default;
};

/// With `data` (the option --data) everything lies in that folder; without, data, settings and log lie where the XDG variables
/// say. All paths are absolute. Touches nothing.
Result<Paths, PathError> findPaths(const std::optional<QString>& data);

/// Makes the data folder (mode 0700) and tries that a file can be made in it. The folders of settings and log are made too; where
/// that fails the program works without, so it is no error.
Result<std::monostate, PathError> preparePaths(const Paths& paths);

/// What the program ships, compiled in: folders of the resource system.
QString catalogFolder();   ///< ":/catalog"
QString programsFolder();  ///< ":/programs"
QString learnFolder();     ///< ":/learn"

}  // namespace stance
