#include "core/progression/performance.h"

#include <algorithm>

namespace stance {
namespace {

bool isDone(const PerformedSet* row)
{
    return row != nullptr && row->kind == SetKind::Done;
}

bool belongTogether(const PerformedSet& a, const PerformedSet& b)
{
    return a.setNo == b.setNo && a.round == b.round && a.slot == b.slot;
}

/// Reps with a flag, each once; a flag without its rep counts as one of its own.
int flaggedReps(const PerformedSet& row)
{
    int flagged = 0;
    for (std::size_t i = 0; i < row.faults.size(); ++i) {
        const int rep = row.faults[i].rep;
        const auto seen = row.faults.begin() + static_cast<std::ptrdiff_t>(i);
        const bool again = rep > 0 && std::any_of(row.faults.begin(), seen, [&](const FaultFlag& flag) { return flag.rep == rep; });
        flagged += again ? 0 : 1;
    }
    return flagged;
}

}  // namespace

const PerformedSet* SetPair::row(Side side) const
{
    switch (side) {
        case Side::Left: return left != nullptr ? left : both;
        case Side::Right: return right != nullptr ? right : both;
        case Side::Both: break;
    }
    return both;
}

const PerformedSet* SetPair::any() const
{
    if (both != nullptr) {
        return both;
    }
    return left != nullptr ? left : right;
}

bool SetPair::anyDone() const
{
    return isDone(both) || isDone(left) || isDone(right);
}

void Performance::clear()
{
    session = nullptr;
    exercise = nullptr;
    loadKind = LoadKind::None;
    oneSided = false;
    sets.clear();
    hasPain = false;
    hasFaults = false;
    allDone = true;
    lighter = false;
}

void Performance::add(const PerformedSet& row)
{
    // The two sides of a set stand next to each other, or a set apart in a circuit.
    const auto match =
        std::find_if(sets.rbegin(), sets.rend(), [&](const SetPair& pair) { return belongTogether(*pair.any(), row); });
    SetPair& pair = match != sets.rend() ? *match : sets.emplace_back();
    hasPain = hasPain || row.pain.has_value();
    hasFaults = hasFaults || !row.faults.empty();
    allDone = allDone && row.kind == SetKind::Done;
    pair.setNo = row.setNo;
    pair.added = row.added;
    pair.target = row.targetKnown ? &row.target : nullptr;
    switch (row.side) {
        case Side::Both: pair.both = &row; break;
        case Side::Left: pair.left = &row; break;
        case Side::Right: pair.right = &row; break;
    }
    if (row.side == Side::Right && row.targetKnown && pair.left != nullptr && pair.left->targetKnown) {
        pair.target = &pair.left->target;
        pair.targetRight = &row.target;
    }
}

bool Performance::anyDone() const
{
    return std::any_of(sets.begin(), sets.end(), [](const SetPair& pair) { return pair.anyDone(); });
}

std::size_t Performance::prescribed() const
{
    return static_cast<std::size_t>(std::count_if(sets.begin(), sets.end(), [](const SetPair& pair) { return !pair.added; }));
}

bool isClean(const PerformedSet& row, const Exercise& exercise)
{
    if (row.kind != SetKind::Done) {
        return false;
    }
    if (row.faults.empty()) {
        return true;
    }
    if (driveOf(row.measure.kind) != SetDrive::Ticks) {
        return false;
    }
    const bool critical = std::any_of(row.faults.begin(), row.faults.end(), [&](const FaultFlag& flag) {
        const Fault* fault = exercise.findFault(flag.fault);
        return fault != nullptr && fault->critical;
    });
    const int tensBegun = (row.amount.value + 9) / 10;
    return !critical && flaggedReps(row) <= tensBegun;
}

}  // namespace stance
