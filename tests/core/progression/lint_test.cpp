// Lint: for every kind of problem a minimal program that has it, and the same without.
#include "tests/core/progression/linted.h"

namespace stance {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Lint, saysNothingOfASoundProgram)
{
    EXPECT_THAT(lintSlot(squats(up + ", " + down)), IsEmpty());
}

TEST(Lint, saysNothingOfShippedPrograms)
{
    const char* file = "resources/programs/hip-extension-start.json";
    const auto program = readProgram(test::readSource(file), file, test::shippedCatalog());
    ASSERT_TRUE(program);
    EXPECT_THAT(lint(*program, test::shippedCatalog()), IsEmpty());
}

// ---- Rules ----

TEST(Lint, findsARuleBehindOneThatAlwaysMoves)
{
    const std::string reps =
        R"({"id": "reps", "phase": "advance", "when": {"metric": "reps", "op": ">=", "value": {"target": "reps_max", "plus": 2}},)"
        R"( "do": [{"axis": "reps", "op": "add", "value": 1}]})";
    EXPECT_THAT(lintSlot(squats(up + ", " + reps + ", " + down)),
                ElementsAre(Is(found("/progression/rules/1", LintKind::UnreachableRule, LintSeverity::Error, "reps", "up"))));
    EXPECT_THAT(lintSlot(squats(reps + ", " + up + ", " + down)), IsEmpty());
}

TEST(Lint, reachesARuleBehindOneThatCanEnd)
{
    const std::string ending =
        R"({"id": "first", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5, "max": 40}]})";
    EXPECT_THAT(lintSlot(squats(ending + ", " + up + ", " + down)), IsEmpty());
    const std::string endless = R"({"id": "first", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
    EXPECT_THAT(lintSlot(squats(endless + ", " + up + ", " + down)), ElementsAre(HasKind(LintKind::UnreachableRule)));
    const std::string rack = R"(, "rounding": {"fixed": [{"value": 20, "unit": "kg"}, {"value": 24, "unit": "kg"}]})";
    EXPECT_THAT(lintSlot(squats(endless + ", " + up + ", " + down, rack)), IsEmpty());
}

TEST(Lint, findsARuleBehindOneThatStaysAtItsLimit)
{
    const std::string first = R"({"id": "first", "phase": "advance", "do": [{"axis": "reps", "op": "add", "value": 1}]})";
    const std::string stays = R"(, "bounds": [{"axis": "reps", "max": 15, "at_max": "stay"}])";
    const std::string goesOn = R"(, "bounds": [{"axis": "reps", "max": 15}])";
    EXPECT_THAT(lintSlot(squats(first + ", " + up + ", " + down, stays)), ElementsAre(HasKind(LintKind::UnreachableRule)));
    EXPECT_THAT(lintSlot(squats(first + ", " + up + ", " + down, goesOn)), IsEmpty());
}

TEST(Lint, reachesARuleThatCatchesUpWithALongerWindow)
{
    const std::string twice = R"({"id": "first", "phase": "advance", "window": {"sessions": 2},)"
                              R"( "do": [{"axis": "load", "op": "add", "value": 5}])";
    const std::string later =
        R"({"id": "up", "phase": "advance", "window": {"sessions": 3}, "do": [{"axis": "load", "op": "add", "value": 1}]})";
    EXPECT_THAT(lintSlot(squats(twice + "}, " + later + ", " + down)), IsEmpty());
    EXPECT_THAT(lintSlot(squats(twice + R"(, "clears": ["up"]}, )" + later + ", " + down)),
                ElementsAre(HasKind(LintKind::UnreachableRule)));
}

TEST(Lint, findsRulesOfSafetyThatRaise)
{
    const auto rule = [](const std::string& phase, const std::string& value) {
        return R"({"id": "odd", "phase": ")" + phase
               + R"(", "when": {"metric": "pain", "sets": "any", "op": ">", "value": 3},)"
                 R"( "do": [{"hold": true}, {"axis": "load", "op": "add", "value": )"
               + value + R"(, "min": 5}]})";
    };
    EXPECT_THAT(lintSlot(soundAnd(up + ", " + rule("safety", "2.5"))),
                ElementsAre(Is(found("/progression/rules/1/do/1", LintKind::UpwardRule, LintSeverity::Error, "odd"))));
    EXPECT_THAT(lintSlot(soundAnd(up + ", " + rule("safety", "-2.5"))), IsEmpty());
}

