// Results of tests that were done as a slot of a workout.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

TrainingScript testing(const std::string& test, const std::string& sets)
{
    return TrainingScript::program(
        R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "strength", "name": "Plan",
        "stages": [{"id": "s", "name": "S", "gate": {"metric": "assessment:)"
        + test + R"(", "op": ">=", "value": 6},
          "workouts": [{"id": "a", "name": "A", "blocks": [{"slots": [{"id": "main", "exercise": ")"
        + test + R"(", "sets": )" + sets + R"(}]}]}]},
         {"id": "t", "name": "T", "workouts": [{"id": "b", "name": "B", "blocks": [{"slots": [{"id": "later", "exercise": "press", "sets": {"count": 1, "reps": 5}}]}]}]}]})");
}

TEST(SelfTests, doneInAWorkoutAreResults)
{
    const auto stageAfter = [](const Sets& left, const Sets& right) {
        return testing("heel-raise-test", R"({"count": 2, "amrap": true})").trainSides(left, right).look().stage;
    };
    EXPECT_EQ(stageAfter({6, 6}, {6, 6}), 1U);
    EXPECT_EQ(stageAfter({5, 8}, {7, 3}), 1U) << "the best set of each side";
    EXPECT_EQ(stageAfter({9, 9}, {5, 5}), 0U) << "the weaker side";
    EXPECT_EQ(stageAfter({6, notDone()}, {6, notDone()}), 1U);
    EXPECT_EQ(stageAfter({notDone()}, {notDone()}), 0U);
}

TEST(SelfTests, thatNobodyCountedAreNone)
{
    TrainingScript script = testing("single-leg-squat-test", R"({"count": 1, "clean": 10})");
    script.asPrescribed();
    ASSERT_EQ(script.look().stage, 1U);
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.amount.source = Source::Assumed;
    }
    EXPECT_EQ(script.wait(0).look().stage, 0U) << "as prescribed is no measurement";
}

TEST(SelfTests, takeTheNewestWordOfASide)
{
    TrainingScript script = testing("heel-raise-test", R"({"count": 1, "amrap": true})");
    script.trainSides({5}, {8});
    ASSERT_EQ(script.look().stage, 0U);
    script.tell(SelfTestResult{ExerciseId("heel-raise-test"), Side::Left, {}, 7, {}}).trainSides({notDone()}, {Did(8)});
    EXPECT_EQ(script.look().stage, 1U);
}

}  // namespace
}  // namespace stance
