#include "app/commands/session_report.h"

#include "app/commands/output.h"
#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/text/translate.h"
#include "core/base/base_names.h"
#include "core/base/units_json.h"
#include "core/history/performed_set_json.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

#include <map>

namespace stance {
namespace {

using Json = nlohmann::ordered_json;

/// "2026-05-13T07:02:00+02:00": the local time of the athlete, exact to the second.
std::string isoTime(UtcTime time, std::chrono::minutes offset)
{
    const auto seconds = static_cast<int>(std::chrono::seconds{offset}.count());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::OffsetFromUTC, seconds);
    return local.toString(Qt::ISODate).toStdString();
}

std::string_view stateName(SessionState state)
{
    switch (state) {
        case SessionState::Finished: return "finished";
        case SessionState::EndedEarly: return "ended_early";
        case SessionState::NotStarted:
        case SessionState::Live:
        case SessionState::Summary:
        case SessionState::Discarded: break;
    }
    return "open";
}

template <class Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

std::optional<std::string> levelText(const std::vector<Level>& levels)
{
    if (levels.empty()) {
        return std::nullopt;
    }
    std::string text;
    for (const Level& level : levels) {
        text += (text.empty() ? "" : ", ") + level.axis + ": " + level.value;
    }
    return text;
}

Json faultsOf(const PerformedSet& set)
{
    std::map<std::string, int> reps;
    for (const FaultFlag& flag : set.faults) {
        ++reps[flag.fault.value];
    }
    Json faults = Json::array();
    for (const auto& [fault, count] : reps) {
        faults.push_back({{"fault", fault}, {"reps", count}});
    }
    return faults;
}

Json asJson(const PerformedSet& set)
{
    const std::string_view field = amountFieldOf(set.measure.kind);
    const bool performed = set.kind == SetKind::Done || set.kind == SetKind::Open;
    const auto amountIn = [&](std::string_view name) {
        return performed && field == name ? Json(set.amount.value) : Json(nullptr);
    };
    return {{"exercise", set.exercise.value},
            {"set_no", set.setNo},
            {"side", nameOf(set.side)},
            {"kind", nameOf(set.kind)},
            {"reps", amountIn("reps")},
            {"good_reps", performed && field == "reps" ? Json(set.goodAmount) : Json(nullptr)},
            {"hold_s", amountIn("hold_s")},
            {"breaths", amountIn("breaths")},
            {"load_kg", set.load ? Json(set.load->kilograms()) : Json(nullptr)},
            {"level", orNull(levelText(set.levels))},
            {"rir", set.rir ? writeReserve(*set.rir) : Json(nullptr)},
            {"pain", set.pain ? Json(set.pain->score) : Json(nullptr)},
            {"faults", faultsOf(set)},
            {"note", set.note.empty() ? Json(nullptr) : Json(set.note)}};
}

Json asJson(const SessionSummary& session)
{
    Json sets = Json::array();
    for (const PerformedSet& set : session.sets) {
        sets.push_back(asJson(set));
    }
    return {{"id", session.id.value},
            {"state", stateName(session.state)},
            {"program", session.program.value},
            {"workout", session.workout.value},
            {"started", isoTime(session.started, session.utcOffset)},
            {"ended", session.ended ? Json(isoTime(*session.ended, session.utcOffset)) : Json(nullptr)},
            {"sets", sets}};
}

QString amountText(const PerformedSet& set)
{
    switch (set.kind) {
        case SetKind::Done: return formatAmount(set.measure, set.amount.value);
        case SetKind::Open: return Text::tr("%1 so far").arg(formatAmount(set.measure, set.amount.value));
        case SetKind::Skipped:
        case SetKind::NotDone: break;
    }
    return word(set.kind);
}

QString setsText(const SessionSummary& session, const Catalog& catalog)
{
    std::vector<QStringList> rows;
    for (const PerformedSet& set : session.sets) {
        const Exercise* exercise = catalog.find(set.exercise);
        const bool performed = set.kind == SetKind::Done || set.kind == SetKind::Open;
        rows.push_back({QStringLiteral("  ") + fromCore(exercise != nullptr ? exercise->name : set.exercise.value),
                        Text::tr("set %1").arg(set.setNo), set.side == Side::Both ? QString() : word(set.side), amountText(set),
                        set.load ? formatLoad(*set.load, set.load->unit) : QString(),
                        performed ? faultSummary(set.faults, exercise) : QString(), fromCore(set.note).simplified()});
    }
    return table(rows);
}

QString headText(const SessionSummary& session)
{
    // An open session lists no sets to come, so that it cannot say of how many.
    const QString sets = session.ended ? Text::tr("%1 of %2 sets").arg(session.setsDone()).arg(session.setsPlanned())
                                       : Text::tr("%1 sets done").arg(session.setsDone());
    // Without a today to compare with: the year is always said.
    return Text::tr("%1, %2: %3, %4, %5")
        .arg(formatDay(session.day, {}), formatTime(session.started, session.utcOffset), fromCore(session.workoutName),
             word(session.state), sets);
}

}  // namespace

QString sessionsAsJson(const std::vector<SessionSummary>& sessions)
{
    Json list = Json::array();
    for (const SessionSummary& session : sessions) {
        list.push_back(asJson(session));
    }
    const Json whole{{"sessions", list}};
    return QString::fromStdString(whole.dump(2, ' ', false, Json::error_handler_t::replace)) + QLatin1Char('\n');
}

QString sessionsAsText(const std::vector<SessionSummary>& sessions, const Catalog& catalog)
{
    if (sessions.empty()) {
        return Text::tr("There are no sessions yet.") + QLatin1Char('\n');
    }
    QStringList blocks;
    for (const SessionSummary& session : sessions) {
        blocks << headText(session) + QLatin1Char('\n') + setsText(session, catalog);
    }
    return blocks.join(QLatin1Char('\n'));
}

}  // namespace stance
