// stance plan: exit codes, streams, and the shape of what it prints; and how the three verbs on files are called.
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

TEST(PlanVerb, printsEverySlotInTheShapeThatIsPromised)
{
    const PlanRuns runs;
    const json plan = runs.planned(thrusts(12, 12, 12));
    EXPECT_EQ(plan.at("as_of"), "2024-03-12");
    EXPECT_EQ(plan.at("program"), "plan");
    EXPECT_EQ(plan.at("stage"), "only");
    EXPECT_GE(plan.at("week"), 1);
    ASSERT_EQ(plan.at("slots").size(), 3U);
    for (const json& slot : plan.at("slots")) {
        EXPECT_THAT(keysOf(slot), testing::UnorderedElementsAre("slot", "stage", "workout", "track", "exercise", "decision",
                                                                "prescription", "reason", "trace"));
        EXPECT_FALSE(slot.at("reason").get<std::string>().empty());
        EXPECT_FALSE(slot.at("prescription").at("sets").empty());
        for (const json& fact : slot.at("trace")) {
            EXPECT_FALSE(fact.at("kind").get<std::string>().empty());
            EXPECT_FALSE(fact.at("text").get<std::string>().empty());
        }
    }
}

TEST(PlanVerb, raisesWhatWasEarnedAndSaysWhy)
{
    const PlanRuns runs;
    const json slot = runs.planned(thrusts(12, 12, 12)).at("slots")[0];
    EXPECT_EQ(slot.at("slot"), "thrust");
    EXPECT_EQ(slot.at("decision"), "progress");
    EXPECT_EQ(slot.at("reason"), "+2.5 kg: all 3 sets at 12");
    ASSERT_EQ(slot.at("prescription").at("sets").size(), 3U);
    EXPECT_EQ(slot.at("prescription").at("sets")[0],
              json::parse(R"({"side": "both", "reps": 12, "reps_min": 8, "load_kg": 22.5, "load_exact_kg": 22.5, "rest_s": 90})"));
}

TEST(PlanVerb, holdsWhatWasNotEarnedAndSaysWhatWasMissing)
{
    const PlanRuns runs;
    const json slot = runs.planned(thrusts(12, 12, 7)).at("slots")[0];
    EXPECT_EQ(slot.at("decision"), "hold");
    EXPECT_EQ(slot.at("reason"), "as last time: set 3 was 7 of 12");
    EXPECT_EQ(slot.at("prescription").at("sets")[0].at("load_kg"), 20);
    bool nearest = false;
    for (const json& fact : slot.at("trace")) {
        if (fact.at("kind") == "nearest") {
            nearest = true;
            EXPECT_EQ(fact.at("observed"), 7);
            EXPECT_EQ(fact.at("needed"), 12);
            EXPECT_THAT(fact.at("failed_sets"), ElementsAre(3));
        }
    }
    EXPECT_TRUE(nearest);
}

TEST(PlanVerb, writesBothSidesOfAOneSidedExerciseAndLeavesOutWhatIsAbsent)
{
    const PlanRuns runs;
    const json slots = runs.planned(thrusts(12, 12, 12)).at("slots");
    const json step = slots[1].at("prescription").at("sets");
    ASSERT_EQ(step.size(), 4U);
    EXPECT_EQ(step[0],
              json::parse(R"({"side": "left", "reps": 10, "reps_min": 10, "level": {"step_height": "20 cm"}, "tempo": "3-0-2-1",
                                       "rir": 2, "rest_s": 60})"));
    EXPECT_EQ(step[1].at("side"), "right");
    EXPECT_EQ(slots[2].at("prescription").at("sets")[0].at("breaths"), 5);
    EXPECT_EQ(slots[2].at("reason"), "first time");
}

TEST(PlanVerb, looksAtNothingThatHappenedLater)
{
    const PlanRuns runs;
    const json before = runs.planned(thrusts(12, 12, 12), {"--as-of", "2024-03-09", "--json"});
    EXPECT_EQ(before.at("slots")[0].at("reason"), "first time");
    // A day ends with its last moment, on the clock of the athlete.
    const json sameDay = runs.planned(thrusts(12, 12, 12), {"--as-of", "2024-03-10", "--json"});
    EXPECT_EQ(sameDay.at("slots")[0].at("decision"), "progress");
    const json earlier = runs.planned(thrusts(12, 12, 12), {"--as-of", "2024-03-10T17:59:00+01:00", "--json"});
    EXPECT_EQ(earlier.at("as_of"), "2024-03-10T17:59:00+01:00");
    EXPECT_EQ(earlier.at("slots")[0].at("reason"), "first time");
}

TEST(PlanVerb, plansForTheEndOfTheLogUnlessADayIsSaid)
{
    const PlanRuns runs;
    const json plan = runs.planned(thrusts(12, 12, 12), {"--json"});
    EXPECT_THAT(plan.at("as_of").get<std::string>(), testing::StartsWith("2024-03-10T"));
    EXPECT_EQ(plan.at("slots")[0].at("decision"), "progress");
    // Years after the session: back after a break.
    const json later = runs.planned(thrusts(12, 12, 12), {"--as-of", "2026-03-10", "--json"});
    EXPECT_THAT(later.at("slots")[0].at("reason").get<std::string>(), HasSubstr("back after"));
}

