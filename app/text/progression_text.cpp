#include "app/text/progression_text.h"

#include "app/text/change_text.h"
#include "app/text/finding_text.h"
#include "app/text/format.h"
#include "app/text/rule_words.h"
#include "app/text/translate.h"
#include "core/progression/metric.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

/// The reason of one slot, looked for from what lies on top to what lies beneath.
class ReasonTeller {
public:
    ReasonTeller(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit) : m_slot(slot), m_catalog(catalog), m_unit(unit)
    {
        m_context.exercise = catalog.find(slot.exercise);
        m_context.unit = unit;
        m_context.sets = setsJudged();
    }

    QString text() const
    {
        if (m_slot.trace.overlay != Overlay::None) {
            return overlay();
        }
        if (m_slot.trace.breakFactor < 1) {
            return afterBreak();
        }
        if (const RuleTrace* fired = firedRule()) {
            return moved(*fired);
        }
        switch (m_slot.trace.standing) {
            case Standing::FirstTime: return Text::tr("first time");
            case Standing::Manual: return heldBy().isEmpty() ? byHand() : stayed();
            case Standing::NewPlan: return newPlan();
            case Standing::Judged:
            case Standing::NotJudged: break;
        }
        return stayed();
    }

private:
    const SlotOutlook& m_slot;
    const Catalog& m_catalog;
    LoadUnit m_unit;
    FindingContext m_context;

    const Trace& trace() const { return m_slot.trace; }

    /// Sets that were asked for in the session that was judged, where the trace lets us know.
    int setsJudged() const
    {
        for (const AxisTrace& change : trace().axes) {
            if (change.axis.kind == AxisKind::Sets && change.before) {
                return static_cast<int>(std::lround(*change.before));
            }
            if (change.axis.kind == AxisKind::Scheme || change.axis.kind == AxisKind::Variant) {
                return 0;
            }
        }
        return static_cast<int>(m_slot.prescription.sets.size());
    }

    const RuleTrace* firedRule() const
    {
        const auto rule = std::find_if(trace().rules.begin(), trace().rules.end(), [&](const RuleTrace& entry) {
            return entry.outcome == RuleOutcome::Fired && entry.rule == trace().firedRule;
        });
        return trace().firedRule.empty() || rule == trace().rules.end() ? nullptr : &*rule;
    }

    QString overlay() const
    {
        switch (trace().overlay) {
            case Overlay::PlannedDeload:
                return trace().overlayUntil ? Text::tr("lighter: planned deload until %1").arg(dayName(*trace().overlayUntil))
                                            : Text::tr("lighter: planned deload");
            case Overlay::ProgramDeload: return Text::tr("lighter: the program's easy week");
            case Overlay::Readiness: return Text::tr("lighter today: you said you are not fresh");
            case Overlay::None: break;
        }
        return {};
    }

