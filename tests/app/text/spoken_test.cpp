#include "app/text/spoken.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

QString spoken(MeasureKind kind, int least, int most, bool openEnded = false)
{
    Measure measure;
    measure.kind = kind;
    SetTarget target;
    target.amountMin = least;
    target.amountMax = most;
    target.openEnded = openEnded;
    return spokenAmount(measure, target);
}

TEST(Spoken, numbersAreWordsAsFarAsOneCounts)
{
    EXPECT_EQ(spokenNumber(0), QStringLiteral("zero"));
    EXPECT_EQ(spokenNumber(12), QStringLiteral("twelve"));
    EXPECT_EQ(spokenNumber(20), QStringLiteral("twenty"));
    EXPECT_EQ(spokenNumber(45), QStringLiteral("45"));
}

TEST(Spoken, amountsAreSaidWithTheirUnit)
{
    EXPECT_EQ(spoken(MeasureKind::Reps, 10, 10), QStringLiteral("ten reps"));
    EXPECT_EQ(spoken(MeasureKind::Reps, 8, 10), QStringLiteral("eight to ten reps"));
    EXPECT_EQ(spoken(MeasureKind::Reps, 1, 1), QStringLiteral("one rep"));
    EXPECT_EQ(spoken(MeasureKind::HoldSeconds, 30, 30), QStringLiteral("30 seconds"));
    EXPECT_EQ(spoken(MeasureKind::Breaths, 5, 5), QStringLiteral("five breaths"));
    EXPECT_EQ(spoken(MeasureKind::Reps, 8, 8, true), QStringLiteral("as many good reps as you can"));
}

TEST(Spoken, sayingMoreTakesLonger)
{
    EXPECT_EQ(spokenLength({}), 0ms);
    EXPECT_LT(spokenLength(QStringLiteral("Three")), 800ms);
    EXPECT_GT(spokenLength(QStringLiteral("Single-leg squat, right side. Set two of three, ten reps.")), 3s);
}

}  // namespace
}  // namespace stance
