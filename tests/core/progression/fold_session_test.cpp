// What a session counts for when it was not done as planned: swaps, from the first set or in the middle.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using namespace test;

const std::string ladder = R"("path": ["wall-push-up", "bench-push-up", "push-up"], "exercise": "bench-push-up",
    "sets": {"count": 3, "reps": {"min": 8, "max": 12}}, "progression": {"template": "ladder", "parameters": {"sessions": 1}})";
const std::string loaded = R"("exercise": "squat", "sets": {"count": 3, "reps": 8, "load": {"value": 40, "unit": "kg"}},
    "progression": {"template": "linear", "parameters": {"misses": 1}})";

/// Sets `numbers` of the last session done with another exercise, as a swap leaves them: without a target of their own.
void swapSets(TrainingScript& script, const std::string& exercise, const std::vector<int>& numbers)
{
    for (PerformedSet& set : script.log().sessions.back().sets) {
        if (std::find(numbers.begin(), numbers.end(), set.setNo) != numbers.end()) {
            set.exercise = ExerciseId(exercise);
            set.targetKnown = false;
        }
    }
    script.wait(0);
}

void forgetTargets(TrainingScript& script)
{
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.targetKnown = false;
    }
    script.wait(0);
}

TEST(SwapInTheMiddle, countsForNothing)
{
    for (const std::vector<int>& swapped : {std::vector{2, 3}, std::vector{3}, std::vector{1}}) {
        TrainingScript script = TrainingScript::of(loaded);
        script.train({8});
        swapSets(script, "press", swapped);
        EXPECT_EQ(script.next(), "3 x 8 @ 40 kg");
        EXPECT_EQ(script.decision(), Decision::Hold);
        forgetTargets(script);
        EXPECT_EQ(script.next(), "3 x 8 @ 40 kg") << "where nobody wrote down what was asked for";
    }
}

TEST(SwapInTheMiddle, isNoMiss)
{
    TrainingScript script = TrainingScript::of(loaded);
    script.train({8, 3, 3});
    swapSets(script, "press", {2, 3});
    forgetTargets(script);
    EXPECT_EQ(script.next(), "3 x 8 @ 40 kg");
}

TEST(SwapInTheMiddle, isNoMissInTheirCount)
{
    const std::string rule =
        R"({"rules": [{"id": "down", "phase": "miss", "when": {"metric": "missed_sessions", "op": ">=", "value": 2},
            "do": [{"axis": "load", "op": "add", "value": -5}]}]})";
    TrainingScript script =
        TrainingScript::of(slotOf("squat", R"({"count": 2, "reps": 8, "load": {"value": 40, "unit": "kg"}})", rule));
    script.train({7}).train({8, 3});
    swapSets(script, "press", {2});
    forgetTargets(script);
    EXPECT_EQ(script.train({8}).next(), "2 x 8 @ 40 kg");
}

TEST(SwapInTheMiddle, toAnEasierRungHolds)
{
    TrainingScript script = TrainingScript::of(ladder);
    script.train({12});
    swapSets(script, "wall-push-up", {2, 3});
    EXPECT_EQ(script.next(), "bench-push-up: 3 x 8-12");
    EXPECT_EQ(script.decision(), Decision::Hold);
}

TEST(SwapInTheMiddle, toAHarderRungHoldsToo)
{
    TrainingScript script = TrainingScript::of(ladder);
    script.train({12});
    swapSets(script, "push-up", {3});
    EXPECT_EQ(script.next(), "bench-push-up: 3 x 8-12") << "two sets of one rung and one of the next earn neither";
}

TEST(SwapInTheMiddle, doesNotSilenceSafety)
{
    TrainingScript script = TrainingScript::of(loaded);
    script.train({Did(8), Did(8), Did(8).hurt(7)});
    swapSets(script, "press", {3});
    EXPECT_EQ(script.next(), "3 x 8 @ 37.5 kg");
}