    static QString dayName(std::chrono::year_month_day day)
    {
        const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                         static_cast<int>(static_cast<unsigned>(day.day())));
        return QLocale().toString(date, Text::tr("dddd d MMMM", "date in this year, Qt format"));
    }

    QString afterBreak() const
    {
        const QString days = counted(QT_TRANSLATE_N_NOOP("Text", "back after %n day"),
                                     QT_TRANSLATE_N_NOOP("Text", "back after %n days"), trace().breakDays);
        const QString less = Text::tr("%1 % less").arg(formatDecimal((1 - trace().breakFactor) * 100, 1));
        const bool retest =
            std::find(trace().suggestions.begin(), trace().suggestions.end(), Suggestion::Retest) != trace().suggestions.end();
        return filled(retest ? Text::tr("%1: %2, then test again") : Text::tr("%1: %2"), {days, less});
    }

    QString byHand() const
    {
        return trace().manualReason.empty() ? Text::tr("set by hand")
                                            : filled(Text::tr("set by hand: %1"), {fromCore(trace().manualReason).simplified()});
    }

    static QString joined(const QStringList& changes)
    {
        return changes.mid(0, 2).join(Text::tr(", ", "between changes of a target"));
    }

    /// The changes that a new plan made, or those it did not.
    QString changesOf(bool planned) const
    {
        SlotOutlook part = m_slot;
        auto& axes = part.trace.axes;
        std::erase_if(axes, [&](const AxisTrace& change) { return change.planned != planned; });
        // What is done comes before how much of it, and the rest after all.
        std::stable_partition(axes.begin(), axes.end(),
                              [](const AxisTrace& change) { return change.axis.kind == AxisKind::Level; });
        std::stable_partition(axes.begin(), axes.end(), [](const AxisTrace& change) { return change.axis.kind != AxisKind::Rest; });
        return joined(changeTexts(part, m_catalog, m_unit));
    }

    /// "now 10 kg: earned in “Weeks 1–2”; 12 → 10 reps: “Week 3” begins".
    QString newPlan() const
    {
        QStringList parts;
        if (const QString earned = changesOf(false); !earned.isEmpty()) {
            const QString why = trace().begins.empty()
                                    ? Text::tr("earned last time")
                                    : filled(Text::tr("earned in “%1”", "a stage"), {fromCore(trace().earnedIn)});
            parts << filled(Text::tr("%1: %2", "what changed, and why"), {earned, why});
        }
        if (const QString planned = changesOf(true); !planned.isEmpty()) {
            const QString why = trace().begins.empty() ? Text::tr("as the program plans it")
                                                       : filled(Text::tr("“%1” begins", "a stage"), {fromCore(trace().begins)});
            parts << filled(Text::tr("%1: %2", "what changed, and why"), {planned, why});
        }
        return parts.isEmpty() ? stayed() : parts.join(Text::tr("; ", "between a change and another"));
    }

    QString moved(const RuleTrace& rule) const
    {
        const QStringList changes = changeTexts(m_slot, m_catalog, m_unit);
        const QString what = changes.isEmpty() ? word(m_slot.decision) : joined(changes);
        if (trace().week > 0) {
            return filled(Text::tr("%1: %2", "what changed, and why"), {what, Text::tr("week %1 begins").arg(trace().week)});
        }
        QString why = isOnTheWay(rule) ? onTheWay() : cause(rule);
        const QString streak = streakText(rule.wanted > 1 ? rule.held : 0, rule.counted);
        if (!streak.isEmpty()) {
            why = filled(Text::tr("%1, %2"), {why, streak});
        }
        return filled(Text::tr("%1: %2", "what changed, and why"), {what, why});
    }

    /// A range that is climbed: its lower end went up, and no amount had to be reached for it.
    bool isOnTheWay(const RuleTrace& rule) const
    {
        const bool climbed = std::any_of(trace().axes.begin(), trace().axes.end(), [](const AxisTrace& change) {
            return change.axis.kind == AxisKind::AmountMin && change.before && change.exact && *change.before < *change.exact;
        });
        const bool topMoved = std::any_of(trace().axes.begin(), trace().axes.end(), [](const AxisTrace& change) {
            return change.axis.kind == AxisKind::AmountMax && change.before != change.exact;
        });
        return climbed && !topMoved && rule.pass == RulePass::Advance
               && std::none_of(rule.conditions.begin(), rule.conditions.end(),
                               [](const ConditionTrace& condition) { return condition.passed && tellsAmount(condition); });
    }

    QString onTheWay() const
    {
        const SetTarget& target = m_slot.prescription.sets.front();
        return Text::tr("on the way to %1", "the top of a range").arg(formatDecimal(target.amountMax, 0));
    }

    /// The condition that says most about why a rule took effect. Which rung or scheme it is for says nothing about that.
    QString cause(const RuleTrace& rule) const
    {
        const ConditionTrace* told = nullptr;
        const ConditionTrace* first = nullptr;
        for (const ConditionTrace& condition : rule.conditions) {
            if (isPlace(condition)) {
                continue;
            }
            const auto metric = metricOf(condition.leaf.metric);
            const bool amount = rule.pass == RulePass::Advance && metric && countsAmount(metric->metric);
            if (condition.passed && (told == nullptr || (amount && !tellsAmount(*told)))) {
                told = &condition;
            }
            first = first == nullptr ? &condition : first;
        }
        told = told == nullptr ? first : told;
        if (told != nullptr) {
            return findingText(*told, m_context);
        }
        return rule.pass == RulePass::Schedule ? Text::tr("as the program plans it") : Text::tr("after every session");
    }

    static bool isPlace(const ConditionTrace& condition)
    {
        return condition.leaf.metric == "variant" || condition.leaf.metric == "scheme";
    }

    static bool tellsAmount(const ConditionTrace& condition)
    {
        const auto metric = metricOf(condition.leaf.metric);
        return metric && countsAmount(metric->metric);
    }

    QString stayed() const
    {
        if (const QString held = heldBy(); !held.isEmpty()) {
            return Text::tr("held: %1").arg(held);
        }
        const QString why = notRaised();
        return why.isEmpty() ? Text::tr("as last time") : filled(Text::tr("as last time: %1"), {why});
    }

    /// What safety holds the target for; empty when it does not.
    QString heldBy() const
    {
        for (const RuleTrace& rule : trace().rules) {
            if (rule.pass == RulePass::Safety && (rule.outcome == RuleOutcome::Fired || rule.outcome == RuleOutcome::CannotMove)) {
                return cause(rule);
            }
        }
        if (trace().frozenDays > 0) {
            return counted(QT_TRANSLATE_N_NOOP("Text", "nothing goes up for %n more day"),
                           QT_TRANSLATE_N_NOOP("Text", "nothing goes up for %n more days"), trace().frozenDays);
        }
        if (trace().frozenSessions > 0) {
            return counted(QT_TRANSLATE_N_NOOP("Text", "nothing goes up for %n more session"),
                           QT_TRANSLATE_N_NOOP("Text", "nothing goes up for %n more sessions"), trace().frozenSessions);
        }
        return {};
    }

    /// What was missing for more: another session, a condition, or room.
    QString notRaised() const
    {
        const auto& rules = trace().rules;
        const auto waiting = std::find_if(rules.begin(), rules.end(), [](const RuleTrace& rule) {
            return rule.pass == RulePass::Advance && rule.outcome == RuleOutcome::Closed && rule.counted == WindowMode::Consecutive
                   && rule.held > 0 && rule.held < rule.wanted;
        });
        if (waiting != rules.end()) {
            return filled(Text::tr("%1, %2"), {cause(*waiting), onceMore(waiting->wanted - waiting->held)});
        }
        const bool atLimit = std::any_of(rules.begin(), rules.end(), [](const RuleTrace& rule) {
            const bool raises = rule.pass == RulePass::Advance || rule.pass == RulePass::Schedule;
            return raises && rule.outcome == RuleOutcome::CannotMove;
        });
        const bool rackEnds = std::any_of(trace().limits.begin(), trace().limits.end(),
                                          [](const LimitTrace& entry) { return entry.kind == LimitKind::NoHeavier; });
        if (trace().nearest && !(atLimit && rackEnds)) {
            return findingText(*trace().nearest, m_context);
        }
        return atLimit ? limit() : QString();
    }

    /// What stood in the way of a rule that was open; rounding does not.
    QString limit() const
    {
        for (const LimitTrace& entry : trace().limits) {
            const bool rounding = entry.kind == LimitKind::RoundedDown || entry.kind == LimitKind::RoundedUp;
            if (!rounding) {
                return word(entry.kind);
            }
        }
        return word(LimitKind::BoundMax);
    }

    static QString onceMore(int times)
    {
        return times == 1 ? Text::tr("once more before it goes up")
                          : counted(QT_TRANSLATE_N_NOOP("Text", "%n more time before it goes up"),
                                    QT_TRANSLATE_N_NOOP("Text", "%n more times before it goes up"), times);
    }
};

}  // namespace

QString reasonLine(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    return ReasonTeller(slot, catalog, unit).text();
}

QString targetLine(const SlotOutlook& slot, LoadUnit unit)
{
    QString target = formatTarget(slot.measure, slot.prescription.sets, unit);
    if (!slot.right) {
        return target;
    }
    return filled(Text::tr("left %1; right %2", "targets of the two sides"),
                  {target, formatTarget(slot.measure, slot.right->sets, unit)});
}

}  // namespace stance
