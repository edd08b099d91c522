#include "app/text/finding_text.h"

#include "app/text/format.h"
#include "app/text/rule_words.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "core/progression/metric.h"

namespace stance {

namespace {

bool asksForMore(GateOp op)
{
    return op == GateOp::GreaterOrEqual || op == GateOp::Greater;
}

bool asksForLess(GateOp op)
{
    return op == GateOp::LessOrEqual || op == GateOp::Less;
}

/// One condition with the words and numbers it is told in.
class Finding {
public:
    Finding(const ConditionTrace& condition, const FindingContext& context) : m_condition(condition), m_context(context)
    {
        if (const auto known = metricOf(condition.leaf.metric)) {
            m_metric = *known;
        }
    }

    QString text() const
    {
        switch (m_metric.metric) {
            case Metric::Reps:
            case Metric::GoodReps:
            case Metric::HoldSeconds:
            case Metric::Breaths:
            case Metric::Metres:
            case Metric::Steps:
            case Metric::Minutes: return amount();
            case Metric::Pain:
            case Metric::PainBefore:
            case Metric::PainAfter:
            case Metric::PainNextMorning:
            case Metric::PainOverBaseline: return pain();
            case Metric::Clean: return form();
            case Metric::PainEntered: return Text::tr("no pain score was entered");
            case Metric::Settled24h:
                return m_condition.observed.value_or(0) != 0 ? Text::tr("pain had settled within a day")
                                                             : Text::tr("pain had not settled within a day");
            case Metric::Rir: return reserve();
            case Metric::Load: return load();
            default: break;
        }
        return plain();
    }

private:
    const ConditionTrace& m_condition;
    const FindingContext& m_context;
    MetricName m_metric;

    QString value(double number) const { return formatMetric(m_condition.leaf.metric, number, m_context.exercise, m_context.unit); }
    QString observed() const { return m_condition.observed ? value(*m_condition.observed) : QString(); }
    /// The value asked for, or the word that stands for it.
    QString needed() const
    {
        if (m_condition.needed) {
            return value(*m_condition.needed);
        }
        const auto* word = std::get_if<std::string>(&m_condition.leaf.value);
        return word != nullptr ? fromCore(*word) : QString();
    }
    std::size_t failing() const { return m_condition.failedSets.size(); }

    QString amount() const
    {
        if (asksForMore(m_condition.leaf.op)) {
            return m_condition.passed ? reached() : shortOf();
        }
        if (asksForLess(m_condition.leaf.op) && m_condition.passed && m_condition.observed) {
            return m_condition.leaf.sets == SetQuantifier::Any ? filled(Text::tr("a set was %1, %2"), {observed(), compared()})
                                                               : sets(compared());
        }
        return plain();
    }

    QString compared() const { return comparison(m_condition.leaf.op, needed()); }

    /// "all 3 sets at 12": what was done is at least what was asked for.
    QString reached() const
    {
        return sets(m_condition.leaf.op == GateOp::Greater ? compared()
                                                           : Text::tr("at %1", "an amount that was reached").arg(needed()));
    }

    /// The sets the condition speaks of, with `what` is said of them.
    QString sets(const QString& what) const
    {
        const GateLeaf& leaf = m_condition.leaf;
        switch (leaf.sets) {
            case SetQuantifier::Every:
                if (m_context.sets == 2) {
                    return Text::tr("both sets %1").arg(what);
                }
                if (m_context.sets > 2) {
                    return filled(Text::tr("all %1 sets %2"), {QString::number(m_context.sets), what});
                }
                return m_context.sets == 1 ? Text::tr("the set %1").arg(what) : Text::tr("every set %1").arg(what);
            case SetQuantifier::Any: return Text::tr("a set %1").arg(what);
            case SetQuantifier::Last: return Text::tr("the last set %1").arg(what);
            case SetQuantifier::First: return Text::tr("the first set %1").arg(what);
            case SetQuantifier::Nth: return filled(Text::tr("set %1 %2"), {QString::number(leaf.count), what});
            case SetQuantifier::Heaviest: return Text::tr("the heaviest set %1").arg(what);
            case SetQuantifier::AtLeast: return filled(Text::tr("at least %1 sets %2"), {QString::number(leaf.count), what});
        }
        return what;
    }

    /// "set 3 was 9 of 10": the first set that was not enough, and how many more were not.
    QString shortOf() const
    {
        const QString which = failing() > 0 ? Text::tr("set %1").arg(m_condition.failedSets.front()) : Text::tr("a set");
        if (!m_condition.observed) {
            return Text::tr("%1 was not recorded").arg(which);
        }
        QString first = filled(Text::tr("%1 was %2 of %3", "a set, what was done, what was asked for"),
                               {which, formatDecimal(*m_condition.observed, 0), needed()});
        if (failing() < 2) {
            return first;
        }
        const QString others = counted(QT_TRANSLATE_N_NOOP("Text", "%n more was short"),
                                       QT_TRANSLATE_N_NOOP("Text", "%n more were short"), static_cast<int>(failing()) - 1);
        return filled(Text::tr("%1, %2"), {first, others});
    }

