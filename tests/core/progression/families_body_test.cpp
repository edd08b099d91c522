// The families of docs/progression-rules.md that climb rungs, hold longer, breathe longer and go slower.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

TrainingScript press(const std::string& progression, const std::string& sets)
{
    return TrainingScript::of(slotOf("press", sets, progression));
}

// 24: ladders

const std::string pushUps = R"("path": ["wall-push-up", "bench-push-up", "push-up"], )";

TrainingScript ladder(const std::string& progression)
{
    return TrainingScript::of(pushUps + slotOf("wall-push-up", R"({"count": 3, "reps": {"min": 5, "max": 8}})", progression));
}

TEST(Ladder, leadsToTheNextRungAfterTwoSessionsAtTheTop)
{
    TrainingScript script = ladder(R"({"template": "ladder"})");
    EXPECT_EQ(script.train({6, 6, 5}).next(), "wall-push-up: 3 x 6-8");
    EXPECT_EQ(script.train({8}).next(), "wall-push-up: 3 x 8");
    EXPECT_EQ(script.train({8}).next(), "bench-push-up: 3 x 5-8");
    EXPECT_EQ(script.decision(), Decision::NextRung);
}

TEST(Ladder, addsLoadOnTheTopRungAndDoesNotWrap)
{
    TrainingScript script = ladder(R"({"template": "ladder", "parameters": {"sessions": 1, "step_kg": 2.5}})");
    script.train({8}).train({8});
    EXPECT_EQ(script.next(), "push-up: 3 x 5-8");
    EXPECT_EQ(script.train({8}).next(), "push-up: 3 x 5-8 @ 2.5 kg");
}

TEST(Ladder, goesBackARungAfterTwoMissesInARow)
{
    TrainingScript script = ladder(R"({"template": "ladder", "parameters": {"sessions": 1}})");
    script.train({8});
    EXPECT_EQ(script.train({5, 4, 4}).next(), "bench-push-up: 3 x 5-8");
    EXPECT_EQ(script.train({4, 4, 4}).next(), "wall-push-up: 3 x 5-8");
    EXPECT_EQ(script.decision(), Decision::PreviousRung);
}

TEST(Ladder, takesTheSmallestStepBackOnTheLowestRung)
{
    TrainingScript script = ladder(R"({"template": "ladder"})");
    EXPECT_EQ(script.train({4}).train({4}).next(), "wall-push-up: 2 x 5-8");
}

TEST(Ladder, leavesTheAimOfARungBehind)
{
    TrainingScript script = ladder(R"({"template": "ladder"})");
    script.train({7}).train({7});
    EXPECT_EQ(script.next(), "wall-push-up: 3 x 8");
    script.train({8}).train({8});
    EXPECT_EQ(script.next(), "bench-push-up: 3 x 5-8") << "and no load or aim of another rung";
}

TEST(Ladder, judgesARungInItsOwnMeasure)
{
    TrainingScript script = TrainingScript::of(
        R"("path": ["plank", "plank-lift"], )"
        + slotOf(
            "plank", R"({"count": 3, "hold_s": 30})",
            R"({"template": "ladder", "parameters": {"sessions": 1}, "rungs": {"plank-lift": {"measure": "reps", "sets": {"count": 2, "reps": {"min": 5, "max": 8}}}}})"));
    EXPECT_EQ(script.next(), "plank: 3 x 30 s");
    EXPECT_EQ(script.train({30}).next(), "plank-lift: 2 x 5-8");
    EXPECT_EQ(script.train({8, 7}).next(), "plank-lift: 2 x 8");
    EXPECT_EQ(script.train({4}).train({4}).next(), "plank: 3 x 30 s");
}

TEST(Ladder, countsAHarderRungThatWasDoneInstead)
{
    TrainingScript script = ladder(R"({"template": "ladder", "parameters": {"sessions": 1}})");
    script.asPrescribed();
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.exercise = ExerciseId("push-up");
        set.amount.value = set.goodAmount = 6;
    }
    EXPECT_EQ(script.wait(0).next().substr(0, 8), "push-up:");
}

TEST(Ladder, holdsWhenAnEasierRungWasDoneInstead)
{
    TrainingScript script = ladder(R"({"template": "ladder", "parameters": {"sessions": 1}})");
    script.train({8});
    script.train({8});
    ASSERT_EQ(script.next(), "push-up: 3 x 5-8");
    script.train({8});
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.exercise = ExerciseId("wall-push-up");
    }
    EXPECT_EQ(script.wait(0).next(), "push-up: 3 x 5-8");
    EXPECT_EQ(script.decision(), Decision::Hold);
}

// 25: holds

