// Lint: for every kind of problem a minimal program that has it, and the same without.
#include "core/progression/lint.h"

#include "core/program/program_json.h"
#include "tests/support/documents.h"
#include "tests/support/training_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {

void PrintTo(const LintProblem& problem, std::ostream* out)
{
    *out << "kind " << static_cast<int>(problem.kind) << " at " << problem.where << " '" << problem.subject << "' '"
         << problem.other << "'" << (problem.flaw ? " flaw " + std::to_string(static_cast<int>(*problem.flaw)) : "");
}

namespace {

using test::gym;

constexpr const char* slotPlace = "/stages/0/workouts/0/blocks/0/slots/0";

/// One stage with one workout of one block: `slots` as JSON.
std::string stageOf(const std::string& id, const std::string& slots, const std::string& fields = "")
{
    return R"({"id": ")" + id + R"(", "name": "S", )" + fields + R"("workouts": [{"id": "w-)" + id
           + R"(", "name": "W", "blocks": [{"slots": [)" + slots + "]}]}]}";
}

std::vector<LintProblem> lintStages(const std::string& stages, const std::string& fields = "")
{
    const auto program =
        readProgram(R"({"format": "stance-program", "version": 1, "id": "p", "revision": 1, "kind": "strength", "name": "P", )"
                        + fields + R"("stages": [)" + stages + "]}",
                    "p.json", gym());
    EXPECT_TRUE(program) << testing::PrintToString(program.error());
    return program ? lint(*program, gym()) : std::vector<LintProblem>{};
}

std::vector<LintProblem> lintSlot(const std::string& fields)
{
    return lintStages(stageOf("s", R"({"id": "main", )" + fields + "}"));
}

/// Squats at 20 kg, 3 sets of 8 to 12, with these rules and what stands beside them.
std::string squats(const std::string& rules, const std::string& beside = "")
{
    return R"("exercise": "squat", "sets": {"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 20, "unit": "kg"}},)"
           R"( "progression": {"rules": [)"
           + rules + "]" + beside + "}";
}

const std::string up =
    R"({"id": "up", "phase": "advance", "when": {"metric": "reps", "op": ">=", "value": {"target": "reps_max"}},)"
    R"( "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
const std::string down =
    R"({"id": "down", "phase": "miss", "when": {"metric": "reps", "sets": "any", "op": "<", "value": {"target": "reps_min"}},)"
    R"( "window": {"sessions": 3}, "do": [{"axis": "load", "op": "mul", "value": 0.9, "min": 10}]})";

/// Rules of which nothing is to be said, and one more.
std::string soundAnd(const std::string& rule)
{
    return squats(rule + ", " + down);
}

std::string raiseWhen(const std::string& gate)
{
    return R"({"id": "up", "phase": "advance", "when": )" + gate + R"(, "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
}

LintProblem found(const std::string& where, LintKind kind, LintSeverity severity, const std::string& subject,
                  const std::string& other = "")
{
    return {slotPlace + where, kind, severity, subject, other, {}, {}, {}};
}

/// All but axis, flaw and parameter.
MATCHER_P(Is, expected, "")
{
    return arg.where == expected.where && arg.kind == expected.kind && arg.severity == expected.severity
           && arg.subject == expected.subject && arg.other == expected.other;
}

MATCHER_P(HasKind, kind, "")
{
    return arg.kind == kind;
}

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

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
        return R"("exercise": "split-squat", "sets": {"count": 2, "reps": 8, "levels": {"depth": ")" + depth
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

// ---- Gates ----

struct GateCase {
    const char* name;
    const char* gate;
    const char* where;  ///< below the gate
    GateFlaw flaw;
    const char* sound;  ///< the same, put right
};

void PrintTo(const GateCase& gate, std::ostream* out)
{
    *out << gate.name;
}

class GateThatNeverOpens : public testing::TestWithParam<GateCase> {};

