// The families of docs/progression-rules.md that move amounts and sets before loads.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

const std::string range = R"({"count": 3, "reps": {"min": 8, "max": 12}, "load": {"value": 20, "unit": "kg"}})";
const std::string eights = R"({"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}})";

TrainingScript press(const std::string& progression, const std::string& sets = range)
{
    return TrainingScript::of(slotOf("press", sets, progression));
}

// 4: double progression of a fixed target

const std::string ownTargets = R"({"template": "double", "parameters": {"top": 12, "aim": "own", "step_kg": 2.5}})";

TEST(DoubleFixed, givesEachSetItsOwnTarget)
{
    TrainingScript script = press(ownTargets, eights);
    EXPECT_EQ(script.train({8, 9, 10}).next(), "9 @ 20 kg, 10 @ 20 kg, 11 @ 20 kg");
    EXPECT_EQ(script.train({9, 10, 10}).next(), "9 @ 20 kg, 10 @ 20 kg, 11 @ 20 kg") << "a miss changes nothing";
}

TEST(DoubleFixed, skipsRungsWhenMoreWasDone)
{
    EXPECT_EQ(press(ownTargets, eights).train({11, 11, 14}).next(), "3 x 12 @ 20 kg");
}

TEST(DoubleFixed, addsLoadAtTheTopAndBeginsAgain)
{
    TrainingScript script = press(ownTargets, eights);
    script.train({11, 11, 14});
    EXPECT_EQ(script.train({12, 12, 12}).next(), "3 x 8 @ 22.5 kg");
}

// 5 and 6: double progression of a range

TEST(DoubleRange, aimsAtTheLowestSetAndOneMore)
{
    TrainingScript script = press(R"({"template": "double"})");
    EXPECT_EQ(script.train({10, 9, 9}).next(), "3 x 10-12 @ 20 kg");
    EXPECT_EQ(script.train({12, 11, 11}).next(), "3 x 12 @ 20 kg");
    EXPECT_EQ(script.train({12, 12, 11}).next(), "3 x 12 @ 20 kg");
    EXPECT_EQ(script.train({12, 12, 12}).next(), "3 x 8-12 @ 22.5 kg");
}

TEST(DoubleRange, canAimAtEachSetsOwn)
{
    TrainingScript script = press(R"({"template": "double", "parameters": {"aim": "own"}})");
    EXPECT_EQ(script.train({12, 10, 8}).next(), "12 @ 20 kg, 11-12 @ 20 kg, 9-12 @ 20 kg");
}

TEST(DoubleRange, isNotMetAtTheBottomOfTheRange)
{
    EXPECT_EQ(press(R"({"template": "double"})").train({8, 8, 8}).next(), "3 x 9-12 @ 20 kg");
}

TEST(DoubleRange, neverLowersTheAimBelowTheRange)
{
    TrainingScript script = press(R"({"template": "double"})");
    EXPECT_EQ(script.train({5, 5, 5}).next(), "3 x 8-12 @ 20 kg");
    script.train({9, 9, 9});
    EXPECT_EQ(script.train({6, 6, 6}).next(), "3 x 10-12 @ 20 kg") << "one bad day leaves the aim where it is";
}

TEST(DoubleRange, doesNotTakeAClimbForAStall)
{
    TrainingScript script = press(R"({"template": "double"})");
    script.train({9, 9, 8}).train({9, 9, 9}).train({9, 9, 9}).train({9, 9, 9}).train({9, 9, 9});
    EXPECT_EQ(script.next(), "3 x 10-12 @ 20 kg") << "inside the range all along";
}

TEST(DoubleRange, takesATenthOffBelowTheRangeThreeTimes)
{
    TrainingScript script = press(R"({"template": "double"})");
    script.train({7, 7, 7}).train({8, 8, 7});
    EXPECT_EQ(script.train({8, 7, 7}).next(), "3 x 8-12 @ 18 kg");
}

TEST(DoubleRange, needsTheLoadToo)
{
    TrainingScript script = press(R"({"template": "double"})");
    EXPECT_EQ(script.train({Did(12).kg(17.5)}).next(), "3 x 8-12 @ 20 kg");
}

