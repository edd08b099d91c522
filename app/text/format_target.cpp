#include "app/text/format.h"
#include "app/text/translate.h"

#include <QStringList>

#include <algorithm>

namespace stance {

namespace {

QString number(int value)
{
    return formatDecimal(value, 0);
}

QString rangeText(int least, int most)
{
    return least == most ? number(most) : Text::tr("%1–%2", "a range of numbers").arg(number(least), number(most));
}

/// `amount` is a number or a range; with its unit as it stands behind "3 ×".
QString withUnit(const Measure& measure, const QString& amount)
{
    switch (measure.kind) {
        case MeasureKind::HoldSeconds: return Text::tr("%1 s").arg(amount);
        case MeasureKind::Breaths: return Text::tr("%1 breaths").arg(amount);
        case MeasureKind::Metres: return Text::tr("%1 m").arg(amount);
        case MeasureKind::Steps: return Text::tr("%1 steps").arg(amount);
        case MeasureKind::Minutes: return Text::tr("%1 min").arg(amount);
        case MeasureKind::Degrees: return Text::tr("%1°").arg(amount);
        case MeasureKind::ScoreOf3: return Text::tr("%1 of 3").arg(amount);
        case MeasureKind::CleanOf10: return Text::tr("%1 of 10").arg(amount);
        case MeasureKind::RepsHeld: return Text::tr("%1, each held %2 s", "repetitions").arg(amount, number(measure.heldSeconds));
        case MeasureKind::Reps:
        case MeasureKind::RepsToFailure: break;
    }
    return amount;
}

bool sameAmount(const SetTarget& a, const SetTarget& b)
{
    return a.amountMin == b.amountMin && a.amountMax == b.amountMax && a.openEnded == b.openEnded;
}

/// Step and seat heights: the levels that are a measure and stand beside a load.
bool isHeight(const Level& level)
{
    return level.axis == "step_height" || level.axis == "seat_height";
}

/// The load of all sets, or the range from the lightest to the heaviest; empty without any.
QString loadsText(const std::vector<SetTarget>& sets, LoadUnit unit)
{
    std::optional<Load> lightest;
    std::optional<Load> heaviest;
    for (const SetTarget& set : sets) {
        if (!set.load || set.load->micrograms == 0) {
            continue;
        }
        if (!lightest || set.load->micrograms < lightest->micrograms) {
            lightest = set.load;
        }
        if (!heaviest || set.load->micrograms > heaviest->micrograms) {
            heaviest = set.load;
        }
    }
    if (!lightest) {
        return {};
    }
    if (sameWeight(*lightest, *heaviest)) {
        return formatLoad(*lightest, unit);
    }
    return Text::tr("%1 to %2", "from the lightest to the heaviest load")
        .arg(formatLoad(*lightest, unit), formatLoad(*heaviest, unit));
}

QString setsText(const Measure& measure, const std::vector<SetTarget>& sets)
{
    const bool alike = std::all_of(sets.begin(), sets.end(), [&](const SetTarget& set) { return sameAmount(set, sets.front()); });
    if (alike && sets.size() == 1 && !sets.front().openEnded && sets.front().amountMin == sets.front().amountMax) {
        return formatAmount(measure, sets.front().amountMax);
    }
    if (alike) {
        return Text::tr("%1 × %2", "sets and amount").arg(number(static_cast<int>(sets.size())), formatGoal(measure, sets.front()));
    }
    QStringList goals;
    for (const SetTarget& set : sets) {
        goals << formatGoal(measure, set);
    }
    return goals.join(Text::tr(" / ", "between the amounts of sets"));
}

int setsOfSlot(const SessionPlan& plan, int slot)
{
    int sets = 0;
    for (const PlanStep& step : plan.steps) {
        if (step.slot == slot) {
            sets = std::max({sets, step.setNo, step.round});
        }
    }
    return sets;
}

QString levelWord(const std::string& value)
{
    return fromCore(value);
}

}  // namespace

QString formatAmount(const Measure& measure, int amount)
{
    switch (measure.kind) {
        case MeasureKind::Breaths:
            return counted(QT_TRANSLATE_N_NOOP("Text", "%n breath"), QT_TRANSLATE_N_NOOP("Text", "%n breaths"), amount);
        case MeasureKind::Steps:
            return counted(QT_TRANSLATE_N_NOOP("Text", "%n step"), QT_TRANSLATE_N_NOOP("Text", "%n steps"), amount);
        case MeasureKind::Reps:
        case MeasureKind::RepsToFailure:
            return counted(QT_TRANSLATE_N_NOOP("Text", "%n rep"), QT_TRANSLATE_N_NOOP("Text", "%n reps"), amount);
        case MeasureKind::RepsHeld:
        case MeasureKind::HoldSeconds:
        case MeasureKind::Metres:
        case MeasureKind::Minutes:
        case MeasureKind::Degrees:
        case MeasureKind::ScoreOf3:
        case MeasureKind::CleanOf10: break;
    }
    return withUnit(measure, number(amount));
}

QString formatGoal(const Measure& measure, const SetTarget& target)
{
    if (!target.openEnded) {
        return withUnit(measure, rangeText(target.amountMin, target.amountMax));
    }
    if (target.amountMin > 0) {
        return withUnit(measure, Text::tr("%1+", "at least so many").arg(number(target.amountMin)));
    }
    return Text::tr("as many as stay clean", "target of an open-ended set");
}

QString formatTarget(const Measure& measure, const std::vector<SetTarget>& sets, LoadUnit unit)
{
    if (sets.empty()) {
        return {};
    }
    QStringList parts{setsText(measure, sets)};
    const QString loads = loadsText(sets, unit);
    if (!loads.isEmpty()) {
        parts << loads;
    }
    for (const Level& level : sets.front().levels) {
        if (isHeight(level)) {
            parts << levelWord(level.value);
        }
    }
    return parts.join(Text::tr(", ", "between facts of a target"));
}

QString formatDose(const Exercise& exercise)
{
    const Dose& dose = exercise.dose;
    const QString sets = rangeText(dose.sets.min, dose.sets.max);
    const QString amount = withUnit(exercise.measure, rangeText(dose.amount.min, dose.amount.max));
    if (exercise.laterality == Laterality::Bilateral) {
        return Text::tr("%1 × %2", "sets and amount").arg(sets, amount);
    }
    return Text::tr("%1 × %2 per side", "sets and amount").arg(sets, amount);
}

QString formatLevel(const Level& level)
{
    QString value = levelWord(level.value);
    if (level.axis == "step_height") {
        return Text::tr("step %1", "height").arg(value);
    }
    if (level.axis == "seat_height") {
        return Text::tr("seat %1", "height").arg(value);
    }
    if (level.axis == "free_leg") {
        return Text::tr("free leg %1", "place of the leg").arg(value);
    }
    if (level.axis == "rear_foot") {
        return Text::tr("rear foot %1", "share of the weight").arg(value);
    }
    if (level.axis == "depth") {
        return Text::tr("depth: %1").arg(value);
    }
    if (level.axis == "range") {
        return Text::tr("range: %1").arg(value);
    }
    return value;
}

QString formatLevels(const std::vector<Level>& levels)
{
    QStringList parts;
    for (const Level& level : levels) {
        parts << formatLevel(level);
    }
    return parts.join(Text::tr(", ", "between levels"));
}

QString formatSetLine(const SessionPlan& plan, const PlanStep& step, LoadUnit unit)
{
    const PlannedSlot& slot = plan.slotOf(step);
    const SetTarget& target = plan.targetOf(step);
    const int setNo = std::max(step.setNo, step.round);
    QStringList parts{Text::tr("Set %1 of %2").arg(number(setNo), number(setsOfSlot(plan, step.slot)))};
    const QString load = formatLoadOrBodyWeight(target.load, slot.loadKind, unit);
    if (!load.isEmpty()) {
        parts << load;
    }
    for (const Level& level : target.levels) {
        if (isHeight(level)) {
            parts << formatLevel(level);
        }
    }
    if (target.tempo) {
        parts << formatTempo(*target.tempo);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace stance
