#include "core/progression/move.h"

#include "core/progression/move_axis.h"
#include "core/progression/target_weight.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace moves {
namespace {

bool sameAxis(const Axis& a, const Axis& b)
{
    const auto amountLike = [](AxisKind kind) { return kind == AxisKind::Amount || kind == AxisKind::AmountMax; };
    if (a.kind != b.kind && !(amountLike(a.kind) && amountLike(b.kind))) {
        return false;
    }
    switch (a.kind) {
        case AxisKind::Tempo: return a.tempoPart == b.tempoPart;
        case AxisKind::Breath: return a.breathPart == b.breathPart;
        case AxisKind::Level:
        case AxisKind::Basis: return a.name == b.name;
        default: return true;
    }
}

bool wasMet(const MoveInput& input, std::size_t index)
{
    if (input.performance == nullptr || index >= input.performance->prescribed()) {
        return false;
    }
    const SetTarget* target = input.performance->sets[index].target;
    return target != nullptr && performedAmount(input, index) >= target->amountMax && input.performance->sets[index].anyDone();
}

/// How low a set stands on an axis: its load, harder being higher, or its amount.
double rankOf(const Axis& axis, const MoveInput& input, const SetTarget& set)
{
    if (axis.kind == AxisKind::Load) {
        const double load = set.load ? set.load->kilograms() : 0.0;
        return input.loadKind == LoadKind::Assistance ? -load : load;
    }
    return axis.kind == AxisKind::AmountMin ? set.amountMin : set.amountMax;
}

std::vector<std::size_t> lowestSets(const Action& action, const MoveInput& input, const TargetState& state)
{
    std::vector<std::size_t> lowest;
    double rank = 0;
    const auto& sets = state.exact.sets;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const double own = rankOf(action.axis, input, sets[i]);
        if (lowest.empty() || own < rank - 1e-9) {
            lowest = {i};
            rank = own;
        } else if (own <= rank + 1e-9) {
            lowest.push_back(i);
        }
    }
    if (lowest.empty() || action.sets == ActionSets::LowestAll) {
        return lowest;
    }
    if (action.sets == ActionSets::LowestFirst) {
        return {lowest.front()};
    }
    if (action.sets == ActionSets::LowestLast) {
        return {lowest.back()};
    }
    const double centre = (static_cast<double>(sets.size()) - 1.0) / 2.0;
    return {*std::min_element(lowest.begin(), lowest.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(static_cast<double>(a) - centre) < std::abs(static_cast<double>(b) - centre) - 1e-9;
    })};
}

}  // namespace

