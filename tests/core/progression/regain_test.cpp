// What a step back or a break took below the plan comes back: rules that ask for a fixed number must open again.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using test::Did;
using test::slotOf;
using test::TrainingScript;

/// Two sets of ten, and a rule that asks for ten.
const std::string fixedTen = R"({"rules": [{"id": "deeper", "phase": "advance",
    "when": {"metric": "good_reps", "op": ">=", "value": 10}, "do": [{"axis": "level:depth", "op": "next"}]}]})";
const std::string threeTens = R"({"count": 3, "reps": 10, "levels": {"depth": "quarter", "support": "hand"}})";

std::vector<int> amounts(const SlotOutlook& slot)
{
    std::vector<int> found;
    for (const SetTarget& set : slot.prescription.sets) {
        found.push_back(set.amountMax);
    }
    return found;
}

TEST(Regain, bringsAmountsBackAfterABreak)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", threeTens, fixedTen));
    script.asPrescribed(2).wait(22);
    ASSERT_EQ(amounts(script.slot()), (std::vector<int>{9, 9, 9}));
    script.asPrescribed();
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{10, 10, 10}));
    EXPECT_EQ(script.slot().trace.firedRule, "stance-regain");
    EXPECT_EQ(script.slot().decision, Decision::Progress);
}

TEST(Regain, waitsForASetThatReachesItsTarget)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", threeTens, fixedTen));
    script.asPrescribed(2).wait(22);
    script.train({9, 9, 7});
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{9, 9, 9}));
}

TEST(Regain, bringsSetsBackOneByOneAfterPain)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", threeTens, R"({"template": "linear"})"));
    script.train({Did(10).hurt(7)}).train({Did(10).hurt(7)});
    ASSERT_EQ(amounts(script.slot()).size(), 1U);
    script.asPrescribed();
    EXPECT_EQ(amounts(script.slot()).size(), 2U);
    script.asPrescribed();
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{10, 10, 10}));
}

TEST(Regain, isHeldByPain)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", threeTens, fixedTen));
    script.asPrescribed(2).wait(22);
    script.train({Did(9).hurt(5)});
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{9, 9, 9}));
}

TEST(Regain, givesBackNoMoreThanThePlan)
{
    // Climbed above the plan: that is earned again by the rule that earned it.
    TrainingScript script = TrainingScript::of(
        slotOf("plank", R"({"count": 2, "hold_s": 30})", R"({"template": "hold", "parameters": {"step_s": 10, "top_s": 60}})"));
    script.asPrescribed(3).wait(22);
    ASSERT_EQ(amounts(script.slot()), (std::vector<int>{54, 54}));
    script.asPrescribed();
    EXPECT_NE(script.slot().trace.firedRule, "stance-regain");
}

TEST(Regain, endsWithATargetSetByHand)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", threeTens, fixedTen));
    script.asPrescribed(2).wait(22);
    script.setByHand(R"({"count": 2, "reps": 8, "levels": {"depth": "half", "support": "hand"}})");
    script.asPrescribed();
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{8, 8}));
}

TEST(Regain, leavesTheCalendarItsTargets)
{
    TrainingScript script = TrainingScript::of(slotOf(
        "lunge", threeTens,
        R"({"rules": [{"id": "fewer", "phase": "schedule", "schedule": {"at": 4}, "do": [{"axis": "reps", "op": "set", "value": 6}]}]})"));
    script.asPrescribed(2).wait(22);
    script.train({9, 9, 8}).train({9, 9, 8});
    ASSERT_EQ(amounts(script.slot()), (std::vector<int>{6, 6, 6}));
    script.asPrescribed();
    EXPECT_EQ(amounts(script.slot()), (std::vector<int>{6, 6, 6}));
}

}  // namespace
}  // namespace stance
