// stance check: looks at every row of the database and says what is damaged. Changes nothing.
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/text/translate.h"
#include "core/storage/check.h"

#include <nlohmann/json.hpp>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

const char* nameOf(CheckProblem problem)
{
    switch (problem) {
        case CheckProblem::Structure: return "structure";
        case CheckProblem::Checksum: return "checksum";
        case CheckProblem::Unreadable: return "unreadable";
        case CheckProblem::Gap: return "gap";
        case CheckProblem::Fold: return "fold";
        case CheckProblem::Projection: return "projection";
    }
    return "";
}

QString sentenceOf(CheckProblem problem)
{
    switch (problem) {
        case CheckProblem::Structure: return Text::tr("The file itself is damaged");
        case CheckProblem::Checksum: return Text::tr("An entry is not what was written");
        case CheckProblem::Unreadable: return Text::tr("An entry cannot be read");
        case CheckProblem::Gap: return Text::tr("Entries of a session are missing");
        case CheckProblem::Fold: return Text::tr("The entries do not make up a session");
        case CheckProblem::Projection: return Text::tr("What the list shows of a session is not what was done");
    }
    return {};
}

QString asJson(const QString& file, const std::vector<CheckFinding>& findings)
{
    Json list = Json::array();
    for (const CheckFinding& finding : findings) {
        list.push_back({{"problem", nameOf(finding.problem)},
                        {"sequence", finding.sequence > 0 ? Json(finding.sequence) : Json(nullptr)},
                        {"session", finding.session.empty() ? Json(nullptr) : Json(finding.session.value)},
                        {"detail", finding.detail.empty() ? Json(nullptr) : Json(finding.detail)}});
    }
    const Json whole{{"file", file.toStdString()}, {"findings", list}};
    return QString::fromStdString(whole.dump(2, ' ', false, Json::error_handler_t::replace)) + QLatin1Char('\n');
}

QString asText(const QString& file, const std::vector<CheckFinding>& findings)
{
    if (findings.empty()) {
        return Text::tr("%1 is in order.").arg(file) + QLatin1Char('\n');
    }
    std::vector<QStringList> rows{{Text::tr("WHAT"), Text::tr("ENTRY"), Text::tr("SESSION"), Text::tr("DETAIL")}};
    for (const CheckFinding& finding : findings) {
        rows.push_back({sentenceOf(finding.problem), finding.sequence > 0 ? QString::number(finding.sequence) : QString(),
                        fromCore(finding.session.value), fromCore(finding.detail)});
    }
    return table(rows, {1});
}

Result<std::vector<CheckFinding>, StoreError> findingsIn(const QString& file)
{
    const auto database = Database::open(file.toStdString(), OpenFor::Check);
    if (!database) {
        return fail(database.error());
    }
    return checkDatabase(**database);
}

}  // namespace

ExitCode runCheck(const CommandLine& line)
{
    const auto paths = findPaths(line.data);
    if (!paths) {
        return complain(StartError{paths.error()});
    }
    const auto findings = findingsIn(paths->database);
    if (!findings) {
        return complain(StartError{findings.error()});
    }
    const ExitCode printed = print(line.json ? asJson(paths->database, *findings) : asText(paths->database, *findings));
    if (findings->empty() || printed != ExitCode::Done) {
        return printed;
    }
    const StoreError damage{StoreProblem::Damaged, paths->database.toStdString(), 0, ""};
    return complain(StartError{damage});
}

}  // namespace stance
