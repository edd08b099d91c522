// Undo of what the athlete told or changed outside a session: which event the next undo takes back, and which the next redo
// brings back.
#pragma once

#include "core/history/athlete_event.h"

#include <optional>
#include <vector>

namespace stance {

/// One step of undo or redo, carried out by appending AthleteEventRetracted{retracts}.
struct AthleteUndoStep {
    std::int64_t retracts = 0;  ///< the event itself, or the retraction that is to be taken back
    AthleteEntry change;        ///< the event that goes or comes back

    friend bool operator==(const AthleteUndoStep&, const AthleteUndoStep&) = default;
};

struct AthleteUndo {
    std::optional<AthleteUndoStep> undo;  ///< the newest change that stands
    std::optional<AthleteUndoStep> redo;  ///< what was taken back last, unless something new was told since
};

/// From the newest athlete events, newest first. A program that came into force is no change of the athlete's: Start says it.
AthleteUndo athleteUndo(const std::vector<AthleteEntry>& newest);

}  // namespace stance
