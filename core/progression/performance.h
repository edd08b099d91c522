// Performance: the sets of one track in one session, left and right of a set number together.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/performed_set.h"

#include <array>
#include <cstddef>
#include <vector>

namespace stance {

/// One set: one row for both sides, or a left and a right one. Rows point into the log.
struct SetPair {
    const PerformedSet* both = nullptr;
    const PerformedSet* left = nullptr;
    const PerformedSet* right = nullptr;
    const SetTarget* target = nullptr;       ///< what was prescribed; of the left side where they differ
    const SetTarget* targetRight = nullptr;  ///< only where the sides differ
    int setNo = 1;
    bool added = false;
    bool standsIn = false;  ///< done with another exercise than the performance is about: no set of it, however well it went

    /// The row of a side; Both gives the one row, or nullptr.
    const PerformedSet* row(Side side) const;
    const SetTarget* targetOf(Side side) const { return side == Side::Right && targetRight != nullptr ? targetRight : target; }
    /// One of its rows; nullptr for a set that nothing was recorded of.
    const PerformedSet* any() const;
    /// Any side of it was done.
    bool anyDone() const;
    /// The same, with the exercise that the performance is about.
    bool counts() const { return !standsIn && anyDone(); }
};

struct Performance {
    const SessionSummary* session = nullptr;
    const Exercise* exercise = nullptr;  ///< the one performed; nullptr when the catalogue does not know it
    bool mixed = false;                  ///< prescribed sets were done with several exercises
    LoadKind loadKind = LoadKind::None;
    bool oneSided = false;
    std::vector<SetPair> sets;  ///< prescribed ones in order, then added ones
    bool hasPain = false;       ///< a score was entered in some row
    bool hasFaults = false;     ///< some row has a flag
    bool allDone = true;        ///< every row was done
    bool lighter = false;       ///< done under a lighter stretch

    void clear();
    /// Takes a row of the session. Rows of one slot, set number and round are one set.
    void add(const PerformedSet& row);
    bool anyDone() const;
    /// Says which exercise it is about: the one that all prescribed sets were done with, whatever was added; of several `inForce`
    /// if it is among them, else the first. `count`: how many sets were prescribed where the rows do not say so.
    void settle(const ExerciseId& inForce, std::size_t count, const Catalog& catalog);
    /// Number of prescribed sets.
    std::size_t prescribed() const;
};

/// A set without a critical fault and with at most one flagged rep per ten begun; a hold or breath set without any flag.
/// Not done: not clean.
bool isClean(const PerformedSet& row, const Exercise& exercise);

}  // namespace stance