TEST_P(GateThatNeverOpens, isFoundAndIsNotWhenPutRight)
{
    const GateCase& gate = GetParam();
    const auto problems = lintSlot(soundAnd(raiseWhen(gate.gate)));
    ASSERT_EQ(problems.size(), 1U) << testing::PrintToString(problems);
    EXPECT_EQ(problems[0].kind, LintKind::GateNeverOpens);
    EXPECT_EQ(problems[0].severity, LintSeverity::Error);
    EXPECT_EQ(problems[0].where, std::string(slotPlace) + "/progression/rules/0/when" + gate.where);
    EXPECT_EQ(problems[0].flaw, gate.flaw);
    EXPECT_EQ(problems[0].other, "up");
    EXPECT_THAT(lintSlot(soundAnd(raiseWhen(gate.sound))), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    All, GateThatNeverOpens,
    testing::Values(
        GateCase{"holdOfReps", R"({"metric": "hold_s", "op": ">=", "value": 30})", "", GateFlaw::NotRecorded,
                 R"({"metric": "reps", "op": ">=", "value": 30})"},
        GateCase{"sidesOfBothLegs", R"({"metric": "lsi_pct", "op": ">=", "value": 90})", "", GateFlaw::NotRecorded,
                 R"({"metric": "volume", "op": ">=", "value": 90})"},
        GateCase{"reserveWithoutTarget", R"({"metric": "rir", "op": ">=", "value": {"target": "rir"}})", "", GateFlaw::NoTarget,
                 R"({"metric": "rir", "op": ">=", "value": {"target": "rir"}, "missing": "pass"})"},
        GateCase{"painAboveTen",
                 R"({"all": [{"metric": "reps", "op": ">=", "value": 8}, {"metric": "pain", "op": ">", "value": 10}]})", "/all/1",
                 GateFlaw::OutOfRange,
                 R"({"all": [{"metric": "reps", "op": ">=", "value": 8}, {"metric": "pain", "op": "<=", "value": 3}]})"},
        GateCase{"readinessBelowOne", R"({"metric": "readiness", "op": "<", "value": 1})", "", GateFlaw::OutOfRange,
                 R"({"metric": "readiness", "op": "<", "value": 3})"},
        GateCase{"unknownFault", R"({"metric": "fault:heel-lift", "op": ">=", "value": 1})", "", GateFlaw::OutOfRange,
                 R"({"metric": "fault:momentum", "op": ">=", "value": 1})"},
        GateCase{"fourthOfThree", R"({"metric": "reps", "sets": {"nth": 4}, "op": ">=", "value": 8})", "", GateFlaw::TooFewSets,
                 R"({"metric": "reps", "sets": {"nth": 3}, "op": ">=", "value": 8})"},
        GateCase{
            "twoThatExcludeEachOther",
            R"({"all": [{"metric": "reps", "op": ">=", "value": 12}, {"metric": "reps", "sets": "last", "op": "<", "value": 10}]})",
            "", GateFlaw::Contradiction,
            R"({"all": [{"metric": "reps", "op": ">=", "value": 12}, {"metric": "reps", "sets": "last", "op": "<", "value": 20}]})"},
        GateCase{
            "topAndBelowBottom",
            R"({"all": [{"metric": "reps", "op": ">=", "value": {"target": "reps_max"}}, {"metric": "reps", "op": "<", "value": {"target": "reps_min"}}]})",
            "", GateFlaw::Contradiction,
            R"({"any": [{"metric": "reps", "op": ">=", "value": {"target": "reps_max"}}, {"metric": "reps", "op": "<", "value": {"target": "reps_min"}}]})"},
        GateCase{"exerciseOfNoWorkout", R"({"metric": "reps", "exercise": "press", "op": ">=", "value": 8})", "",
                 GateFlaw::NotTrained, R"({"metric": "reps", "exercise": "squat", "op": ">=", "value": 8})"},
        GateCase{"notOfWhatAlwaysPasses", R"({"not": {"metric": "hold_s", "op": ">=", "value": 30, "missing": "pass"}})", "/not",
                 GateFlaw::NotRecorded, R"({"not": {"metric": "hold_s", "op": ">=", "value": 30}})"},
        GateCase{"anyOfNothing",
                 R"({"any": [{"metric": "hold_s", "op": ">=", "value": 30}, {"metric": "breaths", "op": ">=", "value": 5}]})",
                 "/any/0", GateFlaw::NotRecorded,
                 R"({"any": [{"metric": "hold_s", "op": ">=", "value": 30}, {"metric": "reps", "op": ">=", "value": 5}]})"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Lint, findsALoadAskedOfAnExerciseWithoutOne)
{
    const auto rule = [](const std::string& metric) {
        return R"("exercise": "wall-push-up", "sets": {"count": 3, "reps": 5}, "progression": {"rules": [)"
               R"({"id": "up", "phase": "advance", "when": {"metric": ")"
               + metric
               + R"(", "op": ">=", "value": 5},)"
                 R"( "do": [{"axis": "reps", "op": "add", "value": 1}]}]})";
    };
    EXPECT_THAT(lintSlot(rule("load")), ElementsAre(HasKind(LintKind::GateNeverOpens)));
    EXPECT_THAT(lintSlot(rule("reps")), IsEmpty());
}

