// stance simulate: what a program asks for in weeks to come.
#include "tests/app/commands/plan_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(SimulateVerb, printsEveryWeekAndSlotWithItsDecision)
{
    const PlanRuns runs;
    const ProcessResult result = runs.runs.run({"simulate", "--program", runs.program(thrustsAndSteps()), "--weeks", "3",
                                                "--sessions", "2", "--assume", "all-done", "--json"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const json simulation = json::parse(result.out);
    EXPECT_EQ(simulation.at("program"), "plan");
    EXPECT_EQ(simulation.at("assume"), "all-done");
    ASSERT_EQ(simulation.at("weeks").size(), 3U);
    std::vector<double> loads;
    for (const json& week : simulation.at("weeks")) {
        ASSERT_EQ(week.at("slots").size(), 6U);
        for (const json& slot : week.at("slots")) {
            EXPECT_THAT(keysOf(slot), testing::UnorderedElementsAre("session", "slot", "stage", "workout", "track", "exercise",
                                                                    "decision", "prescription", "reason"));
            if (slot.at("slot") == "thrust") {
                loads.push_back(slot.at("prescription").at("sets")[0].at("load_kg"));
            }
        }
    }
    EXPECT_THAT(loads, ElementsAre(20, 22.5, 25, 27.5, 30, 32.5));
}

TEST(SimulateVerb, aBreakLeavesWeeksEmpty)
{
    const PlanRuns runs;
    const json simulation = json::parse(runs.runs
                                            .run({"simulate", "--program", runs.program(thrustsAndSteps()), "--weeks", "4",
                                                  "--assume", "break-2-weeks-at-week-2", "--json"})
                                            .out);
    EXPECT_THAT(simulation.at("weeks")[1].at("slots"), IsEmpty());
    EXPECT_THAT(simulation.at("weeks")[2].at("slots"), IsEmpty());
    EXPECT_FALSE(simulation.at("weeks")[3].at("slots").empty());
}

TEST(SimulateVerb, printsATableForAPerson)
{
    const PlanRuns runs;
    const ProcessResult result =
        runs.runs.run({"simulate", "--program", runs.program(thrustsAndSteps()), "--weeks", "2", "--assume", "miss-all"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, HasSubstr("3 × 8–12, 20 kg"));
    EXPECT_THAT(result.out, HasSubstr("as last time"));
}

TEST(SimulateVerb, refusesWhatCannotBeAssumedAndSaysWhatCan)
{
    const PlanRuns runs;
    const ProcessResult result = runs.runs.run({"simulate", "--program", runs.program(thrustsAndSteps()), "--assume", "luck"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_TRUE(isOneLine(result.err));
    EXPECT_THAT(result.err, HasSubstr("luck"));
    EXPECT_THAT(result.err, HasSubstr("miss-every-3rd"));
}

}  // namespace
}  // namespace stance
