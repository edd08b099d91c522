#include "app/commands/documents.h"

#include "app/commands/output.h"
#include "app/text/lint_text.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"
#include "core/base/json_text.h"
#include "core/history/training_log_json.h"
#include "core/program/program_json.h"
#include "core/storage/files.h"

#include <QFile>

#include <filesystem>
#include <string>

namespace stance {
namespace {

/// The name of the file as it was typed.
std::string nameOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

}  // namespace

Result<Program, DocumentError> readProgramFile(const QString& path, const Catalog& catalog)
{
    return readFile(std::filesystem::path(nameOf(path)), maxJsonBytes).and_then([&](const std::string& text) {
        return readProgram(text, nameOf(path), catalog);
    });
}

Result<TrainingLog, DocumentError> readLogFile(const QString& path, const Catalog& catalog)
{
    return readFile(std::filesystem::path(nameOf(path)), maxJsonBytes).and_then([&](const std::string& text) {
        return readTrainingLog(text, nameOf(path), catalog);
    });
}

ExitCode complain(const DocumentError& error)
{
    return complain(phrase(error), ExitCode::Usage);
}

ExitCode complainIfUnplannable(const QString& path, const Program& program, const Catalog& catalog)
{
    const auto problems = unplannable(program, catalog);
    if (problems.empty()) {
        return ExitCode::Done;
    }
    const LintProblem& first = problems.front();
    QString what = textOf(first).what;
    what.chop(1);  // its full stop, for the sentence goes on
    return complain(
        filled(Text::tr("%1 cannot be planned: %2 (%3); “stance lint” says more."), {path, what, fromCore(first.where)}),
        ExitCode::Usage);
}

}  // namespace stance
