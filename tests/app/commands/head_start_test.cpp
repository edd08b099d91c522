#include "app/commands/head_start.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

TEST(HeadStart, itsContentIsThatOfTheProgram)
{
    HeadStart headStart;
    const auto early = headStart.content();
    headStart.finish();
    headStart.finish();
    const auto usual = loadContent();
    ASSERT_TRUE(early && usual);
    EXPECT_EQ(early->catalog.exercises().size(), usual->catalog.exercises().size());
    EXPECT_EQ(early->programs.first(), usual->programs.first());
}

TEST(HeadStart, aStartThatEndsEarlyLeavesNothingBehind)
{
    const HeadStart nobodyAsks;
}

}  // namespace
}  // namespace stance
