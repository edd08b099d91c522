// What is said of the doubts about a program.
#include "app/text/lint_text.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

std::string what(const LintProblem& problem)
{
    return textOf(problem).what.toStdString();
}

void expectTwoSentences(const LintProblem& problem)
{
    const LintText text = textOf(problem);
    for (const QString& sentence : {text.what, text.remedy}) {
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << static_cast<int>(problem.kind) << ": " << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
    }
}

LintProblem problem(LintKind kind, const std::string& subject, const std::string& other = "")
{
    LintProblem result;
    result.kind = kind;
    result.subject = subject;
    result.other = other;
    return result;
}

TEST(LintText, everyKindSaysWhatIsWrongAndWhatToDo)
{
    for (int i = 0; i <= static_cast<int>(LintKind::SchemeNeverReached); ++i) {
        LintProblem each = problem(static_cast<LintKind>(i), "up", "down");
        each.axis = Axis{};
        each.parameter = TemplateProblem{"up", TemplateProblem::Kind::OutOfRange, "1 to 10"};
        expectTwoSentences(each);
    }
}

TEST(LintText, everyFlawOfAGateSaysWhatIsWrongAndWhatToDo)
{
    for (int i = 0; i <= static_cast<int>(GateFlaw::NoExercise); ++i) {
        LintProblem each = problem(LintKind::GateNeverOpens, "hold_s", "up");
        each.flaw = static_cast<GateFlaw>(i);
        expectTwoSentences(each);
    }
}

TEST(LintText, everyWrongParameterSaysWhatIsAllowed)
{
    for (const auto kind : {TemplateProblem::Kind::UnknownParameter, TemplateProblem::Kind::WrongType,
                            TemplateProblem::Kind::OutOfRange, TemplateProblem::Kind::Conflict}) {
        LintProblem each = problem(LintKind::WrongParameter, "step", "linear");
        each.parameter = TemplateProblem{"step", kind, "number"};
        expectTwoSentences(each);
    }
}

TEST(LintText, namesAreFilledIn)
{
    EXPECT_EQ(what(problem(LintKind::UnreachableRule, "reps", "up")),
              "The rule “reps” is never reached: “up” stands before it, opens whenever it does, and can always move.");
    LintProblem gate = problem(LintKind::GateNeverOpens, "hold_s", "up");
    gate.flaw = GateFlaw::NotRecorded;
    EXPECT_EQ(what(gate), "“up” can never take effect: seconds held is not recorded for this exercise.");
    LintProblem floor = problem(LintKind::NoFloor, "down");
    floor.axis = Axis{};
    EXPECT_EQ(what(floor), "The rule “down” lowers (load) without an end.");
    EXPECT_EQ(what(problem(LintKind::TemplateDoesNotFit, "ladder", TemplateNeed::path)),
              "The template “ladder” does not fit this slot: it needs a ladder path of two rungs or more.");
}

TEST(LintText, aNameWithAPercentSignStaysAsItIs)
{
    EXPECT_EQ(what(problem(LintKind::UnknownTemplate, "%2")), "There is no template “%2”.");
}

}  // namespace
}  // namespace stance
