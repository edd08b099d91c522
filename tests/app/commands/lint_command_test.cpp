// stance lint: problems, exit codes and streams.
#include "tests/app/commands/plan_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;

ProcessResult lintOf(const PlanRuns& runs, const json& program, bool asJson = true)
{
    std::vector<std::string> arguments{"lint", runs.program(program)};
    if (asJson) {
        arguments.emplace_back("--json");
    }
    return runs.runs.run(std::move(arguments));
}

json withRules(const std::string& rules)
{
    json program = thrustsAndSteps();
    program["stages"][0]["workouts"][0]["blocks"][0]["slots"][0]["progression"] = {{"rules", json::parse(rules)}};
    return program;
}

TEST(LintVerb, findsASoundProgramInOrder)
{
    const PlanRuns runs;
    const ProcessResult result = lintOf(runs, thrustsAndSteps());
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(json::parse(result.out), json::parse(R"({"problems": []})"));
    EXPECT_THAT(lintOf(runs, thrustsAndSteps(), false).out, HasSubstr("is in order."));
}

TEST(LintVerb, endsWithNoErrorOnAWarning)
{
    const PlanRuns runs;
    const ProcessResult result =
        lintOf(runs, withRules(R"([{"id": "up", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5}]}])"));
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_THAT(result.err, IsEmpty());
    const json problems = json::parse(result.out).at("problems");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_THAT(keysOf(problems[0]), testing::UnorderedElementsAre("where", "what", "remedy", "severity"));
    EXPECT_EQ(problems[0].at("severity"), "warning");
    EXPECT_EQ(problems[0].at("where"), "/stages/0/workouts/0/blocks/0/slots/0/progression/rules");
}

TEST(LintVerb, endsWithTwoOnAnErrorAndStillPrintsIt)
{
    const PlanRuns runs;
    const json program = withRules(R"([{"id": "up", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5}]},
                                       {"id": "never", "phase": "advance", "do": [{"axis": "reps", "op": "add", "value": 1}]}])");
    const ProcessResult result = lintOf(runs, program);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(isOneLine(result.err)) << result.err;
    const json problems = json::parse(result.out).at("problems");
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].at("severity"), "error");
    EXPECT_THAT(problems[0].at("what").get<std::string>(), HasSubstr("never"));
    EXPECT_FALSE(problems[0].at("remedy").get<std::string>().empty());
    EXPECT_THAT(lintOf(runs, program, false).out, HasSubstr("error at /stages/0/workouts/0/blocks/0/slots/0/progression/rules/1"));
}

TEST(LintVerb, aRefusedFileIsAProblemToo)
{
    const PlanRuns runs;
    json wrong = thrustsAndSteps();
    wrong["colour"] = "red";
    const ProcessResult result = lintOf(runs, wrong);
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_TRUE(isOneLine(result.err)) << result.err;
    const json problems = json::parse(result.out).at("problems");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].at("where"), "/colour");
    EXPECT_EQ(problems[0].at("severity"), "error");
    EXPECT_THAT(lintOf(runs, wrong, false).out, IsEmpty());
}

TEST(LintVerb, shippedProgramsAreInOrder)
{
    const PlanRuns runs;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(STANCE_SOURCE_DIR) / "resources" / "programs")) {
        const ProcessResult result = runs.runs.run({"lint", entry.path().string(), "--json"});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_THAT(json::parse(result.out).at("problems"), IsEmpty()) << entry.path();
    }
}

}  // namespace
}  // namespace stance