TEST(DoubleRange, goesByTheWeakerSide)
{
    TrainingScript script =
        TrainingScript::of(slotOf("lunge", R"({"count": 2, "reps": {"min": 8, "max": 10}, "load": {"value": 10, "unit": "kg"}})",
                                  R"({"template": "double"})"));
    EXPECT_EQ(script.trainSides({10}, {8}).next(), "2 x 9-10 @ 10 kg");
    EXPECT_EQ(script.trainSides({10}, {10}).next(), "2 x 8-10 @ 12.5 kg");
    EXPECT_EQ(script.right(), "as left");
}

TEST(DoubleRange, raisesDepthBeforeLoad)
{
    TrainingScript script = TrainingScript::of(
        slotOf("lunge", R"({"count": 2, "reps": {"min": 8, "max": 10}, "levels": {"depth": "quarter", "support": "free"}})",
               R"({"template": "double", "parameters": {"levels": "depth"}})"));
    EXPECT_EQ(script.train({10}).next(), "2 x 8-10 [depth=half] [support=free]");
    EXPECT_EQ(script.train({10}).next(), "2 x 8-10 [depth=full] [support=free]");
    EXPECT_EQ(script.train({10}).next(), "2 x 8-10 @ 2.5 kg [depth=full] [support=free]");
}

TEST(LoadGate, wantsAStepUpWithoutPainAndWobbleBeforeLoad)
{
    const auto script = [] {
        return TrainingScript::of(slotOf("forward-step-up", R"({"count": 3, "reps": 12, "levels": {"step_height": "20 cm"}})",
                                         R"({"template": "linear", "form": "off"})"));
    };
    EXPECT_EQ(script().train({12}).next(), "3 x 12 @ 2.5 kg [step_height=20 cm]");
    EXPECT_EQ(script().train({Did(12), Did(12).hurt(1), Did(12)}).next(), "3 x 12 [step_height=20 cm]");
    EXPECT_EQ(script().train({Did(14).fault("wobbles", 3)}).next(), "3 x 12 [step_height=20 cm]");
}

// 7: chains

const std::string chain = R"({"rules": [
    {"id": "reps", "phase": "advance",
     "when": {"metric": "good_reps", "sets": "every", "op": ">=", "value": {"target": "reps_max"}},
     "do": [{"axis": "reps", "op": "add", "value": 2, "max": 11}]},
    {"id": "load", "phase": "advance",
     "when": {"all": [{"metric": "good_reps", "sets": "every", "op": ">=", "value": {"target": "reps_max"}},
                      {"metric": "load", "sets": "every", "op": ">=", "value": {"target": "load"}}]},
     "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg", "of": "performed"}, {"axis": "reps", "op": "reset_to_plan"}]}]})";

TEST(RepChain, goesOnToTheNextRuleWhenOneIsExhausted)
{
    TrainingScript script = press(chain, R"({"count": 3, "reps": {"min": 6, "max": 8}, "load": {"value": 20, "unit": "kg"}})");
    EXPECT_EQ(script.train({8}).next(), "3 x 8-10 @ 20 kg") << "the band keeps its width";
    EXPECT_EQ(script.train({10}).next(), "3 x 9-11 @ 20 kg") << "the last step is what is left of it";
    EXPECT_EQ(script.train({11}).next(), "3 x 6-8 @ 22.5 kg");
}

TEST(RepChain, roundsFractionsOfARepDown)
{
    const std::string rule =
        R"({"rules": [{"id": "up", "phase": "advance", "do": [{"axis": "reps", "op": "mul", "value": 1.2}]}]})";
    EXPECT_EQ(press(rule, eights).asPrescribed().next(), "3 x 9 @ 20 kg") << "9.6";
}

TEST(RepChain, climbsStepByStepAsATemplate)
{
    TrainingScript script = press(R"({"template": "double", "parameters": {"top": 10}})",
                                  R"({"count": 3, "reps": {"min": 6, "max": 8}, "load": {"value": 20, "unit": "kg"}})");
    EXPECT_EQ(script.train({8}).next(), "3 x 7-9 @ 20 kg");
    EXPECT_EQ(script.train({9}).next(), "3 x 8-10 @ 20 kg");
    EXPECT_EQ(script.train({10}).next(), "3 x 6-8 @ 22.5 kg");
}

