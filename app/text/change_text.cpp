#include "app/text/change_text.h"

#include "app/text/format.h"
#include "app/text/rule_words.h"
#include "app/text/translate.h"
#include "app/text/words.h"

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

/// Half a gram: less is no change of a load.
constexpr double nothing = 0.0005;

std::optional<double> valueNow(const AxisTrace& change)
{
    return change.loadable ? change.loadable : change.exact;
}

QString loadChange(const AxisTrace& change, double now, LoadKind kind, LoadUnit unit)
{
    // A rounded load is no whole step away from the exact one before it: then the load itself says more.
    const bool rounded = change.exact && std::abs(now - *change.exact) >= nothing;
    if (!change.before || rounded) {
        return Text::tr("now %1", "a load").arg(formatKilograms(now, unit));
    }
    const double difference = now - *change.before;
    const QString amount = formatKilograms(std::abs(difference), unit);
    if (kind == LoadKind::Assistance) {
        return difference < 0 ? Text::tr("%1 less help").arg(amount) : Text::tr("%1 more help").arg(amount);
    }
    return difference > 0 ? Text::tr("+%1", "a load is added").arg(amount) : Text::tr("−%1", "a load is taken off").arg(amount);
}

/// "9 → 10", or "10" alone when there was nothing before.
QString fromTo(const AxisTrace& change, const QString& now, const Exercise* exercise, LoadUnit unit)
{
    if (!change.before) {
        return now;
    }
    return filled(Text::tr("%1 → %2", "a value before and now"),
                  {formatAxisValue(change.axis, *change.before, exercise, unit), now});
}

QString amountChange(const AxisTrace& change, double now, const Measure& measure)
{
    QString amount = formatAmount(measure, static_cast<int>(std::lround(now)));
    if (!change.before) {
        return amount;
    }
    return filled(Text::tr("%1 → %2", "a value before and now"), {formatDecimal(*change.before, 0), amount});
}

/// The other end of a range that moves together with `change`, or nullptr.
const AxisTrace* otherEnd(const AxisTrace& change, const Trace& trace)
{
    const auto other = std::find_if(trace.axes.begin(), trace.axes.end(), [&](const AxisTrace& entry) {
        return entry.axis.kind == AxisKind::AmountMax && entry.setNo == change.setNo && entry.side == change.side && entry.before
               && valueNow(entry) && entry.before != valueNow(entry);
    });
    return change.axis.kind == AxisKind::AmountMin && change.before && other != trace.axes.end() ? &*other : nullptr;
}

/// "8–12 → 9–13 reps": both ends of a range at once.
QString rangeChange(const AxisTrace& low, const AxisTrace& high, const Measure& measure)
{
    const auto target = [](double min, double max) {
        SetTarget set;
        set.amountMin = static_cast<int>(std::lround(min));
        set.amountMax = static_cast<int>(std::lround(max));
        return set;
    };
    const Measure bare{};
    return filled(Text::tr("%1 → %2", "a value before and now"), {formatGoal(bare, target(*low.before, *high.before)),
                                                                  formatGoal(measure, target(*valueNow(low), *valueNow(high)))});
}

/// Whether it says all there is to say: another exercise or scheme brings targets of its own.
bool standsAlone(const AxisTrace& change)
{
    return change.axis.kind == AxisKind::Variant || change.axis.kind == AxisKind::Scheme;
}

QString variantChange(const AxisTrace& change, double now, const SlotOutlook& slot, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    const QString name = exercise != nullptr ? fromCore(exercise->name) : fromCore(slot.exercise.value);
    return change.before.value_or(-1) < now ? Text::tr("next: %1", "a harder exercise").arg(name)
                                            : Text::tr("back to: %1", "an easier exercise").arg(name);
}

QString plainChange(const AxisTrace& change, double now, const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    const QString values = fromTo(change, formatAxisValue(change.axis, now, exercise, unit), exercise, unit);
    switch (change.axis.kind) {
        case AxisKind::Sets: return Text::tr("%1 sets", "a number, or from one to another").arg(values);
        case AxisKind::Rir: return Text::tr("%1 in reserve").arg(values);
        default: break;
    }
    return filled(Text::tr("%1 %2", "what changed, from what to what"), {axisWord(change.axis), values});
}

QString textOf(const AxisTrace& change, double now, const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    switch (change.axis.kind) {
        case AxisKind::Load: return loadChange(change, now, slot.loadKind, unit);
        case AxisKind::Basis:
            return filled(Text::tr("%1 %2", "what changed, from what to what"),
                          {axisWord(change.axis), loadChange(change, now, LoadKind::External, unit)});
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax: return amountChange(change, now, slot.measure);
        case AxisKind::Variant: return variantChange(change, now, slot, catalog);
        case AxisKind::Scheme:
            return Text::tr("now %1", "another set scheme").arg(formatTarget(slot.measure, slot.prescription.sets, unit));
        case AxisKind::Stage: return Text::tr("next stage of the program");
        case AxisKind::Sets:
        case AxisKind::Tempo:
        case AxisKind::Breath:
        case AxisKind::Rest:
        case AxisKind::Rir:
        case AxisKind::Level: break;
    }
    return plainChange(change, now, slot, catalog, unit);
}

}  // namespace

QString changeText(const AxisTrace& change, const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    const std::optional<double> now = valueNow(change);
    const bool moved = !change.before || !change.exact || std::abs(*change.exact - *change.before) >= nothing;
    if (!now || !moved || (change.before && std::abs(*now - *change.before) < nothing)) {
        return {};
    }
    QString text = textOf(change, *now, slot, catalog, unit);
    if (change.side != Side::Both) {
        text = filled(Text::tr("%1 %2", "a side and what changed on it"), {word(change.side), text});
    }
    return text;
}

QStringList changeTexts(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    QStringList texts;
    const AxisTrace* told = nullptr;
    for (const AxisTrace& change : slot.trace.axes) {
        if (&change == told) {
            continue;
        }
        QString text = changeText(change, slot, catalog, unit);
        const AxisTrace* other = text.isEmpty() ? nullptr : otherEnd(change, slot.trace);
        const bool oneAmount = other != nullptr && change.before == other->before && valueNow(change) == valueNow(*other);
        if (other != nullptr && !oneAmount) {
            text = rangeChange(change, *other, slot.measure);
            told = other;
        }
        if (!text.isEmpty() && standsAlone(change)) {
            return {text};
        }
        // Sets that change alike say so once.
        if (!text.isEmpty() && !texts.contains(text)) {
            texts << text;
        }
    }
    return texts;
}

}  // namespace stance
