#include "core/progression/carry.h"

#include "core/progression/target_weight.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace stance {
namespace {

std::optional<int> rungOn(const Slot& slot, const ExerciseId& exercise)
{
    if (slot.path.empty()) {
        return slot.exercise == exercise ? std::optional<int>(0) : std::nullopt;
    }
    const auto found = std::find(slot.path.begin(), slot.path.end(), exercise);
    return found == slot.path.end() ? std::nullopt : std::optional<int>(static_cast<int>(std::distance(slot.path.begin(), found)));
}

const SetTarget& at(const Prescription& prescription, std::size_t index)
{
    return prescription.sets[std::min(index, prescription.sets.size() - 1)];
}

void shareLoad(const Prescription& oldPlan, const Prescription& old, const Prescription& newPlan, Prescription& exact)
{
    for (std::size_t i = 0; i < exact.sets.size(); ++i) {
        const SetTarget& planned = at(newPlan, i);
        const bool silent = !planned.load && !planned.share;
        if ((silent || planned.load == at(oldPlan, i).load) && !planned.share && at(old, i).load) {
            exact.sets[i].load = at(old, i).load;
        }
        if (planned.levels == at(oldPlan, i).levels) {
            exact.sets[i].levels = at(old, i).levels;
        }
    }
}

void keepUnedited(const Prescription& oldPlan, const Prescription& old, const Prescription& newPlan, Prescription& exact)
{
    if (oldPlan.sets.size() == newPlan.sets.size()) {
        exact.sets.resize(old.sets.size(), exact.sets.back());
    }
    if (oldPlan.restSeconds == newPlan.restSeconds) {
        exact.restSeconds = old.restSeconds;
    }
    for (std::size_t i = 0; i < exact.sets.size(); ++i) {
        const SetTarget& before = at(oldPlan, i);
        const SetTarget& planned = at(newPlan, i);
        const SetTarget& current = at(old, i);
        SetTarget& set = exact.sets[i];
        if (before.amountMin == planned.amountMin && before.amountMax == planned.amountMax
            && before.openEnded == planned.openEnded) {
            set.amountMin = current.amountMin;
            set.amountMax = current.amountMax;
        }
        set.tempo = before.tempo == planned.tempo ? current.tempo : set.tempo;
        set.breath = before.breath == planned.breath ? current.breath : set.breath;
        set.rir = before.rir == planned.rir ? current.rir : set.rir;
    }
}

bool sameSlot(const Lane& a, const Lane& b)
{
    return a.program->id == b.program->id && a.slot->id == b.slot->id;
}

void carrySide(const Lane& from, const LaneSide& old, Lane& to, LaneSide& side)
{
    const std::optional<int> rung = rungOn(*to.slot, exerciseOf(*from.slot, old.targets.rung));
    if (!rung) {
        return;
    }
    TargetState& targets = side.targets;
    targets.rung = *rung;
    targets.scheme = 0;
    const bool edited = sameSlot(from, to);
    if (edited && from.slot->progression.schemes == to.slot->progression.schemes) {
        targets.scheme = old.targets.scheme;
        targets.remembered = old.targets.remembered;
    }
    const Prescription& oldPlan = planOf(*from.slot, old.targets.rung, old.targets.scheme);
    const Prescription& newPlan = planOf(*to.slot, targets.rung, targets.scheme);
    targets.exact = newPlan;
    if (edited) {
        keepUnedited(oldPlan, old.targets.exact, newPlan, targets.exact);
        targets.easedFrom = old.targets.easedFrom;
    }
    shareLoad(oldPlan, old.targets.exact, newPlan, targets.exact);
    side.origin = old.origin;
    side.before = targets;
}

const LaneSide& sideAt(const Lane& lane, std::size_t index)
{
    return lane.sides[std::min(index, lane.sides.size() - 1)];
}

/// Targets of another slot as they would be counted in this one: on the rungs of its path.
TargetState countedIn(const Lane& to, const LaneSide& side, const Lane& from, TargetState targets)
{
    targets.rung = rungOn(*to.slot, exerciseOf(*from.slot, targets.rung)).value_or(side.targets.rung);
    targets.scheme = side.targets.scheme;
    return targets;
}

/// By how many levels the first set of `now` is harder than that of `before`, all axes together.
std::ptrdiff_t levelsHarder(const Exercise& exercise, const Prescription& before, const Prescription& now)
{
    std::ptrdiff_t harder = 0;
    for (const LevelAxis& axis : exercise.levels) {
        const auto place = [&](const Prescription& prescription) {
            const auto& levels = prescription.sets.front().levels;
            const auto own =
                std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.axis == axis.name; });
            return own == levels.end() ? 0 : std::find(axis.values.begin(), axis.values.end(), own->value) - axis.values.begin();
        };
        harder += place(now) - place(before);
    }
    return harder;
}

