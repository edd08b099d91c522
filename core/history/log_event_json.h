// Events of a log (docs/formats.md 5.3): the forms of the journal, with sets and targets as files write them.
// Inside this room only.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"
#include "core/history/athlete_event.h"

#include <nlohmann/json_fwd.hpp>

#include <map>

namespace stance {

/// What a log tells of its tracks, for targets that name a track and no exercise.
class LogTracks {
public:
    explicit LogTracks(const Catalog& catalog);

    void add(const SessionSummary& session);
    /// The exercise the track was last trained with, else the one of that id, else one that has every level there is.
    const Exercise& exerciseOf(const TrackId& track) const;
    /// What the track's sets count, as far as known; else repetitions.
    Measure measureOf(const TrackId& track) const;

private:
    struct Trained {
        ExerciseId exercise;
        Measure measure;
    };

    const Catalog* m_catalog;
    Exercise m_any;
    std::map<TrackId, Trained> m_trained;
};

/// Asks for "event" and every field of the kind, not for "at". The set of an amendment comes without its target.
/// A retraction is refused: it names a row of a journal.
AthleteEvent readLogEvent(JsonFields& fields, const LogTracks& tracks, const Catalog& catalog);

/// Null for what a log has in its sessions: recorded ones, amendments, deletions, and retractions.
nlohmann::ordered_json writeLogEvent(const AthleteEntry& entry, const LogTracks& tracks);

}  // namespace stance
