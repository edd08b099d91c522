// The families of docs/progression-rules.md that move loads: each worked example, and each edge case found in other programs.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

const std::string fives = R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "kg"}, "rir": 2})";

TrainingScript squat(const std::string& progression, const std::string& sets = fives)
{
    return TrainingScript::of(slotOf("squat", sets, progression));
}

// 1: linear

TEST(Linear, addsAStepWhenEverySetIsMet)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"step_kg": 2.5}})");
    EXPECT_EQ(script.next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.slot().trace.standing, Standing::FirstTime);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(script.decision(), Decision::Progress);
    EXPECT_EQ(script.fired(), "up");
    EXPECT_EQ(script.train({5, 5, 4}).next(), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(script.decision(), Decision::Hold);
}

TEST(Linear, saysWhichSetWasNotEnough)
{
    TrainingScript script = squat(R"({"template": "linear"})");
    script.train({5, 5, 4});
    const auto& nearest = script.slot().trace.nearest;
    ASSERT_TRUE(nearest);
    EXPECT_EQ(nearest->observed, 4);
    EXPECT_EQ(nearest->needed, 5);
    EXPECT_EQ(nearest->failedSets, std::vector<int>{3});
}

TEST(Linear, waitsForSeveralSuccessesInARow)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"successes": 2}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 100 kg");
    script.train({5, 4, 4});
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 102.5 kg");
}

TEST(Linear, judgesEffortOnlyWhereItIsPrescribedAndSaid)
{
    const std::string plan = R"({"template": "linear"})";
    EXPECT_EQ(squat(plan).train({Did(5).reserve(1)}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(squat(plan).train({Did(5).reserve(2)}).next(), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(squat(plan).train({Did(5)}).next(), "3 x 5 @ 102.5 kg");
    const std::string noTarget = R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "kg"}})";
    EXPECT_EQ(squat(plan, noTarget).train({Did(5).reserve(0)}).next(), "3 x 5 @ 102.5 kg");
}

TEST(Linear, judgesTheLoadAsWellAsTheReps)
{
    TrainingScript script = squat(R"({"template": "linear"})");
    EXPECT_EQ(script.train({Did(5).kg(95)}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.train({Did(5), Did(5), Did(5).kg(97.5)}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.train({Did(5).kg(105)}).next(), "3 x 5 @ 107.5 kg");
}

TEST(Linear, takesAPercentageOfTheLoadPerformed)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"step_pct": 5}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 105 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 110.25 kg");
}

TEST(Linear, takesAStepOffAfterMissesInARow)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"drop_kg": 5, "misses": 2}})");
    script.train({4}).asPrescribed();
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 102.5 kg") << "a success stood between the misses";
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 97.5 kg");
    EXPECT_EQ(script.decision(), Decision::Regress);
}

TEST(Linear, doesNotJudgeASessionWithNoSetDone)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"drop_kg": 5, "misses": 2}})");
    EXPECT_EQ(script.train({4}).train({notDone()}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 95 kg") << "the second miss in a row, whatever was left out between";
}

TEST(Linear, countsASetLeftOutAsAMiss)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"misses": 1}})");
    EXPECT_EQ(script.train({5, 5, notDone()}).next(), "3 x 5 @ 90 kg");
}

TEST(Linear, lowersNothingWithoutAMissRule)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"misses": 0}})");
    EXPECT_EQ(script.train({1}).train({1}).train({1}).train({1}).next(), "3 x 5 @ 100 kg");
}

TEST(Linear, movesHelpTheOtherWay)
{
    TrainingScript script = TrainingScript::of(slotOf("pull-up", R"({"count": 3, "reps": 5, "load": {"value": 30, "unit": "kg"}})",
                                                      R"({"template": "linear", "parameters": {"step_kg": 2.5, "misses": 1}})"));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 27.5 kg");
    EXPECT_EQ(script.train({Did(5).kg(30)}).next(), "3 x 5 @ 27.5 kg") << "with more help than prescribed";
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 30.25 kg") << "a tenth easier is a tenth more help";
}

