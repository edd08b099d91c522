#include "core/progression/observation.h"

#include "core/catalog/catalog_names.h"

#include <algorithm>
#include <array>

namespace stance {
namespace {

using Value = std::optional<double>;

Value ofInt(const std::optional<int>& value)
{
    return value ? Value(*value) : std::nullopt;
}

Value ofReserve(const std::optional<RepsInReserve>& reserve)
{
    return reserve ? Value(reserve->value()) : std::nullopt;
}

Value ofExertion(const std::optional<RepsInReserve>& reserve)
{
    return reserve ? Value(10 - reserve->value()) : std::nullopt;
}

double faultsTagged(const PerformedSet& row, const std::string& tag, const Exercise& exercise)
{
    return static_cast<double>(std::count_if(row.faults.begin(), row.faults.end(), [&](const FaultFlag& flag) {
        const Fault* fault = exercise.findFault(flag.fault);
        return fault != nullptr && nameOf(fault->tag) == tag;
    }));
}

double criticalFaults(const PerformedSet& row, const Exercise& exercise)
{
    return static_cast<double>(std::count_if(row.faults.begin(), row.faults.end(), [&](const FaultFlag& flag) {
        const Fault* fault = exercise.findFault(flag.fault);
        return fault != nullptr && fault->critical;
    }));
}

/// The place of the level of `axis` in its order; nothing when `levels` do not name it.
Value levelOf(const std::vector<Level>& levels, const std::string& axis, const Exercise& exercise)
{
    const auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& entry) { return entry.axis == axis; });
    if (level == levels.end()) {
        return std::nullopt;
    }
    for (const LevelAxis& candidate : exercise.levels) {
        const auto value = std::find(candidate.values.begin(), candidate.values.end(), level->value);
        if (candidate.name == axis && value != candidate.values.end()) {
            return static_cast<double>(std::distance(candidate.values.begin(), value));
        }
    }
    return std::nullopt;
}

Value amountOf(Metric metric, const PerformedSet& row)
{
    if (!countsAmountOf(metric, row.measure.kind)) {
        return std::nullopt;
    }
    return metric == Metric::GoodReps ? row.goodAmount : row.amount.value;
}

Value worseOf(Value a, Value b, bool higherWorse)
{
    if (!a || !b) {
        return a ? a : b;
    }
    return higherWorse ? std::max(*a, *b) : std::min(*a, *b);
}

Value sumOf(Value a, Value b)
{
    if (!a || !b) {
        return a ? a : b;
    }
    return *a + *b;
}

/// Two sides as one value.
Value combine(Value left, Value right, GateSide side, bool higherWorse)
{
    switch (side) {
        case GateSide::Left: return left;
        case GateSide::Right: return right;
        case GateSide::Stronger: return worseOf(left, right, !higherWorse);
        case GateSide::Total: return sumOf(left, right);
        case GateSide::Each:
        case GateSide::Weaker: break;
    }
    return worseOf(left, right, higherWorse);
}

/// Help makes lighter work of it, so more of it is the worse side.
bool worseIsHigher(Metric metric, const Performance& performance)
{
    return metric == Metric::Load ? performance.loadKind == LoadKind::Assistance : higherIsWorse(metric);
}

struct SideTotals {
    double goodAmount = 0;
    double lowest = 0;
    double volume = 0;
    int done = 0;
    int clean = 0;
    bool any = false;
};

SideTotals totalsOf(const Performance& performance, Side side)
{
    SideTotals totals;
    bool first = true;
    for (const SetPair& pair : performance.sets) {
        const PerformedSet* row = pair.row(side);
        const bool done = row != nullptr && row->kind == SetKind::Done && !pair.standsIn;
        const double amount = done ? row->goodAmount : 0.0;
        if (!pair.added) {
            totals.lowest = first ? amount : std::min(totals.lowest, amount);
            first = false;
        }
        if (done) {
            totals.any = true;
            totals.goodAmount += amount;
            totals.volume += row->load ? row->load->kilograms() * row->amount.value : 0.0;
            totals.done += 1;
            totals.clean += performance.exercise != nullptr && isClean(*row, *performance.exercise) ? 1 : 0;
        }
    }
    return totals;
}