TEST(Lint, findsReductionsWithoutAFloor)
{
    const auto lower = [](const std::string& action) {
        return R"({"id": "off", "phase": "miss", "when": {"metric": "reps", "op": "<", "value": 5}, "do": [)" + action + "]}";
    };
    const auto problem = [](LintSeverity severity) {
        return Is(found("/progression/rules/1/do/0", LintKind::NoFloor, severity, "off"));
    };
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "add", "value": -5})"))),
                ElementsAre(problem(LintSeverity::Error)));
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "mul", "value": 0.9})"))),
                ElementsAre(problem(LintSeverity::Warning)));
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "add", "value": -5, "min": 10})"))), IsEmpty());
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "add", "value": -5})"),
                                R"(, "bounds": [{"axis": "load", "min": 10}])")),
                IsEmpty());
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "add", "value": -5})"),
                                R"(, "rounding": {"bar": {"value": 20, "unit": "kg"}, "plates": []})")),
                IsEmpty());
    EXPECT_THAT(lintSlot(squats(up + ", " + lower(R"({"axis": "load", "op": "prev_loadable"})"))), IsEmpty());
}

TEST(Lint, warnsOfALoadWithoutAnAnswerToMisses)
{
    EXPECT_THAT(lintSlot(squats(up)),
                ElementsAre(Is(found("/progression/rules", LintKind::NoMissRule, LintSeverity::Warning, ""))));
    const std::string template0 = R"("exercise": "squat", "sets": {"count": 3, "reps": 5, "load": {"value": 20, "unit": "kg"}},)"
                                  R"( "progression": {"template": "linear", "parameters": {"misses": 0}})";
    EXPECT_THAT(lintSlot(template0), ElementsAre(Is(found("/progression", LintKind::NoMissRule, LintSeverity::Warning, ""))));
}

TEST(Lint, warnsOfALoadThatOnlyGoesUp)
{
    const std::string swap =
        R"({"id": "swap", "phase": "miss", "when": {"metric": "reps", "op": "<", "value": 5}, "do": [{"suggest": "swap"}]})";
    EXPECT_THAT(lintSlot(squats(up + ", " + swap)),
                ElementsAre(Is(found("/progression/rules", LintKind::NoWayDown, LintSeverity::Warning, ""))));
}

TEST(Lint, knowsOtherWaysDown)
{
    const std::string table =
        R"({"id": "effort", "phase": "advance", "do": [{"axis": "load", "op": "table", "unit": "kg", "observe": {"metric": "rir"},)"
        R"( "rows": [{"to": 0, "add": -2.5}, {"from": 3, "add": 2.5}]}]})";
    EXPECT_THAT(lintSlot(squats(table)), IsEmpty());
    const std::string again =
        R"({"id": "again", "phase": "miss", "when": {"metric": "reps", "op": "<", "value": 5},)"
        R"( "do": [{"axis": "load", "op": "add", "value": 2.5, "of": "remembered:start", "remember": "start"}]})";
    EXPECT_THAT(lintSlot(squats(up + ", " + again)), IsEmpty());
}

// ---- Where a slot begins ----

TEST(Lint, findsARangeWhoseCeilingIsItsTop)
{
    const auto climb = [](const std::string& max) {
        return R"({"id": "climb", "phase": "advance", "when": {"metric": "reps", "op": ">=", "value": {"target": "reps_max"}},)"
               R"( "do": [{"axis": "reps", "op": "add", "value": 1, "max": )"
               + max + "}]}";
    };
    EXPECT_THAT(lintSlot(squats(climb("12"))),
                ElementsAre(Is(found("/progression/rules/0/do/0", LintKind::CeilingReached, LintSeverity::Error, "climb"))));
    EXPECT_THAT(lintSlot(squats(climb("15"))), IsEmpty());
    // Something that lowers the target makes room below the ceiling.
    const std::string fewer =
        R"({"id": "fewer", "phase": "miss", "when": {"metric": "reps", "op": "<", "value": 5}, "do": [{"axis": "reps", "op": "add", "value": -2, "min": 5}]})";
    EXPECT_THAT(lintSlot(squats(climb("12") + ", " + fewer)), IsEmpty());
}