TEST(Linear, beginsWithoutALoad)
{
    TrainingScript script = TrainingScript::of(slotOf("hip-thrust", R"({"count": 3, "reps": 12})", R"({"template": "linear"})"));
    EXPECT_EQ(script.next(), "3 x 12");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 12 @ 2.5 kg");
}

TEST(Linear, stepsInPoundsWhereTheLoadIsInPounds)
{
    TrainingScript script = squat(R"({"template": "linear"})", R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "lb"}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 105 lb");
    EXPECT_EQ(script.asPrescribed(10).next(), "3 x 5 @ 155 lb");
}

TEST(Linear, keepsTheLoadsOfARamp)
{
    const std::string ramp =
        R"([{"reps": 5, "load": {"value": 60, "unit": "kg"}}, {"reps": 5, "load": {"value": 80, "unit": "kg"}}])";
    EXPECT_EQ(squat(R"({"template": "linear"})", ramp).asPrescribed().next(), "5 @ 62.5 kg, 5 @ 82.5 kg");
}

// 2: linear with a multiplicative deload

TEST(LinearDeload, takesATenthOffAfterThreeMissesInARow)
{
    TrainingScript script = squat(R"({"template": "linear-deload"})");
    EXPECT_EQ(script.train({5, 5, 4}).train({5, 4, 4}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.train({5, 5, 3}).next(), "3 x 5 @ 90 kg");
    EXPECT_EQ(script.fired(), "down");
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 90 kg") << "the count starts anew";
}

TEST(LinearDeload, takesOneStepOffAtTheLeast)
{
    TrainingScript script = squat(R"({"template": "linear-deload", "parameters": {"misses": 1}})",
                                  R"({"count": 3, "reps": 5, "load": {"value": 10, "unit": "kg"}})");
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 7.5 kg") << "a tenth would be 1 kg";
    EXPECT_EQ(script.fired(), "down-one-step");
}

TEST(LinearDeload, comesOutLowerOnARackOfFixedWeights)
{
    TrainingScript script = squat(R"({"template": "linear", "parameters": {"misses": 1, "factor": 0.95},
                 "rounding": {"fixed": [{"value": 8, "unit": "kg"}, {"value": 10, "unit": "kg"}, {"value": 12, "unit": "kg"}]}})",
                                  R"({"count": 3, "reps": 5, "load": {"value": 10, "unit": "kg"}})");
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 8 kg") << "9.5 kg would round back to 10";
}

TEST(LinearDeload, doesNotSnapToMultiplesCountedFromZero)
{
    TrainingScript script = squat(R"({"template": "linear-deload", "parameters": {"step_kg": 5},
                                     "rounding": {"step": {"value": 5, "unit": "kg"}}})",
                                  R"({"count": 3, "reps": 5, "load": {"value": 101, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 106 kg");
}

// 3: Greyskull

const std::string greyskull =
    R"([{"reps": 5, "load": {"value": 60, "unit": "kg"}}, {"reps": 5, "load": {"value": 60, "unit": "kg"}},
                                  {"reps": 5, "amrap": true, "load": {"value": 60, "unit": "kg"}}])";
const std::string greyskullRule = R"({"template": "amrap", "parameters": {"twice_at": 10, "misses": 1}})";

TEST(Amrap, addsTwoStepsForTwiceTheTarget)
{
    EXPECT_EQ(squat(greyskullRule, greyskull).train({5, 5, 5}).next(), "5 @ 62.5 kg, 5 @ 62.5 kg, 5+ @ 62.5 kg");
    EXPECT_EQ(squat(greyskullRule, greyskull).train({5, 5, 9}).next(), "5 @ 62.5 kg, 5 @ 62.5 kg, 5+ @ 62.5 kg");
    EXPECT_EQ(squat(greyskullRule, greyskull).train({5, 5, 10}).next(), "5 @ 65 kg, 5 @ 65 kg, 5+ @ 65 kg")
        << "10 of 5 is twice: the parameter is the number itself, so that nobody has to guess";
}

