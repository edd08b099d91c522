// From the folded targets to what is shown: what lies over them for a while never adds to what a break took.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using namespace test;

const std::string tens = R"({"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}})";

TrainingScript rested(int days)
{
    TrainingScript script = TrainingScript::of(slotOf("press", tens, R"({"template": "linear"})"));
    script.train({10}).wait(days);
    return script;
}

TEST(OverABreak, aLighterWeekDoesNotStack)
{
    TrainingScript script = rested(22);
    ASSERT_EQ(script.next(), "3 x 10 @ 38.25 kg");
    script.tell(PlannedDeload{7, 0.9, 0.6, {}});
    EXPECT_EQ(script.next(), "2 x 10 @ 38.25 kg") << "a tenth off 42.5 kg, not off what the break left";
    EXPECT_EQ(script.decision(), Decision::Deload);
}

TEST(OverABreak, theLargerOfTheTwoShows)
{
    TrainingScript shorter = rested(12);
    ASSERT_EQ(shorter.next(), "3 x 10 @ 40.375 kg");
    shorter.tell(PlannedDeload{7, 0.9, 0.6, {}});
    EXPECT_EQ(shorter.next(), "2 x 10 @ 38.25 kg");
    TrainingScript longer = rested(50);
    ASSERT_EQ(longer.next(), "3 x 10 @ 34 kg");
    longer.tell(PlannedDeload{7, 0.9, 0.6, {}});
    EXPECT_EQ(longer.next(), "2 x 10 @ 34 kg");
}

TEST(OverABreak, aBadNightDoesNotStack)
{
    TrainingScript script = rested(22);
    script.tell(Readiness{1, 5});
    EXPECT_EQ(script.next(), "3 x 10 @ 38.25 kg");
}

TEST(OverABreak, afterAMissTheLargestOfThreeShows)
{
    TrainingScript script = TrainingScript::of(slotOf("press", tens, R"({"template": "linear", "parameters": {"misses": 1}})"));
    script.train({5}).wait(22).tell(PlannedDeload{7, 0.85, 1, {}});
    EXPECT_EQ(script.next(), "3 x 10 @ 34 kg") << "0.85 of 40 kg";
}

TEST(TraceOfAShare, beginsWithWhatItCameToBefore)
{
    TrainingScript script = TrainingScript::of(
        slotOf("squat", R"({"count": 3, "reps": 5, "load": {"percent": 80, "of": "tm"}})",
               R"({"rules": [{"id": "up", "phase": "advance", "do": [{"axis": "basis:tm", "op": "add", "value": 5}]}]})"),
        "strength", R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}}])");
    script.train({5});
    ASSERT_EQ(script.next(), "3 x 5 @ 84 kg");
    const auto& axes = script.slot().trace.axes;
    const auto load =
        std::find_if(axes.begin(), axes.end(), [](const AxisTrace& axis) { return axis.axis.kind == AxisKind::Load; });
    ASSERT_NE(load, axes.end());
    EXPECT_EQ(load->before, 80);
    EXPECT_EQ(load->exact, 84);
}

}  // namespace
}  // namespace stance
