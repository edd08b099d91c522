#include "core/program/rounding_json.h"

#include "tests/support/documents.h"
#include "tests/support/load_stocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stance {
namespace {

using nlohmann::json;
using test::fixedKg;
using test::kg;
using test::lb;
using Problem = DocumentProblem;

constexpr const char* homeText = R"({"bar": {"value": 20, "unit": "kg"},
    "plates": [{"weight": {"value": 10, "unit": "kg"}, "count": 3}, {"weight": {"value": 2.5, "unit": "lb"}}]})";

Result<LoadStock, DocumentError> readStock(const json& document)
{
    return readDocument(document, "stock.json", readLoadStock);
}

Result<Rounding, DocumentError> read(const json& document)
{
    return readDocument(document, "rounding.json", readRounding);
}

TEST(RoundingJson, readsABarWithPlates)
{
    EXPECT_EQ(readStock(json::parse(homeText)).value(), LoadStock(BarStock{kg(20), {{kg(10), 3}, {lb(2.5), 2}}}));
    EXPECT_EQ(readStock(json::parse(R"({"bar": {"value": 45, "unit": "lb"}})")).value(), LoadStock(BarStock{lb(45), {}}));
}

TEST(RoundingJson, readsFixedWeightsInAnyOrder)
{
    const auto stock = readStock(json::parse(R"({"fixed": [{"value": 8, "unit": "kg"}, {"value": 4, "unit": "kg"}]})"));
    EXPECT_EQ(stock.value(), LoadStock(fixedKg({8, 4})));
}

TEST(RoundingJson, readsStepsThatBeginAtNothingUnlessSaid)
{
    EXPECT_EQ(readStock(json::parse(R"({"step": {"value": 5, "unit": "lb"}})")).value(), LoadStock(StepStock{lb(5), lb(0)}));
    EXPECT_EQ(readStock(json::parse(R"({"step": {"value": 2, "unit": "kg"}, "smallest": {"value": 4, "unit": "kg"}})")).value(),
              LoadStock(StepStock{kg(2), kg(4)}));
}

TEST(RoundingJson, takesNothingForAnyLoad)
{
    EXPECT_EQ(readStock(json::object()).value(), LoadStock(std::monostate{}));
    const json without = json::object();
    const auto absent = readDocument(without, "x", [](const JsonValue& root) {
        JsonFields fields(root);
        return readLoadStock(fields["barbell"]);
    });
    EXPECT_EQ(absent.value(), LoadStock(std::monostate{}));
}

TEST(RoundingJson, readsTheModeBesideTheStock)
{
    json document = json::parse(homeText);
    EXPECT_EQ(read(document).value().mode, RoundingMode::Standard);
    for (const Named<RoundingMode>& entry : roundingModeNames.entries()) {
        document["mode"] = entry.name;
        EXPECT_EQ(read(document).value(), (Rounding{readStock(json::parse(homeText)).value(), entry.value}));
    }
    EXPECT_EQ(read(json::parse(R"({"mode": "floor"})")).value(), (Rounding{std::monostate{}, RoundingMode::Floor}));
    document["mode"] = "ceiling";
    EXPECT_EQ(read(document).error().problem, Problem::UnknownName);
    EXPECT_EQ(readStock(json::parse(R"({"mode": "floor"})")).error().problem, Problem::UnknownField);
}

TEST(RoundingJson, whatWasWrittenIsReadBack)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const Rounding rounding{test::anyStock(), *rc::gen::element(RoundingMode::Standard, RoundingMode::Nearest,
                                                                    RoundingMode::Floor, RoundingMode::Up)};
        RC_ASSERT(read(json::parse(writeRounding(rounding).dump())).value() == rounding);
        RC_ASSERT(readStock(json::parse(writeLoadStock(rounding.stock).dump())).value() == rounding.stock);
    }));
}

