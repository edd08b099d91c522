#include "core/progression/estimate.h"
#include "core/progression/move_axis.h"
#include "core/progression/observation.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

using Micrograms = std::int64_t;

/// A whole number of thousandths stays exact: 2.5 kg, 5 lb.
Micrograms inMicrograms(double value, LoadUnit unit)
{
    return Load::fromThousandths(std::llround(value * 1000.0), unit).micrograms;
}

LoadUnit unitOf(ValueUnit unit)
{
    return unit == ValueUnit::Pound ? LoadUnit::Pound : LoadUnit::Kilogram;
}

std::optional<Load> rememberedLoad(const Action& action, const TargetState& state)
{
    const auto found = state.remembered.find(action.ofName);
    return found == state.remembered.end() ? std::nullopt : std::optional<Load>(found->second);
}

std::optional<Load> basisLoad(const Action& action, const MoveInput& input)
{
    const auto found = input.bases->find(action.ofName);
    return found == input.bases->end() ? std::nullopt : std::optional<Load>(found->second);
}

/// Repetitions left in a prescribed set; of two sides the fewer; 0 where nobody said.
RepsInReserve reserveOf(const MoveInput& input, std::size_t index)
{
    const SetPair* pair = pairAt(input, index);
    const auto left = pair == nullptr
                          ? std::nullopt
                          : observePair(MetricName{Metric::Rir, {}}, *pair, GateSide::Weaker, input.side, *input.performance);
    return RepsInReserve::fromHalves(static_cast<int>(std::lround(2 * left.value_or(0))));
}

std::optional<Load> estimated(const Action& action, const MoveInput& input)
{
    const auto formula = repMaxFormulaNames.find(action.ofName);
    std::optional<Load> best;
    if (!formula || input.performance == nullptr) {
        return best;
    }
    for (std::size_t i = 0; i < input.performance->prescribed(); ++i) {
        const auto load = performedLoad(input, i);
        const auto estimate =
            load ? estimateOneRepMax(*formula, *load, performedAmount(input, i), reserveOf(input, i)) : std::nullopt;
        if (estimate && (!best || estimate->micrograms > best->micrograms)) {
            best = *estimate;
        }
    }
    return best;
}

std::optional<Load> baseLoad(const Action& action, const MoveInput& input, const TargetState& state, std::size_t index)
{
    const std::optional<Load>& current = state.exact.sets[index].load;
    switch (action.of) {
        case ValueBase::Current: return current;
        case ValueBase::Performed: {
            const auto performed = performedLoad(input, index);
            return performed ? performed : current;
        }
        case ValueBase::PerformedLowest: return lowestPerformedLoad(input);
        case ValueBase::PerformedFirst: return performedLoad(input, 0);
        case ValueBase::PerformedLast:
            return input.performance == nullptr || input.performance->prescribed() == 0
                       ? std::nullopt
                       : performedLoad(input, input.performance->prescribed() - 1);
        case ValueBase::Basis: return basisLoad(action, input);
        case ValueBase::Remembered: return rememberedLoad(action, state);
        case ValueBase::Estimate: return estimated(action, input);
    }
    return std::nullopt;
}

Micrograms added(Micrograms base, double value, ValueUnit unit, bool help)
{
    const Micrograms change =
        unit == ValueUnit::Percent ? std::llround(static_cast<double>(base) * value / 100.0) : inMicrograms(value, unitOf(unit));
    return help ? base - change : base + change;
}

Micrograms multiplied(Micrograms base, double factor, bool help)
{
    // A tenth easier is a tenth more help.
    return std::llround(static_cast<double>(base) * (help ? 2.0 - factor : factor));
}

/// What was done and so much harder, never easier than the target it replaces.
std::optional<Load> performedPlus(const Action& action, double value, const MoveInput& input, const TargetState& state,
                                  std::size_t index)
{
    Action climbing;
    climbing.of = action.of == ValueBase::Current ? ValueBase::Performed : action.of;
    climbing.ofName = action.ofName;
    const std::optional<Load> base = baseLoad(climbing, input, state, index);
    const std::optional<Load>& current = state.exact.sets[index].load;
    if (!base) {
        return current;
    }
    const Load wanted = loadFromMicrograms(added(base->micrograms, value, action.unit, isHelp(input)), base->unit);
    return current && easier(wanted, *current, input) ? current : std::optional<Load>(wanted);
}

