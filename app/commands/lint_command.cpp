// stance lint: what is doubtful in a program file. Changes nothing.
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/text/lint_text.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"
#include "app/training.h"
#include "core/progression/lint.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

struct Finding {
    QString where;
    LintText text;
    LintSeverity severity = LintSeverity::Error;
};

const char* nameOf(LintSeverity severity)
{
    return severity == LintSeverity::Error ? "error" : "warning";
}

std::vector<Finding> findingsOf(const std::vector<LintProblem>& problems)
{
    std::vector<Finding> findings;
    findings.reserve(problems.size());
    for (const LintProblem& problem : problems) {
        findings.push_back({fromCore(problem.where), textOf(problem), problem.severity});
    }
    return findings;
}

/// A file that is refused is one finding: its sentence, in the two parts it is made of.
std::vector<Finding> findingsOf(const DocumentError& error)
{
    const QString sentence = phrase(error);
    const qsizetype split = sentence.indexOf(QLatin1String("; "));
    if (split < 0) {
        return {{fromCore(error.where), {sentence, {}}, LintSeverity::Error}};
    }
    return {{fromCore(error.where), {sentence.left(split) + QLatin1Char('.'), sentence.mid(split + 2)}, LintSeverity::Error}};
}

QString asJson(const std::vector<Finding>& findings)
{
    Json list = Json::array();
    for (const Finding& finding : findings) {
        list.push_back({{"where", finding.where.toStdString()},
                        {"what", finding.text.what.toStdString()},
                        {"remedy", finding.text.remedy.toStdString()},
                        {"severity", nameOf(finding.severity)}});
    }
    const Json whole{{"problems", std::move(list)}};
    return QString::fromStdString(whole.dump(2, ' ', false, Json::error_handler_t::replace)) + QLatin1Char('\n');
}

QString asText(const QString& file, const std::vector<Finding>& findings)
{
    if (findings.empty()) {
        return filled(Text::tr("%1 is in order."), {file}) + QLatin1Char('\n');
    }
    QString text;
    for (const Finding& finding : findings) {
        const QString head = finding.severity == LintSeverity::Error
                                 ? Text::tr("error at %1", "a mistake of a program, and its place")
                                 : Text::tr("warning at %1", "a doubt about a program, and its place");
        text += filled(head, {finding.where}) + QStringLiteral("\n  ") + finding.text.what + QStringLiteral("\n  ")
                + finding.text.remedy + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

ExitCode runLint(const CommandLine& line)
{
    const auto content = loadContent();
    if (!content) {
        return complain(StartError{content.error()});
    }
    const auto program = readProgramFile(line.program, content->catalog);
    if (!program) {
        const ExitCode printed = line.json ? print(asJson(findingsOf(program.error()))) : ExitCode::Done;
        return printed == ExitCode::Done ? complain(program.error()) : printed;
    }
    const auto findings = findingsOf(lint(*program, content->catalog));
    const ExitCode printed = print(line.json ? asJson(findings) : asText(line.program, findings));
    const auto errors = std::count_if(findings.begin(), findings.end(),
                                      [](const Finding& finding) { return finding.severity == LintSeverity::Error; });
    if (errors == 0 || printed != ExitCode::Done) {
        return printed;
    }
    const QString sentence =
        counted(QT_TRANSLATE_N_NOOP("Text", "%1 has %n error; correct it before training by it."),
                QT_TRANSLATE_N_NOOP("Text", "%1 has %n errors; correct them before training by it."), static_cast<int>(errors));
    return complain(filled(sentence, {line.program}), ExitCode::Usage);
}

}  // namespace stance
