// The files a verb is given: programs and logs, read against the shipped catalogue.
#pragma once

#include "app/commands/exit_code.h"
#include "core/base/document_error.h"
#include "core/catalog/catalog.h"
#include "core/history/training_log.h"
#include "core/program/program.h"
#include "core/progression/lint.h"

#include <QString>

namespace stance {

Result<Program, DocumentError> readProgramFile(const QString& path, const Catalog& catalog);
Result<TrainingLog, DocumentError> readLogFile(const QString& path, const Catalog& catalog);

/// A refused file on standard error.
ExitCode complain(const DocumentError& error);

/// A program that can be read but not planned, since a slot names a template that does not exist or does not fit: its first
/// problem on standard error, and the code. Done when it can be planned.
ExitCode complainIfUnplannable(const QString& path, const Program& program, const Catalog& catalog);

}  // namespace stance