TEST(Lint, findsALevelThatBeginsAtItsEnd)
{
    const auto deeper = [](const std::string& depth) {
        return R"("exercise": "lunge", "sets": {"count": 2, "reps": 8, "levels": {"depth": ")" + depth
               + R"("}}, "progression": {"rules": [)"
                 R"({"id": "deeper", "phase": "advance", "do": [{"axis": "level:depth", "op": "next"}]}]})";
    };
    EXPECT_THAT(lintSlot(deeper("full")),
                ElementsAre(Is(found("/progression/rules/0/do/0", LintKind::LevelAtEnd, LintSeverity::Error, "deeper"))));
    EXPECT_THAT(lintSlot(deeper("half")), IsEmpty());
}

std::string ladder(const std::string& own, const std::string& path, const std::string& beside = "")
{
    return R"("exercise": ")" + own + R"(", "path": )" + path
           + R"(, "sets": {"count": 3, "reps": 5}, "progression": {"rules": [)"
             R"({"id": "on", "phase": "advance", "do": [{"axis": "variant", "op": "next"}]}])"
           + beside + "}";
}

TEST(Lint, findsALadderThatBeginsOnItsLastRung)
{
    const std::string path = R"(["wall-push-up", "bench-push-up"])";
    EXPECT_THAT(lintSlot(ladder("bench-push-up", path)), ElementsAre(HasKind(LintKind::LevelAtEnd)));
    EXPECT_THAT(lintSlot(ladder("wall-push-up", path)), IsEmpty());
}

TEST(Lint, takesTheSmallestStepBackForAWayBack)
{
    const std::string easier =
        R"({"id": "easier", "phase": "miss", "when": {"metric": "reps", "op": "<", "value": 5}, "do": [{"op": "step_down"}]})";
    const auto rungs = [&](const std::string& path) {
        return R"("exercise": "bench-push-up", "path": )" + path
               + R"(, "sets": {"count": 3, "reps": 5}, "progression": {"rules": [)"
               + R"({"id": "on", "phase": "advance", "do": [{"axis": "variant", "op": "next"}]}, )" + easier + "]}";
    };
    EXPECT_THAT(lintSlot(rungs(R"(["wall-push-up", "bench-push-up"])")), IsEmpty());
    EXPECT_THAT(lintSlot(rungs(R"(["bench-push-up"])")), ElementsAre(HasKind(LintKind::LevelAtEnd))) << "there is no rung before";
    EXPECT_THAT(
        lintSlot(R"("exercise": "lunge", "sets": {"count": 2, "reps": 8, "levels": {"depth": "full"}}, "progression": {"rules": [)"
                 R"({"id": "deeper", "phase": "advance", "do": [{"axis": "level:depth", "op": "next"}]}, )"
                 + easier + "]}"),
        IsEmpty());
}

TEST(Lint, warnsOfALadderWithAHole)
{
    EXPECT_THAT(lintSlot(ladder("wall-push-up", R"(["wall-push-up", "push-up"])")),
                ElementsAre(Is(found("/path/1", LintKind::LadderHole, LintSeverity::Warning, "wall-push-up", "push-up"))));
    EXPECT_THAT(lintSlot(ladder("wall-push-up", R"(["wall-push-up", "bench-push-up", "push-up"])")), IsEmpty());
}

TEST(Lint, findsARungThatCountsSomethingElse)
{
    const auto planks = [](const std::string& beside) {
        return R"("exercise": "plank", "path": ["plank", "plank-lift"], "sets": {"count": 2, "hold_s": 30}, "progression": {"rules": [)"
               R"({"id": "on", "phase": "advance", "do": [{"axis": "variant", "op": "next"}]}])"
               + beside + "}";
    };
    EXPECT_THAT(lintSlot(planks("")),
                ElementsAre(Is(found("/path/1", LintKind::RungWithoutPlan, LintSeverity::Error, "plank-lift"))));
    EXPECT_THAT(lintSlot(planks(R"(, "rungs": {"plank-lift": {"sets": {"count": 2, "reps": 8}}})")), IsEmpty());
}