TEST(RoundingJson, refusesWhatCannotBeMeant)
{
    const json good{{"bar", {{"value", 20}, {"unit", "kg"}}},
                    {"plates", json::array({{{"weight", {{"value", 10}, {"unit", "kg"}}}, {"count", 2}}})}};
    const test::Refusal rows[] = {
        {"/bar", "", Problem::MissingField, "", "bar"},
        {"/bar", "20", Problem::WrongType, "/bar", "object"},
        {"/bar/value", "-1", Problem::OutOfRange, "/bar/value", "0 to 5000"},
        {"/plates/0/count", "41", Problem::OutOfRange, "/plates/0/count", "0 to 40"},
        {"/plates/0/count", "-1", Problem::OutOfRange, "/plates/0/count", "0 to 40"},
        {"/plates/0/weight", "", Problem::MissingField, "/plates/0", "weight"},
        {"/plates/0/weight/value", "0", Problem::OutOfRange, "/plates/0/weight", "above 0"},
        {"/plates/0/colour", R"("red")", Problem::UnknownField, "/plates/0/colour", ""},
        {"/plates/-", R"({"weight": {"value": 10, "unit": "kg"}})", Problem::Inconsistent, "/plates/1", "weight, weight"},
        {"/fixed", R"([{"value": 1, "unit": "kg"}])", Problem::Inconsistent, "", "bar, fixed, step"},
        {"/step", R"({"value": 1, "unit": "kg"})", Problem::Inconsistent, "", "bar, fixed, step"},
        {"/smallest", R"({"value": 1, "unit": "kg"})", Problem::Inconsistent, "", "bar, fixed, step"},
        {"/rack", "1", Problem::UnknownField, "/rack", ""},
    };
    for (const test::Refusal& row : rows) {
        const auto stock = readStock(test::edited(good, row));
        ASSERT_FALSE(stock) << row.pointer << ' ' << row.value;
        EXPECT_EQ(stock.error(), (DocumentError{"stock.json", row.where, row.problem, row.detail})) << row.pointer << row.value;
    }
}

TEST(RoundingJson, refusesListsAndStepsThatMakeNothing)
{
    const auto refusal = [](const char* text) {
        const auto stock = readStock(json::parse(text));
        return stock ? DocumentError{} : stock.error();
    };
    EXPECT_EQ(refusal(R"({"fixed": []})").problem, Problem::Empty);
    EXPECT_EQ(refusal(R"({"fixed": [5]})").where, "/fixed/0");
    EXPECT_EQ(refusal(R"({"fixed": [{"value": 1, "unit": "kg"}], "step": {"value": 1, "unit": "kg"}})").detail, "bar, fixed, step");
    EXPECT_EQ(refusal(R"({"fixed": [{"value": 1, "unit": "kg"}], "plates": []})").detail, "bar, fixed, step");
    EXPECT_EQ(refusal(R"({"smallest": {"value": 1, "unit": "kg"}})").detail, "step");
    EXPECT_EQ(refusal(R"({"step": {"value": 0, "unit": "kg"}})").detail, "above 1 g");
    EXPECT_EQ(refusal(R"({"step": {"value": 0.001, "unit": "kg"}})").detail, "above 1 g");
    EXPECT_EQ(refusal(R"({"step": {"value": 0.002, "unit": "kg"}})"), DocumentError{});
    EXPECT_EQ(refusal(R"([])").problem, Problem::WrongType);
}

TEST(RoundingJson, limitsHowMuchAStockMayHold)
{
    const json weight{{"value", 5}, {"unit", "kg"}};
    json fixed{{"fixed", json::array()}};
    json plates{{"bar", weight}, {"plates", json::array()}};
    for (int i = 0; i < 201; ++i) {
        fixed["fixed"].push_back(weight);
    }
    for (int i = 0; i < 13; ++i) {
        plates["plates"].push_back({{"weight", {{"value", i + 1}, {"unit", "kg"}}}});
    }
    EXPECT_EQ(readStock(fixed).error().detail, "1 to 200");
    EXPECT_EQ(readStock(plates).error().detail, "0 to 12");
    fixed["fixed"].erase(0);
    plates["plates"].erase(0);
    EXPECT_TRUE(readStock(fixed));
    EXPECT_TRUE(readStock(plates));
}

TEST(RoundingJson, hasItsWordsOnTheFormatsPage)
{
    const std::string page = test::readSource("docs/formats.md");
    for (const Named<RoundingMode>& entry : roundingModeNames.entries()) {
        EXPECT_THAT(page, testing::HasSubstr("`" + std::string(entry.name) + "`"));
    }
    for (const char* const field : {"bar", "plates", "fixed", "step", "smallest", "mode"}) {
        EXPECT_THAT(page, testing::HasSubstr("`" + std::string(field) + "`"));
    }
}

}  // namespace
}  // namespace stance
