#include "core/progression/move_axis.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

constexpr int mostPartSeconds = 30;
constexpr int mostRestSeconds = 900;
constexpr int mostReserve = 10;

struct IntLimits {
    int min = 0;
    int max = 0;
};

IntLimits tightened(const Action& action, const MoveInput& input, IntLimits limits)
{
    const auto tighten = [&](const std::optional<double>& min, const std::optional<double>& max) {
        limits.min = min ? std::max(limits.min, static_cast<int>(std::ceil(*min))) : limits.min;
        limits.max = max ? std::min(limits.max, static_cast<int>(std::floor(*max))) : limits.max;
    };
    tighten(action.min, action.max);
    if (const AxisBounds* bounds = boundsOf(input, action.axis)) {
        tighten(bounds->min, bounds->max);
    }
    return limits;
}

/// A number of whole `steps` moved by the action; what lies outside its limits is not drawn further out, and not pulled in.
double movedBy(const Action& action, const MoveInput& input, double current, IntLimits limits, double steps, MoveResult& result)
{
    const IntLimits within = tightened(action, input, limits);
    ActionOp op = action.op;
    double value = action.value;
    if (op == ActionOp::Table) {
        const TableRow* row = rowFor(action, input);
        if (row == nullptr) {
            return current;
        }
        op = row->op;
        value = row->value;
    }
    const double target = steps * std::floor(applied(op, current, value, action.unit) / steps + 1e-9);
    if (target > current) {
        if (isAtMax(action, input, current)) {
            noteMax(action, input, result);
        }
        return std::max(current, std::min<double>(target, within.max));
    }
    return std::min(current, std::max<double>(target, within.min));
}

int movedInt(const Action& action, const MoveInput& input, int current, IntLimits limits, MoveResult& result)
{
    return static_cast<int>(movedBy(action, input, current, limits, 1, result));
}

std::optional<int>& partOf(Tempo& tempo, TempoPart part)
{
    switch (part) {
        case TempoPart::Lower: return tempo.lower;
        case TempoPart::Pause: return tempo.pause;
        case TempoPart::Drive: return tempo.drive;
        case TempoPart::Squeeze: break;
    }
    return tempo.squeeze;
}

const SecondsRange& partOf(const BreathPattern& breath, BreathPart part)
{
    return part == BreathPart::In ? breath.in : part == BreathPart::Out ? breath.out : breath.pause;
}

SecondsRange& partOf(BreathPattern& breath, BreathPart part)
{
    switch (part) {
        case BreathPart::In: return breath.in;
        case BreathPart::Out: return breath.out;
        case BreathPart::Pause: break;
    }
    return breath.pause;
}

const SetTarget& written(const MoveInput& input, const TargetState& state, std::size_t index)
{
    const auto& sets = planOf(*input.slot, state.rung, state.scheme).sets;
    return sets[std::min(index, sets.size() - 1)];
}

/// Loads of another scheme: as it writes them, else the load in force.
void takeScheme(const MoveInput& input, TargetState& state)
{
    const std::optional<Load> load = state.exact.sets.front().load;
    state.exact = planOf(*input.slot, state.rung, state.scheme);
    for (SetTarget& set : state.exact.sets) {
        if (!set.load && !set.share) {
            set.load = load;
        }
    }
}

const LevelAxis* axisOf(const MoveInput& input, const TargetState& state, const std::string& name)
{
    const Exercise* exercise = input.catalog->find(exerciseOf(*input.slot, state.rung));
    if (exercise == nullptr) {
        return nullptr;
    }
    const auto found =
        std::find_if(exercise->levels.begin(), exercise->levels.end(), [&](const LevelAxis& axis) { return axis.name == name; });
    return found == exercise->levels.end() ? nullptr : &*found;
}

bool isOwned(const MoveInput& input, const LevelAxis& axis, const std::string& value)
{
    const auto owned = input.ownedLevels->find(axis.name);
    return owned == input.ownedLevels->end() || std::find(owned->second.begin(), owned->second.end(), value) != owned->second.end();
}

/// The place of the next owned value in a direction, or -1.
int nextPlace(const MoveInput& input, const LevelAxis& axis, int from, int step)
{
    const int count = static_cast<int>(axis.values.size());
    for (int place = from + step; place >= 0 && place < count; place += step) {
        if (isOwned(input, axis, axis.values[static_cast<std::size_t>(place)])) {
            return place;
        }
    }
    return -1;
}

}  // namespace

