#include "app/text/trace_text.h"

#include "app/text/finding_text.h"
#include "app/text/format.h"
#include "app/text/progression_text.h"
#include "app/text/rule_words.h"
#include "app/text/template_words.h"
#include "app/text/translate.h"
#include "app/text/words.h"

#include <algorithm>

namespace stance {

namespace {

QString comma()
{
    return Text::tr(", ", "between facts of a line");
}

QString setsSaid(const std::vector<int>& sets)
{
    if (sets.size() == 1) {
        return Text::tr("set %1").arg(sets.front());
    }
    QStringList numbers;
    for (const int set : sets) {
        numbers << QString::number(set);
    }
    return Text::tr("sets %1").arg(numbers.join(comma()));
}

QString sideOf(GateSide side)
{
    switch (side) {
        case GateSide::Stronger: return Text::tr("on the stronger side");
        case GateSide::Left: return Text::tr("on the left");
        case GateSide::Right: return Text::tr("on the right");
        case GateSide::Total: return Text::tr("both sides together");
        case GateSide::Each:
        case GateSide::Weaker: break;
    }
    return {};
}

/// What is compared with, as a value or as the word that stands for it.
QString neededText(const ConditionTrace& condition, const Exercise* exercise, LoadUnit unit)
{
    if (condition.needed) {
        return formatMetric(condition.leaf.metric, *condition.needed, exercise, unit);
    }
    if (const auto* word = std::get_if<std::string>(&condition.leaf.value)) {
        return Text::tr("“%1”").arg(fromCore(*word));
    }
    return Text::tr("a target that is not set");
}

/// Where one set will do, those that were not it say nothing.
bool tellsSets(const ConditionTrace& condition)
{
    return condition.leaf.sets != SetQuantifier::Any && condition.leaf.sets != SetQuantifier::AtLeast;
}

QString foundText(const ConditionTrace& condition, const Exercise* exercise, LoadUnit unit)
{
    if (!condition.observed) {
        return condition.leaf.missing == MissingValue::Pass ? Text::tr("not recorded, which passes") : Text::tr("not recorded");
    }
    QString found = Text::tr("found %1").arg(formatMetric(condition.leaf.metric, *condition.observed, exercise, unit));
    if (condition.pain && condition.pain->place != BodyPlace::Other) {
        found = filled(Text::tr("%1 (%2)", "a pain and its place"), {found, painPlace(*condition.pain)});
    }
    if (!condition.failedSets.empty() && tellsSets(condition)) {
        found = filled(Text::tr("%1 (%2)", "what was found, and in which sets"), {found, setsSaid(condition.failedSets)});
    }
    return found;
}

/// What a condition looks at, in a few words.
QString conditionName(const ConditionTrace& condition)
{
    const QString yesNo = yesNoWord(condition);
    return yesNo.isEmpty() ? metricWord(condition.leaf.metric) : yesNo;
}

QString sessionsSaid(int held, int wanted)
{
    return filled(Text::tr("%1 of %2 sessions"), {QString::number(held), QString::number(wanted)});
}

/// A rule that moved tells all that it found; of one that did not, what was met is only named.
QStringList ruleLines(const RuleTrace& rule, const Exercise* exercise, LoadUnit unit)
{
    QStringList lines{ruleLine(rule)};
    QStringList met;
    for (const ConditionTrace& condition : rule.conditions) {
        if (condition.passed && rule.outcome != RuleOutcome::Fired) {
            met << conditionName(condition);
            continue;
        }
        const QString line = QStringLiteral("  ") + conditionLine(condition, exercise, unit);
        // Conditions that differ only in where their number comes from say the same.
        if (!lines.contains(line)) {
            lines << line;
        }
    }
    met.removeDuplicates();
    if (!met.isEmpty()) {
        lines << QStringLiteral("  ") + Text::tr("met: %1", "conditions of a rule").arg(met.join(comma()));
    }
    return lines;
}

void add(std::vector<TraceSection>& sections, const QString& title, const QStringList& lines)
{
    if (!lines.isEmpty()) {
        sections.push_back({title, lines});
    }
}

/// Most sessions are quiet: a check that found nothing is named and not spelled out.
bool foundNothing(const RuleTrace& rule)
{
    return rule.outcome == RuleOutcome::Closed && rule.pass == RulePass::Safety;
}

bool isForAnotherRung(const RuleTrace& rule)
{
    return rule.outcome == RuleOutcome::Closed
           && std::any_of(rule.conditions.begin(), rule.conditions.end(),
                          [](const auto& condition) { return condition.leaf.metric == "variant" && !condition.passed; });
}

/// The rules by what they are for, those that a runner asks about first.
void addRules(std::vector<TraceSection>& sections, const Trace& trace, const Exercise* exercise, LoadUnit unit)
{
    QStringList raising;
    QStringList lowering;
    QStringList safety;
    QStringList quiet;
    QStringList elsewhere;
    for (const RuleTrace& rule : trace.rules) {
        const bool up = rule.pass == RulePass::Advance || rule.pass == RulePass::Schedule;
        if (foundNothing(rule)) {
            quiet << ruleName(rule.rule);
        } else if (isForAnotherRung(rule)) {
            elsewhere << ruleName(rule.rule);
        } else {
            (up ? raising : rule.pass == RulePass::Safety ? safety : lowering) += ruleLines(rule, exercise, unit);
        }
    }
    quiet.removeDuplicates();
    elsewhere.removeDuplicates();
    if (!quiet.isEmpty()) {
        safety << Text::tr("Nothing found: %1.", "checks of safety").arg(quiet.join(comma()));
    }
    if (!elsewhere.isEmpty()) {
        lowering << Text::tr("For another rung: %1.", "rules").arg(elsewhere.join(comma()));
    }
    add(sections, Text::tr("What raises it"), raising);
    add(sections, Text::tr("Safety"), safety);
    add(sections, Text::tr("Other rules"), lowering);
}

}  // namespace

QString ruleName(const std::string& rule)
{
    if (rule == "stance-pain-down") {
        return Text::tr("strong pain");
    }
    if (rule == "stance-pain-hold") {
        return Text::tr("some pain");
    }
    if (rule == "stance-morning-down") {
        return Text::tr("a bad morning after");
    }
    if (rule == "stance-morning-hold") {
        return Text::tr("a sore morning after");
    }
    if (rule == "stance-form") {
        return Text::tr("sets that were not clean");
    }
    if (rule == "stance-pain-asked") {
        return Text::tr("no pain score given");
    }
    if (rule == "stance-regain") {
        return Text::tr("back to the plan");
    }
    return Text::tr("“%1”").arg(fromCore(rule).replace(QLatin1Char('-'), QLatin1Char(' ')));
}

QString conditionLine(const ConditionTrace& condition, const Exercise* exercise, LoadUnit unit)
{
    QString what = conditionName(condition);
    for (const QString& place : {whereWord(condition.leaf), sideOf(condition.leaf.side)}) {
        what += place.isEmpty() ? QString() : QLatin1Char(' ') + place;
    }
    if (!condition.leaf.exercise.empty()) {
        what += QLatin1Char(' ') + Text::tr("of “%1”", "an exercise").arg(fromCore(condition.leaf.exercise));
    }
    QStringList parts{what};
    if (yesNoWord(condition).isEmpty()) {
        parts << comparison(condition.leaf.op, neededText(condition, exercise, unit)) << foundText(condition, exercise, unit);
    } else if (!condition.observed) {
        parts << Text::tr("not recorded");
    } else if (!condition.failedSets.empty() && tellsSets(condition)) {
        parts << setsSaid(condition.failedSets);
    }
    if (condition.wanted > 1) {
        parts << sessionsSaid(condition.held, condition.wanted);
    }
    return filled(
        condition.passed ? Text::tr("yes: %1", "a condition that is met") : Text::tr("no: %1", "a condition that is not met"),
        {parts.join(comma())});
}

QString ruleLine(const RuleTrace& rule)
{
    QStringList about{word(rule.pass)};
    if (rule.side != Side::Both) {
        about << word(rule.side);
    }
    QString line = filled(Text::tr("%1 (%2): %3", "a rule, what it is for, what became of it"),
                          {ruleName(rule.rule), about.join(comma()), word(rule.outcome)});
    if (rule.wanted > 1) {
        line += comma() + sessionsSaid(rule.held, rule.wanted);
    }
    return line;
}

QString axisLine(const AxisTrace& change, const Exercise* exercise, LoadUnit unit)
{
    const auto value = [&](double number) { return formatAxisValue(change.axis, number, exercise, unit); };
    QStringList parts;
    if (change.before) {
        parts << Text::tr("before %1").arg(value(*change.before));
    }
    if (change.exact && (!change.loadable || value(*change.exact) != value(*change.loadable))) {
        parts << Text::tr("exactly %1").arg(value(*change.exact));
    }
    if (change.loadable) {
        parts << Text::tr("now %1").arg(value(*change.loadable));
    }
    QStringList where;
    if (change.setNo > 0) {
        where << Text::tr("set %1").arg(change.setNo);
    }
    if (change.side != Side::Both) {
        where << word(change.side);
    }
    const QString what = where.isEmpty()
                             ? axisWord(change.axis)
                             : filled(Text::tr("%1 (%2)", "what changed, and where"), {axisWord(change.axis), where.join(comma())});
    return filled(Text::tr("%1: %2", "what was looked at, and its value"), {what, parts.join(comma())});
}

QString limitLine(const LimitTrace& limit, const Exercise* exercise, LoadUnit unit)
{
    const auto value = [&](double number) { return formatAxisValue(limit.axis, number, exercise, unit); };
    const QString values = filled(Text::tr("%1 instead of %2"), {value(limit.to), value(limit.from)});
    const QString what = filled(Text::tr("%1: %2", "what was looked at, and its value"), {axisWord(limit.axis), word(limit.kind)});
    return value(limit.to) == value(limit.from) ? what : what + comma() + values;
}

QString standingLine(const Trace& trace)
{
    const QString day = trace.judged.empty() ? QString() : formatDay(trace.day, {});
    switch (trace.standing) {
        case Standing::FirstTime: return Text::tr("Not trained yet, so it is as the program is written.");
        case Standing::Manual:
            return trace.manualReason.empty() ? Text::tr("Set by hand; the rules go on from there.")
                                              : filled(Text::tr("Set by hand (%1); the rules go on from there."),
                                                       {fromCore(trace.manualReason).simplified()});
        case Standing::Judged: return filled(Text::tr("Judged by the session of %1."), {day});
        case Standing::NewPlan:
            return trace.begins.empty()
                       ? filled(Text::tr("As the program plans it, after the session of %1."), {day})
                       : filled(Text::tr("“%1” begins; it goes on from the session of %2."), {fromCore(trace.begins), day});
        case Standing::NotJudged: break;
    }
    return day.isEmpty() ? Text::tr("No session was judged.") : filled(Text::tr("Last judged by the session of %1."), {day});
}

QString overlayLine(const Trace& trace)
{
    QString line;
    switch (trace.overlay) {
        case Overlay::None: return {};
        case Overlay::PlannedDeload: line = Text::tr("Lighter for a while, as you planned."); break;
        case Overlay::ProgramDeload: line = Text::tr("An easy week of the program."); break;
        case Overlay::Readiness: line = Text::tr("Lighter today, because you said you are not fresh."); break;
    }
    if (trace.overlayUntil) {
        line = filled(Text::tr("%1 Last day: %2.", "a sentence, and a date"), {line, formatDay(*trace.overlayUntil, {})});
    }
    return line;
}

QString breakLine(const Trace& trace)
{
    if (trace.breakFactor >= 1) {
        return {};
    }
    return filled(Text::tr("%1 days without it, so it begins again at %2 %."),
                  {QString::number(trace.breakDays), formatDecimal(trace.breakFactor * 100, 1)});
}

QString frozenLine(const Trace& trace)
{
    if (trace.frozenDays > 0) {
        return counted(QT_TRANSLATE_N_NOOP("Text", "Nothing goes up for %n more day."),
                       QT_TRANSLATE_N_NOOP("Text", "Nothing goes up for %n more days."), trace.frozenDays);
    }
    if (trace.frozenSessions > 0) {
        return counted(QT_TRANSLATE_N_NOOP("Text", "Nothing goes up for %n more session."),
                       QT_TRANSLATE_N_NOOP("Text", "Nothing goes up for %n more sessions."), trace.frozenSessions);
    }
    return {};
}

std::vector<TraceSection> traceSections(const SlotOutlook& slot, const Catalog& catalog, LoadUnit unit)
{
    const Trace& trace = slot.trace;
    const Exercise* exercise = catalog.find(slot.exercise);
    std::vector<TraceSection> sections;
    add(sections, Text::tr("In short"), {reasonLine(slot, catalog, unit)});
    add(sections, Text::tr("How it moves"), {templateSentence(slot.slot->progression)});
    QStringList standing{standingLine(trace), overlayLine(trace), breakLine(trace), frozenLine(trace)};
    standing.removeAll(QString());
    add(sections, Text::tr("Where it stands"), standing);
    QStringList changes;
    for (const AxisTrace& change : trace.axes) {
        changes << axisLine(change, exercise, unit);
    }
    add(sections, Text::tr("What changed"), changes);
    QStringList limits;
    for (const LimitTrace& limit : trace.limits) {
        limits << limitLine(limit, exercise, unit);
    }
    add(sections, Text::tr("What limited it"), limits);
    if (trace.nearest) {
        add(sections, Text::tr("What was missing"),
            {findingText(*trace.nearest, {exercise, unit, static_cast<int>(slot.prescription.sets.size())})});
    }
    QStringList suggestions;
    for (const Suggestion suggestion : trace.suggestions) {
        suggestions << sentenceCase(word(suggestion)) + QLatin1Char('.');
    }
    add(sections, Text::tr("Suggested"), suggestions);
    addRules(sections, trace, exercise, unit);
    return sections;
}

}  // namespace stance
