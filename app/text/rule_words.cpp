#include "app/text/rule_words.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "core/catalog/catalog_names.h"
#include "core/progression/metric.h"

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

QString number(double value)
{
    return formatDecimal(value, 2);
}

QString seconds(double value)
{
    return Text::tr("%1 s").arg(number(value));
}

QString percent(double value)
{
    return Text::tr("%1 %").arg(number(value));
}

QString yesOrNo(double value)
{
    return value != 0 ? Text::tr("yes") : Text::tr("no");
}

/// The value of a level axis at a place; the place itself where the exercise has no such axis.
QString levelAt(const std::string& axis, double place, const Exercise* exercise)
{
    if (exercise != nullptr) {
        const auto found = std::find_if(exercise->levels.begin(), exercise->levels.end(),
                                        [&](const LevelAxis& candidate) { return candidate.name == axis; });
        if (found != exercise->levels.end() && place >= 0 && place < static_cast<double>(found->values.size())) {
            return fromCore(found->values[static_cast<std::size_t>(std::lround(place))]);
        }
    }
    return number(place);
}

QString faultWord(const std::string& tag)
{
    const auto known = faultTagNames.find(tag);
    return known ? word(*known) : fromCore(tag);
}

QString familyWord(const MetricName& metric)
{
    switch (metric.metric) {
        case Metric::Level: return axisWord(Axis{AxisKind::Level, metric.name, {}, {}});
        case Metric::FaultTag: return Text::tr("reps with “%1”").arg(faultWord(metric.name));
        case Metric::Assessment: return Text::tr("self-test “%1”").arg(fromCore(metric.name));
        default: break;
    }
    return {};
}

QString setMetricWord(Metric metric)
{
    switch (metric) {
        case Metric::Reps: return Text::tr("reps");
        case Metric::GoodReps: return Text::tr("good reps");
        case Metric::Clean: return Text::tr("clean form");
        case Metric::Load: return Text::tr("load");
        case Metric::HoldSeconds: return Text::tr("seconds held");
        case Metric::Breaths: return Text::tr("breaths");
        case Metric::Metres: return Text::tr("metres");
        case Metric::Steps: return Text::tr("steps");
        case Metric::Minutes: return Text::tr("minutes");
        case Metric::Rpe: return Text::tr("effort, 10 being the limit");
        case Metric::Rir: return Text::tr("reps left in reserve");
        case Metric::TempoDeviation: return Text::tr("seconds off the tempo");
        case Metric::RestTaken: return Text::tr("rest taken");
        case Metric::Faults: return Text::tr("reps with a fault");
        case Metric::FaultsPerRep: return Text::tr("share of reps with a fault");
        case Metric::CriticalFaults: return Text::tr("serious faults");
        case Metric::RangeOfMotion: return Text::tr("range of movement");
        case Metric::Pain: return Text::tr("pain");
        default: break;
    }
    return {};
}

QString exerciseMetricWord(Metric metric)
{
    switch (metric) {
        case Metric::RepsSum: return Text::tr("reps of all sets together");
        case Metric::RepsMin: return Text::tr("reps of the lowest set");
        case Metric::SetsDone: return Text::tr("sets done");
        case Metric::CleanSets: return Text::tr("clean sets");
        case Metric::Volume: return Text::tr("load lifted in all");
        case Metric::SetsTarget: return Text::tr("sets asked for");
        case Metric::TargetReps: return Text::tr("reps asked for");
        case Metric::Variant: return Text::tr("rung of the ladder");
        case Metric::Scheme: return Text::tr("set scheme");
        case Metric::SymmetryIndex: return Text::tr("weaker side against the stronger one");
        case Metric::Asymmetry: return Text::tr("difference between the sides");
        case Metric::BlockRoundsOk: return Text::tr("rounds done in time");
        case Metric::BlockReps: return Text::tr("reps of the block");
        default: break;
    }
    return {};
}

QString personMetricWord(Metric metric)
{
    switch (metric) {
        case Metric::DaysSinceLast: return Text::tr("days since the last time");
        case Metric::SessionCount: return Text::tr("sessions so far");
        case Metric::Week: return Text::tr("week of the program");
        case Metric::Readiness: return Text::tr("readiness");
        case Metric::Soreness: return Text::tr("soreness");
        case Metric::PainBefore: return Text::tr("pain before the session");
        case Metric::PainAfter: return Text::tr("pain after the session");
        case Metric::PainNextMorning: return Text::tr("pain the next morning");
        case Metric::PainOverBaseline: return Text::tr("pain above the usual");
        case Metric::PainWeeklyTrend: return Text::tr("change of pain over the week");
        case Metric::Settled24h: return Text::tr("pain settled within a day");
        case Metric::MissedSessions: return Text::tr("sessions missed");
        case Metric::BodyWeight: return Text::tr("body weight");
        case Metric::PainEntered: return Text::tr("a pain score was entered");
        default: break;
    }
    return {};
}

}  // namespace

