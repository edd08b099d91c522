#include "core/base/load.h"

#include "core/base/units_json.h"
#include "tests/support/documents.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

#include <cstdlib>

namespace stance {
namespace {

constexpr Load kilograms(std::int64_t thousandths)
{
    return Load::fromThousandths(thousandths, LoadUnit::Kilogram);
}

constexpr Load pounds(std::int64_t thousandths)
{
    return Load::fromThousandths(thousandths, LoadUnit::Pound);
}

TEST(Load, isExactInMicrograms)
{
    EXPECT_EQ(kilograms(22'500).micrograms, 22'500'000'000);
    EXPECT_EQ(pounds(1'000).micrograms, 453'592'370);
    EXPECT_EQ(pounds(45'000).micrograms, 20'411'656'650);
    EXPECT_EQ(pounds(100).micrograms, 45'359'237);
}

TEST(Load, keepsTheEnteredValue)
{
    EXPECT_EQ(pounds(45'000).thousandthsIn(LoadUnit::Pound), 45'000);
    EXPECT_EQ(pounds(45'000).thousandthsIn(LoadUnit::Kilogram), 20'412);
    EXPECT_EQ(kilograms(20'000).thousandthsIn(LoadUnit::Pound), 44'092);
}

TEST(Load, isTheSameWeightAfterConversionThereAndBack)
{
    EXPECT_TRUE(rc::check("kg to lb to kg", [] {
        const Load entered = kilograms(*rc::gen::inRange<std::int64_t>(0, 2'000'001));
        const Load converted = pounds(entered.thousandthsIn(LoadUnit::Pound));
        RC_ASSERT(sameWeight(entered, converted));
        RC_ASSERT(std::abs(converted.thousandthsIn(LoadUnit::Kilogram) - entered.enteredThousandths) <= 1);
    }));
    EXPECT_TRUE(rc::check("lb to kg to lb", [] {
        const Load entered = pounds(*rc::gen::inRange<std::int64_t>(0, 4'400'001));
        RC_ASSERT(sameWeight(entered, kilograms(entered.thousandthsIn(LoadUnit::Kilogram))));
    }));
}

TEST(Load, madeFromMicrogramsIsExactAndEnteredToThousandths)
{
    EXPECT_EQ(loadFromMicrograms(22'500'000'000, LoadUnit::Kilogram), kilograms(22'500));
    EXPECT_EQ(loadFromMicrograms(20'411'656'650, LoadUnit::Pound), pounds(45'000));
    EXPECT_EQ(loadFromMicrograms(20'000'000'000, LoadUnit::Pound), (Load{20'000'000'000, 44'092, LoadUnit::Pound}));
    EXPECT_EQ(loadFromMicrograms(20'000'499'999, LoadUnit::Kilogram).enteredThousandths, 20'000);
    EXPECT_EQ(loadFromMicrograms(20'000'500'000, LoadUnit::Kilogram).enteredThousandths, 20'001);
    EXPECT_EQ(loadFromMicrograms(0, LoadUnit::Pound), pounds(0));
    EXPECT_EQ(loadFromMicrograms(maxLoadMicrograms, LoadUnit::Kilogram), kilograms(2'000'000));
}

TEST(Load, shownInAnotherUnitAndBackIsUnchanged)
{
    EXPECT_TRUE(rc::check("kg to lb to kg, a hundred times", [] {
        const Load entered = kilograms(*rc::gen::inRange<std::int64_t>(0, 2'000'001));
        Load load = entered;
        for (int i = 0; i < 100; ++i) {
            load = loadFromMicrograms(load.micrograms, LoadUnit::Pound);
            load = loadFromMicrograms(load.micrograms, LoadUnit::Kilogram);
        }
        RC_ASSERT(load == entered);
    }));
    EXPECT_TRUE(rc::check("what was entered in any unit is found again", [] {
        const auto unit = *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound);
        const Load entered = Load::fromThousandths(*rc::gen::inRange<std::int64_t>(0, 2'000'001), unit);
        RC_ASSERT(loadFromMicrograms(entered.micrograms, unit) == entered);
    }));
}

TEST(Load, differsFromOneGramOn)
{
    EXPECT_TRUE(sameWeight(kilograms(20'000), kilograms(20'001)));
    EXPECT_FALSE(sameWeight(kilograms(20'000), kilograms(20'002)));
    EXPECT_TRUE(sameWeight(kilograms(20'001), kilograms(20'000)));
}

TEST(Load, isReadFromWhatWasWritten)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const auto unit = *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound);
        const Load load = Load::fromThousandths(*rc::gen::inRange<std::int64_t>(0, 2'000'001), unit);
        const auto text = nlohmann::json::parse(writeLoad(load).dump());
        RC_ASSERT(readDocument(text, "test.json", readLoad).value() == load);
    }));
}

TEST(Load, isReadAsItWasWorkedOut)
{
    const auto read = [](const char* text) { return readDocument(nlohmann::json::parse(text), "test.json", readLoad).value(); };
    const Load bar = read(R"({"value": 61.23496995, "unit": "kg"})");
    EXPECT_EQ(bar.micrograms, 61'234'969'950) << "135 lb";
    EXPECT_EQ(bar.enteredThousandths, 61'235);
    EXPECT_EQ(read(R"({"value": 60.000000000000007, "unit": "kg"})"), kilograms(60'000));
    EXPECT_EQ(read(R"({"value": 44.09245243697551, "unit": "lb"})").micrograms, 20'000'000'000);
    EXPECT_TRUE(rc::check("write, then read, whatever the weight", [] {
        const auto unit = *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound);
        const Load load = loadFromMicrograms(*rc::gen::inRange<std::int64_t>(0, maxLoadMicrograms + 1), unit);
        const auto text = nlohmann::json::parse(writeLoad(load).dump());
        RC_ASSERT(readDocument(text, "test.json", readLoad).value() == load);
    }));
}

TEST(Load, isRefusedOutsideItsRange)
{
    const auto refusalOf = [](const char* text) {
        const auto load = readDocument(nlohmann::json::parse(text), "test.json", readLoad);
        return load ? DocumentError{} : load.error();
    };
    EXPECT_EQ(refusalOf(R"({"value": 2000, "unit": "kg"})"), DocumentError{});
    EXPECT_EQ(refusalOf(R"({"value": 2000.001, "unit": "kg"})").problem, DocumentProblem::OutOfRange);
    EXPECT_EQ(refusalOf(R"({"value": 4500, "unit": "lb"})").problem, DocumentProblem::OutOfRange);
    EXPECT_EQ(refusalOf(R"({"value": -1, "unit": "kg"})").problem, DocumentProblem::OutOfRange);
    EXPECT_EQ(refusalOf(R"({"value": 2000.0000001, "unit": "kg"})").problem, DocumentProblem::OutOfRange);
    EXPECT_EQ(refusalOf(R"({"value": 1, "unit": "stone"})").problem, DocumentProblem::UnknownName);
    EXPECT_EQ(refusalOf(R"({"value": 1})").problem, DocumentProblem::MissingField);
}

}  // namespace
}  // namespace stance
