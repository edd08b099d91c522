// The weeks that a program makes lighter.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

bool isLighter(TrainingScript& script)
{
    return script.look().deloadWeek;
}

TrainingScript everyFour(const std::string& fields = "")
{
    return TrainingScript::of(slotOf("press", R"({"count": 3, "reps": 10})", R"({"template": "linear"})"), "strength",
                              R"("deload": {"every_weeks": 4})" + fields);
}

/// Trains until the week before `week` is over; the calendar stands on the first free day of it or later.
TrainingScript& trainUntil(TrainingScript& script, int week)
{
    while (script.look().week < week) {
        script.asPrescribed();
    }
    return script;
}

TEST(LighterWeek, comesAfterSoManyTrainedWeeks)
{
    TrainingScript script = everyFour();
    for (int week = 1; week <= 12; ++week) {
        trainUntil(script, week);
        EXPECT_EQ(isLighter(script), week % 4 == 0) << "week " << week;
    }
}

TEST(LighterWeek, countsNoWeekWithoutASession)
{
    TrainingScript script = everyFour(R"(, "breaks": [{"days": 21, "factor": 0.9}])");
    trainUntil(script, 2).wait(7);
    ASSERT_EQ(script.look().week, 3);
    trainUntil(script, 4);
    EXPECT_FALSE(isLighter(script)) << "two weeks were trained";
    trainUntil(script, 5);
    EXPECT_TRUE(isLighter(script)) << "three were";
}

TEST(LighterWeek, beginsItsCountAgainAfterABreak)
{
    TrainingScript script = everyFour();
    trainUntil(script, 4).wait(28);
    ASSERT_EQ(script.look().week, 8);
    EXPECT_FALSE(isLighter(script)) << "it begins again full, a tenth off by the break";
    trainUntil(script, 9);
    EXPECT_FALSE(isLighter(script));
    trainUntil(script, 11);
    EXPECT_TRUE(isLighter(script));
}

TEST(LighterWeek, thatIsSpentRestingWasOneAllTheSame)
{
    TrainingScript script = everyFour();
    trainUntil(script, 4);
    ASSERT_TRUE(isLighter(script));
    script.wait(8);
    EXPECT_FALSE(isLighter(script));
    EXPECT_EQ(script.slot().trace.breakDays, 0) << "ten days, seven of them meant";
    trainUntil(script, 8);
    EXPECT_TRUE(isLighter(script)) << "three weeks later";
}

TEST(LighterWeek, isNotMadeShorterByWhatIsDoneInIt)
{
    TrainingScript script = everyFour();
    trainUntil(script, 4);
    for (; script.look().week == 4; script.asPrescribed()) {
        EXPECT_TRUE(isLighter(script));
        EXPECT_EQ(script.slot().prescription.sets.size(), 2U);
    }
    EXPECT_FALSE(isLighter(script));
}

}  // namespace
}  // namespace stance
