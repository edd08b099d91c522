#include "core/program/stock_loads.h"

#include "tests/support/load_stocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace stance {
namespace {

using test::fixedKg;
using test::homeRack;
using test::kg;
using test::lb;

std::vector<double> kilogramsOf(const LoadStock& stock)
{
    std::vector<double> kilograms;
    for (const std::int64_t load : loadsOf(stock)) {
        kilograms.push_back(static_cast<double>(load) / 1e9);
    }
    return kilograms;
}

/// Every choice of pairs, tried one by one.
void everyChoice(const BarStock& stock, std::size_t plate, std::int64_t load, std::set<std::int64_t>& found)
{
    if (plate == stock.plates.size()) {
        found.insert(load);
        return;
    }
    for (int pairs = 0; pairs <= stock.plates[plate].count / 2; ++pairs) {
        everyChoice(stock, plate + 1, load + 2 * pairs * stock.plates[plate].weight.micrograms, found);
    }
}

bool risesByMoreThanAGram(const std::vector<std::int64_t>& loads)
{
    return std::adjacent_find(loads.begin(), loads.end(),
                              [](std::int64_t a, std::int64_t b) { return b - a <= sameWeightMicrograms; })
           == loads.end();
}

TEST(StockLoads, ofABarArePairsOnBothEnds)
{
    EXPECT_THAT(kilogramsOf(BarStock{kg(20), {{kg(10), 2}, {kg(2.5), 4}}}), testing::ElementsAre(20, 25, 30, 40, 45, 50));
    EXPECT_THAT(kilogramsOf(BarStock{kg(20), {}}), testing::ElementsAre(20));
}

TEST(StockLoads, anOddPlateStaysInTheRack)
{
    EXPECT_THAT(kilogramsOf(BarStock{kg(20), {{kg(10), 3}}}), testing::ElementsAre(20, 40));
    EXPECT_THAT(kilogramsOf(BarStock{kg(20), {{kg(10), 1}}}), testing::ElementsAre(20));
}

TEST(StockLoads, ofAHomeRackGoUpByTheSmallestPair)
{
    const std::vector<double> loads = kilogramsOf(homeRack());
    ASSERT_EQ(loads.size(), 32U);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        EXPECT_EQ(loads[i], 20 + 2.5 * static_cast<double>(i));
    }
}

TEST(StockLoads, ofPoundPlatesOnAKilogramBarAreExact)
{
    const std::vector<std::int64_t> loads = loadsOf(BarStock{kg(20), {{lb(45), 2}}});
    EXPECT_THAT(loads, testing::ElementsAre(20'000'000'000, 20'000'000'000 + 2 * 20'411'656'650));
}

TEST(StockLoads, ofFixedWeightsAreSortedWithoutRepeats)
{
    EXPECT_THAT(kilogramsOf(fixedKg({12, 4, 8, 8, 8.001, 16})), testing::ElementsAre(4, 8, 12, 16));
}

TEST(StockLoads, ofStepsAndOfAnyLoadAreNoList)
{
    EXPECT_TRUE(loadsOf(StepStock{kg(2.5), kg(5)}).empty());
    EXPECT_TRUE(loadsOf(std::monostate{}).empty());
}

TEST(StockLoads, leaveNoChoiceOfPlatesOut)
{
    EXPECT_TRUE(rc::check("same as trying every choice", [] {
        const BarStock stock = test::anyBar(4, 7);
        std::set<std::int64_t> choices;
        everyChoice(stock, 0, stock.bar.micrograms, choices);
        const std::vector<std::int64_t> loads = loadsOf(stock);
        RC_ASSERT(risesByMoreThanAGram(loads));
        for (const std::int64_t load : loads) {
            RC_ASSERT(choices.contains(load));
        }
        for (const std::int64_t choice : choices) {
            const auto above = std::upper_bound(loads.begin(), loads.end(), choice);
            RC_ASSERT(above != loads.begin());
            RC_ASSERT(choice - *std::prev(above) <= sameWeightMicrograms);
        }
    }));
}

TEST(StockLoads, neverGoAboveTwoTonnes)
{
    const std::vector<std::int64_t> loads = loadsOf(BarStock{kg(20), {{kg(500), 8}}});
    EXPECT_THAT(loads, testing::ElementsAre(20'000'000'000, 1'020'000'000'000));
}

/// Twelve odd weights, forty of each: spelled out they would be some 10^15 loads.
TEST(StockLoads, ofAHostileRackAreBounded)
{
    BarStock stock{kg(20), {}};
    std::int64_t heaviest = stock.bar.micrograms;
    for (const double weight : {0.101, 0.211, 0.307, 0.503, 0.809, 1.013, 1.511, 2.003, 2.503, 3.001, 3.517, 4.001}) {
        stock.plates.push_back({kg(weight), 40});
        heaviest += 40 * kg(weight).micrograms;
    }
    const std::vector<std::int64_t> loads = loadsOf(stock);
    EXPECT_LE(loads.size(), maxStockLoads);
    EXPECT_GT(loads.size(), maxStockLoads / 4);
    EXPECT_EQ(loads.front(), stock.bar.micrograms);
    EXPECT_EQ(loads.back(), heaviest);
    EXPECT_TRUE(risesByMoreThanAGram(loads));
}

}  // namespace
}  // namespace stance
