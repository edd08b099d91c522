// The verbs of the real program: exit codes, what goes to which stream, and the shape of what they print.
#include "tests/app/commands/program_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> keysOf(const json& object)
{
    std::vector<std::string> keys;
    for (const auto& item : object.items()) {
        keys.push_back(item.key());
    }
    return keys;
}

// ---- The command line ----

struct UsageCase {
    const char* name;
    std::vector<std::string> arguments;
    int exitCode;
};

void PrintTo(const UsageCase& usage, std::ostream* out)
{
    *out << usage.name;
}

class CommandLineUse : public testing::TestWithParam<UsageCase> {};

TEST_P(CommandLineUse, endsWithItsCodeAndSpeaksOnOneStream)
{
    const ProgramRuns runs;
    const ProcessResult result = runs.run(GetParam().arguments);
    EXPECT_EQ(result.exitCode, GetParam().exitCode);
    if (GetParam().exitCode == 0) {
        EXPECT_FALSE(result.out.empty());
        EXPECT_THAT(result.err, IsEmpty());
    } else {
        EXPECT_THAT(result.out, IsEmpty());
        EXPECT_TRUE(isOneLine(result.err)) << result.err;
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, CommandLineUse,
    testing::Values(UsageCase{"help", {"--help"}, 0}, UsageCase{"version", {"--version"}, 0},
                    UsageCase{"helpOfCatalog", {"catalog", "--help"}, 0}, UsageCase{"helpOfSessions", {"sessions", "--help"}, 0},
                    UsageCase{"helpOfCheck", {"check", "--help"}, 0}, UsageCase{"unknownOption", {"--colour"}, 2},
                    UsageCase{"unknownVerb", {"train"}, 2}, UsageCase{"unknownOptionOfAVerb", {"catalog", "--xml"}, 2},
                    UsageCase{"twoVerbs", {"catalog", "check"}, 2}, UsageCase{"dataWithoutFolder", {"--data"}, 2},
                    UsageCase{"emptyData", {"sessions", "--data", ""}, 2}, UsageCase{"walkWithoutFolder", {"walk"}, 2},
                    UsageCase{"clockThatIsNoNumber", {"drive", "--clock", "noon"}, 2}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(CommandLine, helpNamesTheVerbsOfUsersOnly)
{
    const ProgramRuns runs;
    const std::string help = runs.run({"--help"}).out;
    for (const char* verb : {"catalog", "sessions", "check", "--data", "--version"}) {
        EXPECT_THAT(help, HasSubstr(verb));
    }
    for (const char* verb : {"drive", "walk", "shots"}) {
        EXPECT_THAT(help, Not(HasSubstr(verb)));
    }
}

TEST(CommandLine, theVersionStandsAlone)
{
    const ProgramRuns runs;
    EXPECT_THAT(runs.run({"--version"}).out, testing::MatchesRegex("stance [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(CommandLine, theDataFolderMayStandBeforeTheVerbOrBehindIt)
{
    const ProgramRuns runs;
    runs.play({"key Return"});
    const ProcessResult before = runs.run({"--data", runs.data(), "sessions", "--json"});
    const ProcessResult behind = runs.run({"sessions", "--json", "--data", runs.data()});
    EXPECT_EQ(before.exitCode, 0);
    EXPECT_EQ(before.out, behind.out);
    EXPECT_EQ(json::parse(before.out).at("sessions").size(), 1U);
}

// ---- catalog ----

TEST(CatalogVerb, printsEveryExerciseInTheShapeThatIsPromised)
{
    const ProgramRuns runs;
    const ProcessResult result = runs.run({"catalog", "--json"});
    ASSERT_EQ(result.exitCode, 0);
    const json exercises = json::parse(result.out).at("exercises");
    EXPECT_GT(exercises.size(), 4U);
    std::vector<std::string> ids;
    for (const json& exercise : exercises) {
        EXPECT_THAT(keysOf(exercise), testing::UnorderedElementsAre("id", "name", "category", "measure", "sides", "ladder"));
        ids.push_back(exercise.at("id"));
    }
    for (const json& exercise : exercises) {
        for (const char* direction : {"easier", "harder"}) {
            for (const json& rung : exercise.at("ladder").at(direction)) {
                EXPECT_THAT(ids, testing::Contains(rung.get<std::string>()));
            }
        }
    }
}

TEST(CatalogVerb, printsATableForAPerson)
{
    const ProgramRuns runs;
    const ProcessResult result = runs.run({"catalog"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, HasSubstr("single-leg-squat"));
}

// ---- sessions ----

TEST(SessionsVerb, sayNothingAndMakeNothingWhereThereIsNoDatabase)
{
    const ProgramRuns runs;
    const ProcessResult result = runs.runOnData({"sessions", "--json"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(json::parse(result.out), json::parse(R"({"sessions":[]})"));
    EXPECT_FALSE(std::filesystem::exists(runs.data()));
    EXPECT_EQ(runs.runOnData({"sessions"}).exitCode, 0);
}

TEST(SessionsVerb, listTheSetUnderWayWithItsTicksSoFar)
{
    const ProgramRuns runs;
    // Past breathing and stretch to the first counted set: three reps of it, the last one with a fault.
    std::vector<std::string> commands{"key Return"};
    for (int set = 0; set < 6; ++set) {
        commands.insert(commands.end(), {"advance 1500", "key Right"});
    }
    commands.insert(commands.end(),
                    {"advance 1500", "key Space", "advance 1500", "key Space", "key Space", "key Space", "key F", "key 1"});
    runs.play(commands);
    const json sessions = json::parse(runs.runOnData({"sessions", "--json"}).out).at("sessions");
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_THAT(keysOf(sessions[0]),
                testing::UnorderedElementsAre("id", "state", "program", "workout", "started", "ended", "sets"));
    EXPECT_EQ(sessions[0].at("state"), "open");
    EXPECT_TRUE(sessions[0].at("ended").is_null());
    EXPECT_EQ(sessions[0].at("started"), "2026-05-13T07:02:00+02:00");
    const json open = sessions[0].at("sets").back();
    EXPECT_THAT(keysOf(open), testing::UnorderedElementsAre("exercise", "set_no", "side", "kind", "reps", "good_reps", "hold_s",
                                                            "breaths", "load_kg", "level", "rir", "pain", "faults", "note"));
    EXPECT_EQ(open.at("kind"), "open");
    EXPECT_EQ(open.at("reps"), 3);
    EXPECT_EQ(open.at("good_reps"), 2);
    EXPECT_TRUE(open.at("hold_s").is_null());
    EXPECT_EQ(open.at("faults").size(), 1U);
    EXPECT_EQ(sessions[0].at("sets")[0].at("kind"), "skipped");
}

// ---- Damaged, newer, locked ----

TEST(CheckVerb, findsASoundDatabaseInOrder)
{
    const ProgramRuns runs;
    runs.play({"key Return", "advance 1500", "key Space"});
    const ProcessResult result = runs.runOnData({"check", "--json"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(json::parse(result.out).at("findings").empty());
}

TEST(CheckVerb, tellsWhatIsDamagedAndEndsWithThree)
{
    const ProgramRuns runs;
    runs.play({"key Return", "advance 1500", "key Space", "advance 3000", "key Return"});
    std::string bytes = bytesOf(runs.database());
    const std::size_t at = bytes.rfind("set_started");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'S';
    writeBytes(runs.database(), bytes);
    const ProcessResult result = runs.runOnData({"check", "--json"});
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_FALSE(json::parse(result.out).at("findings").empty());
    EXPECT_TRUE(isOneLine(result.err));
    EXPECT_EQ(bytesOf(runs.database()), bytes);
}

TEST(CheckVerb, hasNothingToCheckWhereThereIsNoDatabase)
{
    const ProgramRuns runs;
    EXPECT_EQ(runs.runOnData({"check"}).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(runs.data()));
}

class RefusedDatabase : public testing::TestWithParam<const char*> {};

TEST_P(RefusedDatabase, thatIsNoneEndsWithThreeAndIsLeftAsItIs)
{
    const ProgramRuns runs;
    const std::string bytes(4096, 'x');
    writeBytes(runs.database(), bytes);
    EXPECT_EQ(runs.runOnData({GetParam()}).exitCode, 3);
    EXPECT_EQ(bytesOf(runs.database()), bytes);
}

TEST_P(RefusedDatabase, ofANewerVersionEndsWithFourAndIsLeftAsItIs)
{
    const ProgramRuns runs;
    runs.play({"key Return"});
    std::string bytes = bytesOf(runs.database());
    bytes[62] = 99;  // user_version, big-endian at 60 to 63 of the header
    writeBytes(runs.database(), bytes);
    const ProcessResult result = runs.runOnData({GetParam()});
    EXPECT_EQ(result.exitCode, 4);
    EXPECT_TRUE(isOneLine(result.err));
    EXPECT_EQ(bytesOf(runs.database()), bytes);
}

TEST_P(RefusedDatabase, thatAWindowHoldsEndsWithFive)
{
    const ProgramRuns runs;
    const auto window = runs.open({"drive"});
    ASSERT_TRUE(window->readLine(ProgramRuns::patience));
    const ProcessResult result = runs.runOnData({GetParam()});
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_THAT(result.out, IsEmpty());
    EXPECT_TRUE(isOneLine(result.err));
}

INSTANTIATE_TEST_SUITE_P(All, RefusedDatabase, testing::Values("sessions", "check"),
                         [](const auto& test) { return std::string(test.param); });

}  // namespace
}  // namespace stance
