#include "core/storage/migrations.h"

namespace stance {
namespace {

constexpr const char* schema1 = R"sql(
-- Short keys for session ids, so that a row of the journal stays small.
CREATE TABLE session (
    key INTEGER PRIMARY KEY,
    id  TEXT NOT NULL UNIQUE
) STRICT;

-- The truth: one row for each batch of a session and for each athlete event, in the order of writing.
CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    session    INTEGER REFERENCES session (key),  -- of a batch; or what an athlete event is about
    number     INTEGER,                           -- batch: 1, 2, 3, ... within its session
    kind       TEXT,                              -- athlete event: its name
    origin     INTEGER NOT NULL,                  -- 0 athlete, 1 clock
    recorded   INTEGER NOT NULL,                  -- UTC, milliseconds since 1970
    effective  INTEGER,                           -- likewise, where it differs from recorded
    utc_offset INTEGER NOT NULL,                  -- minutes
    monotonic  INTEGER NOT NULL,                  -- milliseconds since boot, awake
    boot       INTEGER NOT NULL,                  -- milliseconds since boot
    boot_id    BLOB NOT NULL,                     -- 16 bytes
    body       TEXT NOT NULL,                     -- JSON, docs/events.md
    crc        INTEGER NOT NULL,                  -- CRC-32 of all the above except seq
    CHECK ((number IS NULL) <> (kind IS NULL)),
    CHECK (number IS NULL OR session IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX journal_batch ON journal (session, number) WHERE number IS NOT NULL;
CREATE INDEX journal_about ON journal (session) WHERE kind IS NOT NULL AND session IS NOT NULL;
CREATE INDEX journal_kind ON journal (kind) WHERE kind IS NOT NULL;

-- Programs, own exercises, equipment, with all their revisions.
CREATE TABLE document (
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved    INTEGER NOT NULL,
    body     TEXT NOT NULL,
    crc      INTEGER NOT NULL,
    UNIQUE (kind, id, revision)
) STRICT;

-- Projections: derived from the journal, rebuilt from it at any time.
CREATE TABLE session_summary (
    session          INTEGER PRIMARY KEY REFERENCES session (key),
    state            TEXT NOT NULL CHECK (state IN ('open', 'finished', 'ended_early', 'discarded')),
    program          TEXT NOT NULL,
    program_revision INTEGER NOT NULL,
    program_name     TEXT NOT NULL,
    workout          TEXT NOT NULL,
    workout_name     TEXT NOT NULL,
    started          INTEGER NOT NULL,
    utc_offset       INTEGER NOT NULL,
    ended            INTEGER,
    end_trimmed      INTEGER NOT NULL,
    day              TEXT NOT NULL,               -- training day, YYYY-MM-DD
    note             TEXT NOT NULL,
    effort           INTEGER
) STRICT;
CREATE INDEX summary_open ON session_summary (session) WHERE state = 'open';
CREATE INDEX summary_closed ON session_summary (started) WHERE state IN ('finished', 'ended_early');
CREATE INDEX summary_program ON session_summary (program, started) WHERE state IN ('finished', 'ended_early');
CREATE INDEX summary_day ON session_summary (day) WHERE state IN ('finished', 'ended_early');

CREATE TABLE performed_set (
    session  INTEGER NOT NULL REFERENCES session_summary (session) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    track    TEXT NOT NULL,
    exercise TEXT NOT NULL,
    kind     TEXT NOT NULL,
    body     TEXT NOT NULL,                       -- JSON, docs/events.md
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX performed_set_track ON performed_set (track, session);
CREATE INDEX performed_set_exercise ON performed_set (exercise, session);
)sql";

// Sets beyond the plan are marked as added since then.
constexpr const char* sessionsWithAddedSets = R"sql(
SELECT DISTINCT session FROM journal WHERE number IS NOT NULL AND instr(body, '"set_added"') > 0
)sql";

constexpr Migration steps[] = {{1, schema1}, {2, "", sessionsWithAddedSets}};

}  // namespace

std::span<const Migration> allMigrations()
{
    return steps;
}

}  // namespace stance