TEST(Amrap, takesATenthOffAfterAnyMiss)
{
    EXPECT_EQ(squat(greyskullRule, greyskull).train({5, 4, 8}).next(), "5 @ 54 kg, 5 @ 54 kg, 5+ @ 54 kg");
}

// 11 and 12: thresholds and tiers

TEST(Amrap, canLookAtTheLastSetAlone)
{
    const std::string sets =
        R"([{"reps": 15, "load": {"value": 20, "unit": "kg"}}, {"amrap": true, "load": {"value": 20, "unit": "kg"}}])";
    const std::string free = R"({"template": "amrap", "parameters": {"at": 25, "others": "free"}})";
    const std::string must = R"({"template": "amrap", "parameters": {"at": 25, "others": "must"}})";
    EXPECT_EQ(squat(free, sets).train({12, 25}).next(), "15 @ 22.5 kg, max @ 22.5 kg");
    EXPECT_EQ(squat(free, sets).train({15, 24}).next(), "15 @ 20 kg, max @ 20 kg");
    EXPECT_EQ(squat(must, sets).train({12, 25}).next(), "15 @ 20 kg, max @ 20 kg");
    EXPECT_EQ(squat(must, sets).train({15, 25}).next(), "15 @ 22.5 kg, max @ 22.5 kg");
}

TEST(Amrap, movesATrainingMax)
{
    TrainingScript script = TrainingScript::of(
        slotOf(
            "squat",
            R"([{"reps": 5, "load": {"percent": 75, "of": "tm"}}, {"reps": 3, "amrap": true, "load": {"percent": 85, "of": "tm"}}])",
            R"({"template": "amrap", "parameters": {"basis": "tm", "step_kg": 5}})"),
        "strength", R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}}])");
    EXPECT_EQ(script.next(), "5 @ 75 kg, 3+ @ 85 kg");
    EXPECT_EQ(script.train({5, 4}).next(), "5 @ 78.75 kg, 3+ @ 89.25 kg");
    EXPECT_EQ(script.train({5, 2}).next(), "5 @ 78.75 kg, 3+ @ 89.25 kg");
}

TEST(Tiers, raiseTheTrainingMaxByATableOfReps)
{
    const std::string rules = R"({"rules": [{"id": "tiers", "phase": "advance",
        "when": {"metric": "good_reps", "sets": "every", "op": ">=", "value": {"target": "reps_max"}, "missing": "pass"},
        "do": [{"axis": "basis:tm", "op": "table", "unit": "kg", "observe": {"metric": "good_reps", "sets": "last"},
                "rows": [{"from": 2, "to": 3, "add": 2.5}, {"from": 4, "to": 5, "add": 5}, {"from": 6, "add": 7.5}]}]}]})";
    const auto after = [&](int last) {
        TrainingScript script = TrainingScript::of(
            slotOf(
                "squat",
                R"([{"reps": 3, "load": {"percent": 90, "of": "tm"}}, {"reps": 1, "amrap": true, "load": {"percent": 95, "of": "tm"}}])",
                rules),
            "strength", R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}}])");
        return script.train({3, last}).next();
    };
    EXPECT_EQ(after(1), "3 @ 90 kg, 1+ @ 95 kg");
    EXPECT_EQ(after(3), "3 @ 92.25 kg, 1+ @ 97.375 kg");
    EXPECT_EQ(after(5), "3 @ 94.5 kg, 1+ @ 99.75 kg");
    EXPECT_EQ(after(8), "3 @ 96.75 kg, 1+ @ 102.125 kg");
}

// 9 and 10: sums

const std::string tens = R"({"count": 3, "reps": 10, "load": {"value": 20, "unit": "kg"}})";

