#include "core/progression/nearest.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace stance {
namespace {

ConditionTrace condition(const std::string& metric, std::optional<double> observed, double needed, bool passed)
{
    ConditionTrace trace;
    trace.leaf.metric = metric;
    trace.observed = observed;
    trace.needed = needed;
    trace.passed = passed;
    return trace;
}

RuleTrace closed(std::vector<ConditionTrace> conditions)
{
    RuleTrace trace;
    trace.conditions = std::move(conditions);
    return trace;
}

TEST(Nearest, isTheConditionThatLackedLeast)
{
    const auto nearest =
        nearestUnmet({closed({condition("rir", 0, 2, false), condition("reps", 9, 10, false), condition("load", 20, 20, true)})});
    ASSERT_TRUE(nearest);
    EXPECT_EQ(nearest->leaf.metric, "reps");
}

TEST(Nearest, isOfTheRuleThatLackedLeast)
{
    const auto nearest = nearestUnmet({closed({condition("load", 10, 40, false)}), closed({condition("reps", 9, 10, false)}),
                                       closed({condition("reps", 8, 10, false), condition("rir", 0, 2, false)})});
    ASSERT_TRUE(nearest);
    EXPECT_EQ(nearest->observed, 9);
}

TEST(Nearest, whatWasNotRecordedIsFarAway)
{
    const auto nearest = nearestUnmet({closed({condition("rir", {}, 2, false), condition("reps", 1, 10, false)})});
    ASSERT_TRUE(nearest);
    EXPECT_EQ(nearest->leaf.metric, "reps");
}

TEST(Nearest, isNotOfARuleForAnotherRungOrScheme)
{
    EXPECT_FALSE(nearestUnmet({closed({condition("variant", 1, 0, false), condition("reps", 9, 10, false)}),
                               closed({condition("scheme", 0, 1, false)})}));
    EXPECT_TRUE(nearestUnmet({closed({condition("variant", 1, 1, true), condition("reps", 9, 10, false)})}));
}

TEST(Nearest, isNothingOfRulesThatMovedOrOnlyWaitForTheirWindow)
{
    RuleTrace fired = closed({condition("reps", 9, 10, false)});
    fired.outcome = RuleOutcome::Fired;
    RuleTrace miss = closed({condition("reps", 9, 10, false)});
    miss.pass = RulePass::Miss;
    EXPECT_FALSE(nearestUnmet({fired, miss, closed({condition("reps", 10, 10, true)})}));
}

}  // namespace
}  // namespace stance