TEST(SwapInTheMiddle, ofAnAddedSetChangesNothing)
{
    TrainingScript script = TrainingScript::of(loaded);
    script.train({8, 8, 8, 2});
    swapSets(script, "press", {4});
    EXPECT_EQ(script.next(), "3 x 8 @ 42.5 kg");
    forgetTargets(script);
    EXPECT_EQ(script.next(), "3 x 8 @ 42.5 kg");
}

TEST(SwapInTheMiddle, addsNothingToASum)
{
    TrainingScript script = TrainingScript::of(slotOf("squat", R"({"count": 3, "reps": 8, "load": {"value": 40, "unit": "kg"}})",
                                                      R"({"template": "rep-sum", "parameters": {"total": 30}})"));
    script.train({8, 8, 8, 8});
    swapSets(script, "press", {4});
    EXPECT_EQ(script.next(), "3 x 8 @ 40 kg");
    EXPECT_EQ(script.train({8, 8, 8, 8}).next(), "3 x 8 @ 42.5 kg");
}

TEST(SwapInTheMiddle, isNoSetForAnotherSlotsCondition)
{
    const std::string program =
        R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "strength", "name": "Plan",
      "stages": [{"id": "one", "name": "One", "gate": {"metric": "good_reps", "exercise": "squat", "op": ">=", "value": 8},
          "workouts": [{"id": "day", "name": "Day", "blocks": [{"slots": [{"id": "main", "exercise": "squat",
            "sets": {"count": 3, "reps": 8, "load": {"value": 40, "unit": "kg"}}}]}]}]},
        {"id": "two", "name": "Two", "workouts": [{"id": "next", "name": "Next", "blocks": [{"slots": [{"id": "then", "exercise": "press",
            "sets": {"count": 3, "reps": 8}}]}]}]}]})";
    TrainingScript script = TrainingScript::program(program);
    script.train({8});
    swapSets(script, "press", {2, 3});
    EXPECT_NE(script.look().find(SlotId("main")), nullptr) << "the gate of the stage stays closed";
    script.train({8});
    EXPECT_NE(script.look().find(SlotId("then")), nullptr);
}

TEST(Swap, estimatesNothingFromAnotherExercise)
{
    const std::string basis =
        R"("bases": [{"id": "max", "load": {"value": 100, "unit": "kg"}, "formula": "epley", "track": "squat"}])";
    TrainingScript script = TrainingScript::of(
        slotOf("squat", R"({"count": 2, "reps": 5, "load": {"percent": 50, "of": "max"}})", R"({"template": "none"})"), "strength",
        basis);
    script.train({Did(5).kg(200)});
    swapSets(script, "press", {1, 2});
    EXPECT_EQ(script.next(), "2 x 5 @ 50 kg");
}

TEST(Swap, toAHarderRungBeginsThere)
{
    TrainingScript script = TrainingScript::of(ladder);
    script.train({9});
    swapSets(script, "push-up", {1, 2, 3});
    EXPECT_EQ(script.next(), "push-up: 3 x 10-12");
    EXPECT_EQ(script.decision(), Decision::NextRung);
    const auto& axes = script.slot().trace.axes;
    const auto variant =
        std::find_if(axes.begin(), axes.end(), [](const AxisTrace& axis) { return axis.axis.kind == AxisKind::Variant; });
    ASSERT_NE(variant, axes.end());
    EXPECT_EQ(variant->before, 1);
    EXPECT_EQ(variant->exact, 2);
}

TEST(Swap, toAHarderRungThatHurtLeadsBack)
{
    TrainingScript script = TrainingScript::of(ladder);
    script.train({Did(9).hurt(7)});
    swapSets(script, "push-up", {1, 2, 3});
    EXPECT_EQ(script.next(), "bench-push-up: 3 x 8-12");
    EXPECT_NE(script.decision(), Decision::NextRung);
}

TEST(Swap, afterSetsThatWereNotDoneIsNoSwapInTheMiddle)
{
    TrainingScript script = TrainingScript::of(ladder);
    script.train({notDone(), Did(9), Did(9)});
    swapSets(script, "push-up", {2, 3});
    EXPECT_EQ(script.decision(), Decision::NextRung);
}

}  // namespace
}  // namespace stance