/// The wanted load of one set, before limits; nothing when there is nothing to move from.
std::optional<Load> wanted(const Action& action, ActionOp op, double value, const MoveInput& input, const TargetState& state,
                           std::size_t index)
{
    const std::optional<Load> base = baseLoad(action, input, state, index);
    const LoadUnit unit = base ? base->unit : unitOf(action.unit);
    const Micrograms from = base ? base->micrograms : 0;
    switch (op) {
        case ActionOp::Add: return loadFromMicrograms(added(from, value, action.unit, isHelp(input)), unit);
        case ActionOp::PerformedPlus: return performedPlus(action, value, input, state, index);
        case ActionOp::Mul:
            return base ? std::optional<Load>(loadFromMicrograms(multiplied(from, value, isHelp(input)), unit)) : std::nullopt;
        case ActionOp::Set: return loadFromMicrograms(inMicrograms(value, unitOf(action.unit)), unitOf(action.unit));
        case ActionOp::NextLoadable:
        case ActionOp::PrevLoadable: {
            const bool heavier = (op == ActionOp::NextLoadable) != isHelp(input);
            const Load start = base.value_or(Load::fromThousandths(0, unit));
            return heavier ? input.loads->nextLoadable(start) : input.loads->prevLoadable(start);
        }
        default: return std::nullopt;
    }
}

struct Limit {
    std::optional<Micrograms> lowest;
    std::optional<Micrograms> highest;
};

void tighten(Limit& limit, const std::optional<double>& min, const std::optional<double>& max, ValueUnit unit)
{
    if (min) {
        const Micrograms value = inMicrograms(*min, unitOf(unit));
        limit.lowest = std::max(limit.lowest.value_or(value), value);
    }
    if (max) {
        const Micrograms value = inMicrograms(*max, unitOf(unit));
        limit.highest = std::min(limit.highest.value_or(value), value);
    }
}

void noteLimit(MoveResult& result, LimitKind kind, Micrograms from, Micrograms to)
{
    result.limits.push_back({kind, Axis{}, static_cast<double>(from) / 1e9, static_cast<double>(to) / 1e9});
}

Micrograms clampTo(const Limit& limit, Micrograms value, MoveResult& result)
{
    if (limit.highest && value > *limit.highest) {
        noteLimit(result, LimitKind::BoundMax, value, *limit.highest);
        return *limit.highest;
    }
    if (limit.lowest && value < *limit.lowest) {
        noteLimit(result, LimitKind::BoundMin, value, *limit.lowest);
        return *limit.lowest;
    }
    return value;
}

/// The most that one session and one week may bring; the next heavier load is always allowed.
Micrograms cappedChange(const AxisBounds& bounds, const MoveInput& input, const Load& current, Micrograms value, MoveResult& result)
{
    const Micrograms from = current.micrograms;
    if (value <= from || isHelp(input)) {
        return value;
    }
    Micrograms cap = value;
    LimitKind kind = LimitKind::MaxChange;
    const auto lower = [&](Micrograms candidate, LimitKind why) {
        if (candidate < cap) {
            cap = candidate;
            kind = why;
        }
    };
    if (bounds.maxChange) {
        lower(from + inMicrograms(*bounds.maxChange, unitOf(bounds.unit)), LimitKind::MaxChange);
    }
    if (bounds.maxChangePercent) {
        lower(std::llround(static_cast<double>(from) * (1.0 + *bounds.maxChangePercent / 100.0)), LimitKind::MaxChange);
    }
    if (bounds.maxWeekPercent && input.loadWeekAgo) {
        const double weekAgo = static_cast<double>(*input.loadWeekAgo);
        lower(std::max(from, static_cast<Micrograms>(std::llround(weekAgo * (1.0 + *bounds.maxWeekPercent / 100.0)))),
              LimitKind::MaxWeekChange);
    }
    if (cap == value) {
        return value;
    }
    if (kind == LimitKind::MaxChange && !input.loads->anyLoad()) {
        if (const auto next = input.loads->nextLoadable(current)) {
            cap = std::min(value, std::max(cap, next->micrograms));
        }
    }
    if (cap != value) {
        noteLimit(result, kind, value, cap);
    }
    return cap;
}

Load limited(const Action& action, const MoveInput& input, const std::optional<Load>& current, const Load& target,
             MoveResult& result)
{
    Limit limit;
    limit.lowest = 0;
    limit.highest = maxLoadMicrograms;
    tighten(limit, action.min, action.max, action.unit == ValueUnit::Percent ? ValueUnit::Kilogram : action.unit);
    Micrograms value = target.micrograms;
    if (const AxisBounds* bounds = boundsOf(input, action.axis)) {
        tighten(limit, bounds->min, bounds->max, bounds->unit);
        if (current) {
            value = cappedChange(*bounds, input, *current, value, result);
        }
    }
    value = clampTo(limit, value, result);
    return value == target.micrograms ? target : loadFromMicrograms(value, target.unit);
}