QString word(Decision value)
{
    switch (value) {
        case Decision::Progress: return Text::tr("up");
        case Decision::Hold: return Text::tr("the same");
        case Decision::Regress: return Text::tr("down");
        case Decision::NextRung: return Text::tr("next rung");
        case Decision::PreviousRung: return Text::tr("previous rung");
        case Decision::Deload: return Text::tr("lighter for a while");
    }
    return {};
}

QString word(RulePass value)
{
    switch (value) {
        case RulePass::Safety: return Text::tr("safety");
        case RulePass::Return: return Text::tr("after a break");
        case RulePass::Miss: return Text::tr("to lower after misses");
        case RulePass::Advance: return Text::tr("to raise");
        case RulePass::Schedule: return Text::tr("by the calendar");
        case RulePass::InSession: return Text::tr("within the session");
    }
    return {};
}

QString word(RuleOutcome value)
{
    switch (value) {
        case RuleOutcome::Fired: return Text::tr("took effect");
        case RuleOutcome::Closed: return Text::tr("its conditions were not met");
        case RuleOutcome::NotDue: return Text::tr("its time has not come");
        case RuleOutcome::CannotMove: return Text::tr("its conditions were met, but it is at its limit");
        case RuleOutcome::Vetoed: return Text::tr("its conditions were met, but safety holds it");
        case RuleOutcome::NotStacked: return Text::tr("its conditions were met, but a larger step down counts instead");
        case RuleOutcome::NotReached: return Text::tr("not asked, because another rule had moved");
    }
    return {};
}

QString word(LimitKind value)
{
    switch (value) {
        case LimitKind::BoundMin: return Text::tr("at the least the plan allows");
        case LimitKind::BoundMax: return Text::tr("at the most the plan allows");
        case LimitKind::MaxChange: return Text::tr("no larger step at once");
        case LimitKind::MaxWeekChange: return Text::tr("no larger step within a week");
        case LimitKind::Asymmetry: return Text::tr("the stronger side waits for the weaker one");
        case LimitKind::RoundedDown: return Text::tr("rounded down to what can be put together");
        case LimitKind::RoundedUp: return Text::tr("rounded up to what can be put together");
        case LimitKind::SteppedUp: return Text::tr("one step up, because rounding gave the old load");
        case LimitKind::SteppedDown: return Text::tr("one step down, because rounding gave the old load");
        case LimitKind::NoHeavier: return Text::tr("nothing harder can be put together");
        case LimitKind::NoLighter: return Text::tr("nothing easier can be put together");
        case LimitKind::NothingToLower: return Text::tr("nothing here can be lowered further");
    }
    return {};
}

QString word(Suggestion value)
{
    switch (value) {
        case Suggestion::Swap: return Text::tr("try another exercise for a while");
        case Suggestion::Retest: return Text::tr("test again where you stand");
        case Suggestion::SeeProfessional: return Text::tr("let a professional have a look");
    }
    return {};
}

QString metricWord(const std::string& metric)
{
    const auto known = metricOf(metric);
    if (!known) {
        return fromCore(metric);
    }
    if (!known->name.empty()) {
        return familyWord(*known);
    }
    switch (scopeOf(known->metric)) {
        case MetricScope::Set: return setMetricWord(known->metric);
        case MetricScope::Exercise: return exerciseMetricWord(known->metric);
        case MetricScope::Person: return personMetricWord(known->metric);
    }
    return {};
}

QString yesNoWord(const ConditionTrace& condition)
{
    const auto metric = metricOf(condition.leaf.metric);
    const double needed = condition.needed.value_or(1);
    const GateOp op = condition.leaf.op;
    const bool wantsNo = (needed == 0 && (op == GateOp::Equal || op == GateOp::LessOrEqual))
                         || (needed == 1 && (op == GateOp::Less || op == GateOp::NotEqual));
    switch (metric ? metric->metric : Metric::Reps) {
        case Metric::Clean: return wantsNo ? Text::tr("form that is not clean") : Text::tr("clean form");
        case Metric::Settled24h: return wantsNo ? Text::tr("pain not settled within a day") : Text::tr("pain settled within a day");
        case Metric::PainEntered: return wantsNo ? Text::tr("no pain score entered") : Text::tr("a pain score entered");
        default: break;
    }
    return {};
}

