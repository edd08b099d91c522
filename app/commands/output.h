// Standard output and standard error of the verbs.
#pragma once

#include "app/commands/exit_code.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stance {

/// Writes to standard output. A reader that has gone away (head, a closed pipe) ends the verb quietly as done; any other
/// failure is told on standard error.
ExitCode print(const QString& text);

/// One sentence on standard error, after the name of the program. Returns `code`.
ExitCode complain(const QString& sentence, ExitCode code);
ExitCode complain(const StartError& error);

/// Rows in columns that line up, two spaces between them; the first row is the head. Columns named in `right` line up at
/// their right.
QString table(const std::vector<QStringList>& rows, const std::vector<int>& right = {});

}  // namespace stance