    /// The highest score that would have been allowed, where the condition is about too much pain or about little enough.
    QString painLimit() const
    {
        if (!m_condition.needed) {
            return {};
        }
        const GateOp op = m_condition.leaf.op;
        const bool excluded = op == GateOp::GreaterOrEqual || op == GateOp::Less;
        return formatDecimal(*m_condition.needed - (excluded ? 1 : 0), 1);
    }

    QString painWhen() const
    {
        switch (m_metric.metric) {
            case Metric::PainBefore: return Text::tr("pain %1 before the session");
            case Metric::PainAfter: return Text::tr("pain %1 after the session");
            case Metric::PainNextMorning: return Text::tr("pain %1 the next morning");
            case Metric::PainOverBaseline: return Text::tr("pain %1 above the usual");
            default: break;
        }
        return Text::tr("pain %1");
    }

    QString pain() const
    {
        if (!m_condition.observed) {
            return Text::tr("no pain score was entered");
        }
        QString text = painWhen().arg(observed());
        if (m_condition.pain && m_condition.pain->place != BodyPlace::Other) {
            text = filled(Text::tr("%1 (%2)", "a pain and its place"), {text, painPlace(*m_condition.pain)});
        }
        const bool tooMuch = asksForMore(m_condition.leaf.op) == m_condition.passed;
        const QString limit = tooMuch ? painLimit() : QString();
        return limit.isEmpty() ? text : filled(Text::tr("%1, limit %2", "a pain and the highest allowed score"), {text, limit});
    }

    QString form() const
    {
        const bool clean = m_condition.observed.value_or(0) != 0;
        if (clean) {
            return sets(Text::tr("clean", "of sets"));
        }
        if (asksForMore(m_condition.leaf.op) && failing() == 1) {
            return Text::tr("set %1 was not clean").arg(m_condition.failedSets.front());
        }
        return asksForMore(m_condition.leaf.op) && failing() > 1 ? Text::tr("%1 sets were not clean").arg(failing())
                                                                 : Text::tr("a set was not clean");
    }

    QString reserve() const
    {
        if (!m_condition.observed) {
            return Text::tr("the reps left in reserve were not entered");
        }
        const QString found = Text::tr("%1 in reserve").arg(observed());
        return m_condition.passed ? found : filled(Text::tr("%1, %2 wanted"), {found, compared()});
    }

    QString load() const
    {
        if (m_condition.passed && m_condition.observed && asksForMore(m_condition.leaf.op)) {
            return sets(*m_condition.observed > 0 ? Text::tr("with %1", "a load").arg(observed()) : Text::tr("without a load"));
        }
        if (!m_condition.passed && m_condition.observed && asksForMore(m_condition.leaf.op) && failing() > 0) {
            return filled(Text::tr("set %1 with %2, %3 wanted", "a set, its load, what was asked for"),
                          {QString::number(m_condition.failedSets.front()), observed(), needed()});
        }
        return plain();
    }

    QString plain() const
    {
        const QString what = metricWord(m_condition.leaf.metric);
        if (!m_condition.observed) {
            return Text::tr("%1 not recorded").arg(what);
        }
        if (m_condition.passed) {
            return filled(Text::tr("%1: %2", "what was looked at, and its value"), {what, observed()});
        }
        return filled(Text::tr("%1: %2, %3 wanted", "what was looked at, its value, what it should have been"),
                      {what, observed(), compared()});
    }
};

}  // namespace

QString findingText(const ConditionTrace& condition, const FindingContext& context)
{
    return Finding(condition, context).text();
}

QString streakText(int held, WindowMode counting)
{
    if (held < 2) {
        return {};
    }
    switch (counting) {
        case WindowMode::Consecutive:
            return held == 2 ? Text::tr("second time in a row")
                             : counted(QT_TRANSLATE_N_NOOP("Text", "%n time in a row"),
                                       QT_TRANSLATE_N_NOOP("Text", "%n times in a row"), held);
        case WindowMode::Cumulative:
            return counted(QT_TRANSLATE_N_NOOP("Text", "%n time in all"), QT_TRANSLATE_N_NOOP("Text", "%n times in all"), held);
        case WindowMode::OutOf: break;
    }
    return counted(QT_TRANSLATE_N_NOOP("Text", "%n of the last times"), QT_TRANSLATE_N_NOOP("Text", "%n of the last times"), held);
}

}  // namespace stance