TEST(Lint, findsAnOpenSetComparedWithATargetItHasNot)
{
    const auto last = [](const std::string& set) {
        return R"("exercise": "squat", "sets": [{"reps": 5}, )" + set
               + R"(], "progression": {"rules": [)"
                 R"({"id": "up", "phase": "advance", "when": {"metric": "reps", "sets": "last", "op": ">=", "value": {"target": "reps"}},)"
                 R"( "do": [{"axis": "reps", "op": "add", "value": 1}]}]})";
    };
    EXPECT_THAT(lintSlot(last(R"({"amrap": true})")), ElementsAre(HasKind(LintKind::GateNeverOpens)));
    EXPECT_THAT(lintSlot(last(R"({"amrap": true, "reps": 5})")), IsEmpty());
}

TEST(Lint, findsAWindowLongerThanItsStage)
{
    const auto stages = [](const std::string& sessions) {
        const std::string rule = R"({"id": "up", "phase": "advance", "window": {"sessions": )" + sessions
                                 + R"(}, "do": [{"axis": "load", "op": "add", "value": 2.5}]})";
        return stageOf("one", R"({"id": "main", )" + squats(rule + ", " + down) + "}", R"("weeks": 1, )") + ", "
               + stageOf("two", R"({"id": "later", "exercise": "press", "sets": {"count": 1, "reps": 5}})");
    };
    const auto problems = lintStages(stages("8"));
    ASSERT_THAT(problems, ElementsAre(HasKind(LintKind::GateNeverOpens)));
    EXPECT_EQ(problems[0].flaw, GateFlaw::WindowTooLong);
    EXPECT_THAT(lintStages(stages("7")), IsEmpty());
}

TEST(Lint, findsAStageThatAsksForAnExerciseItHasNot)
{
    const auto stages = [](const std::string& exercise) {
        return stageOf("one", R"({"id": "main", "exercise": "squat", "sets": {"count": 1, "reps": 5}})",
                       R"("gate": {"all": [{"metric": "week", "op": ">=", "value": 2}, {"metric": "reps", "exercise": ")" + exercise
                           + R"(", "op": ">=", "value": 5}]}, )")
               + ", " + stageOf("two", R"({"id": "later", "exercise": "press", "sets": {"count": 1, "reps": 5}})");
    };
    const auto problems = lintStages(stages("press"));
    ASSERT_THAT(problems, ElementsAre(HasKind(LintKind::GateExerciseAbsent)));
    EXPECT_EQ(problems[0].where, "/stages/0/gate/all/1");
    EXPECT_EQ(problems[0].subject, "press");
    EXPECT_THAT(lintStages(stages("squat")), IsEmpty());
}

TEST(Lint, findsAStageWhoseGateNeverOpens)
{
    const auto stages = [](const std::string& metric) {
        return stageOf("one", R"({"id": "main", "exercise": "squat", "sets": {"count": 1, "reps": 5}})",
                       R"("gate": {"metric": ")" + metric + R"(", "exercise": "squat", "op": ">=", "value": 5}, )")
               + ", " + stageOf("two", R"({"id": "later", "exercise": "press", "sets": {"count": 1, "reps": 5}})");
    };
    EXPECT_THAT(lintStages(stages("hold_s")), ElementsAre(HasKind(LintKind::GateNeverOpens)));
    EXPECT_THAT(lintStages(stages("reps")), IsEmpty());
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
    EXPECT_EQ(unplannable(lintSlot(templated(R"({"template": "lineal"})"))).size(), 1U);
    EXPECT_THAT(unplannable(lintSlot(squats(up))), IsEmpty());
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
