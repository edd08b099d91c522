#include "core/storage/journal_rows.h"

#include "core/history/athlete_event_json.h"
#include "core/session/event_json.h"
#include "core/storage/crc32.h"

#include <utility>

namespace stance {
namespace {

std::string bootIdBytes(const BootId& id)
{
    std::string bytes;
    for (const std::uint64_t half : {id.high, id.low}) {
        for (unsigned shift = 64; shift > 0; shift -= 8) {
            bytes.push_back(static_cast<char>((half >> (shift - 8)) & 0xFFU));
        }
    }
    return bytes;
}

BootId bootIdOf(const std::string& bytes)
{
    BootId id;
    constexpr std::size_t size = 16;
    if (bytes.size() != size) {
        throw StoreFailure{StoreProblem::Damaged, "boot id"};
    }
    for (std::size_t i = 0; i < size; ++i) {
        std::uint64_t& half = i < size / 2 ? id.high : id.low;
        half = (half << 8U) | static_cast<unsigned char>(bytes[i]);
    }
    return id;
}

[[noreturn]] void refuse(const JournalRow& row, const std::string& why)
{
    throw StoreFailure{StoreProblem::Damaged, "journal row " + std::to_string(row.seq) + ": " + why};
}

void verify(const JournalRow& row)
{
    if (checksumOf(row) != row.crc) {
        refuse(row, "checksum");
    }
}

std::string nameOf(const JournalRow& row)
{
    return "journal row " + std::to_string(row.seq);
}

}  // namespace

std::uint32_t checksumOf(const JournalRow& row)
{
    std::string text = row.session;
    text += '\n' + (row.number ? std::to_string(*row.number) : std::string()) + '\n' + row.kind;
    for (const std::int64_t value :
         {std::int64_t{row.origin}, std::int64_t{row.recorded.utc.time_since_epoch().count()},
          std::int64_t{row.effective.time_since_epoch().count()}, std::int64_t{row.recorded.utcOffset.count()},
          std::int64_t{row.recorded.monotonic.count()}, std::int64_t{row.recorded.boot.count()}}) {
        text += '\n' + std::to_string(value);
    }
    text += '\n' + toString(row.recorded.bootId) + '\n' + row.body;
    return crc32(text);
}

JournalRow rowOf(const EventBatch& batch, SessionKey key, const std::string& session)
{
    JournalRow row;
    row.key = key;
    row.session = session;
    row.number = batch.number;
    row.origin = batch.origin == Origin::Clock ? 1 : 0;
    row.recorded = batch.recorded;
    row.effective = batch.effective;
    row.body = toJson(batch.events);
    row.crc = checksumOf(row);
    return row;
}

JournalRow rowOf(const AthleteEvent& event, const Stamp& recorded, UtcTime effective)
{
    JournalRow row;
    row.kind = athleteEventName(event);
    row.recorded = recorded;
    row.effective = effective;
    row.body = toJson(event);
    return row;
}

std::int64_t insertRow(Database& database, const JournalRow& row)
{
    const std::int64_t recorded = row.recorded.utc.time_since_epoch().count();
    std::optional<std::int64_t> effective;  // null: the same as recorded
    if (row.effective != row.recorded.utc) {
        effective = row.effective.time_since_epoch().count();
    }
    Query insert(database, R"sql(
        INSERT INTO journal (session, number, kind, origin, recorded, effective, utc_offset, monotonic, boot, boot_id, body, crc)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq)sql",
                 row.key, row.number, row.kind.empty() ? std::nullopt : std::optional(row.kind), row.origin, recorded, effective,
                 std::int64_t{row.recorded.utcOffset.count()}, std::int64_t{row.recorded.monotonic.count()},
                 std::int64_t{row.recorded.boot.count()}, Blob{bootIdBytes(row.recorded.bootId)}, row.body, std::int64_t{row.crc});
    insert.next();
    return insert.integer(0);
}

