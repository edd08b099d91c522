// SessionQueries: what pages and verbs ask of the database. Reads only what the answer needs.
#pragma once

#include "core/coach/ports.h"
#include "core/history/athlete_event.h"
#include "core/history/exercise_memory.h"
#include "core/history/performed_set.h"
#include "core/history/training_log.h"
#include "core/schedule/next_workout.h"
#include "core/storage/database.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace stance {

struct OpenSession {
    SessionId id;
    Stamp last;  ///< of its newest batch
};

/// Place of a session in the list of all, to ask for those that come after it.
struct SessionCursor {
    UtcTime started{};
    SessionId id;
};

struct SessionDay {
    std::chrono::year_month_day day{};  ///< training day
    int sessions = 0;
};

/// A closed session of the journal with the sequence of its newest batch, comparable to AthleteEntry::sequence.
struct ClosedSession {
    SessionId id;
    std::int64_t sequence = 0;
    Stamp last;
};

/// How much there is, and whether it is still the same.
struct JournalExtent {
    std::int64_t newest = 0;  ///< sequence of the newest row of the journal: it grows with everything that is written
    int sessions = 0;         ///< closed ones

    friend bool operator==(const JournalExtent&, const JournalExtent&) = default;
};

/// A row that cannot be read makes the answer Damaged.
class SessionQueries {
public:
    /// `database` must outlive the queries.
    explicit SessionQueries(Database& database) : m_database(&database) {}

    /// Sessions neither finished nor discarded, newest action first.
    Result<std::vector<OpenSession>, StoreError> openSessions();
    /// The journal of a session, complete and in order; empty for an unknown, deleted or recorded one.
    Result<std::vector<EventBatch>, StoreError> batches(const SessionId& id);

    /// Finished and ended ones with their sets, newest start first, at most `limit`; `after`: those following it in the list.
    Result<std::vector<SessionSummary>, StoreError> sessions(int limit, const std::optional<SessionCursor>& after = std::nullopt);
    /// Those of them that started at or after `since`, newest start first.
    Result<std::vector<SessionSummary>, StoreError> sessionsSince(UtcTime since);
    /// Also an open one, summarised as it stands. Nothing for unknown, deleted and discarded ones.
    Result<std::optional<SessionSummary>, StoreError> session(const SessionId& id);
    /// Closed sessions of the program, newest first, without their sets.
    Result<std::vector<DoneWorkout>, StoreError> doneWorkouts(const ProgramId& program, int limit = 16);
    /// Earlier meetings with an exercise. Costs the same however long the log is, but for the counting.
    Result<ExerciseMemory, StoreError> memoryOf(const ExerciseId& exercise);
    /// Days with closed sessions, both ends included, in order.
    Result<std::vector<SessionDay>, StoreError> sessionDays(std::chrono::year_month_day from, std::chrono::year_month_day to);
    /// The session that was closed last and can be reopened by undo. Not discarded, deleted or recorded ones.
    Result<std::optional<ClosedSession>, StoreError> lastClosedSession();

    /// Athlete events in the order of the journal, retractions included (see standing()); without recorded sessions,
    /// amendments and deletions, which sessions() has in it, and without what was said about deleted sessions.
    Result<std::vector<AthleteEntry>, StoreError> athleteEvents();
    /// The newest athlete events of every kind, newest first: for undo outside a session.
    Result<std::vector<AthleteEntry>, StoreError> newestAthleteEvents(int limit);

    /// Costs next to nothing.
    Result<JournalExtent, StoreError> extent();
    /// All that progression is worked out from: closed sessions, oldest first, and the events of athleteEvents() that stand.
    /// Rests are there also where nobody told them (deriveRests()). Reads everything.
    Result<TrainingLog, StoreError> trainingLog();

private:
    Database* m_database;
};

}  // namespace stance
