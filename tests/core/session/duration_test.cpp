// How long a plan takes, and what is left of it.
#include "core/session/duration.h"
#include "tests/support/session_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

std::chrono::seconds setOf(const TestSlot& slot)
{
    const SessionPlan plan = planOf({slot});
    return setDuration(plan, plan.steps.front());
}

TEST(Duration, ofASetFollowsItsMeasure)
{
    EXPECT_EQ(setOf(repsOf(10)), 30s);
    EXPECT_EQ(setOf(repsOf(6).alternating()), 36s);
    EXPECT_EQ(setOf(holdOf(45)), 45s);
    EXPECT_EQ(setOf(holdOf(20).upTo(30)), 30s);
    EXPECT_EQ(setOf(breathsOf(5)), 60s);
    EXPECT_EQ(setOf(breathsOf(5).breathing(4, 4, 0)), 40s);
    EXPECT_EQ(setOf(slotOf("march", Measure{MeasureKind::Minutes}, 3)), 180s);
    EXPECT_EQ(setOf(slotOf("bridge", Measure{MeasureKind::RepsHeld, 5}, 4)), 28s);
    EXPECT_EQ(setOf(slotOf("walk", Measure{MeasureKind::Steps}, 8)), 16s);
}

TEST(Duration, ofRepsFollowsTheirTempo)
{
    TestSlot slot = repsOf(10);
    slot.slot.prescription.sets.front().tempo = Tempo{3, 1, std::nullopt, 1, TempoPart::Lower};
    EXPECT_EQ(setOf(slot), 60s);
}

TEST(Duration, ofAPlanHasChangeOversSidesAndRests)
{
    // 10 ready, 30 left, 5 to change, 30 right, 60 rest, 30, 5, 30
    EXPECT_EQ(planDuration(planOf({holdOf(30).oneSided().times(2)})), 200s);
    // with 20 s between the sides in place of the change of side
    EXPECT_EQ(planDuration(planOf({holdOf(30).oneSided().restingBetweenSides(20).times(1)})), 90s);
}

TEST(Duration, whatIsLeftShrinksWithEverySet)
{
    SessionScript script(planOf({holdOf(30).times(3)}));
    EXPECT_EQ(timeLeft(script.session(), script.now()), planDuration(script.session().plan));
    script.go().wait(30s).wait(20s);
    EXPECT_EQ(timeLeft(script.session(), script.now()), 40s + 30s + 60s + 30s);
    script.wait(40s).wait(30s).skip().expectPhase(Phase::Summary);
    EXPECT_EQ(timeLeft(script.session(), script.now()), 0s);
}

TEST(Duration, aSkippedSetTakesNoTime)
{
    SessionScript script(planOf({holdOf(30), holdOf(40).named("side-plank")}));
    script.skip();
    EXPECT_EQ(timeLeft(script.session(), script.now()), 50s);
}

}  // namespace
}  // namespace stance