/// A move that ends at the load that was shown before goes on to the next one that can be put together, or is no move.
std::optional<Load> steppedOn(const MoveInput& input, const std::optional<Load>& current, const Load& target, MoveResult& result)
{
    if (input.loads->anyLoad() || !current) {
        return target;
    }
    const bool heavier = target.micrograms > current->micrograms;
    const auto& rounding = input.slot->progression.rounding;
    const auto shown = [&](const Load& load, LoadOrigin origin) {
        const RoundingMode own = rounding ? rounding->mode : RoundingMode::Standard;
        return input.loads->round(load, roundingOf(origin, own, isHelp(input))).load;
    };
    const Load before = shown(*current, input.origin);
    const Load after = shown(target, heavier == isHelp(input) ? LoadOrigin::Lowered : LoadOrigin::Raised);
    const bool moves = heavier ? after.micrograms > before.micrograms : after.micrograms < before.micrograms;
    if (moves || target.micrograms == current->micrograms) {
        return target;
    }
    const std::optional<Load> next = heavier ? input.loads->nextLoadable(before) : input.loads->prevLoadable(before);
    if (!next) {
        noteLimit(result, heavier ? LimitKind::NoHeavier : LimitKind::NoLighter, target.micrograms, before.micrograms);
        return std::nullopt;
    }
    noteLimit(result, heavier ? LimitKind::SteppedUp : LimitKind::SteppedDown, target.micrograms, next->micrograms);
    return next;
}

bool resetLoad(const MoveInput& input, TargetState& state)
{
    const Prescription& plan = planOf(*input.slot, state.rung, state.scheme);
    bool moved = false;
    for (std::size_t i = 0; i < state.exact.sets.size(); ++i) {
        const SetTarget& written = plan.sets[std::min(i, plan.sets.size() - 1)];
        moved = moved || state.exact.sets[i].load != written.load || state.exact.sets[i].share != written.share;
        state.exact.sets[i].load = written.load;
        state.exact.sets[i].share = written.share;
    }
    return moved;
}

}  // namespace

bool moveLoad(const Action& action, const MoveInput& input, TargetState& state, MoveResult& result)
{
    if (action.op == ActionOp::ResetToPlan) {
        return resetLoad(input, state);
    }
    ActionOp op = action.op;
    double value = action.value;
    if (op == ActionOp::Table) {
        const TableRow* row = rowFor(action, input);
        if (row == nullptr) {
            return false;
        }
        op = row->op;
        value = row->value;
    }
    const std::vector<std::size_t> chosen = chosenSets(action, input, state);
    bool moved = false;
    for (const std::size_t index : chosen) {
        SetTarget& set = state.exact.sets[index];
        const std::optional<Load> target = set.share ? std::nullopt : wanted(action, op, value, input, state, index);
        if (!target) {
            if (!set.share && (op == ActionOp::NextLoadable || op == ActionOp::PrevLoadable)) {
                noteLimit(result, op == ActionOp::NextLoadable ? LimitKind::NoHeavier : LimitKind::NoLighter,
                          set.load ? set.load->micrograms : 0, set.load ? set.load->micrograms : 0);
            }
            continue;
        }
        const std::optional<Load> load = steppedOn(input, set.load, limited(action, input, set.load, *target, result), result);
        const bool same = !load || (set.load ? set.load->micrograms == load->micrograms : load->micrograms == 0);
        moved = moved || !same;
        if (!same) {
            set.load = load;
        }
    }
    return moved;
}

bool moveBasis(const Action& action, const MoveInput& input, const TargetState& state, MoveResult& result)
{
    const auto found = input.bases->find(action.axis.name);
    if (found == input.bases->end()) {
        return false;
    }
    ActionOp op = action.op;
    double value = action.value;
    if (op == ActionOp::Table) {
        const TableRow* row = rowFor(action, input);
        if (row == nullptr) {
            return false;
        }
        op = row->op;
        value = row->value;
    }
    Load base = found->second;
    if (action.of == ValueBase::Estimate || action.of == ValueBase::Remembered || action.of == ValueBase::Basis) {
        const auto other = action.of == ValueBase::Estimate     ? estimated(action, input)
                           : action.of == ValueBase::Remembered ? rememberedLoad(action, state)
                                                                : basisLoad(action, input);
        if (!other) {
            return false;
        }
        base = *other;
    }
    Micrograms moved = base.micrograms;
    if (op == ActionOp::Add) {
        moved = added(moved, value, action.unit, false);
    } else if (op == ActionOp::Mul) {
        moved = multiplied(moved, value, false);
    } else {
        moved = inMicrograms(value, unitOf(action.unit));
    }
    const Load target = limited(action, input, found->second, loadFromMicrograms(moved, base.unit), result);
    const bool changed = target.micrograms != found->second.micrograms;
    found->second = target;
    result.basisMoved = result.basisMoved || changed;
    return changed;
}

}  // namespace stance::moves