std::vector<std::size_t> chosenSets(const Action& action, const MoveInput& input, const TargetState& state)
{
    std::vector<std::size_t> chosen;
    const std::size_t count = state.exact.sets.size();
    switch (action.sets) {
        case ActionSets::LowestFirst:
        case ActionSets::LowestMiddle:
        case ActionSets::LowestLast:
        case ActionSets::LowestAll: return lowestSets(action, input, state);
        case ActionSets::First: return {0};
        case ActionSets::Last: return {count - 1};
        default: break;
    }
    for (std::size_t i = static_cast<std::size_t>(input.firstRemaining); i < count; ++i) {
        if (action.sets != ActionSets::EachMet || wasMet(input, i)) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

const AxisBounds* boundsOf(const MoveInput& input, const Axis& axis)
{
    const auto& bounds = input.rules->bounds;
    const auto found =
        std::find_if(bounds.begin(), bounds.end(), [&](const AxisBounds& entry) { return sameAxis(entry.axis, axis); });
    return found == bounds.end() ? nullptr : &*found;
}

bool isAtMax(const Action& action, const MoveInput& input, double value)
{
    const AxisBounds* bounds = boundsOf(input, action.axis);
    return bounds != nullptr && bounds->max && value >= std::floor(*bounds->max) - 1e-9;
}

void noteMax(const Action& action, const MoveInput& input, MoveResult& result)
{
    const double max = boundsOf(input, action.axis)->max.value();
    result.limits.push_back({LimitKind::BoundMax, action.axis, max, max});
}

const TableRow* rowFor(const Action& action, const MoveInput& input)
{
    if (input.observed == nullptr) {
        return nullptr;
    }
    const auto observed = observe(compileLeaf(action.observed, input.slot, *input.catalog), *input.observed);
    if (!observed) {
        return nullptr;
    }
    const auto holds = [&](const TableRow& row) {
        return (!row.from || *observed >= *row.from - 1e-9) && (!row.to || *observed <= *row.to + 1e-9);
    };
    const auto found = std::find_if(action.table.begin(), action.table.end(), holds);
    return found == action.table.end() ? nullptr : &*found;
}

namespace {

bool moveOne(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    if (!action.remember.empty()) {
        if (const auto load = performedLoad(input, 0)) {
            state.remembered[action.remember] = *load;
        }
    }
    if (action.op == ActionOp::StepDown) {
        const TargetState before = state;
        const bool moved = stepDown(input, state, result);
        rememberEased(before, input, state);
        return moved;
    }
    if (action.op == ActionOp::Regain) {
        return regain(input, state);
    }
    switch (action.axis.kind) {
        case AxisKind::Load: return moveLoad(action, input, state, result);
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax: return moveAmount(action, input, state, result);
        case AxisKind::Sets: return moveSets(action, input, state, result);
        case AxisKind::Tempo: return moveTempo(action, input, state, result);
        case AxisKind::Breath: return moveBreath(action, input, state, result);
        case AxisKind::Rest: return moveRest(action, input, state, result);
        case AxisKind::Rir: return moveRir(action, input, state, result);
        case AxisKind::Level: return moveLevel(action, input, state);
        case AxisKind::Variant: return moveVariant(action, input, state, result);
        case AxisKind::Scheme: return moveScheme(action, input, state);
        case AxisKind::Basis: return moveBasis(action, input, state, result);
        case AxisKind::Stage: result.stages = action.op == ActionOp::Prev ? -1 : 1; return true;
    }
    return false;
}

double levelPlaces(const std::string& axis, const MoveInput& input, const TargetState& state)
{
    const Exercise* exercise = input.catalog->find(exerciseOf(*input.slot, state.rung));
    double places = 0;
    for (const SetTarget& set : state.exact.sets) {
        for (const Level& level : set.levels) {
            for (const LevelAxis& candidate : exercise->levels) {
                if (level.axis == axis && candidate.name == axis) {
                    const auto value = std::find(candidate.values.begin(), candidate.values.end(), level.value);
                    places += static_cast<double>(std::distance(candidate.values.begin(), value));
                }
            }
        }
    }
    return places;
}

template <class Value>
double overSets(const TargetState& state, Value value)
{
    double sum = 0;
    for (const SetTarget& set : state.exact.sets) {
        sum += value(set);
    }
    return sum;
}

/// How hard the targets are on an axis that all sets share, to be compared with how hard they were. Schemes have no easier end.
double hardnessOfAll(const Axis& axis, const MoveInput& input, const TargetState& state)
{
    switch (axis.kind) {
        case AxisKind::Sets: return static_cast<double>(state.exact.sets.size());
        case AxisKind::Tempo:
            return overSets(state, [](const SetTarget& set) {
                const auto seconds = [](const std::optional<int>& part) { return part.value_or(1); };
                return !set.tempo ? 0
                                  : seconds(set.tempo->lower) + seconds(set.tempo->pause) + seconds(set.tempo->drive)
                                        + seconds(set.tempo->squeeze);
            });
        case AxisKind::Breath:
            return overSets(state, [](const SetTarget& set) {
                return !set.breath ? 0 : set.breath->in.min + set.breath->out.min + set.breath->pause.min;
            });
        case AxisKind::Rest: return -static_cast<double>(state.exact.restSeconds);
        case AxisKind::Rir: return overSets(state, [](const SetTarget& set) { return set.rir ? -set.rir->value() : 0.0; });
        case AxisKind::Level: return levelPlaces(axis.name, input, state);
        case AxisKind::Variant: return state.rung;
        case AxisKind::Basis: {
            const auto basis = input.bases->find(axis.name);
            return basis == input.bases->end() ? 0.0 : basis->second.kilograms();
        }
        default: return 0;
    }
}

/// The same set by set where each has a load or an amount of its own: one that rises is not made up for by others that fall.
std::vector<double> hardnessOn(const Axis& axis, const MoveInput& input, const TargetState& state)
{
    const bool load = axis.kind == AxisKind::Load;
    if (!load && axis.kind != AxisKind::Amount && axis.kind != AxisKind::AmountMin && axis.kind != AxisKind::AmountMax) {
        return {hardnessOfAll(axis, input, state)};
    }
    std::vector<double> hardness;
    hardness.reserve(state.exact.sets.size());
    for (const SetTarget& set : state.exact.sets) {
        hardness.push_back(load ? rankOf(axis, input, set) : set.amountMin + set.amountMax);
    }
    return hardness;
}

/// Carries one action out and notes which way it went.
bool moveAndNote(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    if (action.op == ActionOp::StepDown || action.op == ActionOp::Regain) {
        const bool moved = moveOne(action, input, state, result);
        result.lowered = result.lowered || (moved && action.op == ActionOp::StepDown);
        result.raised = result.raised || (moved && action.op == ActionOp::Regain);
        return moved;
    }
    const std::vector<double> before = hardnessOn(action.axis, input, state);
    const bool moved = moveOne(action, input, state, result);
    const std::vector<double> after = hardnessOn(action.axis, input, state);
    const double stages = action.axis.kind == AxisKind::Stage ? result.stages : 0;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        const double change = after[i] - before[i] + stages;
        result.raised = result.raised || change > 1e-9;
        result.lowered = result.lowered || change < -1e-9;
    }
    return moved;
}

void say(const Action& action, MoveResult& result)
{
    switch (action.kind) {
        case ActionKind::Hold:
        case ActionKind::Stop: result.hold = true; break;
        case ActionKind::Freeze:
            result.freezeSessions = std::max(result.freezeSessions, action.freezeSessions);
            result.freezeDays = std::max(result.freezeDays, action.freezeDays);
            result.hold = true;
            break;
        case ActionKind::Suggest: result.suggestions.push_back(action.suggestion); break;
        case ActionKind::Move: break;
    }
}

}  // namespace
}  // namespace moves