bool moveTempo(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    const Exercise* exercise = input.catalog->find(exerciseOf(*input.slot, state.rung));
    bool moved = false;
    for (const std::size_t index : chosenSets(action, input, state)) {
        SetTarget& set = state.exact.sets[index];
        // A slot without a tempo of its own is done at the exercise's.
        const std::optional<Tempo> before = set.tempo ? set.tempo : exercise != nullptr ? exercise->tempo : std::nullopt;
        std::optional<Tempo> after = before;
        if (action.op == ActionOp::ResetToPlan) {
            after = written(input, state, index).tempo;
        } else if (after) {
            // A part as fast as control allows counts one second.
            std::optional<int>& part = partOf(*after, action.axis.tempoPart);
            part = movedInt(action, input, part.value_or(1), {0, mostPartSeconds}, result);
        }
        if (after != before) {
            set.tempo = after;
            moved = true;
        }
    }
    return moved;
}

bool moveBreath(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    const Exercise* exercise = input.catalog->find(exerciseOf(*input.slot, state.rung));
    bool moved = false;
    for (const std::size_t index : chosenSets(action, input, state)) {
        SetTarget& set = state.exact.sets[index];
        std::optional<BreathPattern> breath = set.breath ? set.breath : exercise != nullptr ? exercise->breath : std::nullopt;
        if (!breath) {
            continue;
        }
        if (action.op == ActionOp::ResetToPlan) {
            breath = written(input, state, index).breath;
        } else {
            SecondsRange& part = partOf(*breath, action.axis.breathPart);
            part.min = movedInt(action, input, part.min, {0, mostPartSeconds}, result);
            part.max = std::max(part.min, part.max);
            if (partOf(*breath, action.axis.breathPart)
                == partOf(set.breath ? *set.breath : *exercise->breath, action.axis.breathPart)) {
                continue;
            }
        }
        moved = moved || breath != set.breath;
        set.breath = breath;
    }
    return moved;
}

bool moveRest(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    const int before = state.exact.restSeconds;
    state.exact.restSeconds = action.op == ActionOp::ResetToPlan ? planOf(*input.slot, state.rung, state.scheme).restSeconds
                                                                 : movedInt(action, input, before, {0, mostRestSeconds}, result);
    return state.exact.restSeconds != before;
}

bool moveRir(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    bool moved = false;
    for (const std::size_t index : chosenSets(action, input, state)) {
        SetTarget& set = state.exact.sets[index];
        const std::optional<RepsInReserve> before = set.rir;
        if (action.op == ActionOp::ResetToPlan) {
            set.rir = written(input, state, index).rir;
        } else if (set.rir) {
            set.rir = RepsInReserve::fromHalves(
                static_cast<int>(2 * movedBy(action, input, set.rir->value(), {0, mostReserve}, 0.5, result)));
        }
        moved = moved || set.rir != before;
    }
    return moved;
}

bool moveLevel(const Action& action, const MoveInput& input, TargetState& state)
{
    const LevelAxis* axis = axisOf(input, state, action.axis.name);
    if (axis == nullptr) {
        return false;
    }
    bool moved = false;
    for (const std::size_t index : chosenSets(action, input, state)) {
        auto& levels = state.exact.sets[index].levels;
        const auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& entry) { return entry.axis == axis->name; });
        if (level == levels.end()) {
            continue;
        }
        if (action.op == ActionOp::ResetToPlan) {
            const auto& plan = written(input, state, index).levels;
            const auto planned =
                std::find_if(plan.begin(), plan.end(), [&](const Level& entry) { return entry.axis == axis->name; });
            moved = moved || (planned != plan.end() && !(*planned == *level));
            *level = planned != plan.end() ? *planned : *level;
            continue;
        }
        const auto current = std::find(axis->values.begin(), axis->values.end(), level->value);
        const int from = current == axis->values.end() ? 0 : static_cast<int>(std::distance(axis->values.begin(), current));
        const int place = nextPlace(input, *axis, from, action.op == ActionOp::Prev ? -1 : 1);
        if (place >= 0) {
            level->value = axis->values[static_cast<std::size_t>(place)];
            moved = true;
        }
    }
    return moved;
}

bool moveVariant(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    const int step = action.op == ActionOp::Prev ? -1 : 1;
    const int rung = state.rung + step;
    if (rung < 0 || rung >= static_cast<int>(input.slot->path.size())) {
        return false;
    }
    state.rung = rung;
    state.scheme = 0;
    // Loads of two rungs cannot be compared: the new one begins as it is written.
    state.exact = planOf(*input.slot, rung, 0);
    state.easedFrom.clear();
    result.rungs += step;
    return true;
}

bool moveScheme(const Action& action, const MoveInput& input, TargetState& state)
{
    const int last = static_cast<int>(input.slot->progression.schemes.size());
    int scheme = state.scheme;
    switch (action.op) {
        case ActionOp::Next: scheme = state.scheme + 1; break;
        case ActionOp::Prev: scheme = state.scheme - 1; break;
        case ActionOp::Set: scheme = static_cast<int>(action.value); break;
        default: scheme = 0; break;
    }
    if (scheme < 0 || scheme > last || scheme == state.scheme) {
        return false;
    }
    state.scheme = scheme;
    state.easedFrom.clear();
    takeScheme(input, state);
    return true;
}

}  // namespace stance::moves
