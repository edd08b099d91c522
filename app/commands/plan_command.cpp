// stance plan: what a program asks for next, worked out from a program file and a log file. Opens no database.
#include "app/commands/documents.h"
#include "app/commands/outlook_report.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/platform/system_clock.h"
#include "app/text/translate.h"
#include "app/training.h"
#include "core/base/rfc3339.h"

#include <algorithm>
#include <array>

namespace stance {
namespace {

using std::chrono::days;

struct AsOf {
    LocalTime time;
    std::string printed;
};

/// The clock of the athlete at the last session of the log; UTC without any.
std::chrono::minutes offsetOf(const TrainingLog& log)
{
    const auto last = std::max_element(log.sessions.begin(), log.sessions.end(),
                                       [](const SessionSummary& a, const SessionSummary& b) { return a.started < b.started; });
    return last == log.sessions.end() ? std::chrono::minutes{0} : last->utcOffset;
}

/// The newest thing in the log, so that the same files give the same plan whenever they are asked. Now for an empty log.
LocalTime lastMoment(const TrainingLog& log)
{
    std::optional<UtcTime> last;
    const auto take = [&](UtcTime time) { last = std::max(last.value_or(time), time); };
    for (const SessionSummary& session : log.sessions) {
        take(session.ended.value_or(session.started));
    }
    for (const AthleteEntry& entry : log.events) {
        take(entry.effective);
    }
    if (!last) {
        const Stamp now = SystemClock().now();
        return {now.utc, now.utcOffset};
    }
    return {*last, offsetOf(log)};
}

/// A day ends with its last millisecond, so that what happened on it is looked at. Nothing for another form.
std::optional<AsOf> readAsOf(const std::optional<QString>& word, const TrainingLog& log)
{
    if (!word) {
        const LocalTime time = lastMoment(log);
        return AsOf{time, toRfc3339(time)};
    }
    const std::string text = word->toStdString();
    if (const auto day = parseDate(text)) {
        const std::chrono::minutes offset = offsetOf(log);
        const UtcTime end = std::chrono::sys_days{*day} + days{1} - offset - Millis{1};
        return AsOf{{end, offset}, toText(*day)};
    }
    if (const auto time = parseRfc3339(text)) {
        return AsOf{*time, toRfc3339(*time)};
    }
    return std::nullopt;
}

}  // namespace

ExitCode runPlan(const CommandLine& line)
{
    const auto content = loadContent();
    if (!content) {
        return complain(StartError{content.error()});
    }
    const auto program = readProgramFile(line.program, content->catalog);
    if (!program) {
        return complain(program.error());
    }
    const auto log = readLogFile(line.log, content->catalog);
    if (!log) {
        return complain(log.error());
    }
    const auto asOf = readAsOf(line.asOf, *log);
    if (!asOf) {
        return complain(
            filled(Text::tr("“%1” is no date; write it like 2026-05-13, or with a time like 2026-05-13T07:02:00+02:00."),
                   {line.asOf.value_or(QString())}),
            ExitCode::Usage);
    }
    if (const ExitCode refused = complainIfUnplannable(line.program, *program, content->catalog); refused != ExitCode::Done) {
        return refused;
    }
    const std::array<const Program*, 1> programs{&*program};
    const Outlook plan = outlook(OutlookInput{content->catalog, programs, *log, asOf->time.utc, asOf->time.utcOffset});
    return print(line.json ? planAsJson(plan, asOf->printed, content->catalog) : planAsText(plan, content->catalog));
}

}  // namespace stance
