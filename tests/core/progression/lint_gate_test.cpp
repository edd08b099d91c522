// Lint of gates: conditions that can never be met, and the same put right.
#include "tests/core/progression/linted.h"

namespace stance {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

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

}  // namespace
}  // namespace stance
