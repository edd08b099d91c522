// The start of the real window, offscreen: who is first, what a second start does, and how a start that fails ends.
#include "tests/app/commands/program_runs.h"

#include <gtest/gtest.h>

#include <csignal>

namespace stance {
namespace {

/// Whether the window holds the database by now; tried until it does.
bool isUp(const ProgramRuns& runs)
{
    constexpr int locked = 5;
    constexpr int enough = 200;
    for (int i = 0; i < enough; ++i) {
        if (runs.runOnData({"sessions"}).exitCode == locked) {
            return true;
        }
    }
    return false;
}

TEST(WindowStart, aSecondStartBringsUpTheFirstWindowAndEndsWell)
{
    const ProgramRuns runs;
    const auto first = runs.open();
    ASSERT_TRUE(isUp(runs));
    const auto second = runs.open();
    EXPECT_EQ(second->wait(ProgramRuns::patience), 0);
    first->signal(SIGTERM);
    EXPECT_EQ(first->wait(ProgramRuns::patience), 0);
}

class WindowEnd : public testing::TestWithParam<int> {};

TEST_P(WindowEnd, aSignalClosesTheWindowCleanly)
{
    const ProgramRuns runs;
    const auto window = runs.open();
    ASSERT_TRUE(isUp(runs));
    window->signal(GetParam());
    EXPECT_EQ(window->wait(ProgramRuns::patience), 0);
    EXPECT_EQ(runs.runOnData({"check"}).exitCode, 0);
}

INSTANTIATE_TEST_SUITE_P(Signals, WindowEnd, testing::Values(SIGTERM, SIGINT));

TEST(WindowStart, aDamagedDatabaseEndsWithThree)
{
    const ProgramRuns runs;
    writeBytes(runs.database(), std::string(4096, 'x'));
    EXPECT_EQ(runs.open()->wait(ProgramRuns::patience), 3);
}

TEST(WindowStart, aNewerDatabaseEndsWithFourAndIsLeftAsItIs)
{
    const ProgramRuns runs;
    runs.play({"key Return"});
    std::string bytes = bytesOf(runs.database());
    bytes[62] = 99;
    writeBytes(runs.database(), bytes);
    EXPECT_EQ(runs.open()->wait(ProgramRuns::patience), 4);
    EXPECT_EQ(bytesOf(runs.database()), bytes);
}

TEST(WindowStart, aDatabaseThatAnotherProcessHoldsEndsWithFive)
{
    const ProgramRuns runs;
    const auto holder = runs.open({"drive"});
    ASSERT_TRUE(holder->readLine(ProgramRuns::patience));
    EXPECT_EQ(runs.open()->wait(ProgramRuns::patience), 5);
}

TEST(WindowStart, aFileInPlaceOfTheDataFolderEndsWithTwo)
{
    const ProgramRuns runs;
    writeBytes(runs.data(), "in the way");
    EXPECT_EQ(runs.open()->wait(ProgramRuns::patience), 2);
}

}  // namespace
}  // namespace stance
