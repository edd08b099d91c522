#include "core/storage/projection_rows.h"

#include "core/base/name_table.h"
#include "core/base/rfc3339.h"
#include "core/history/performed_set_json.h"
#include "core/session/session_log.h"
#include "core/storage/projecting.h"

namespace stance {
namespace {

constexpr Named<SessionState> stateEntries[] = {{SessionState::Live, "open"},
                                                {SessionState::Finished, "finished"},
                                                {SessionState::EndedEarly, "ended_early"},
                                                {SessionState::Discarded, "discarded"}};
constexpr NameTable<SessionState> stateNames{stateEntries};

std::optional<std::int64_t> millisOf(const std::optional<UtcTime>& time)
{
    return time ? std::optional<std::int64_t>(time->time_since_epoch().count()) : std::nullopt;
}

void insertSummary(Database& database, SessionKey key, const SessionSummary& summary)
{
    Query(database, R"sql(
        INSERT INTO session_summary (session, state, program, program_revision, program_name, workout, workout_name, started,
                                     utc_offset, ended, end_trimmed, day, note, effort)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
          key, std::string(rowStateOf(summary.state)), summary.program.value, summary.programRevision, summary.programName,
          summary.workout.value, summary.workoutName, std::int64_t{summary.started.time_since_epoch().count()},
          std::int64_t{summary.utcOffset.count()}, millisOf(summary.ended), summary.endTrimmed, toText(summary.day), summary.note,
          summary.effort)
        .run();
}

void insertSets(Database& database, SessionKey key, const std::vector<PerformedSet>& sets)
{
    int position = 0;
    for (const PerformedSet& set : sets) {
        Query(database, "INSERT INTO performed_set (session, position, track, exercise, kind, body) VALUES (?, ?, ?, ?, ?, ?)", key,
              position++, set.track.value, set.exercise.value, std::string(nameOf(set.kind)), toJson(set))
            .run();
    }
}

}  // namespace

Session foldOrRefuse(const std::vector<EventBatch>& batches)
{
    try {
        return fold(batches);
    } catch (const std::out_of_range&) {  // an event names a step or slot that is not in the plan
        throw StoreFailure{StoreProblem::Damaged, "fold"};
    }
}

std::chrono::year_month_day dayOf(const std::string& text)
{
    const auto day = parseDate(text);
    if (!day) {
        throw StoreFailure{StoreProblem::Damaged, "day of a summary"};
    }
    return *day;
}

std::optional<SessionSummary> projectFromJournal(Database& database, SessionKey key)
{
    const std::vector<EventBatch> batches = batchesOf(database, key);
    const Session session = foldOrRefuse(batches);
    return project(batches.empty() ? nullptr : &session, entriesAbout(database, key));
}

void storeProjection(Database& database, SessionKey key, const std::optional<SessionSummary>& summary)
{
    Query(database, "DELETE FROM session_summary WHERE session = ?", key).run();  // its sets go with it
    if (summary) {
        insertSummary(database, key, *summary);
        insertSets(database, key, summary->sets);
    }
}

std::optional<SessionSummary> loadProjection(Database& database, SessionKey key)
{
    Query rows(database, "SELECT " STANCE_SUMMARY_COLUMNS " FROM " STANCE_SUMMARY " WHERE s.session = ?", key);
    if (!rows.next()) {
        return std::nullopt;
    }
    SessionSummary summary = readSummary(rows).summary;
    summary.sets = loadSets(database, key);
    return summary;
}

SummaryRow readSummary(const Query& query)
{
    SummaryRow row;
    SessionSummary& summary = row.summary;
    int column = 0;
    row.key = query.integer(column++);
    summary.id = SessionId(query.text(column++));
    const auto state = stateNames.find(query.text(column++));
    if (!state) {
        throw StoreFailure{StoreProblem::Damaged, "state of a summary"};
    }
    summary.state = *state;
    summary.program = ProgramId(query.text(column++));
    summary.programRevision = query.smallInteger(column++);
    summary.programName = query.text(column++);
    summary.workout = WorkoutId(query.text(column++));
    summary.workoutName = query.text(column++);
    summary.started = UtcTime{Millis{query.integer(column++)}};
    summary.utcOffset = std::chrono::minutes{query.smallInteger(column++)};
    if (const auto ended = query.maybeInteger(column++)) {
        summary.ended = UtcTime{Millis{*ended}};
    }
    summary.endTrimmed = query.smallInteger(column++) != 0;
    summary.day = dayOf(query.text(column++));
    summary.note = query.text(column++);
    if (const auto effort = query.maybeInteger(column++)) {
        summary.effort = static_cast<int>(*effort);
    }
    return row;
}

PerformedSet readSet(const Query& query)
{
    auto set = performedSetFromJson(query.text(1), "performed set");
    if (!set || set->track.value != query.text(2) || set->exercise.value != query.text(3) || nameOf(set->kind) != query.text(4)) {
        throw StoreFailure{StoreProblem::Damaged, "performed set"};
    }
    return std::move(*set);
}

std::vector<PerformedSet> loadSets(Database& database, SessionKey key)
{
    std::vector<PerformedSet> sets;
    Query rows(database, "SELECT " STANCE_SET_COLUMNS " FROM performed_set p WHERE p.session = ? ORDER BY p.position", key);
    while (rows.next()) {
        sets.push_back(readSet(rows));
    }
    return sets;
}

std::string_view rowStateOf(SessionState state)
{
    const bool open = state == SessionState::Summary || state == SessionState::NotStarted;
    return stateNames.of(open ? SessionState::Live : state);
}

std::string storedState(Database& database, SessionKey key)
{
    Query rows(database, "SELECT state FROM session_summary WHERE session = ?", key);
    return rows.next() ? rows.text(0) : std::string();
}

}  // namespace stance
