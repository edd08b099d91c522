// What a session of a log was asked for (docs/formats.md 5.1), and what follows from it for the rows. Inside this room only.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"
#include "core/program/prescription_json.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace stance {

/// One entry of the list "prescribed": sets with running numbers of one exercise in one slot.
struct PrescribedSets {
    SlotId slot;  ///< "": the sets of the track that name no slot
    TrackId track;
    ExerciseId exercise;
    Measure measure;
    Side side = Side::Both;  ///< Left or Right where the sides were asked for different things
    int from = 1;            ///< number of the first set; above 1 after a swap
    std::vector<SetTarget> sets;

    int last() const { return from + static_cast<int>(sets.size()) - 1; }
    /// Whether a row belongs to this slot (to this track, without slots), whatever exercise it was done with.
    bool isOfSlot(const PerformedSet& row) const;
    /// The same, and the row's side is one that was asked for.
    bool speaksOf(const PerformedSet& row) const { return isOfSlot(row) && (side == Side::Both || side == row.side); }
};

constexpr Limits setNoLimits{1, 99};

/// The exercise a field names; an empty one after a refusal.
const Exercise& readExercise(const JsonValue& value, const Catalog& catalog);
/// The measure of an exercise unless the field has another one that fits it.
Measure readMeasureOf(const JsonValue& value, const Exercise& exercise, const Measure& usual);

PrescribedSets readPrescribed(const JsonValue& value, const Catalog& catalog);
nlohmann::ordered_json writePrescribed(const PrescribedSets& entry);

/// A row as it was read, before it is known what was asked for.
struct ReadRow {
    PerformedSet set;
    std::optional<bool> added;  ///< where the row says so itself
};

/// The rows of a session: each with its target, those beyond the prescribed number marked as added, and one of kind NotDone
/// for every prescribed set that has none. Rows that no entry speaks of keep an unknown target.
std::vector<PerformedSet> completeRows(std::vector<ReadRow> rows, const std::vector<PrescribedSets>& prescribed,
                                       const Catalog& catalog);

/// The entries that completeRows() finds the targets of these rows in; empty when none is known.
std::vector<PrescribedSets> prescribedOf(const std::vector<PerformedSet>& rows);
/// Whether completeRows() takes the row for an added one by itself.
bool looksAdded(const PerformedSet& row, const std::vector<PrescribedSets>& prescribed);

}  // namespace stance