JournalRow readRow(const Query& query)
{
    JournalRow row;
    int column = 0;
    row.seq = query.integer(column++);
    row.key = query.maybeInteger(column++);
    row.session = query.text(column++);
    if (const auto number = query.maybeInteger(column++)) {
        row.number = static_cast<int>(*number);
    }
    row.kind = query.text(column++);
    row.origin = query.smallInteger(column++);
    row.recorded.utc = UtcTime{Millis{query.integer(column++)}};
    row.effective = UtcTime{Millis{query.integer(column++)}};
    row.recorded.utcOffset = std::chrono::minutes{query.smallInteger(column++)};
    row.recorded.monotonic = Millis{query.integer(column++)};
    row.recorded.boot = Millis{query.integer(column++)};
    row.recorded.bootId = bootIdOf(query.text(column++));
    row.body = query.text(column++);
    row.crc = static_cast<std::uint32_t>(query.integer(column++));
    return row;
}

EventBatch batchOf(const JournalRow& row)
{
    verify(row);
    auto events = eventsFromJson(row.body, nameOf(row));
    if (!row.number || !events) {
        refuse(row, events ? "no batch" : "body at " + events.error().where);
    }
    return {*row.number, row.origin == 1 ? Origin::Clock : Origin::Athlete, row.recorded, row.effective, std::move(*events)};
}

AthleteEntry entryOf(const JournalRow& row)
{
    verify(row);
    auto event = athleteEventFromJson(row.body, nameOf(row));
    if (!event || athleteEventName(*event) != row.kind) {
        refuse(row, event ? "kind" : "body at " + event.error().where);
    }
    return {row.seq, row.recorded, row.effective, std::move(*event)};
}

std::optional<SessionKey> findSession(Database& database, const std::string& id)
{
    Query find(database, "SELECT key FROM session WHERE id = ?", id);
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

SessionKey makeSession(Database& database, const std::string& id)
{
    if (const auto known = findSession(database, id)) {
        return *known;
    }
    Query insert(database, "INSERT INTO session (id) VALUES (?) RETURNING key", id);
    insert.next();
    return insert.integer(0);
}

std::string sessionId(Database& database, SessionKey key)
{
    Query find(database, "SELECT id FROM session WHERE key = ?", key);
    return find.next() ? find.text(0) : std::string();
}

std::vector<SessionKey> allSessions(Database& database)
{
    std::vector<SessionKey> keys;
    Query rows(database, "SELECT key FROM session ORDER BY key");
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

std::vector<EventBatch> batchesOf(Database& database, SessionKey key)
{
    std::vector<EventBatch> batches;
    Query rows(database, "SELECT " STANCE_JOURNAL_COLUMNS " FROM " STANCE_JOURNAL R"sql(
        WHERE j.session = ? AND j.number IS NOT NULL ORDER BY j.number)sql",
               key);
    while (rows.next()) {
        const JournalRow row = readRow(rows);
        if (row.number != static_cast<int>(batches.size()) + 1) {
            refuse(row, "number");
        }
        batches.push_back(batchOf(row));
    }
    return batches;
}

std::vector<AthleteEntry> entriesAbout(Database& database, SessionKey key)
{
    std::vector<AthleteEntry> entries;
    Query rows(database, "SELECT " STANCE_JOURNAL_COLUMNS " FROM " STANCE_JOURNAL R"sql(
        WHERE j.session = ? AND j.kind IS NOT NULL ORDER BY j.seq)sql",
               key);
    while (rows.next()) {
        entries.push_back(entryOf(readRow(rows)));
    }
    return entries;
}

void verifyOpenSessions(Database& database)
{
    Query rows(database, "SELECT " STANCE_JOURNAL_COLUMNS R"sql(
        FROM session_summary s JOIN journal j ON j.session = s.session LEFT JOIN session n ON n.key = j.session
        WHERE s.state = 'open' AND j.number IS NOT NULL)sql");
    while (rows.next()) {
        verify(readRow(rows));
    }
}

}  // namespace stance