TEST(PlanVerb, printsATableForAPerson)
{
    const PlanRuns runs;
    const ProcessResult result = runs.plan(thrustsAndSteps(), thrusts(12, 12, 12), {"--as-of", "2024-03-12"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, HasSubstr("3 × 8–12, 22.5 kg"));
    EXPECT_THAT(result.out, HasSubstr("+2.5 kg: all 3 sets at 12"));
}

TEST(PlanVerb, opensNoDatabase)
{
    const PlanRuns runs;
    const ProcessResult result =
        runs.runs.runOnData({"plan", "--program", runs.program(thrustsAndSteps()), "--log", runs.log(thrusts(12, 12, 12))});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_FALSE(std::filesystem::exists(runs.runs.data()));
}

TEST(PlanVerb, refusesFilesWithPlaceAndReason)
{
    const PlanRuns runs;
    json wrong = thrustsAndSteps();
    wrong["stages"][0]["weeks"] = "two";
    const ProcessResult program = runs.plan(wrong, thrusts(12, 12, 12));
    EXPECT_EQ(program.exitCode, 2);
    EXPECT_THAT(program.out, IsEmpty());
    EXPECT_TRUE(isOneLine(program.err)) << program.err;
    EXPECT_THAT(program.err, HasSubstr("/stages/0/weeks"));

    const ProcessResult log = runs.plan(thrustsAndSteps(), logOf({setOf("thrust", "no-such", 1, 12, 20)}));
    EXPECT_EQ(log.exitCode, 2);
    EXPECT_THAT(log.err, HasSubstr("no-such"));

    const ProcessResult absent =
        runs.runs.run({"plan", "--program", runs.program(thrustsAndSteps()), "--log", "no-such-file.json"});
    EXPECT_EQ(absent.exitCode, 2);
    EXPECT_THAT(absent.err, HasSubstr("no-such-file.json"));
}

TEST(PlanVerb, refusesAProgramWhoseTemplateDoesNotExist)
{
    const PlanRuns runs;
    json wrong = thrustsAndSteps();
    wrong["stages"][0]["workouts"][0]["blocks"][0]["slots"][0]["progression"] = {{"template", "lineal"}};
    const ProcessResult result = runs.plan(wrong, thrusts(12, 12, 12));
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_TRUE(isOneLine(result.err)) << result.err;
    EXPECT_THAT(result.err, HasSubstr("lineal"));
}

TEST(PlanVerb, refusesADayThatIsNone)
{
    const PlanRuns runs;
    for (const char* day : {"tomorrow", "2024-02-30", "12.03.2024", ""}) {
        const ProcessResult result = runs.plan(thrustsAndSteps(), thrusts(12, 12, 12), {"--as-of", day});
        EXPECT_EQ(result.exitCode, 2) << day;
        EXPECT_TRUE(isOneLine(result.err)) << result.err;
    }
}

// ---- Usage ----

class PlanUsage : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(PlanUsage, endsWithTwoAndOneSentence)
{
    const ProgramRuns runs;
    const ProcessResult result = runs.run(GetParam());
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_TRUE(isOneLine(result.err)) << result.err;
}

INSTANTIATE_TEST_SUITE_P(All, PlanUsage,
                         testing::Values(std::vector<std::string>{"plan"}, std::vector<std::string>{"plan", "--program", "a.json"},
                                         std::vector<std::string>{"plan", "--log", "a.json"},
                                         std::vector<std::string>{"plan", "--program"}, std::vector<std::string>{"simulate"},
                                         std::vector<std::string>{"simulate", "--program", "a", "--weeks", "0"},
                                         std::vector<std::string>{"simulate", "--program", "a", "--weeks", "105"},
                                         std::vector<std::string>{"simulate", "--program", "a", "--weeks", "two"},
                                         std::vector<std::string>{"simulate", "--program", "a", "--sessions", "8"},
                                         std::vector<std::string>{"lint"}, std::vector<std::string>{"lint", "a.json", "b.json"},
                                         std::vector<std::string>{"lint", "no-such.json"}));

TEST(PlanHelp, ofEachVerbSaysWhatItTakes)
{
    const ProgramRuns runs;
    for (const auto& [verb, option] :
         {std::pair{"plan", "--as-of"}, std::pair{"simulate", "--assume"}, std::pair{"lint", "FILE"}}) {
        const ProcessResult result = runs.run({verb, "--help"});
        EXPECT_EQ(result.exitCode, 0);
        EXPECT_THAT(result.out, HasSubstr(option)) << verb;
        EXPECT_THAT(runs.run({"--help"}).out, HasSubstr(verb));
    }
}

}  // namespace
}  // namespace stance
