// Stages: when the next one opens, by weeks and gates, and what lighter weeks say about it.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

const std::string tens = R"({"metric": "good_reps", "exercise": "press", "op": ">=", "value": 10, "window": {"sessions": 2}})";

/// Two stages that press, the first with these fields. The script trains every second day: seven sessions in a fortnight.
TrainingScript twoStages(const std::string& stage, const std::string& program = "",
                         const std::string& sets = R"({"count": 3, "reps": 10})")
{
    const auto workout = [&](const std::string& id) {
        return R"("workouts": [{"id": ")" + id + R"(", "name": "W", "blocks": [{"slots": [{"id": "press-)" + id
               + R"(", "exercise": "press", "sets": )" + sets
               + R"(, "progression": {"template": "linear", "parameters": {"misses": 0}}}, {"id": "squat-)" + id
               + R"(", "exercise": "squat", "sets": )" + sets + "}]}]}]";
    };
    return TrainingScript::program(R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "strength",
        "name": "Plan", )" + program
                                   + R"("stages": [{"id": "one", "name": "One", )" + stage + ", " + workout("a")
                                   + R"(}, {"id": "two", "name": "Two", )" + workout("b") + "}]}");
}

TrainingScript& press(TrainingScript& script, int times, const Sets& sets = {})
{
    for (int i = 0; i < times; ++i) {
        script.train(sets, script.look().stage == 0 ? "press-a" : "press-b");
    }
    return script;
}

TEST(Stages, openWhenTheirWeeksAreOverAndTheGateWasOpen)
{
    TrainingScript script = twoStages(R"("weeks": 2, "gate": )" + tens);
    press(script, 6);
    EXPECT_EQ(script.look().stage, 0U) << "day 13: open since the second session";
    press(script, 1);
    EXPECT_EQ(script.look().week, 3);
    EXPECT_EQ(script.look().stage, 1U) << "the first session of week 3 is one of the next stage";
}

TEST(Stages, waitForAGateThatTheLastSessionShut)
{
    TrainingScript script = twoStages(R"("weeks": 2, "gate": )" + tens);
    press(press(script, 6), 1, {9});
    EXPECT_EQ(script.look().stage, 0U);
    press(script, 1);
    EXPECT_EQ(script.look().stage, 0U) << "once";
    press(script, 1);
    EXPECT_EQ(script.look().stage, 1U) << "twice";
}

TEST(Stages, openInAnAbsenceToo)
{
    TrainingScript script = twoStages(R"("weeks": 1, "gate": )" + tens);
    press(script, 2).wait(5);
    EXPECT_EQ(script.look().stage, 1U);
}

TEST(Stages, areLedBackFromTheOneThatTheDayOfTheSessionHad)
{
    TrainingScript script = TrainingScript::program(R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1,
        "kind": "strength", "name": "Plan", "stages": [
        {"id": "one", "name": "One", "weeks": 1, "gate": {"metric": "good_reps", "exercise": "squat", "op": ">=", "value": 5},
         "workouts": [{"id": "a", "name": "A", "blocks": [{"slots": [{"id": "first", "exercise": "squat", "sets": {"count": 1, "reps": 5}}]}]}]},
        {"id": "two", "name": "Two", "weeks": 1, "gate": {"metric": "good_reps", "exercise": "press", "op": ">=", "value": 5},
         "workouts": [{"id": "b", "name": "B", "blocks": [{"slots": [{"id": "main", "exercise": "press", "sets": {"count": 1, "reps": 5},
           "progression": {"rules": [{"id": "back", "phase": "safety", "when": {"metric": "pain", "sets": "any", "op": ">=", "value": 6},
                                      "do": [{"axis": "stage", "op": "prev"}]}]}}]}]}]},
        {"id": "three", "name": "Three", "workouts": [{"id": "c", "name": "C", "blocks": [{"slots": [{"id": "later", "exercise": "press", "sets": {"count": 1, "reps": 5}}]}]}]}]})");
    script.asPrescribed(1, "first").wait(5);
    ASSERT_EQ(script.look().stage, 1U);
    script.asPrescribed();
    ASSERT_EQ(script.look().stage, 1U);
    script.wait(5).train({Did(5).hurt(7)});
    EXPECT_EQ(script.look().stage, 1U) << "it was the third stage by then";
}

