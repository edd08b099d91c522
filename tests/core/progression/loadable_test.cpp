#include "core/progression/loadable.h"

#include "tests/support/load_stocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <ostream>

namespace stance {

static void PrintTo(const LoadableLoad& loadable, std::ostream* out)
{
    *out << testing::PrintToString(loadable.load) << ", fit " << static_cast<int>(loadable.fit);
}

namespace {

using test::fixedKg;
using test::homeRack;
using test::kg;
using test::lb;
using enum RoundingMode;

LoadableLoad roundedIn(const LoadStock& stock, const Load& wanted, RoundingMode mode)
{
    return LoadableLoads(stock).round(wanted, mode);
}

TEST(LoadableLoads, roundToTheNearestDownOrUp)
{
    const LoadStock rack = homeRack();
    EXPECT_EQ(roundedIn(rack, kg(21.5), Nearest), (LoadableLoad{kg(22.5), LoadFit::Higher}));
    EXPECT_EQ(roundedIn(rack, kg(21), Nearest), (LoadableLoad{kg(20), LoadFit::Lower}));
    EXPECT_EQ(roundedIn(rack, kg(21.5), Standard), (LoadableLoad{kg(22.5), LoadFit::Higher}));
    EXPECT_EQ(roundedIn(rack, kg(22.4), Floor), (LoadableLoad{kg(20), LoadFit::Lower}));
    EXPECT_EQ(roundedIn(rack, kg(20.1), Up), (LoadableLoad{kg(22.5), LoadFit::Higher}));
    for (const RoundingMode mode : {Standard, Nearest, Floor, Up}) {
        EXPECT_EQ(roundedIn(rack, kg(22.5), mode), (LoadableLoad{kg(22.5), LoadFit::AsWanted}));
    }
}

TEST(LoadableLoads, takeTheLighterOfTwoEquallyNear)
{
    EXPECT_EQ(roundedIn(homeRack(), kg(21.25), Nearest), (LoadableLoad{kg(20), LoadFit::Lower}));
    EXPECT_EQ(roundedIn(fixedKg({6, 8}), kg(7), Nearest), (LoadableLoad{kg(6), LoadFit::Lower}));
    EXPECT_EQ(roundedIn(StepStock{kg(5), kg(0)}, kg(12.5), Nearest), (LoadableLoad{kg(10), LoadFit::Lower}));
}

TEST(LoadableLoads, giveTheSmallestForLessAndSaySo)
{
    for (const RoundingMode mode : {Standard, Nearest, Floor, Up}) {
        EXPECT_EQ(roundedIn(homeRack(), kg(12), mode), (LoadableLoad{kg(20), LoadFit::Lightest}));
        EXPECT_EQ(roundedIn(fixedKg({4, 8}), kg(1), mode), (LoadableLoad{kg(4), LoadFit::Lightest}));
        EXPECT_EQ(roundedIn(StepStock{kg(2), kg(6)}, kg(5), mode), (LoadableLoad{kg(6), LoadFit::Lightest}));
    }
}

TEST(LoadableLoads, giveTheHeaviestForMoreAndSaySo)
{
    for (const RoundingMode mode : {Standard, Nearest, Floor, Up}) {
        EXPECT_EQ(roundedIn(homeRack(), kg(140), mode), (LoadableLoad{kg(97.5), LoadFit::Heaviest}));
        EXPECT_EQ(roundedIn(fixedKg({4, 8}), kg(9), mode), (LoadableLoad{kg(8), LoadFit::Heaviest}));
    }
}

TEST(LoadableLoads, takeWhatIsWithinAGramForTheSameInEveryMode)
{
    const LoadableLoads loads(fixedKg({20, 22.5}));
    for (const RoundingMode mode : {Nearest, Floor, Up}) {
        EXPECT_EQ(loads.round(kg(19.999), mode), (LoadableLoad{kg(20), LoadFit::AsWanted}));
        EXPECT_EQ(loads.round(kg(20.001), mode), (LoadableLoad{kg(20), LoadFit::AsWanted}));
    }
    EXPECT_EQ(loads.round(kg(22.498), Floor), (LoadableLoad{kg(20), LoadFit::Lower}));
}

TEST(LoadableLoads, neverLeaveTheRack)
{
    const LoadableLoads rack(homeRack());
    EXPECT_EQ(rack.nextLoadable(kg(95)), kg(97.5));
    EXPECT_EQ(rack.nextLoadable(kg(97.5)), std::nullopt);
    EXPECT_EQ(rack.prevLoadable(kg(22.5)), kg(20));
    EXPECT_EQ(rack.prevLoadable(kg(20)), std::nullopt);
    // 65 lb on a bar of 45 with pairs of 10: 85 is next, whatever a step of 40 would say; above it is nothing.
    const LoadableLoads pounds(BarStock{lb(45), {{lb(10), 4}}});
    EXPECT_EQ(pounds.nextLoadable(lb(65)), lb(85));
    EXPECT_EQ(pounds.nextLoadable(lb(85)), std::nullopt);
}

TEST(LoadableLoads, areNextToLoadsThatCannotBeMade)
{
    const LoadableLoads rack(homeRack());
    EXPECT_EQ(rack.nextLoadable(kg(21)), kg(22.5));
    EXPECT_EQ(rack.prevLoadable(kg(24)), kg(22.5));
    EXPECT_EQ(rack.nextLoadable(kg(3)), kg(20));
    EXPECT_EQ(rack.prevLoadable(kg(500)), kg(97.5));
}

TEST(LoadableLoads, areNotNextToThemselves)
{
    const LoadableLoads loads(fixedKg({20, 20.4}));
    EXPECT_EQ(loads.nextLoadable(kg(20.001)), kg(20.4));
    EXPECT_EQ(loads.nextLoadable(kg(19.999)), kg(20.4));
    EXPECT_EQ(loads.prevLoadable(kg(20.399)), kg(20));
    EXPECT_EQ(LoadableLoads(fixedKg({20})).nextLoadable(kg(19.9995)), std::nullopt);
}

TEST(LoadableLoads, ofStepsAreCountedFromWhereTheSlotBegins)
{
    const LoadableLoads loads(StepStock{kg(10), kg(0)}, kg(225));
    EXPECT_EQ(loads.nextLoadable(kg(225)), kg(235));
    EXPECT_EQ(loads.prevLoadable(kg(225)), kg(215));
    EXPECT_EQ(loads.round(kg(238), Nearest), (LoadableLoad{kg(235), LoadFit::Lower}));
    EXPECT_EQ(loads.round(kg(1), Nearest), (LoadableLoad{kg(5), LoadFit::Lightest}));
}

TEST(LoadableLoads, ofStepsNeverGoBelowTheSmallest)
{
    const LoadableLoads loads(StepStock{kg(2.5), kg(6)}, kg(20));
    EXPECT_EQ(loads.round(kg(6.1), Floor), (LoadableLoad{kg(7.5), LoadFit::Lightest}));
    EXPECT_EQ(loads.prevLoadable(kg(7.5)), std::nullopt);
    EXPECT_EQ(LoadableLoads(StepStock{kg(2), kg(5)}, kg(3)).round(kg(0), Nearest).load, kg(5));
    EXPECT_EQ(LoadableLoads(StepStock{kg(2.5), kg(6)}).nextLoadable(kg(6)), kg(8.5));
}

TEST(LoadableLoads, ofStepsKeepASmallestGivenInAnotherUnit)
{
    // 44.092 lb are 0.2 g less than 20 kg.
    const LoadableLoads loads(StepStock{kg(2.5), kg(20)}, lb(44.092));
    EXPECT_TRUE(sameWeight(loads.round(kg(10), Nearest).load, kg(20)));
}

TEST(LoadableLoads, ofStepsEndAtTwoTonnes)
{
    const LoadableLoads loads(StepStock{kg(300), kg(0)}, kg(50));
    EXPECT_EQ(loads.nextLoadable(kg(1'550)), kg(1'850));
    EXPECT_EQ(loads.nextLoadable(kg(1'850)), std::nullopt);
    EXPECT_EQ(loads.round(kg(2'000), Up), (LoadableLoad{kg(1'850), LoadFit::Heaviest}));
}

TEST(LoadableLoads, whereAnyCanBeMadeAreRoundedToThousandths)
{
    const LoadableLoads any;
    EXPECT_TRUE(any.anyLoad());
    const Load third{kg(50).micrograms / 3, 16'667, LoadUnit::Kilogram};
    EXPECT_EQ(any.round(third, Nearest), (LoadableLoad{kg(16.667), LoadFit::AsWanted}));
    EXPECT_EQ(any.round(third, Floor).load, kg(16.666));
    EXPECT_EQ(any.round(third, Up).load, kg(16.667));
    EXPECT_EQ(any.round(lb(105), Floor).load, lb(105));
    EXPECT_EQ(any.round(kg(22.5), Nearest), (LoadableLoad{kg(22.5), LoadFit::AsWanted}));
}

TEST(LoadableLoads, whereAnyCanBeMadeAreAPairOfSmallPlatesApart)
{
    const LoadableLoads any;
    EXPECT_EQ(any.nextLoadable(kg(20)), kg(22.5));
    EXPECT_EQ(any.nextLoadable(lb(45)), lb(50));
    EXPECT_EQ(any.prevLoadable(kg(20)), kg(17.5));
    EXPECT_EQ(any.prevLoadable(kg(2)), kg(0));
    EXPECT_EQ(any.prevLoadable(kg(0)), std::nullopt);
    EXPECT_EQ(any.nextLoadable(kg(1'999)), std::nullopt);
}

TEST(LoadableLoads, takeAListOfNothingForAnyLoad)
{
    EXPECT_TRUE(LoadableLoads(FixedStock{}).anyLoad());
    EXPECT_TRUE(LoadableLoads(StepStock{kg(0), kg(5)}, kg(20)).anyLoad());
    EXPECT_FALSE(LoadableLoads(fixedKg({0})).anyLoad());
}

TEST(LoadableLoads, keepTheUnitOfWhatWasWantedAndTheWeightOfTheRack)
{
    const LoadableLoad shown = roundedIn(fixedKg({20, 24}), lb(45), Nearest);
    EXPECT_EQ(shown.load, (Load{kg(20).micrograms, 44'092, LoadUnit::Pound}));
    const LoadableLoads loads(fixedKg({20, 24}));
    EXPECT_EQ(loads.nextLoadable(lb(45)), (Load{kg(24).micrograms, 52'911, LoadUnit::Pound}));
    EXPECT_EQ(loads.round(Load{shown.load.micrograms, 0, LoadUnit::Kilogram}, Nearest).load, kg(20));
}

/// What holds of every rack, whatever is asked of it.
TEST(LoadableLoads, keepTheirPromisesOnAnyRack)
{
    EXPECT_TRUE(rc::check("round, next and previous", [] {
        const LoadStock stock = test::anyStock();
        const LoadableLoads loads(stock, test::anyWeight(0, 80'000));
        const Load wanted = test::anyWeight(0, 90'000);
        const Load floor = loads.round(wanted, Floor).load;
        const Load up = loads.round(wanted, Up).load;
        const Load nearest = loads.round(wanted, Nearest).load;
        RC_ASSERT(nearest == floor || nearest == up);
        RC_ASSERT(floor.unit == wanted.unit);
        RC_ASSERT(floor.micrograms <= wanted.micrograms + sameWeightMicrograms
                  || loads.round(wanted, Floor).fit == LoadFit::Lightest);
        RC_ASSERT(up.micrograms >= wanted.micrograms - sameWeightMicrograms || loads.round(wanted, Up).fit == LoadFit::Heaviest);
        RC_ASSERT(loads.round(floor, Up).load == floor);  // what can be made stays
        if (const auto next = loads.nextLoadable(wanted)) {
            RC_ASSERT(next->micrograms > wanted.micrograms + sameWeightMicrograms);
            RC_ASSERT(loads.anyLoad() || loads.round(*next, Floor).load == *next);
        }
        if (const auto previous = loads.prevLoadable(wanted)) {
            RC_ASSERT(previous->micrograms < wanted.micrograms);
            RC_ASSERT(loads.anyLoad() || loads.round(*previous, Up).load == *previous);
        }
    }));
}

TEST(LoadableLoads, leaveNoneOutOnTheWayUpAndDown)
{
    EXPECT_TRUE(rc::check("one after the other", [] {
        const LoadableLoads loads(test::anyBar(3, 6));
        std::vector<std::int64_t> up;
        for (std::optional<Load> load = loads.round(kg(0), Up).load; load; load = loads.nextLoadable(*load)) {
            up.push_back(load->micrograms);
        }
        RC_ASSERT(up == loads.list());
        std::vector<std::int64_t> down;
        for (std::optional<Load> load = loads.round(kg(2'000), Floor).load; load; load = loads.prevLoadable(*load)) {
            down.push_back(load->micrograms);
        }
        std::reverse(down.begin(), down.end());
        RC_ASSERT(down == loads.list());
    }));
}

}  // namespace
}  // namespace stance