TEST(HoldRule, addsFiveSecondsToACeilingThenTheNextRung)
{
    TrainingScript script = TrainingScript::of(
        R"("path": ["plank", "long-plank"], )"
        + slotOf("plank", R"({"count": 3, "hold_s": 20})", R"({"template": "hold", "parameters": {"top_s": 30, "sessions": 2}})"));
    EXPECT_EQ(script.train({20, 24, 29}).next(), "plank: 3 x 25 s") << "five more than asked, not than done";
    EXPECT_EQ(script.asPrescribed().next(), "plank: 3 x 30 s");
    EXPECT_EQ(script.asPrescribed().next(), "plank: 3 x 30 s");
    EXPECT_EQ(script.asPrescribed().next(), "long-plank: 3 x 20 s");
}

TEST(HoldRule, isNotLoweredByOneShortHold)
{
    TrainingScript script = TrainingScript::of(slotOf("plank", R"({"count": 3, "hold_s": 20})", R"({"template": "hold"})"));
    script.asPrescribed(2);
    EXPECT_EQ(script.train({30, 30, 12}).next(), "3 x 30 s");
}

TEST(HoldRule, addsLoadAtTheCeiling)
{
    TrainingScript script = TrainingScript::of(slotOf("long-plank", R"({"count": 3, "hold_s": 25})",
                                                      R"({"template": "hold", "parameters": {"top_s": 30, "sessions": 1}})"));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 30 s");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 25 s @ 2.5 kg");
}

TEST(HoldRule, lowersTheTargetByATenthAfterThreeMisses)
{
    TrainingScript script = TrainingScript::of(
        slotOf("plank", R"({"count": 3, "hold_s": 45})", R"({"template": "hold", "parameters": {"top_s": 60}})"));
    EXPECT_EQ(script.train({40}).train({40}).train({40}).next(), "3 x 40 s") << "40.5 rounded down";
}

TEST(HoldRule, goesByTheWorseSideOfAStretch)
{
    TrainingScript script = TrainingScript::of(slotOf("half-kneeling-hip-flexor-stretch", R"({"count": 2, "hold_s": 30})",
                                                      R"({"template": "hold", "parameters": {"top_s": 60}})"));
    EXPECT_EQ(script.trainSides({30}, {25}).next(), "2 x 30 s");
    EXPECT_EQ(script.trainSides({30}, {30}).next(), "2 x 35 s");
}

// Breaths

TEST(Breaths, addsBreathsThenALongerExhale)
{
    TrainingScript script = TrainingScript::of(
        slotOf("crook-breathing", R"({"count": 2, "breaths": 5, "breath": {"in_s": 4, "out_s": [6, 8], "pause_s": 2}})",
               R"({"template": "breaths", "parameters": {"top": 6}})"));
    EXPECT_EQ(script.asPrescribed().next(), "2 x 6 breaths out 6");
    EXPECT_EQ(script.asPrescribed().next(), "2 x 6 breaths out 7");
    EXPECT_EQ(script.asPrescribed().next(), "2 x 6 breaths out 8");
    EXPECT_EQ(script.asPrescribed().next(), "2 x 6 breaths out 8");
}

TEST(Breaths, canBeginWithTheExhale)
{
    TrainingScript script = TrainingScript::of(slotOf("crook-breathing", R"({"count": 2, "breaths": 5})",
                                                      R"({"template": "breaths", "parameters": {"top": 6, "first": "exhale"}})"));
    EXPECT_EQ(script.asPrescribed().next(), "2 x 5 breaths out 7");
    EXPECT_EQ(script.asPrescribed().next(), "2 x 5 breaths out 8");
    EXPECT_EQ(script.asPrescribed().next(), "2 x 6 breaths out 8");
}

// 26: tempo

TEST(TempoRule, slowsOnePartThenAddsLoad)
{
    TrainingScript script = press(R"({"template": "tempo", "parameters": {"part": "lower", "top_s": 4}})",
                                  R"({"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}, "tempo": "3-0-1-0"})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 20 kg tempo 4-0-1-0");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 22.5 kg tempo 3-0-1-0");
}

TEST(TempoRule, addsNoSecondToWhatWasTooHard)
{
    TrainingScript script = press(R"({"template": "tempo", "parameters": {"part": "lower", "top_s": 6}})",
                                  R"({"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}, "tempo": "3-0-1-0", "rir": 2})");
    EXPECT_EQ(script.train({Did(8).reserve(2)}).next(), "3 x 8 @ 20 kg tempo 4-0-1-0");
    EXPECT_EQ(script.train({Did(8).reserve(1)}).next(), "3 x 8 @ 20 kg tempo 4-0-1-0");
}

TEST(TempoRule, quickensAgainAfterMisses)
{
    TrainingScript script = press(R"({"template": "tempo", "parameters": {"part": "lower", "top_s": 6, "misses": 2}})",
                                  R"({"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}, "tempo": "3-0-1-0"})");
    script.asPrescribed();
    EXPECT_EQ(script.train({6}).train({6}).next(), "3 x 8 @ 20 kg tempo 3-0-1-0");
}

}  // namespace
}  // namespace stance
