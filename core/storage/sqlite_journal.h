// SqliteJournal: makes batches and athlete events durable, with the projections that follow from them.
#pragma once

#include "core/coach/ports.h"
#include "core/history/athlete_event.h"
#include "core/storage/database.h"

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace stance {

/// An athlete event on its way into the journal.
struct NewAthleteEvent {
    AthleteEvent event;
    UtcTime effective{};
};

/// Every function is one transaction: after an error nothing of it is in the file, and it may be called again.
class SqliteJournal final : public Journal {
public:
    /// `database` must outlive the journal.
    explicit SqliteJournal(Database& database) : m_database(&database) {}

    /// Batches of a session come numbered from 1 without gaps; another number, or a session deleted meanwhile, is refused as
    /// Internal.
    Result<std::monostate, StoreError> append(const EventBatch& batch, const Session& after) override;

    /// The sequence the event got in the journal. Later events have higher ones, and none is used twice. To retract what is
    /// not an athlete event is refused as Internal.
    Result<std::int64_t, StoreError> appendAthlete(const AthleteEvent& event, const Stamp& recorded, UtcTime effective);
    /// All or none: an import.
    Result<std::vector<std::int64_t>, StoreError> appendAthlete(std::span<const NewAthleteEvent> events, const Stamp& recorded);

    /// Takes deleted sessions out of the file for good, with everything said about them; undo of their deletion brings
    /// nothing back from then on. Meant for the moment of closing. Returns how many sessions it was.
    Result<int, StoreError> purgeDeleted();

private:
    Database* m_database;
};

}  // namespace stance