TEST(Lint, warnsOfASchemeThatNoRuleReaches)
{
    const auto schemes = [](const std::string& rule) {
        return squats(up + ", " + down + rule, R"(, "schemes": [{"id": "singles", "sets": {"count": 10, "reps": 1}}])");
    };
    EXPECT_THAT(lintSlot(schemes("")),
                ElementsAre(Is(found("/progression/schemes/0", LintKind::SchemeNeverReached, LintSeverity::Warning, "singles"))));
    const std::string change = R"(, {"id": "change", "phase": "miss", "do": [{"axis": "scheme", "op": "next"}]})";
    EXPECT_THAT(lintSlot(schemes(change)), IsEmpty());
}

// ---- Templates and tracks ----

std::string templated(const std::string& progression)
{
    return R"("exercise": "squat", "sets": {"count": 3, "reps": 5, "load": {"value": 20, "unit": "kg"}}, "progression": )"
           + progression;
}

TEST(Lint, findsTemplatesThatDoNotExistOrDoNotFit)
{
    EXPECT_THAT(lintSlot(templated(R"({"template": "lineal"})")),
                ElementsAre(Is(found("/progression/template", LintKind::UnknownTemplate, LintSeverity::Error, "lineal"))));
    EXPECT_THAT(lintSlot(templated(R"({"template": "hold"})")),
                ElementsAre(Is(found("/progression/template", LintKind::TemplateDoesNotFit, LintSeverity::Error, "hold",
                                     TemplateNeed::hold))));
    EXPECT_THAT(lintSlot(templated(R"({"template": "linear"})")), IsEmpty());
}

TEST(Lint, findsParametersThatATemplateDoesNotTake)
{
    const auto unknown = lintSlot(templated(R"({"template": "linear", "parameters": {"steps": 5}})"));
    ASSERT_THAT(
        unknown,
        ElementsAre(Is(found("/progression/parameters/steps", LintKind::WrongParameter, LintSeverity::Error, "steps", "linear"))));
    ASSERT_TRUE(unknown[0].parameter);
    EXPECT_EQ(unknown[0].parameter->kind, TemplateProblem::Kind::UnknownParameter);
    EXPECT_THAT(lintSlot(templated(R"({"template": "linear", "parameters": {"step_kg": "much"}})")),
                ElementsAre(HasKind(LintKind::WrongParameter)));
    EXPECT_THAT(lintSlot(templated(R"({"template": "linear", "parameters": {"step_kg": 5}})")), IsEmpty());
}

TEST(Lint, namesWhatCannotBePlanned)
{
    const auto problems = [](const std::string& progression) {
        const std::string slot = R"({"id": "main", )" + templated(progression) + "}";
        return unplannable(readProgramOf(stageOf("s", slot)), gym());
    };
    EXPECT_THAT(problems(R"({"template": "lineal"})"), ElementsAre(HasKind(LintKind::UnknownTemplate)));
    EXPECT_THAT(problems(R"({"template": "linear", "parameters": {"misses": 0}})"), IsEmpty());
}

TEST(Lint, warnsOfOneTrackWithTwoBeginnings)
{
    const auto second = [](const std::string& load, const std::string& track) {
        return lintStages(stageOf("s", R"({"id": "a", )" + templated(R"({"template": "linear"}}, )")
                                           + R"({"id": "b", "exercise": "squat", "track": ")" + track
                                           + R"(", "sets": {"count": 3, "reps": 5, "load": {"value": )" + load
                                           + R"(, "unit": "kg"}}, "progression": {"template": "linear"}})"));
    };
    EXPECT_THAT(second("25", "squat"), ElementsAre(HasKind(LintKind::DifferentStarts)));
    EXPECT_THAT(second("20", "squat"), IsEmpty());
    EXPECT_THAT(second("25", "heavy"), IsEmpty());
}

}  // namespace
}  // namespace stance