namespace {

bool isStoppedByMax(const MoveResult& result)
{
    return std::any_of(result.limits.begin(), result.limits.end(),
                       [](const LimitTrace& limit) { return limit.kind == LimitKind::BoundMax; });
}

}  // namespace

MoveResult carryOut(const Rule& rule, const MoveInput& input, TargetState& state)
{
    MoveResult result;
    bool first = true;
    for (const Action& action : rule.actions) {
        if (action.kind != ActionKind::Move) {
            moves::say(action, result);
            continue;
        }
        const bool moved = moves::moveAndNote(action, input, state, result);
        if (first && !moved) {
            const AxisBounds* bounds = moves::boundsOf(input, action.axis);
            if (bounds != nullptr && bounds->max && isStoppedByMax(result)) {
                result.stays = bounds->atMax != AtLimit::NextRule;
                if (bounds->atMax == AtLimit::Suggest) {
                    result.suggestions.push_back(Suggestion::Swap);
                }
            }
            return result;
        }
        result.moved = result.moved || moved;
        first = false;
    }
    return result;
}

MoveResult reduce(double factor, const MoveInput& input, TargetState& state)
{
    Rule rule;
    rule.pass = RulePass::Return;
    Action action;
    action.op = ActionOp::Mul;
    action.value = factor;
    const bool loaded = std::any_of(state.exact.sets.begin(), state.exact.sets.end(),
                                    [](const SetTarget& set) { return set.share || (set.load && set.load->micrograms > 0); });
    action.axis.kind = loaded ? AxisKind::Load : AxisKind::Amount;
    rule.actions = {action};
    const TargetState before = state;
    MoveResult result = carryOut(rule, input, state);
    moves::rememberEased(before, input, state);
    if (!result.moved) {
        result.limits.push_back({LimitKind::NothingToLower, action.axis, 0, 0});
    }
    return result;
}

}  // namespace stance
