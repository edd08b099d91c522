#include "core/progression/estimate.h"

#include "tests/support/load_stocks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace stance {
namespace {

using test::kg;
using test::lb;
using enum RepMaxFormula;

/// Percent of the one-rep max, to one decimal.
double percentAt(RepMaxFormula formula, int reps)
{
    return std::round(1000 / repMaxFactor(formula, reps).value()) / 10;
}

TEST(Estimate, givesTheSharesOfThePublishedTables)
{
    EXPECT_EQ(percentAt(Epley, 5), 85.7);
    EXPECT_EQ(percentAt(Epley, 10), 75.0);
    EXPECT_EQ(percentAt(Brzycki, 2), 97.2);
    EXPECT_EQ(percentAt(Brzycki, 5), 88.9);
    EXPECT_EQ(percentAt(Brzycki, 8), 80.6);
    EXPECT_EQ(percentAt(Brzycki, 10), 75.0);
    EXPECT_EQ(percentAt(Lombardi, 5), 85.1);
    EXPECT_EQ(percentAt(Lombardi, 10), 79.4);
    EXPECT_EQ(percentAt(Wathan, 5), 85.8);
    EXPECT_EQ(percentAt(Wathan, 10), 74.2);
    EXPECT_EQ(percentAt(OConner, 5), 88.9);
    EXPECT_EQ(percentAt(OConner, 10), 80.0);
}

TEST(Estimate, ofOneRepetitionIsTheLoadItself)
{
    for (const Named<RepMaxFormula>& formula : repMaxFormulaNames.entries()) {
        EXPECT_EQ(estimateOneRepMax(formula.value, kg(100), 1), kg(100)) << formula.name;
        EXPECT_EQ(loadForReps(formula.value, lb(225), 1), lb(225)) << formula.name;
    }
}

TEST(Estimate, isExactToTheMicrogramInTheUnitOfTheLoad)
{
    EXPECT_EQ(estimateOneRepMax(Epley, kg(90), 5), kg(105));
    EXPECT_EQ(estimateOneRepMax(Brzycki, kg(75), 10), kg(100));
    EXPECT_EQ(estimateOneRepMax(OConner, lb(100), 10), lb(125));
    EXPECT_EQ(loadForReps(OConner, lb(125), 10), lb(100));
    EXPECT_EQ(estimateOneRepMax(Epley, kg(0), 5), kg(0));
}

TEST(Estimate, countsWhatWasLeftInReserve)
{
    EXPECT_EQ(estimateOneRepMax(Epley, kg(90), 3, 2), kg(105));
    EXPECT_EQ(loadForReps(Epley, kg(105), 3, 2), kg(90));
    // One repetition with none left is the maximum; with one left it is not.
    EXPECT_EQ(estimateOneRepMax(Brzycki, kg(35), 1, 1), kg(36));
}

TEST(Estimate, isMissingOutsideTheRangeOfTheFormulas)
{
    for (const Named<RepMaxFormula>& formula : repMaxFormulaNames.entries()) {
        EXPECT_TRUE(estimateOneRepMax(formula.value, kg(50), maxRepsOfFormulas)) << formula.name;
        EXPECT_FALSE(estimateOneRepMax(formula.value, kg(50), maxRepsOfFormulas + 1)) << formula.name;
        EXPECT_FALSE(estimateOneRepMax(formula.value, kg(50), 10, 3)) << formula.name;
        EXPECT_FALSE(estimateOneRepMax(formula.value, kg(50), 0)) << formula.name;
        EXPECT_FALSE(estimateOneRepMax(formula.value, kg(50), 0, 4)) << formula.name;
        EXPECT_FALSE(loadForReps(formula.value, kg(50), 8, 5)) << formula.name;
        EXPECT_FALSE(loadForReps(formula.value, kg(50), 0, 1)) << formula.name;
    }
}

TEST(Estimate, risesWithEveryRepetition)
{
    for (const Named<RepMaxFormula>& formula : repMaxFormulaNames.entries()) {
        for (int reps = 1; reps < maxRepsOfFormulas; ++reps) {
            EXPECT_LT(repMaxFactor(formula.value, reps), repMaxFactor(formula.value, reps + 1)) << formula.name << reps;
        }
    }
}

TEST(Estimate, leadsBackToTheLoadItCameFrom)
{
    for (const Named<RepMaxFormula>& formula : repMaxFormulaNames.entries()) {
        for (int reps = 1; reps <= 8; ++reps) {
            const Load oneRepMax = estimateOneRepMax(formula.value, kg(62.5), reps, 3).value();
            const Load back = loadForReps(formula.value, oneRepMax, reps, 3).value();
            EXPECT_NEAR(static_cast<double>(back.micrograms), static_cast<double>(kg(62.5).micrograms), 1) << formula.name << reps;
        }
    }
}

TEST(Estimate, findsFormulasByName)
{
    EXPECT_EQ(repMaxFormulaNames.find("epley"), Epley);
    EXPECT_EQ(repMaxFormulaNames.find("wathan"), Wathan);
    EXPECT_EQ(repMaxFormulaNames.find("oconner"), OConner);
    EXPECT_EQ(repMaxFormulaNames.find("best"), std::nullopt);
}

}  // namespace
}  // namespace stance
