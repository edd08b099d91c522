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
    mixed = false;
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

void Performance::settle(const ExerciseId& inForce, std::size_t count, const Catalog& catalog)
{
    const auto isOwn = [&](const PerformedSet* row) { return row == nullptr || row->exercise == exercise->id; };
    const bool plain = exercise != nullptr && std::all_of(sets.begin(), sets.end(), [&](const SetPair& pair) {
                           return isOwn(pair.both) && isOwn(pair.left) && isOwn(pair.right);
                       });
    if (plain) {
        return;
    }
    const bool known = std::any_of(sets.begin(), sets.end(), [](const SetPair& pair) { return pair.target != nullptr; });
    std::vector<const ExerciseId*> asked;  // by prescribed sets, in their order
    std::vector<const ExerciseId*> beyond;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        auto& done = sets[i].added || (!known && i >= count) ? beyond : asked;
        for (const PerformedSet* row : {sets[i].both, sets[i].left, sets[i].right}) {
            const bool fresh =
                isDone(row) && std::none_of(done.begin(), done.end(), [&](const ExerciseId* id) { return *id == row->exercise; });
            if (fresh) {
                done.push_back(&row->exercise);
            }
        }
    }
    const std::vector<const ExerciseId*>& all = asked.empty() ? beyond : asked;
    if (all.empty()) {
        return;
    }
    const auto own = std::find_if(all.begin(), all.end(), [&](const ExerciseId* id) { return *id == inForce; });
    const ExerciseId& about = own != all.end() ? **own : *all.front();
    mixed = all.size() > 1;
    exercise = catalog.find(about);
    oneSided = exercise != nullptr && exercise->isOneSided();
    for (SetPair& pair : sets) {
        pair.standsIn = false;
        for (const PerformedSet* row : {pair.both, pair.left, pair.right}) {
            if (mixed || !beyond.empty()) {
                pair.standsIn = pair.standsIn || (isDone(row) && row->exercise != about);
            }
        }
    }
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
