// Rows of the journal, with their checksums. Inside this room only; these throw.
#pragma once

#include "core/history/athlete_event.h"
#include "core/session/event.h"
#include "core/storage/query.h"
#include "core/storage/store_errors.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stance {

/// Key of a session in the table of ids.
using SessionKey = std::int64_t;

struct JournalRow {
    std::int64_t seq = 0;
    std::optional<SessionKey> key;
    std::string session;        ///< id of `key`
    std::optional<int> number;  ///< of a batch
    std::string kind;           ///< of an athlete event; "" for a batch
    int origin = 0;
    Stamp recorded;
    UtcTime effective{};
    std::string body;
    std::uint32_t crc = 0;
};

/// What the row's checksum must be.
std::uint32_t checksumOf(const JournalRow& row);

JournalRow rowOf(const EventBatch& batch, SessionKey key, const std::string& session);
JournalRow rowOf(const AthleteEvent& event, const Stamp& recorded, UtcTime effective);
/// Its sequence.
std::int64_t insertRow(Database& database, const JournalRow& row);

/// The columns of readRow() in their order, for a query over `journal j LEFT JOIN session n ON n.key = j.session`.
#define STANCE_JOURNAL_COLUMNS                                                                     \
    "j.seq, j.session, coalesce(n.id, ''), j.number, coalesce(j.kind, ''), j.origin, j.recorded, " \
    "coalesce(j.effective, j.recorded), j.utc_offset, j.monotonic, j.boot, j.boot_id, j.body, j.crc"
#define STANCE_JOURNAL "journal j LEFT JOIN session n ON n.key = j.session"
JournalRow readRow(const Query& query);

/// Damaged (StoreFailure) when the checksum or the body is not right.
EventBatch batchOf(const JournalRow& row);
AthleteEntry entryOf(const JournalRow& row);

std::optional<SessionKey> findSession(Database& database, const std::string& id);
SessionKey makeSession(Database& database, const std::string& id);
std::string sessionId(Database& database, SessionKey key);
std::vector<SessionKey> allSessions(Database& database);

/// Batches of a session in order. Damaged when their numbers are not 1, 2, 3, …
std::vector<EventBatch> batchesOf(Database& database, SessionKey key);
/// Athlete events about a session, retractions of them included, in the order of the journal.
std::vector<AthleteEntry> entriesAbout(Database& database, SessionKey key);

/// Damaged when a row of an open session does not fit its checksum.
void verifyOpenSessions(Database& database);

}  // namespace stance