Value totalOf(Metric metric, const SideTotals& totals)
{
    switch (metric) {
        case Metric::RepsSum: return totals.goodAmount;
        case Metric::RepsMin: return totals.lowest;
        case Metric::SetsDone: return totals.done;
        case Metric::CleanSets: return totals.clean;
        case Metric::Volume: return totals.volume;
        default: return std::nullopt;
    }
}

/// Weaker side as percent of the stronger: by volume where both were loaded, else by good repetitions or seconds.
/// Limb symmetry index: involved / uninvolved x 100 (J Athl Train 57:946); without a known involved side the weaker one stands in.
Value symmetry(const Performance& performance)
{
    const SideTotals left = totalsOf(performance, Side::Left);
    const SideTotals right = totalsOf(performance, Side::Right);
    if (!performance.oneSided || !left.any || !right.any) {
        return std::nullopt;
    }
    const bool loaded = left.volume > 0 && right.volume > 0;
    const double a = loaded ? left.volume : left.goodAmount;
    const double b = loaded ? right.volume : right.goodAmount;
    return std::max(a, b) <= 0 ? Value() : Value(100.0 * std::min(a, b) / std::max(a, b));
}

}  // namespace

Value observeRow(const MetricName& metric, const PerformedSet* row, const Performance& performance)
{
    if (row == nullptr || row->kind != SetKind::Done) {
        return countsAmount(metric.metric) || metric.metric == Metric::Clean ? Value(0.0) : std::nullopt;
    }
    if (countsAmount(metric.metric)) {
        return amountOf(metric.metric, *row);
    }
    const Exercise* exercise = performance.exercise;
    if (exercise == nullptr) {
        return std::nullopt;
    }
    switch (metric.metric) {
        case Metric::Clean: return isClean(*row, *exercise) ? 1.0 : 0.0;
        case Metric::Load:
            if (performance.loadKind == LoadKind::None) {
                return std::nullopt;
            }
            return row->load ? row->load->kilograms() : 0.0;
        case Metric::Rir: return ofReserve(row->rir);
        case Metric::Rpe: return ofExertion(row->rir);
        case Metric::TempoDeviation: return row->tempoDeviationSeconds;
        case Metric::RangeOfMotion: return ofInt(row->romPercent);
        case Metric::RestTaken: return ofInt(row->restSeconds);
        case Metric::Faults: return static_cast<double>(row->faults.size());
        case Metric::FaultsPerRep:
            return row->amount.value > 0 ? Value(static_cast<double>(row->faults.size()) / row->amount.value) : 0.0;
        case Metric::CriticalFaults: return criticalFaults(*row, *exercise);
        case Metric::FaultTag: return faultsTagged(*row, metric.name, *exercise);
        case Metric::Pain: return row->pain ? Value(row->pain->score) : std::nullopt;
        case Metric::Level: return levelOf(row->levels, metric.name, *exercise);
        default: return std::nullopt;
    }
}

namespace {

Value observeRecorded(const MetricName& metric, const SetPair& pair, GateSide side, Side only, const Performance& performance)
{
    if (pair.standsIn && !isOfTheBody(metric.metric)) {
        return observeRow(metric, nullptr, performance);
    }
    if (only != Side::Both) {
        return observeRow(metric, pair.row(only), performance);
    }
    if (!performance.oneSided || (pair.left == nullptr && pair.right == nullptr && pair.both != nullptr)) {
        const Value one = observeRow(metric, pair.both, performance);
        return side == GateSide::Total ? sumOf(one, std::nullopt) : one;
    }
    return combine(observeRow(metric, pair.row(Side::Left), performance), observeRow(metric, pair.row(Side::Right), performance),
                   side, worseIsHigher(metric.metric, performance));
}

/// A level that was not recorded was as prescribed.
Value prescribedLevel(const MetricName& metric, const SetPair& pair, Side side, const Performance& performance)
{
    const SetTarget* target = pair.targetOf(side);
    const bool known = target != nullptr && performance.exercise != nullptr && pair.counts();
    return known ? levelOf(target->levels, metric.name, *performance.exercise) : std::nullopt;
}

}  // namespace

