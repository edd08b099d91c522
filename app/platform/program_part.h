// Where the other files of the program are: modules and helpers that stand beside it in a build and apart when installed.
#pragma once

#include <QString>

namespace stance {

/// The file `beside` in the folder of the program, else the one at the relative path `installed`. Empty when there is neither.
QString programPart(const QString& programFolder, const char* beside, const char* installed);

}  // namespace stance
