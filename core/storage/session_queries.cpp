#include "core/storage/session_queries.h"

#include "core/base/rfc3339.h"
#include "core/session/session_log.h"
#include "core/storage/projecting.h"
#include "core/storage/projection_rows.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>
#include <utility>

namespace stance {
namespace {

#define STANCE_CLOSED "s.state IN ('finished', 'ended_early')"

constexpr int all = -1;  // no limit

struct FoundSessions {
    std::vector<SessionSummary> summaries;
    std::vector<SessionKey> keys;
};

FoundSessions findClosed(Database& database, int limit, UtcTime before, SessionKey beforeKey, UtcTime since = UtcTime::min())
{
    FoundSessions found;
    Query rows(database, "SELECT " STANCE_SUMMARY_COLUMNS " FROM " STANCE_SUMMARY " WHERE " STANCE_CLOSED R"sql(
        AND (s.started, s.session) < (?, ?) AND s.started >= ? ORDER BY s.started DESC, s.session DESC LIMIT ?)sql",
               std::int64_t{before.time_since_epoch().count()}, beforeKey, std::int64_t{since.time_since_epoch().count()}, limit);
    while (rows.next()) {
        SummaryRow row = readSummary(rows);
        found.keys.push_back(row.key);
        found.summaries.push_back(std::move(row.summary));
    }
    return found;
}

void loadSetsOfEach(Database& database, FoundSessions& found)
{
    for (std::size_t i = 0; i < found.keys.size(); ++i) {
        found.summaries[i].sets = loadSets(database, found.keys[i]);
    }
}

/// Of all sessions at once, which is faster than one by one. Ends with the rests.
void loadAllSets(Database& database, FoundSessions& found)
{
    std::unordered_map<SessionKey, SessionSummary*> byKey;
    for (std::size_t i = 0; i < found.keys.size(); ++i) {
        byKey[found.keys[i]] = &found.summaries[i];
    }
    Query rows(database, "SELECT " STANCE_SET_COLUMNS " FROM performed_set p ORDER BY p.session, p.position");
    while (rows.next()) {
        if (const auto session = byKey.find(rows.integer(0)); session != byKey.end()) {
            session->second->sets.push_back(readSet(rows));
        }
    }
    for (SessionSummary& summary : found.summaries) {
        deriveRests(summary.sets);
    }
}

std::vector<AthleteEntry> readEntries(Query& rows)
{
    std::vector<AthleteEntry> entries;
    while (rows.next()) {
        entries.push_back(entryOf(readRow(rows)));
    }
    return entries;
}

/// Sequence up to which things said about a session are gone with it, for sessions that are deleted.
std::map<std::string, std::int64_t> deletions(Database& database)
{
    std::vector<std::pair<SessionKey, std::string>> sessions;
    {
        Query rows(database, R"sql(
            SELECT DISTINCT j.session, n.id FROM journal j JOIN session n ON n.key = j.session WHERE j.kind = 'session_deleted')sql");
        while (rows.next()) {
            sessions.emplace_back(rows.integer(0), rows.text(1));
        }
    }
    std::map<std::string, std::int64_t> deleted;
    for (const auto& [key, id] : sessions) {
        if (const std::int64_t sequence = deletedAt(entriesAbout(database, key)); sequence != 0) {
            deleted[id] = sequence;
        }
    }
    return deleted;
}

bool isGone(const AthleteEntry& entry, const std::map<std::string, std::int64_t>& deleted)
{
    const auto found = deleted.find(subjectOf(entry.event).value);
    return found != deleted.end() && entry.sequence < found->second;
}

}  // namespace

Result<std::vector<OpenSession>, StoreError> SessionQueries::openSessions()
{
    return guarded(*m_database, [&] {
        std::vector<OpenSession> open;
        Query rows(*m_database, "SELECT " STANCE_JOURNAL_COLUMNS R"sql(
            FROM session_summary s JOIN journal j ON j.session = s.session LEFT JOIN session n ON n.key = j.session
            WHERE s.state = 'open' AND j.number IS NOT NULL
                AND j.number = (SELECT max(number) FROM journal WHERE session = s.session AND number IS NOT NULL)
            ORDER BY j.recorded DESC, j.seq DESC)sql");
        while (rows.next()) {
            const JournalRow row = readRow(rows);
            open.push_back({SessionId(row.session), row.recorded});
        }
        return open;
    });
}