// 8: the lowest set first

TEST(PerSet, raisesOnlyTheSetsThatWereMet)
{
    TrainingScript script = press(R"({"template": "per-set"})", eights);
    EXPECT_EQ(script.train({8, 7, 8}).next(), "8 @ 22.5 kg, 8 @ 20 kg, 8 @ 22.5 kg");
}

TEST(PerSet, raisesTheLowestSet)
{
    const auto load = [](int kg) { return R"({"reps": 8, "load": {"value": )" + std::to_string(kg) + R"(, "unit": "kg"}})"; };
    const auto after = [&](const std::string& raise) {
        const std::string sets = "[" + load(30) + ", " + load(20) + ", " + load(20) + ", " + load(20) + ", " + load(30) + "]";
        return press(R"({"template": "per-set", "parameters": {"raise": ")" + raise + R"("}})", sets).asPrescribed().next();
    };
    EXPECT_EQ(after("lowest-first"), "8 @ 30 kg, 8 @ 22.5 kg, 8 @ 20 kg, 8 @ 20 kg, 8 @ 30 kg");
    EXPECT_EQ(after("lowest-middle"), "8 @ 30 kg, 8 @ 20 kg, 8 @ 22.5 kg, 8 @ 20 kg, 8 @ 30 kg");
    EXPECT_EQ(after("lowest-last"), "8 @ 30 kg, 8 @ 20 kg, 8 @ 20 kg, 8 @ 22.5 kg, 8 @ 30 kg");
    EXPECT_EQ(after("lowest-all"), "8 @ 30 kg, 8 @ 22.5 kg, 8 @ 22.5 kg, 8 @ 22.5 kg, 8 @ 30 kg");
}

TEST(PerSet, prefersTheEarlierOfTwoMiddleSets)
{
    TrainingScript script = press(R"({"template": "per-set", "parameters": {"raise": "lowest-middle"}})",
                                  R"({"count": 4, "reps": 8, "load": {"value": 20, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "8 @ 20 kg, 8 @ 22.5 kg, 8 @ 20 kg, 8 @ 20 kg");
}

TEST(PerSet, ranksByRepsWhereItMovesReps)
{
    TrainingScript script =
        press(R"({"template": "per-set", "parameters": {"raise": "lowest-first", "axis": "amount", "top": 10}})", eights);
    EXPECT_EQ(script.asPrescribed().next(), "9 @ 20 kg, 8 @ 20 kg, 8 @ 20 kg");
    EXPECT_EQ(script.asPrescribed().next(), "9 @ 20 kg, 9 @ 20 kg, 8 @ 20 kg");
}

// 22 and 23: sets

TEST(RepsThenSets, addsSetsThenLoad)
{
    TrainingScript script = press(R"({"template": "reps-then-sets", "parameters": {"max_sets": 5}})", eights);
    EXPECT_EQ(script.asPrescribed().next(), "4 x 8 @ 20 kg");
    EXPECT_EQ(script.asPrescribed().next(), "5 x 8 @ 20 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 22.5 kg");
}

TEST(RepsThenSets, copiesTheLastSet)
{
    TrainingScript script =
        press(R"({"template": "reps-then-sets", "parameters": {"max_sets": 3}})",
              R"([{"reps": 8, "load": {"value": 20, "unit": "kg"}}, {"reps": 8, "load": {"value": 25, "unit": "kg"}}])");
    EXPECT_EQ(script.asPrescribed().next(), "8 @ 20 kg, 8 @ 25 kg, 8 @ 25 kg");
}

TEST(RepsThenSets, asksForSomethingHarderAtTheEndOfBodyweight)
{
    TrainingScript script =
        TrainingScript::of(slotOf("wall-push-up", R"({"count": 3, "reps": 10})",
                                  R"({"template": "reps-then-sets", "parameters": {"top": 12, "max_sets": 4}})"));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 11");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 12");
    EXPECT_EQ(script.asPrescribed().next(), "4 x 10");
    script.asPrescribed(2);
    EXPECT_EQ(script.next(), "4 x 12");
    EXPECT_TRUE(script.slot().trace.suggestions.empty());
    EXPECT_EQ(script.asPrescribed().next(), "4 x 12");
    EXPECT_EQ(script.slot().trace.suggestions, std::vector<Suggestion>{Suggestion::Swap});
}