TEST(RepSum, addsAStepWhenTheSumIsReached)
{
    const std::string rule = R"({"template": "rep-sum", "parameters": {"total": 30}})";
    EXPECT_EQ(squat(rule, tens).train({12, 10, 8}).next(), "3 x 10 @ 22.5 kg") << "at least, not more than";
    EXPECT_EQ(squat(rule, tens).train({12, 10, 7}).next(), "3 x 10 @ 20 kg");
}

TEST(RepSum, addsToTheLoadAlsoWhenASetWasLeftOut)
{
    const std::string rule = R"({"template": "rep-sum", "parameters": {"total": 30}})";
    EXPECT_EQ(squat(rule, tens).train({16, 14, notDone()}).next(), "3 x 10 @ 22.5 kg");
}

TEST(RepSum, takesAStepOffBelowALowSumAndSuggestsASwapBetween)
{
    TrainingScript script = squat(R"({"template": "rep-sum", "parameters": {"total": 31, "low": 25, "stalls": 2}})", tens);
    EXPECT_EQ(script.train({10, 10, 10}).next(), "3 x 10 @ 20 kg") << "30 is not above 30";
    EXPECT_TRUE(script.slot().trace.suggestions.empty());
    script.train({9, 8, 8});
    EXPECT_EQ(script.next(), "3 x 10 @ 20 kg") << "25 is not below 25";
    EXPECT_EQ(script.slot().trace.suggestions, std::vector<Suggestion>{Suggestion::Swap});
    EXPECT_EQ(script.train({8, 8, 8}).next(), "3 x 10 @ 17.5 kg");
    EXPECT_EQ(script.train({11, 10, 10}).next(), "3 x 10 @ 20 kg");
}

// 17 and 18: two for two, and the percentages of the ACSM

const std::string tenReps = R"({"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}})";

TEST(TwoForTwo, asksForTwoMoreInTheLastSetTwiceInARow)
{
    TrainingScript script = squat(R"({"template": "two-for-two"})", tenReps);
    EXPECT_EQ(script.train({10, 10, 12}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(script.train({10, 10, 11}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(script.train({10, 10, 12}).next(), "3 x 10 @ 40 kg") << "not in a row";
    EXPECT_EQ(script.train({10, 10, 13}).next(), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(squat(R"({"template": "two-for-two"})", tenReps).train({12, 12, 10}).train({12, 12, 10}).next(), "3 x 10 @ 40 kg");
}

TEST(TwoForTwo, takesOneLoadableStepWhereAPercentageIsLess)
{
    TrainingScript script = squat(R"({"template": "two-for-two", "parameters": {"extra": 1, "step_pct": 5},
                 "rounding": {"fixed": [{"value": 8, "unit": "kg"}, {"value": 10, "unit": "kg"}, {"value": 12, "unit": "kg"}]}})",
                                  R"({"count": 3, "reps": 10, "load": {"value": 10, "unit": "kg"}})");
    EXPECT_EQ(script.train({11}).train({11}).next(), "3 x 10 @ 12 kg");
}

// 20: by effort

TEST(RirGuided, followsTheTableOfEffort)
{
    const auto after = [](Did last) { return squat(R"({"template": "rir-guided"})").train({Did(5), Did(5), last}).next(); };
    EXPECT_EQ(after(Did(5).reserve(5)), "3 x 5 @ 105 kg");
    EXPECT_EQ(after(Did(5).reserve(4)), "3 x 5 @ 105 kg");
    EXPECT_EQ(after(Did(5).reserve(3)), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(after(Did(5).reserve(2)), "3 x 5 @ 100 kg");
    EXPECT_EQ(after(Did(5).reserve(1)), "3 x 5 @ 97.5 kg");
    EXPECT_EQ(after(Did(5).reserve(0)), "3 x 5 @ 95 kg");
    EXPECT_EQ(after(Did(5)), "3 x 5 @ 100 kg") << "effort that was not said changes nothing";
    EXPECT_EQ(after(Did(4).reserve(4)), "3 x 5 @ 100 kg") << "reps come first";
}

TEST(RirGuided, takesHalvesForTheStepTheyHaveReached)
{
    const auto after = [](int halves) {
        Did last(5);
        last.rir = RepsInReserve::fromHalves(halves);
        return squat(R"({"template": "rir-guided"})").train({Did(5), Did(5), last}).next();
    };
    EXPECT_EQ(after(7), "3 x 5 @ 102.5 kg") << "3.5 in reserve";
    EXPECT_EQ(after(5), "3 x 5 @ 100 kg");
    EXPECT_EQ(after(3), "3 x 5 @ 100 kg");
    EXPECT_EQ(after(1), "3 x 5 @ 97.5 kg");
}

TEST(RirGuided, takesATargetInHalves)
{
    const std::string sets = R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "kg"}, "rpe": 8.5})";
    const auto after = [&](int halves) {
        Did did(5);
        did.rir = RepsInReserve::fromHalves(halves);
        return squat(R"({"template": "linear"})", sets).train({did}).next();
    };
    EXPECT_EQ(after(3), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(after(2), "3 x 5 @ 100 kg");
}

TEST(RirGuided, movesATargetInHalvesByWholeOnes)
{
    TrainingScript script =
        squat(R"({"rules": [{"id": "harder", "phase": "advance", "do": [{"axis": "rir", "op": "add", "value": -1}]}]})",
              R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "kg"}, "rir": 2.5})");
    script.train({5});
    EXPECT_EQ(script.slot().prescription.sets[0].rir, RepsInReserve::fromHalves(3));
    script.train({5}).train({5});
    EXPECT_EQ(script.slot().prescription.sets[0].rir, 0);
}