Result<std::vector<EventBatch>, StoreError> SessionQueries::batches(const SessionId& id)
{
    return guarded(*m_database, [&] {
        const auto key = findSession(*m_database, id.value);
        if (!key || deletedAt(entriesAbout(*m_database, *key)) != 0) {
            return std::vector<EventBatch>{};
        }
        return batchesOf(*m_database, *key);
    });
}

Result<std::vector<SessionSummary>, StoreError> SessionQueries::sessions(int limit, const std::optional<SessionCursor>& after)
{
    return guarded(*m_database, [&] {
        const SessionKey last = std::numeric_limits<SessionKey>::max();
        const UtcTime started = after ? after->started : UtcTime::max();
        const SessionKey key = after ? findSession(*m_database, after->id.value).value_or(last) : last;
        FoundSessions found = findClosed(*m_database, limit, started, key);
        loadSetsOfEach(*m_database, found);
        return std::move(found.summaries);
    });
}

Result<std::vector<SessionSummary>, StoreError> SessionQueries::sessionsSince(UtcTime since)
{
    return guarded(*m_database, [&] {
        FoundSessions found = findClosed(*m_database, all, UtcTime::max(), std::numeric_limits<SessionKey>::max(), since);
        loadSetsOfEach(*m_database, found);
        return std::move(found.summaries);
    });
}

Result<std::optional<SessionSummary>, StoreError> SessionQueries::session(const SessionId& id)
{
    return guarded(*m_database, [&]() -> std::optional<SessionSummary> {
        const auto key = findSession(*m_database, id.value);
        auto stored = key ? loadProjection(*m_database, *key) : std::nullopt;
        if (!stored || stored->state == SessionState::Discarded) {
            return std::nullopt;
        }
        return isClosed(stored->state) ? stored : summarise(foldOrRefuse(batchesOf(*m_database, *key)));
    });
}

Result<std::vector<DoneWorkout>, StoreError> SessionQueries::doneWorkouts(const ProgramId& program, int limit)
{
    return guarded(*m_database, [&] {
        std::vector<DoneWorkout> done;
        Query rows(*m_database, "SELECT s.workout, s.started FROM session_summary s WHERE s.program = ? AND " STANCE_CLOSED R"sql(
            ORDER BY s.started DESC LIMIT ?)sql",
                   program.value, limit);
        while (rows.next()) {
            done.push_back({program, WorkoutId(rows.text(0)), UtcTime{Millis{rows.integer(1)}}});
        }
        return done;
    });
}

Result<ExerciseMemory, StoreError> SessionQueries::memoryOf(const ExerciseId& exercise)
{
    return guarded(*m_database, [&] {
        ExerciseMemory memory;
        Query meetings(*m_database, R"sql(
            SELECT count(DISTINCT p.session) FROM performed_set p JOIN session_summary s ON s.session = p.session
            WHERE p.exercise = ? AND p.kind = 'done' AND )sql" STANCE_CLOSED,
                       exercise.value);
        memory.meetings = meetings.next() ? static_cast<int>(meetings.integer(0)) : 0;
        Query rows(*m_database, "SELECT " STANCE_SET_COLUMNS R"sql( FROM performed_set p
            WHERE p.exercise = ?1 AND p.kind = 'done' AND p.session =
                (SELECT q.session FROM performed_set q JOIN session_summary s ON s.session = q.session
                 WHERE q.exercise = ?1 AND q.kind = 'done' AND )sql" STANCE_CLOSED R"sql(
                 ORDER BY s.started DESC, q.session DESC LIMIT 1)
            ORDER BY p.position)sql",
                   exercise.value);
        while (rows.next()) {
            memory.last.push_back(readSet(rows));
        }
        return memory;
    });
}

