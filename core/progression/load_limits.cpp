#include "core/progression/load_limits.h"

#include "core/progression/move_axis.h"

#include <algorithm>
#include <cmath>

namespace stance::moves {
namespace {

void tighten(LoadLimit& limit, const std::optional<double>& min, const std::optional<double>& max, ValueUnit unit)
{
    if (min) {
        const Micrograms value = inMicrograms(*min, unitOf(unit));
        limit.lowest = std::max(limit.lowest, value);
    }
    if (max) {
        const Micrograms value = inMicrograms(*max, unitOf(unit));
        limit.highest = std::min(limit.highest, value);
    }
}

/// What already lies beyond a limit is neither drawn back nor moved further out.
Micrograms clampTo(const LoadLimit& limit, Micrograms value, const std::optional<Load>& current, MoveResult& result)
{
    const Micrograms highest = current ? std::max(limit.highest, current->micrograms) : limit.highest;
    const Micrograms lowest = current ? std::min(limit.lowest, current->micrograms) : limit.lowest;
    if (value > limit.highest && (!current || value > current->micrograms)) {
        noteLoad(result, LimitKind::BoundMax, value, highest);
        return highest;
    }
    if (value < limit.lowest && (!current || value < current->micrograms)) {
        noteLoad(result, LimitKind::BoundMin, value, lowest);
        return lowest;
    }
    return value;
}

/// The most that one session and one week may bring; the next harder load is always allowed.
Micrograms cappedChange(const AxisBounds& bounds, const MoveInput& input, const Load& current, Micrograms value, MoveResult& result)
{
    const Micrograms from = current.micrograms;
    const Micrograms sign = isHelp(input) ? -1 : 1;
    const Micrograms wanted = sign * (value - from);
    if (wanted <= 0) {
        return value;
    }
    Micrograms most = wanted;
    LimitKind kind = LimitKind::MaxChange;
    const auto lower = [&](Micrograms candidate, LimitKind why) {
        if (candidate < most) {
            most = candidate;
            kind = why;
        }
    };
    const auto share = [](Micrograms of, double percent) { return std::llround(static_cast<double>(of) * percent / 100.0); };
    if (bounds.maxChange) {
        lower(inMicrograms(*bounds.maxChange, unitOf(bounds.unit)), LimitKind::MaxChange);
    }
    if (bounds.maxChangePercent) {
        lower(share(from, *bounds.maxChangePercent), LimitKind::MaxChange);
    }
    if (bounds.maxWeekPercent && input.loadWeekAgo) {
        const Micrograms weekAgo = *input.loadWeekAgo;
        const Micrograms left = sign * (weekAgo - from) + share(weekAgo, *bounds.maxWeekPercent);
        lower(std::max<Micrograms>(0, left), LimitKind::MaxWeekChange);
    }
    if (most == wanted) {
        return value;
    }
    if (kind == LimitKind::MaxChange && !input.loads->anyLoad()) {
        if (const auto next = sign > 0 ? input.loads->nextLoadable(current) : input.loads->prevLoadable(current)) {
            most = std::min(wanted, std::max(most, sign * (next->micrograms - from)));
        }
    }
    if (most != wanted) {
        noteLoad(result, kind, value, from + sign * most);
    }
    return from + sign * most;
}

/// Rounding does not lead past a limit either: the last load before it, if that is still a move.
std::optional<Load> withinLimit(const MoveInput& input, const LoadLimit& limit, const Load& before, const Load& after,
                                const Load& target, MoveResult& result)
{
    const bool heavier = after.micrograms > before.micrograms;
    const Micrograms end = heavier ? limit.highest : limit.lowest;
    const bool past = heavier ? after.micrograms > end + sameWeightMicrograms : after.micrograms < end - sameWeightMicrograms;
    if (!past) {
        return target;
    }
    const LimitKind kind = heavier ? LimitKind::BoundMax : LimitKind::BoundMin;
    const RoundingMode mode = heavier ? RoundingMode::Floor : RoundingMode::Up;
    const Load last = input.loads->round(loadFromMicrograms(end, target.unit), mode).load;
    const bool moves = heavier ? last.micrograms > before.micrograms : last.micrograms < before.micrograms;
    noteLoad(result, kind, after.micrograms, moves ? last.micrograms : before.micrograms);
    return moves ? std::optional(last) : std::nullopt;
}

}  // namespace

Micrograms inMicrograms(double value, LoadUnit unit)
{
    return Load::fromThousandths(std::llround(value * 1000.0), unit).micrograms;
}

LoadUnit unitOf(ValueUnit unit)
{
    return unit == ValueUnit::Pound ? LoadUnit::Pound : LoadUnit::Kilogram;
}

void noteLoad(MoveResult& result, LimitKind kind, Micrograms from, Micrograms to)
{
    result.limits.push_back({kind, Axis{}, static_cast<double>(from) / 1e9, static_cast<double>(to) / 1e9});
}

LoadLimit limitOf(const Action& action, const MoveInput& input)
{
    LoadLimit limit;
    tighten(limit, action.min, action.max, action.unit == ValueUnit::Percent ? ValueUnit::Kilogram : action.unit);
    if (const AxisBounds* bounds = boundsOf(input, action.axis)) {
        tighten(limit, bounds->min, bounds->max, bounds->unit);
    }
    return limit;
}

Load limited(const AxisBounds* bounds, const MoveInput& input, const LoadLimit& limit, const std::optional<Load>& current,
             const Load& target, MoveResult& result)
{
    Micrograms value = target.micrograms;
    if (bounds != nullptr && current) {
        value = cappedChange(*bounds, input, *current, value, result);
    }
    value = clampTo(limit, value, current, result);
    return value == target.micrograms ? target : loadFromMicrograms(value, target.unit);
}

std::optional<Load> steppedOn(const MoveInput& input, const LoadLimit& limit, const std::optional<Load>& current,
                              const Load& target, MoveResult& result)
{
    if (input.loads->anyLoad() || !current || target.micrograms == current->micrograms) {
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
    if (moves) {
        return withinLimit(input, limit, before, after, target, result);
    }
    const std::optional<Load> next = heavier ? input.loads->nextLoadable(before) : input.loads->prevLoadable(before);
    if (!next) {
        noteLoad(result, heavier ? LimitKind::NoHeavier : LimitKind::NoLighter, target.micrograms, before.micrograms);
        return std::nullopt;
    }
    const std::optional<Load> stepped = withinLimit(input, limit, before, *next, *next, result);
    if (stepped && stepped->micrograms == next->micrograms) {
        noteLoad(result, heavier ? LimitKind::SteppedUp : LimitKind::SteppedDown, target.micrograms, next->micrograms);
    }
    return stepped;
}

}  // namespace stance::moves