/// Whether the targets differ from what the last session was asked for; then that is what they are compared with.
bool beginsNewPlan(const Lane& from, const LaneSide& old, const Lane& to, LaneSide& side, const Bases& bases)
{
    TargetState before = countedIn(to, side, from, old.before);
    if (before.exact == side.targets.exact && before.rung == side.targets.rung) {
        return false;
    }
    const LoadKind kind = to.loadKind(*to.exercise);
    const bool rung = before.rung != side.targets.rung;
    const std::ptrdiff_t levels = rung ? 0 : levelsHarder(*to.exercise, before.exact, side.targets.exact);
    const bool lower = levels != 0 ? levels < 0 : weightOf(side.targets, kind, bases) < weightOf(before, kind, bases);
    side.decision = lower ? (rung ? Decision::PreviousRung : Decision::Regress) : rung ? Decision::NextRung : Decision::Progress;
    side.carried = countedIn(to, side, from, old.targets);
    side.before = std::move(before);
    return true;
}

}  // namespace

void carryOver(const Lane& from, Lane& to, const Bases& bases)
{
    bool changed = false;
    for (std::size_t i = 0; i < to.sides.size(); ++i) {
        const LaneSide& old = sideAt(from, i);
        carrySide(from, old, to, to.sides[i]);
        const bool known = from.standing == Standing::Judged && rungOn(*to.slot, exerciseOf(*from.slot, old.targets.rung));
        changed = (known && beginsNewPlan(from, old, to, to.sides[i], bases)) || changed;
    }
    const bool sameProgram = from.program->id == to.program->id;
    const bool sameStage = sameProgram && from.stage->id == to.stage->id;
    to.begins = !sameProgram ? to.program->name : sameStage ? std::string() : to.stage->name;
    to.earnedIn = sameProgram ? from.stage->name : from.program->name;
    to.basesBefore = sameProgram ? from.basesBefore : std::nullopt;
    to.standing = changed ? Standing::NewPlan : from.standing;
    to.judged = from.judged;
    to.judgedDay = from.judgedDay;
    to.frozenUntil = from.frozenUntil;
    to.frozenSessions = from.frozenSessions;
}

void share(const Lane& from, Lane& to)
{
    for (std::size_t i = 0; i < to.sides.size(); ++i) {
        const LaneSide& old = sideAt(from, i);
        LaneSide& side = to.sides[i];
        const std::optional<int> rung = rungOn(*to.slot, exerciseOf(*from.slot, old.targets.rung));
        if (!rung) {
            continue;
        }
        if (*rung != side.targets.rung) {
            carrySide(from, old, to, side);
            continue;
        }
        shareLoad(planOf(*from.slot, old.targets.rung, old.targets.scheme), old.targets.exact,
                  planOf(*to.slot, side.targets.rung, side.targets.scheme), side.targets.exact);
        side.origin = old.origin;
    }
}

}  // namespace stance