TEST(RepsThenSets, lowersRepsWhereThereIsNoLoad)
{
    TrainingScript script = TrainingScript::of(slotOf("wall-push-up", R"({"count": 3, "reps": 10})",
                                                      R"({"template": "reps-then-sets", "parameters": {"top": 12, "misses": 2}})"));
    EXPECT_EQ(script.train({8}).train({9}).next(), "3 x 9");
}

TEST(RepsThenSets, stepsByOnePerSideWhereSidesAlternate)
{
    TrainingScript script = TrainingScript::of(slotOf(
        "leg-reach", R"({"count": 2, "reps": 6})", R"({"template": "reps-then-sets", "parameters": {"top": 8, "max_sets": 2}})"));
    EXPECT_EQ(script.asPrescribed().next(), "2 x 7") << "per side, 14 in all";
    EXPECT_EQ(script.train({7, 6}).next(), "2 x 7");
}

// 27: rest

const std::string denser = R"({"rules": [{"id": "denser", "phase": "advance",
    "when": {"all": [{"metric": "good_reps", "sets": "every", "op": ">=", "value": {"target": "reps_max"}},
                     {"metric": "rest_s", "sets": "every", "op": "<=", "value": {"target": "rest_s"}, "missing": "pass"}]},
    "do": [{"axis": "rest_s", "op": "add", "value": -15, "min": 30}]}]})";

TEST(RestInterval, getsShorterAtTheSameWork)
{
    TrainingScript script = press(denser, eights);
    EXPECT_EQ(script.slot().prescription.restSeconds, 60);
    EXPECT_EQ(script.asPrescribed().slot().prescription.restSeconds, 45);
    EXPECT_EQ(script.asPrescribed(2).slot().prescription.restSeconds, 30) << "the floor";
    EXPECT_EQ(script.train({7}).slot().prescription.restSeconds, 30);
}

TEST(RestInterval, isNotEarnedByRestingLonger)
{
    const auto afterRestOf = [](int seconds) {
        TrainingScript script = press(denser, eights);
        script.asPrescribed();
        for (PerformedSet& set : script.log().sessions.back().sets) {
            set.restSeconds = seconds;
        }
        return script.wait(0).slot().prescription.restSeconds;
    };
    EXPECT_EQ(afterRestOf(90), 60);
    EXPECT_EQ(afterRestOf(60), 45);
    EXPECT_EQ(afterRestOf(40), 45);
}

// No family: standing still

const std::string still =
    slotOf("wall-push-up", R"({"count": 2, "reps": 12})", R"({"template": "hold-still", "parameters": {"misses": 2}})");

TEST(HoldStill, neverRises)
{
    TrainingScript script = TrainingScript::of(still);
    EXPECT_EQ(script.train({20}).train({20}).train({20}).next(), "2 x 12");
}

TEST(HoldStill, stepsBackAfterMissesAndPainAndComesBack)
{
    TrainingScript script = TrainingScript::of(still);
    EXPECT_EQ(script.train({11}).next(), "2 x 12");
    EXPECT_EQ(script.train({11}).next(), "1 x 12");
    EXPECT_EQ(script.train({12}).next(), "2 x 12");
    EXPECT_EQ(script.train({Did(12).hurt(7)}).next(), "1 x 12");
    EXPECT_EQ(TrainingScript::of(slotOf("press", R"({"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}})",
                                        R"({"template": "hold-still", "parameters": {"misses": 0}})"))
                  .train({5})
                  .train({5})
                  .train({5})
                  .train({5})
                  .next(),
              "3 x 10 @ 40 kg");
}

}  // namespace
}  // namespace stance
