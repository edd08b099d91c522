#include "app/text/lint_text.h"

#include "app/text/rule_words.h"
#include "app/text/translate.h"

#include <array>
#include <string_view>
#include <utility>

namespace stance {

namespace {

QString axisOf(const LintProblem& problem)
{
    return problem.axis ? axisWord(*problem.axis) : QString();
}

/// %1 the metric, %2 the rule or stage.
LintText gateText(GateFlaw flaw)
{
    switch (flaw) {
        case GateFlaw::NotRecorded:
            return {Text::tr("“%2” can never take effect: %1 is not recorded for this exercise."),
                    Text::tr("Ask for something that the exercise counts, or take the condition out.")};
        case GateFlaw::NoTarget:
            return {Text::tr("“%2” can never take effect: it compares %1 with a target that the plan never sets."),
                    Text::tr("Give the sets that target, or let the condition pass when it is missing.")};
        case GateFlaw::OutOfRange:
            return {Text::tr("“%2” can never take effect: no %1 can be so high or so low."),
                    Text::tr("Correct the value of the condition.")};
        case GateFlaw::UnknownWord:
            return {Text::tr("“%2” can never take effect: the word that %1 is compared with stands for nothing here."),
                    Text::tr("Use a number, or the name of a parameter, rung, scheme or level of the slot.")};
        case GateFlaw::Contradiction:
            return {Text::tr("“%2” can never take effect: two of its conditions about %1 exclude each other."),
                    Text::tr("Correct one of the two, or join them with “any”.")};
        case GateFlaw::WindowTooLong:
            return {Text::tr("“%2” can never take effect: it asks for more sessions than the stage can have."),
                    Text::tr("Shorten its window, or make the stage longer.")};
        case GateFlaw::TooFewSets:
            return {Text::tr("“%2” can never take effect: it asks for %1 of a set that is never prescribed."),
                    Text::tr("Name a set that is there, such as the last one.")};
        case GateFlaw::NotTrained:
            return {Text::tr("“%2” can never take effect: the exercise whose %1 it asks for is not in this program."),
                    Text::tr("Name an exercise of the program.")};
        case GateFlaw::NoExercise:
            return {Text::tr("“%2” can never open: a stage has no exercise of its own whose %1 could be asked for."),
                    Text::tr("Name the exercise in the condition.")};
    }
    return {};
}

/// What a template needs and the slot lacks.
QString needText(const std::string& need)
{
    static const std::array<std::pair<std::string_view, const char*>, 17> needs{{
        {TemplateNeed::load, QT_TRANSLATE_NOOP("Text", "an exercise that takes a load")},
        {TemplateNeed::startLoad, QT_TRANSLATE_NOOP("Text", "sets with a load")},
        {TemplateNeed::ownLoad, QT_TRANSLATE_NOOP("Text", "loads of its own, no percentages")},
        {TemplateNeed::reps, QT_TRANSLATE_NOOP("Text", "sets counted in repetitions")},
        {TemplateNeed::hold, QT_TRANSLATE_NOOP("Text", "sets counted in seconds held")},
        {TemplateNeed::breath, QT_TRANSLATE_NOOP("Text", "a breath pattern")},
        {TemplateNeed::counted, QT_TRANSLATE_NOOP("Text", "sets whose amount can grow")},
        {TemplateNeed::range, QT_TRANSLATE_NOOP("Text", "a range such as 8 to 12, or the parameter “top”")},
        {TemplateNeed::room, QT_TRANSLATE_NOOP("Text", "a ceiling above the amount it begins with")},
        {TemplateNeed::path, QT_TRANSLATE_NOOP("Text", "a ladder path of two rungs or more")},
        {TemplateNeed::schemes, QT_TRANSLATE_NOOP("Text", "other set schemes to change to")},
        {TemplateNeed::basis, QT_TRANSLATE_NOOP("Text", "a base load of that name in the program")},
        {TemplateNeed::share, QT_TRANSLATE_NOOP("Text", "loads that are percentages of that base load")},
        {TemplateNeed::rir, QT_TRANSLATE_NOOP("Text", "a target for reps left in reserve")},
        {TemplateNeed::tempo, QT_TRANSLATE_NOOP("Text", "a tempo with that part in seconds")},
        {TemplateNeed::level, QT_TRANSLATE_NOOP("Text", "sets that name that level")},
        {TemplateNeed::somethingToMove, QT_TRANSLATE_NOOP("Text", "set schemes, or a step for the load")},
    }};
    for (const auto& [name, text] : needs) {
        if (name == need) {
            return QCoreApplication::translate("Text", text);
        }
    }
    return fromCore(need);
}

/// %1 the parameter, %2 the template, %3 what is allowed.
LintText parameterText(TemplateProblem::Kind kind)
{
    switch (kind) {
        case TemplateProblem::Kind::UnknownParameter:
            return {Text::tr("The template “%2” has no parameter “%1”."), Text::tr("Use one of these: %3.")};
        case TemplateProblem::Kind::WrongType:
            return {Text::tr("The parameter “%1” of the template “%2” is not of the right type."), Text::tr("Write %3 there.")};
        case TemplateProblem::Kind::OutOfRange:
            return {Text::tr("The parameter “%1” of the template “%2” is not in its range."), Text::tr("Allowed is: %3.")};
        case TemplateProblem::Kind::Conflict:
            return {Text::tr("The parameters “%1” and “%3” of the template “%2” say the same thing twice."),
                    Text::tr("Leave one of the two out.")};
        case TemplateProblem::Kind::UnknownTemplate:
        case TemplateProblem::Kind::DoesNotFit: break;
    }
    return {};
}

/// What a parameter may be; ranges and names stand as they are.
QString allowed(const TemplateProblem& problem)
{
    if (problem.kind == TemplateProblem::Kind::WrongType) {
        return problem.detail == "number" ? Text::tr("a number") : Text::tr("a word");
    }
    return fromCore(problem.detail);
}

/// %1 the subject, %2 the other, %3 the axis.
LintText patternOf(LintKind kind)
{
    switch (kind) {
        case LintKind::UnreachableRule:
            return {Text::tr("The rule “%1” is never reached: “%2” stands before it, opens whenever it does, and can always move."),
                    Text::tr("Put “%1” before “%2”, or give “%2” a maximum or a stricter condition.")};
        case LintKind::UpwardRule:
            return {Text::tr("The rule “%1” raises (%3), but rules for safety and after a break may only hold or lower."),
                    Text::tr("Move it to the phase “advance”, or let it lower.")};
        case LintKind::NoFloor:
            return {Text::tr("The rule “%1” lowers (%3) without an end."),
                    Text::tr("Give the action a “min”, or the slot bounds with a “min” for it.")};
        case LintKind::NoMissRule:
            return {Text::tr("The load goes up here, and no rule says what follows when sets are missed."),
                    Text::tr("Add a rule of the phase “miss” that lowers the load, such as × 0.9 after three misses in a row.")};
        case LintKind::NoWayDown:
            return {Text::tr("The load goes up here, and nothing brings it down again."),
                    Text::tr("Let the rule that answers misses lower the load.")};
        case LintKind::CeilingReached:
            return {Text::tr("The rule “%1” can never move: its ceiling is where the plan begins (%3)."),
                    Text::tr("Raise the ceiling above the top of the target, or begin with a lower target.")};
        case LintKind::LevelAtEnd:
            return {Text::tr("The rule “%1” can never move: the plan begins at the hardest there is (%3)."),
                    Text::tr("Begin with an easier one, or take the rule out.")};
        case LintKind::LadderHole:
            return {Text::tr("The path goes from “%1” to “%2”, which are no neighbours on the ladder of the catalogue."),
                    Text::tr("Put the rungs between them on the path, or make sure that the step is not too large.")};
        case LintKind::RungWithoutPlan:
            return {Text::tr("The rung “%1” counts something else than the slot, and nothing says how much of it."),
                    Text::tr("Give it a plan of its own under “rungs”.")};
        case LintKind::UnknownTemplate:
            return {Text::tr("There is no template “%1”."),
                    Text::tr("Use one of those in docs/progression-rules.md, or spell out rules.")};
        case LintKind::TemplateDoesNotFit:
            return {Text::tr("The template “%1” does not fit this slot: it needs %2."),
                    Text::tr("Give the slot what is missing, or choose another template.")};
        case LintKind::DifferentStarts:
            return {Text::tr("The slot begins with another load than “%2”, which has the same track “%1”."),
                    Text::tr("Begin both with the same load, or give one of them a track of its own.")};
        case LintKind::GateExerciseAbsent:
            return {Text::tr("The gate of the stage “%2” asks for “%1”, which none of its workouts has."),
                    Text::tr("Name an exercise of the stage, or add this one to a workout.")};
        case LintKind::SchemeNeverReached:
            return {Text::tr("No rule changes to the set scheme “%1”."),
                    Text::tr("Add a rule that moves the axis “scheme”, or take the scheme out.")};
        case LintKind::GateNeverOpens:
        case LintKind::WrongParameter: break;
    }
    return {};
}

LintText withValues(const LintText& pattern, const QStringList& values)
{
    return {filled(pattern.what, values), filled(pattern.remedy, values)};
}

}  // namespace

LintText textOf(const LintProblem& problem)
{
    const QString subject = fromCore(problem.subject);
    const QString other = fromCore(problem.other);
    if (problem.kind == LintKind::GateNeverOpens) {
        return withValues(gateText(problem.flaw.value_or(GateFlaw::NotRecorded)), {metricWord(problem.subject), other});
    }
    if (problem.kind == LintKind::WrongParameter) {
        const TemplateProblem wrong = problem.parameter.value_or(TemplateProblem{});
        return withValues(parameterText(wrong.kind), {subject, other, allowed(wrong)});
    }
    const QString second = problem.kind == LintKind::TemplateDoesNotFit ? needText(problem.other) : other;
    return withValues(patternOf(problem.kind), {subject, second, axisOf(problem)});
}

}  // namespace stance
