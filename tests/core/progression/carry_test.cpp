// What a new plan of a track begins with: what was earned goes on, and what the plan changes is told.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using namespace test;

/// Weeks of 3 x 12, then of 3 x 10, with the load that was earned; `second` are the sets of the second stage.
TrainingScript changing(const std::string& second)
{
    const auto stage = [](const std::string& id, const std::string& fields, const std::string& sets) {
        return R"({"id": ")" + id + R"(", "name": "Stage )" + id + R"(", )" + fields + R"("workouts": [{"id": "w-)" + id
               + R"(", "name": "W", "blocks": [{"slots": [{"id": ")" + id + R"(", "exercise": "press", "sets": )" + sets
               + R"(, "progression": {"template": "linear", "parameters": {"step_kg": 5}}}]}]}]})";
    };
    return TrainingScript::program(R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "strength",
        "name": "Plan", "stages": [)"
                                   + stage("one", R"("weeks": 1, )", R"({"count": 3, "reps": 12})") + ", "
                                   + stage("two", "", second) + "]}");
}

const AxisTrace* changeOf(const SlotOutlook& slot, AxisKind kind)
{
    const auto& axes = slot.trace.axes;
    const auto found = std::find_if(axes.begin(), axes.end(), [&](const AxisTrace& entry) { return entry.axis.kind == kind; });
    return found == axes.end() ? nullptr : &*found;
}

TEST(NewStage, tellsWhatItsPlanChangesAndWhatWasEarnedBefore)
{
    TrainingScript script = changing(R"({"count": 3, "reps": 10})");
    script.asPrescribed(3, "one").train({12, 12, 11}, "one");
    ASSERT_EQ(script.look().stage, 1U);
    EXPECT_EQ(script.next("two"), "3 x 10 @ 15 kg");
    EXPECT_EQ(script.slot("two").trace.standing, Standing::NewPlan);
    EXPECT_EQ(script.slot("two").trace.begins, "Stage two");
    EXPECT_EQ(script.decision("two"), Decision::Regress) << "fewer, with the same load";
    ASSERT_NE(changeOf(script.slot("two"), AxisKind::AmountMax), nullptr);
    EXPECT_TRUE(changeOf(script.slot("two"), AxisKind::AmountMax)->planned);
    EXPECT_EQ(changeOf(script.slot("two"), AxisKind::Load), nullptr);

    TrainingScript earned = changing(R"({"count": 3, "reps": 10})");
    earned.asPrescribed(4, "one");
    EXPECT_EQ(earned.next("two"), "3 x 10 @ 20 kg");
    EXPECT_EQ(earned.decision("two"), Decision::Progress);
    EXPECT_EQ(earned.slot("two").trace.earnedIn, "Stage one");
    ASSERT_NE(changeOf(earned.slot("two"), AxisKind::Load), nullptr);
    EXPECT_FALSE(changeOf(earned.slot("two"), AxisKind::Load)->planned);
    EXPECT_EQ(changeOf(earned.slot("two"), AxisKind::Load)->before, 15);
    EXPECT_TRUE(changeOf(earned.slot("two"), AxisKind::AmountMax)->planned);
    earned.train({9}, "two");
    EXPECT_EQ(earned.slot("two").trace.standing, Standing::Judged);
    EXPECT_EQ(earned.decision("two"), Decision::Hold);
    EXPECT_TRUE(earned.slot("two").trace.axes.empty());
}

TEST(NewStage, whoseLoadsThePlanWritesHasEarnedNothing)
{
    TrainingScript script = changing(R"({"count": 3, "reps": 12, "load": {"value": 50, "unit": "kg"}})");
    script.asPrescribed(4, "one");
    EXPECT_EQ(script.next("two"), "3 x 12 @ 50 kg");
    ASSERT_NE(changeOf(script.slot("two"), AxisKind::Load), nullptr);
    EXPECT_TRUE(changeOf(script.slot("two"), AxisKind::Load)->planned);
}

TEST(NewStage, withAHarderLevelIsNoStepBackForFewerReps)
{
    const auto stage = [](const std::string& id, const std::string& sets) {
        return R"({"id": ")" + id + R"(", "name": "S", "weeks": 1, "workouts": [{"id": "w-)" + id
               + R"(", "name": "W", "blocks": [{"slots": [{"id": ")" + id + R"(", "exercise": "lunge", "sets": )" + sets
               + "}]}]}]}";
    };
    TrainingScript script =
        TrainingScript::program(R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1,
        "kind": "strength", "name": "Plan", "stages": [)"
                                + stage("one", R"({"count": 3, "reps": 8, "levels": {"depth": "half"}})") + ", "
                                + stage("two", R"({"count": 2, "reps": 6, "levels": {"depth": "full"}})") + ", "
                                + stage("three", R"({"count": 3, "reps": 8, "levels": {"depth": "quarter"}})") + "]}");
    script.train({8}, "one");
    EXPECT_EQ(script.decision("two"), Decision::Progress);
    EXPECT_EQ(script.decision("three"), Decision::Regress);
}

TEST(NewStage, thatAsksForTheSameIsAsLastTime)
{
    TrainingScript script = changing(R"({"count": 3, "reps": 12, "rir": 1})");
    script.asPrescribed(3, "one").train({12, 12, 11}, "one");
    EXPECT_EQ(script.slot("two").trace.standing, Standing::NewPlan) << "effort is asked for now";
    TrainingScript same = changing(R"({"count": 3, "reps": 12})");
    same.asPrescribed(3, "one").train({12, 12, 11}, "one");
    EXPECT_EQ(same.slot("two").trace.standing, Standing::Judged);
}

}  // namespace
}  // namespace stance
