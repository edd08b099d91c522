// Moves of loads and the stock: a step is never swallowed by rounding, whatever mode the slot prefers.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

TrainingScript stepping(const std::string& exercise, double load, const std::string& parameters, const std::string& rounding)
{
    const std::string sets = R"({"count": 3, "reps": 5, "load": {"value": )" + std::to_string(load) + R"(, "unit": "kg"}})";
    return TrainingScript::of(
        slotOf(exercise, sets, R"({"template": "linear", "parameters": {)" + parameters + R"(}, "rounding": )" + rounding + "}"));
}

std::string stepsOf(const std::string& kilograms, const std::string& mode)
{
    return R"({"step": {"value": )" + kilograms + R"(, "unit": "kg"}, "mode": ")" + mode + R"("})";
}

TEST(RoundedMove, goesOneLoadFurtherWhereFloorWouldSwallowIt)
{
    TrainingScript script = stepping("squat", 60, R"("step_kg": 2)", stepsOf("2.5", "floor"));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 62.5 kg") << "62 would be 60 again";
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 65 kg");
    EXPECT_EQ(script.decision(), Decision::Progress);
}

TEST(RoundedMove, goesOneWeightFurtherOnARack)
{
    const std::string rack =
        R"({"fixed": [{"value": 10, "unit": "kg"}, {"value": 12.5, "unit": "kg"}, {"value": 15, "unit": "kg"}], "mode": "floor"})";
    TrainingScript script = stepping("press", 10, R"("step_kg": 2)", rack);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 12.5 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 15 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 15 kg");
    EXPECT_EQ(script.outcome("up"), RuleOutcome::CannotMove);
}

TEST(RoundedMove, takesHelpOffWhereUpWouldSwallowIt)
{
    TrainingScript script = stepping("pull-up", 40, R"("step_kg": 3)", stepsOf("5", "up"));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 35 kg") << "37 would be 40 again";
}

TEST(RoundedMove, lowersWhateverTheSlotPrefers)
{
    TrainingScript script = stepping("squat", 60, R"("misses": 1, "factor": 0.97)", stepsOf("2.5", "up"));
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 57.5 kg") << "58.2 would be 60 again";
    EXPECT_EQ(script.train({5}).next(), "3 x 5 @ 60 kg");
}

TEST(RoundedMove, staysLoweredUntilSomethingRaisesIt)
{
    TrainingScript script = stepping("squat", 60, R"("misses": 1, "factor": 0.95, "successes": 2)", stepsOf("2.5", "up"));
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 55 kg") << "57 goes down to 55";
    EXPECT_EQ(script.train({5}).next(), "3 x 5 @ 55 kg");
    EXPECT_EQ(script.decision(), Decision::Hold);
}

TEST(RoundedMove, isJudgedAgainstWhatTheModeShows)
{
    // 61 kg are shown as 60 at first; a session without its own targets is judged by what was shown.
    TrainingScript script = stepping("squat", 61, R"("step_kg": 2.5)",
                                     R"({"fixed": [{"value": 60, "unit": "kg"}, {"value": 65, "unit": "kg"}], "mode": "up"})");
    ASSERT_EQ(script.next(), "3 x 5 @ 65 kg");
    script.train({Did(5).kg(60)});
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.targetKnown = false;
    }
    script.wait(0);
    EXPECT_EQ(script.next(), "3 x 5 @ 65 kg");
    EXPECT_EQ(script.decision(), Decision::Hold);
}

}  // namespace
}  // namespace stance