Value observePair(const MetricName& metric, const SetPair& pair, GateSide side, Side only, const Performance& performance)
{
    const Value recorded = observeRecorded(metric, pair, side, only, performance);
    const bool silent = !recorded && metric.metric == Metric::Level;
    return silent ? prescribedLevel(metric, pair, only, performance) : recorded;
}

Value observeExercise(const MetricName& metric, GateSide side, Side only, const Performance& performance, const SessionFacts& facts)
{
    switch (metric.metric) {
        case Metric::SetsTarget: return static_cast<double>(performance.prescribed());
        case Metric::TargetReps: {
            const bool known = !performance.sets.empty() && performance.sets.front().target != nullptr;
            return known ? Value(performance.sets.front().target->amountMax) : std::nullopt;
        }
        case Metric::Variant: return facts.variant;
        case Metric::Scheme: return facts.scheme;
        case Metric::SymmetryIndex: return symmetry(performance);
        case Metric::Asymmetry: {
            const Value index = symmetry(performance);
            return index ? Value(100.0 - *index) : std::nullopt;
        }
        default: break;
    }
    if (only != Side::Both || !performance.oneSided) {
        return totalOf(metric.metric, totalsOf(performance, only));
    }
    return combine(totalOf(metric.metric, totalsOf(performance, Side::Left)),
                   totalOf(metric.metric, totalsOf(performance, Side::Right)), side, false);
}

Value observePerson(const MetricName& metric, const SessionFacts& facts)
{
    switch (metric.metric) {
        case Metric::DaysSinceLast: return facts.daysSinceLast;
        case Metric::SessionCount: return facts.sessionCount;
        case Metric::Week: return facts.week;
        case Metric::Readiness: return facts.readiness;
        case Metric::Soreness: return facts.soreness;
        case Metric::PainBefore: return facts.painBefore;
        case Metric::PainAfter: return facts.painAfter;
        case Metric::PainNextMorning: return facts.painNextMorning;
        case Metric::PainOverBaseline: return facts.painOverBaseline;
        case Metric::PainWeeklyTrend: return facts.painWeeklyTrend;
        case Metric::Settled24h: return facts.settled24h;
        case Metric::MissedSessions: return facts.missedSessions;
        case Metric::BodyWeight: return facts.bodyWeight;
        case Metric::PainEntered: return facts.painEntered;
        case Metric::Assessment: {
            if (facts.assessments == nullptr) {
                return std::nullopt;
            }
            const auto result = facts.assessments->find(metric.name);
            return result == facts.assessments->end() ? Value() : Value(result->second);
        }
        default: return std::nullopt;
    }
}

Value observeTarget(const LeafTarget& field, const SetPair& pair, Side side, int restSeconds)
{
    const SetTarget* target = pair.targetOf(side);
    if (target == nullptr) {
        return std::nullopt;
    }
    const auto amount = [&](int value) { return target->openEnded && target->amountMax == 0 ? Value() : Value(value); };
    switch (field.field) {
        case TargetField::RepsMin: return amount(target->amountMin);
        case TargetField::RepsMax: return amount(target->amountMax);
        case TargetField::Load: return target->load ? Value(target->load->kilograms()) : std::nullopt;
        case TargetField::Rir: return ofReserve(target->rir);
        case TargetField::Rpe: return ofExertion(target->rir);
        case TargetField::Rest: return restSeconds;
    }
    return std::nullopt;
}

}  // namespace stance
