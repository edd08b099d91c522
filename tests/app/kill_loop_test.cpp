// The claim of the program: what the screen called done is on the disk. Plays the real program and kills it, again and again.
#include "tests/support/kill_loop.h"
#include "tests/support/kill_loop_text.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace stance {
namespace {

int roundsWanted()
{
    constexpr int usual = 50;
    const char* wanted = std::getenv("STANCE_KILL_ROUNDS");
    return wanted != nullptr ? std::atoi(wanted) : usual;
}

TEST(KillLoop, whatWasAcknowledgedIsThereAfterEveryKill)
{
    const TempFolder folder;
    constexpr unsigned seed = 13;
    const KillReport report = KillLoop(STANCE_PROGRAM, folder.path(), seed).run(roundsWanted());
    print(std::cout, report);
    EXPECT_TRUE(report.losses.empty());
    EXPECT_EQ(report.rounds, roundsWanted());
}

}  // namespace
}  // namespace stance