const std::string lighterWeekTwo = R"("deload": {"every_weeks": 2}, )";

TEST(Stages, areNotOpenedByALighterSession)
{
    TrainingScript script = twoStages(R"("gate": )" + tens, lighterWeekTwo);
    press(press(script, 3, {9}), 1);
    ASSERT_TRUE(script.look().deloadWeek);
    ASSERT_EQ(script.slot("press-a").prescription.sets.size(), 2U);
    press(script, 3);
    ASSERT_FALSE(script.look().deloadWeek);
    EXPECT_EQ(script.look().stage, 0U) << "one full session and three lighter ones";
    press(script, 1);
    EXPECT_EQ(script.look().stage, 1U) << "the second full one in a row";
}

TEST(Stages, areNotHeldUpByALighterWeekAtTheirEnd)
{
    const std::string full = R"({"metric": "sets_done", "exercise": "press", "op": ">=", "value": 3, "window": {"sessions": 2}})";
    TrainingScript script = twoStages(R"("weeks": 2, "gate": {"all": [)" + full + ", " + tens + "]}", lighterWeekTwo);
    press(script, 7);
    EXPECT_EQ(script.look().week, 3);
    EXPECT_EQ(script.look().stage, 1U);
}

TEST(Stages, countLighterSessionsAsSessions)
{
    const std::string seven =
        R"({"metric": "sets_done", "exercise": "press", "op": ">=", "value": 1, "window": {"sessions": 7, "mode": "cumulative"}})";
    TrainingScript script = twoStages(R"("gate": {"all": [)" + seven + ", " + tens + "]}", lighterWeekTwo);
    press(script, 6);
    EXPECT_EQ(script.look().stage, 0U);
    press(script, 1);
    EXPECT_EQ(script.look().stage, 1U);
}

TEST(Stages, areShutByPainOfALighterSession)
{
    const std::string calm = R"({"not": {"metric": "pain", "exercise": "press", "sets": "any", "op": ">", "value": 3}})";
    TrainingScript script = twoStages(R"("weeks": 2, "gate": {"all": [)" + calm + ", " + tens + "]}", lighterWeekTwo);
    press(press(script, 6), 1, {Did(10).hurt(4)});
    EXPECT_EQ(script.look().week, 3);
    EXPECT_EQ(script.look().stage, 0U);
}

TEST(Stages, areNotOpenedByAPainThatOnlyALighterSessionSpares)
{
    const std::string calm = R"({"not": {"metric": "pain", "exercise": "press", "sets": "any", "op": ">", "value": 3}})";
    TrainingScript script = twoStages(R"("gate": {"all": [)" + calm + ", " + tens + "]}", lighterWeekTwo);
    press(script, 4, {Did(10).hurt(4)});
    ASSERT_TRUE(script.look().deloadWeek);
    press(script, 3);
    EXPECT_EQ(script.look().stage, 0U);
    press(script, 1);
    EXPECT_EQ(script.look().stage, 1U);
}

TEST(Stages, asManyTestsAsTheyLikeInALighterWeek)
{
    const std::string test = R"({"metric": "assessment:single-leg-squat-test", "op": ">=", "value": 6})";
    TrainingScript script = twoStages(R"("gate": {"all": [)" + test + ", " + tens + "]}", lighterWeekTwo);
    press(script, 4);
    ASSERT_EQ(script.look().stage, 0U);
    script.tell(SelfTestResult{ExerciseId("single-leg-squat-test"), Side::Both, {}, 7, {}});
    press(script, 1);
    EXPECT_EQ(script.look().stage, 1U) << "what was told counts, and the work was done in full before";
}

TEST(Stages, takeALighterStretchOfTheAthleteAsALighterWeek)
{
    TrainingScript script = twoStages(R"("gate": )" + tens);
    press(script, 1).tell(PlannedDeload{7, 0.9, 0.6, std::nullopt});
    press(script, 3);
    EXPECT_EQ(script.look().stage, 0U);
    press(script.wait(1), 1);
    EXPECT_EQ(script.look().stage, 1U);
}

}  // namespace
}  // namespace stance
