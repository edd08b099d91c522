#include "core/history/recurring_fault.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {
namespace {

const ExerciseId thrust("hip-thrust");

PerformedSet setOf(const ExerciseId& exercise, const std::vector<std::string>& faults)
{
    PerformedSet set;
    set.exercise = exercise;
    for (const std::string& fault : faults) {
        set.faults.push_back({FaultId(fault), 1});
    }
    return set;
}

/// A session with two sets, the faults in the second.
SessionSummary session(const std::vector<std::string>& faults)
{
    SessionSummary made;
    made.sets = {setOf(thrust, {}), setOf(thrust, faults)};
    return made;
}

TEST(RecurringFault, isOneFlaggedInThreeOfTheLastFive)
{
    const std::vector<SessionSummary> log{session({"arch"}), session({}), session({"arch"}), session({}), session({"arch"})};
    EXPECT_EQ(recurringFault(log, thrust), (RecurringFault{FaultId("arch"), 3, 5}));
}

TEST(RecurringFault, isNoneFlaggedTwiceOrLongAgo)
{
    EXPECT_FALSE(recurringFault(std::vector{session({"arch"}), session({"arch"}), session({}), session({}), session({})}, thrust));
    const std::vector<SessionSummary> before{session({"arch"}), session({"arch"}), session({}),
                                             session({}),       session({}),       session({"arch"})};
    EXPECT_FALSE(recurringFault(before, thrust)) << "the sixth session does not count any more";
}

TEST(RecurringFault, countsASessionOnceHoweverOftenItWasFlagged)
{
    EXPECT_FALSE(recurringFault(std::vector{session({"arch", "arch", "arch"}), session({})}, thrust));
}

TEST(RecurringFault, looksAtSessionsOfTheExerciseOnly)
{
    SessionSummary other;
    other.sets = {setOf(ExerciseId("glute-bridge"), {"arch"})};
    SessionSummary skipped = session({"arch"});
    for (PerformedSet& set : skipped.sets) {
        set.kind = SetKind::Skipped;
    }
    const std::vector<SessionSummary> log{other, session({"arch"}), skipped, session({"arch"}), other, session({"arch"})};
    EXPECT_EQ(recurringFault(log, thrust), (RecurringFault{FaultId("arch"), 3, 3}));
    EXPECT_FALSE(recurringFault(log, ExerciseId("glute-bridge")));
}

TEST(RecurringFault, isTheOneSeenMostAndOfTwoTheLatest)
{
    const std::vector<SessionSummary> most{session({"short"}), session({"arch", "short"}), session({"arch"}),
                                           session({"arch", "short"}), session({"arch"})};
    EXPECT_EQ(recurringFault(most, thrust)->fault, FaultId("arch"));
    const std::vector<SessionSummary> even{session({"short"}), session({"arch"}), session({"arch", "short"}),
                                           session({"arch", "short"})};
    EXPECT_EQ(recurringFault(even, thrust)->fault, FaultId("short"));
}

TEST(RecurringFault, isNoneWithoutALog)
{
    EXPECT_FALSE(recurringFault({}, thrust));
}

}  // namespace
}  // namespace stance