Result<std::vector<SessionDay>, StoreError> SessionQueries::sessionDays(std::chrono::year_month_day from,
                                                                        std::chrono::year_month_day to)
{
    return guarded(*m_database, [&] {
        std::vector<SessionDay> days;
        Query rows(*m_database, "SELECT s.day, count(*) FROM session_summary s WHERE " STANCE_CLOSED R"sql(
            AND s.day BETWEEN ? AND ? GROUP BY s.day ORDER BY s.day)sql",
                   toText(from), toText(to));
        while (rows.next()) {
            days.push_back({dayOf(rows.text(0)), rows.smallInteger(1)});
        }
        return days;
    });
}

Result<std::optional<ClosedSession>, StoreError> SessionQueries::lastClosedSession()
{
    return guarded(*m_database, [&]() -> std::optional<ClosedSession> {
        // CROSS JOIN keeps the order of the tables: from the end of the journal back to the first that fits.
        Query rows(*m_database, "SELECT " STANCE_JOURNAL_COLUMNS R"sql(
            FROM journal j CROSS JOIN session_summary s ON s.session = j.session LEFT JOIN session n ON n.key = j.session
            WHERE j.number IS NOT NULL AND s.state IN ('finished', 'ended_early') ORDER BY j.seq DESC LIMIT 1)sql");
        if (!rows.next()) {
            return std::nullopt;
        }
        const JournalRow row = readRow(rows);
        return ClosedSession{SessionId(row.session), row.seq, row.recorded};
    });
}

Result<std::vector<AthleteEntry>, StoreError> SessionQueries::athleteEvents()
{
    return guarded(*m_database, [&] {
        const auto deleted = deletions(*m_database);
        // Left alone, the order by seq would make SQLite walk through the whole journal.
        Query rows(*m_database, "SELECT " STANCE_JOURNAL_COLUMNS R"sql(
            FROM journal j INDEXED BY journal_kind LEFT JOIN session n ON n.key = j.session
            WHERE j.kind IS NOT NULL AND j.kind NOT IN ('session_recorded', 'set_amended', 'session_deleted') ORDER BY j.seq)sql");
        std::vector<AthleteEntry> entries = readEntries(rows);
        std::erase_if(entries, [&](const AthleteEntry& entry) { return isGone(entry, deleted); });
        return entries;
    });
}

Result<std::vector<AthleteEntry>, StoreError> SessionQueries::newestAthleteEvents(int limit)
{
    return guarded(*m_database, [&] {
        Query rows(*m_database, "SELECT " STANCE_JOURNAL_COLUMNS " FROM " STANCE_JOURNAL R"sql(
            WHERE j.seq IN (SELECT seq FROM journal INDEXED BY journal_kind WHERE kind IS NOT NULL ORDER BY seq DESC LIMIT ?)
            ORDER BY j.seq DESC)sql",
                   limit);
        return readEntries(rows);
    });
}

Result<JournalExtent, StoreError> SessionQueries::extent()
{
    return guarded(*m_database, [&] {
        Query rows(*m_database,
                   "SELECT (SELECT coalesce(max(seq), 0) FROM journal), count(*) FROM session_summary s WHERE " STANCE_CLOSED);
        rows.next();
        return JournalExtent{rows.integer(0), rows.smallInteger(1)};
    });
}

Result<TrainingLog, StoreError> SessionQueries::trainingLog()
{
    const auto events = athleteEvents();
    if (!events) {
        return fail(events.error());
    }
    return guarded(*m_database, [&] {
        FoundSessions found = findClosed(*m_database, all, UtcTime::max(), std::numeric_limits<SessionKey>::max());
        std::reverse(found.keys.begin(), found.keys.end());
        std::reverse(found.summaries.begin(), found.summaries.end());
        loadAllSets(*m_database, found);
        return TrainingLog{std::move(found.summaries), standing(*events)};
    });
}

}  // namespace stance