QString whereWord(const GateLeaf& leaf)
{
    const auto metric = metricOf(leaf.metric);
    if (!metric || scopeOf(metric->metric) != MetricScope::Set) {
        return {};
    }
    switch (leaf.sets) {
        case SetQuantifier::Every: return Text::tr("in every set");
        case SetQuantifier::Any: return Text::tr("in any set");
        case SetQuantifier::Last: return Text::tr("in the last set");
        case SetQuantifier::First: return Text::tr("in the first set");
        case SetQuantifier::Nth: return Text::tr("in set %1").arg(leaf.count);
        case SetQuantifier::Heaviest: return Text::tr("in the heaviest set");
        case SetQuantifier::AtLeast:
            return counted(QT_TRANSLATE_N_NOOP("Text", "in at least %n set"), QT_TRANSLATE_N_NOOP("Text", "in at least %n sets"),
                           leaf.count);
    }
    return {};
}

QString comparison(GateOp op, const QString& needed)
{
    switch (op) {
        case GateOp::Less: return Text::tr("below %1").arg(needed);
        case GateOp::LessOrEqual: return Text::tr("at most %1").arg(needed);
        case GateOp::Equal: return Text::tr("exactly %1").arg(needed);
        case GateOp::NotEqual: return Text::tr("other than %1").arg(needed);
        case GateOp::GreaterOrEqual: return Text::tr("at least %1").arg(needed);
        case GateOp::Greater: return Text::tr("above %1").arg(needed);
    }
    return {};
}

QString formatKilograms(double kilograms, LoadUnit unit, int decimals)
{
    const double value =
        kilograms * static_cast<double>(microgramsPer(LoadUnit::Kilogram)) / static_cast<double>(microgramsPer(unit));
    return Text::tr("%1 %2", "number and unit of a load").arg(formatDecimal(value, decimals), unitSign(unit));
}

QString formatMetric(const std::string& metric, double value, const Exercise* exercise, LoadUnit unit)
{
    const auto known = metricOf(metric);
    if (!known) {
        return number(value);
    }
    switch (known->metric) {
        case Metric::Load:
        case Metric::Volume:
        case Metric::BodyWeight: return formatKilograms(value, unit);
        case Metric::HoldSeconds:
        case Metric::RestTaken:
        case Metric::TempoDeviation: return seconds(value);
        case Metric::Pain:
        case Metric::PainBefore:
        case Metric::PainAfter:
        case Metric::PainNextMorning: return Text::tr("%1 of 10").arg(number(value));
        case Metric::RangeOfMotion:
        case Metric::SymmetryIndex:
        case Metric::Asymmetry: return percent(value);
        case Metric::Clean:
        case Metric::Settled24h:
        case Metric::PainEntered: return yesOrNo(value);
        case Metric::Variant:
        case Metric::Scheme: return number(value + 1);
        case Metric::Level: return levelAt(known->name, value, exercise);
        default: break;
    }
    return number(value);
}

QString axisWord(const Axis& axis)
{
    switch (axis.kind) {
        case AxisKind::Load: return Text::tr("load");
        case AxisKind::Amount: return metricWord(axis.name.empty() ? "reps" : axis.name);
        case AxisKind::AmountMin: return Text::tr("lower end of the range");
        case AxisKind::AmountMax: return Text::tr("upper end of the range");
        case AxisKind::Sets: return Text::tr("sets");
        case AxisKind::Tempo: return Text::tr("tempo (%1)", "a part of the tempo").arg(word(axis.tempoPart));
        case AxisKind::Breath: return Text::tr("breath (%1)", "a part of the breath").arg(word(axis.breathPart));
        case AxisKind::Rest: return Text::tr("rest");
        case AxisKind::Rir: return Text::tr("reps left in reserve");
        case AxisKind::Level: return fromCore(axis.name).replace(QLatin1Char('_'), QLatin1Char(' '));
        case AxisKind::Variant: return Text::tr("exercise");
        case AxisKind::Scheme: return Text::tr("set scheme");
        case AxisKind::Stage: return Text::tr("stage of the program");
        case AxisKind::Basis: return Text::tr("base load “%1”").arg(fromCore(axis.name));
    }
    return {};
}

QString formatAxisValue(const Axis& axis, double value, const Exercise* exercise, LoadUnit unit)
{
    switch (axis.kind) {
        case AxisKind::Load:
        case AxisKind::Basis: return formatKilograms(value, unit);
        case AxisKind::Tempo:
        case AxisKind::Breath:
        case AxisKind::Rest: return seconds(value);
        case AxisKind::Level: return levelAt(axis.name, value, exercise);
        case AxisKind::Variant:
        case AxisKind::Scheme:
        case AxisKind::Stage: return number(value + 1);
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax: return formatMetric(axis.name, value, exercise, unit);
        case AxisKind::Sets:
        case AxisKind::Rir: break;
    }
    return number(value);
}

}  // namespace stance