TEST(RirGuided, canLookAtTheHardestSet)
{
    TrainingScript script = squat(R"({"template": "rir-guided", "parameters": {"sets": "every"}})");
    EXPECT_EQ(script.train({Did(5).reserve(1), Did(5).reserve(4), Did(5).reserve(4)}).next(), "3 x 5 @ 97.5 kg");
    EXPECT_EQ(script.train({Did(5).reserve(4), Did(5).reserve(3), Did(5).reserve(4)}).next(), "3 x 5 @ 100 kg");
}

// 21: loads from an estimated one-rep max

TEST(EstimatedMax, makesTheLoadOfTheNextSessionFromTheBestSet)
{
    TrainingScript script = TrainingScript::of(
        slotOf("squat", R"({"count": 3, "reps": 5, "load": {"percent": 80, "of": "max"}})", R"({"template": "none"})"), "strength",
        R"("bases": [{"id": "max", "load": {"value": 100, "unit": "kg"}, "formula": "epley", "track": "squat"}])");
    EXPECT_EQ(script.next(), "3 x 5 @ 80 kg");
    // Epley: 90 kg x (1 + 6 / 30) = 108 kg.
    EXPECT_EQ(script.train({Did(6).kg(90)}).next(), "3 x 5 @ 86.4 kg");
    // With two in reserve it would have been 8: 90 x (1 + 8 / 30) = 114 kg.
    EXPECT_EQ(script.train({Did(6).kg(90).reserve(2)}).next(), "3 x 5 @ 91.2 kg");
}

TEST(EstimatedMax, goesByTheFormulaTheFileNames)
{
    const auto after = [](const std::string& formula) {
        TrainingScript script = TrainingScript::of(
            slotOf("squat", R"({"count": 1, "reps": 5, "load": {"percent": 100, "of": "max"}})", R"({"template": "none"})"),
            "strength",
            R"("bases": [{"id": "max", "load": {"value": 50, "unit": "kg"}, "formula": ")" + formula + R"(", "track": "squat"}])");
        return script.train({Did(10).kg(90)}).slot().exact.sets.front().load->kilograms();
    };
    EXPECT_NEAR(after("epley"), 120, 1e-6);    // 90 x (1 + 10 / 30)
    EXPECT_NEAR(after("brzycki"), 120, 1e-6);  // 90 x 36 / (37 - 10)
    EXPECT_NEAR(after("oconner"), 112.5, 1e-6);
}

}  // namespace
}  // namespace stance
