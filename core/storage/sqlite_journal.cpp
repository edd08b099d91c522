#include "core/storage/sqlite_journal.h"

#include "core/storage/projecting.h"
#include "core/storage/projection_rows.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <utility>

namespace stance {
namespace {

[[noreturn]] void misuse(std::string what)
{
    throw StoreFailure{StoreProblem::Internal, std::move(what)};
}

int lastNumber(Database& database, SessionKey key)
{
    Query rows(database, "SELECT coalesce(max(number), 0) FROM journal WHERE session = ? AND number IS NOT NULL", key);
    rows.next();
    return rows.smallInteger(0);
}

/// A retraction is about the session that its target is about.
std::optional<SessionKey> subjectOfRetraction(Database& database, const AthleteEventRetracted& retraction)
{
    Query target(database, "SELECT session FROM journal WHERE seq = ? AND kind IS NOT NULL", retraction.sequence);
    if (!target.next()) {
        misuse("retraction of no athlete event");
    }
    return target.maybeInteger(0);
}

std::optional<SessionKey> subjectKey(Database& database, const AthleteEvent& event)
{
    if (const auto* retraction = std::get_if<AthleteEventRetracted>(&event)) {
        return subjectOfRetraction(database, *retraction);
    }
    const SessionId id = subjectOf(event);
    return id.empty() ? std::nullopt : std::optional(makeSession(database, id.value));
}

bool changesProjections(const AthleteEvent& event)
{
    return std::holds_alternative<SessionRecorded>(event) || std::holds_alternative<SetAmended>(event)
           || std::holds_alternative<SessionDeleted>(event) || std::holds_alternative<AthleteEventRetracted>(event);
}

std::int64_t insertAthleteEvent(Database& database, const NewAthleteEvent& event, const Stamp& recorded)
{
    JournalRow row = rowOf(event.event, recorded, event.effective);
    row.key = subjectKey(database, event.event);
    row.session = row.key ? sessionId(database, *row.key) : std::string();
    row.crc = checksumOf(row);
    const std::int64_t sequence = insertRow(database, row);
    if (row.key && changesProjections(event.event)) {
        storeProjection(database, *row.key, projectFromJournal(database, *row.key));
    }
    return sequence;
}

/// The projection of a session changes when it opens, closes, or is opened again: not with every batch.
void followBatch(Database& database, SessionKey key, const Session& after, const std::vector<AthleteEntry>& about)
{
    if (isClosed(after.state) || storedState(database, key) != rowStateOf(after.state)) {
        storeProjection(database, key, project(&after, about));
    }
}

std::vector<SessionKey> sessionsEverDeleted(Database& database)
{
    std::vector<SessionKey> keys;
    Query rows(database, "SELECT DISTINCT session FROM journal WHERE kind = 'session_deleted' AND session IS NOT NULL");
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

/// Deletions and retractions stay: they hold nothing but numbers, and say why the rest is not there.
int purgeBefore(Database& database, SessionKey key, std::int64_t deleted)
{
    Query purge(database, R"sql(
        DELETE FROM journal
        WHERE session = ? AND seq < ? AND (kind IS NULL OR kind NOT IN ('session_deleted', 'athlete_event_retracted')))sql",
                key, deleted);
    purge.run();
    return database.connection().getChanges();
}

}  // namespace

Result<std::monostate, StoreError> SqliteJournal::append(const EventBatch& batch, const Session& after)
{
    Database& database = *m_database;
    return guarded(database, [&] {
        Transaction transaction(database);
        const SessionKey key = makeSession(database, after.id.value);
        const std::vector<AthleteEntry> about = entriesAbout(database, key);
        if (batch.number != lastNumber(database, key) + 1) {
            misuse("batch number " + std::to_string(batch.number));
        }
        if (deletedAt(about) != 0) {
            misuse("batch of a deleted session");
        }
        insertRow(database, rowOf(batch, key, after.id.value));
        followBatch(database, key, after, about);
        transaction.commit();
        return std::monostate{};
    });
}

Result<std::int64_t, StoreError> SqliteJournal::appendAthlete(const AthleteEvent& event, const Stamp& recorded, UtcTime effective)
{
    const NewAthleteEvent one{event, effective};
    const auto sequences = appendAthlete(std::span(&one, 1), recorded);
    if (!sequences) {
        return fail(sequences.error());
    }
    return sequences->front();
}

Result<std::vector<std::int64_t>, StoreError> SqliteJournal::appendAthlete(std::span<const NewAthleteEvent> events,
                                                                           const Stamp& recorded)
{
    Database& database = *m_database;
    return guarded(database, [&] {
        Transaction transaction(database);
        std::vector<std::int64_t> sequences;
        sequences.reserve(events.size());
        for (const NewAthleteEvent& event : events) {
            sequences.push_back(insertAthleteEvent(database, event, recorded));
        }
        transaction.commit();
        return sequences;
    });
}

Result<int, StoreError> SqliteJournal::purgeDeleted()
{
    Database& database = *m_database;
    return guarded(database, [&] {
        int purged = 0;
        {
            Transaction transaction(database);
            for (const SessionKey key : sessionsEverDeleted(database)) {
                if (const std::int64_t deleted = deletedAt(entriesAbout(database, key)); deleted != 0) {
                    purged += purgeBefore(database, key, deleted) > 0 ? 1 : 0;
                }
            }
            transaction.commit();
        }
        // secure_delete clears what is deleted, not what moved to another page before; rewriting the file does. Free pages
        // also show that an earlier purge got no further than this.
        if (purged > 0 || database.connection().execAndGet("PRAGMA freelist_count").getInt() > 0) {
            Query(database, "VACUUM").run();
        }
        return purged;
    });
}

}  // namespace stance
