#include "core/progression/estimate.h"
#include "core/progression/load_limits.h"
#include "core/progression/move_axis.h"
#include "core/progression/observation.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

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
    const LoadLimit limit = limitOf(action, input);
    bool moved = false;
    for (const std::size_t index : chosen) {
        SetTarget& set = state.exact.sets[index];
        const std::optional<Load> target = set.share ? std::nullopt : wanted(action, op, value, input, state, index);
        if (!target) {
            if (!set.share && (op == ActionOp::NextLoadable || op == ActionOp::PrevLoadable)) {
                noteLoad(result, op == ActionOp::NextLoadable ? LimitKind::NoHeavier : LimitKind::NoLighter,
                         set.load ? set.load->micrograms : 0, set.load ? set.load->micrograms : 0);
            }
            continue;
        }
        const Load within = limited(boundsOf(input, action.axis), input, limit, set.load, *target, result);
        const std::optional<Load> load = steppedOn(input, limit, set.load, within, result);
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
    const Load target = limited(boundsOf(input, action.axis), input, limitOf(action, input), found->second,
                                loadFromMicrograms(moved, base.unit), result);
    const bool changed = target.micrograms != found->second.micrograms;
    found->second = target;
    result.basisMoved = result.basisMoved || changed;
    return changed;
}

}  // namespace stance::moves
