#include "core/progression/carry.h"

#include <algorithm>

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
    side.shownDown = old.shownDown;
    side.before = targets;
}

const LaneSide& sideAt(const Lane& lane, std::size_t index)
{
    return lane.sides[std::min(index, lane.sides.size() - 1)];
}

}  // namespace

void carryOver(const Lane& from, Lane& to)
{
    for (std::size_t i = 0; i < to.sides.size(); ++i) {
        carrySide(from, sideAt(from, i), to, to.sides[i]);
    }
    to.standing = from.standing;
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
        side.shownDown = old.shownDown;
    }
}

}  // namespace stance
