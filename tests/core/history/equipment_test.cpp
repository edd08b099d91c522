#include "core/history/equipment.h"

#include "core/history/athlete_event_json.h"
#include "core/program/stock_loads.h"
#include "tests/support/documents.h"
#include "tests/support/load_stocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stance {
namespace {

using test::fixedKg;
using test::homeRack;
using test::kg;
using test::lb;
using Problem = DocumentProblem;

Exercise exerciseWith(std::vector<Equipment> needed, std::vector<Equipment> optional)
{
    Exercise exercise;
    exercise.equipment = std::move(needed);
    exercise.optionalEquipment = std::move(optional);
    return exercise;
}

Result<AthleteEvent, DocumentError> read(const std::string& text)
{
    return athleteEventFromJson(text, "event");
}

TEST(Equipment, ofAnExerciseIsWhatItNeedsOrCanTake)
{
    const EquipmentOwned owned{homeRack(), fixedKg({4, 8}), {}, {}};
    EXPECT_EQ(stockFor(owned, exerciseWith({Equipment::Dumbbell}, {})), LoadStock(fixedKg({4, 8})));
    EXPECT_EQ(stockFor(owned, exerciseWith({Equipment::Mat}, {Equipment::Pad, Equipment::Dumbbell})), LoadStock(fixedKg({4, 8})));
    EXPECT_EQ(stockFor(owned, exerciseWith({Equipment::Barbell}, {})), LoadStock(homeRack()));
}

TEST(Equipment, ofAnExerciseWithoutWeightsIsAnyLoad)
{
    const EquipmentOwned owned{homeRack(), fixedKg({4, 8}), fixedKg({16}), {}};
    EXPECT_EQ(stockFor(owned, exerciseWith({Equipment::Step}, {Equipment::Band})), LoadStock(std::monostate{}));
}

TEST(Equipment, thatWasNotNamedIsAnyLoad)
{
    const Exercise both = exerciseWith({Equipment::Dumbbell}, {Equipment::Barbell});
    EXPECT_EQ(stockFor({}, both), LoadStock(std::monostate{}));
    EXPECT_EQ(stockFor({homeRack(), {}, {}, {}}, both), LoadStock(homeRack()));
    EXPECT_EQ(stockFor({homeRack(), FixedStock{}, {}, {}}, both), LoadStock(homeRack()));
    EXPECT_EQ(stockFor({homeRack(), {}, {}, {}}, exerciseWith({Equipment::Dumbbell}, {})), LoadStock(std::monostate{}));
}

TEST(Equipment, kettlebellsStandInForDumbbells)
{
    const Exercise exercise = exerciseWith({}, {Equipment::Dumbbell});
    EXPECT_EQ(stockFor({{}, {}, fixedKg({8, 16}), {}}, exercise), LoadStock(fixedKg({8, 16})));
    EXPECT_EQ(stockFor({{}, fixedKg({4}), fixedKg({8, 16}), {}}, exercise), LoadStock(fixedKg({4})));
}

/// A hip thrust begins with a dumbbell of 8 kg and ends with a bar of 60: neither rack alone would do.
TEST(Equipment, ofAnExerciseForBothIsEither)
{
    const EquipmentOwned owned{BarStock{kg(20), {{kg(10), 4}}}, fixedKg({8, 4, 20}), {}, {}};
    const LoadStock stock = stockFor(owned, exerciseWith({}, {Equipment::Dumbbell, Equipment::Barbell}));
    EXPECT_THAT(loadsOf(stock),
                testing::ElementsAre(kg(4).micrograms, kg(8).micrograms, kg(20).micrograms, kg(40).micrograms, kg(60).micrograms));
}

TEST(Equipment, ofAnExerciseForBothByStepsIsWhatBeginsLighter)
{
    const Exercise exercise = exerciseWith({}, {Equipment::Dumbbell, Equipment::Barbell});
    const StepStock adjustable{kg(2), kg(4)};
    const StepStock bar{kg(2.5), kg(20)};
    EXPECT_EQ(stockFor({homeRack(), adjustable, {}, {}}, exercise), LoadStock(adjustable));
    EXPECT_EQ(stockFor({bar, fixedKg({10, 5}), {}, {}}, exercise), LoadStock(fixedKg({10, 5})));
    EXPECT_EQ(stockFor({bar, adjustable, {}, {}}, exercise), LoadStock(adjustable));
}

TEST(Equipment, eventIsReadBackAsWritten)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        EquipmentOwned owned{test::anyStock(), test::anyStock(), test::anyStock(), {}};
        if (*rc::gen::arbitrary<bool>()) {
            owned.levels = {{"band", {"rot", "weiß"}}, {"step_height", {"20 cm"}}};
        }
        const auto event = read(toJson(AthleteEvent(owned)));
        RC_ASSERT(event.value() == AthleteEvent(owned));
    }));
}

TEST(Equipment, eventMayLeaveOutWhatIsNotOwned)
{
    EXPECT_EQ(read(R"({"event": "equipment"})").value(), AthleteEvent(EquipmentOwned{}));
    const auto event = read(R"({"event": "equipment", "dumbbell": {"fixed": [{"value": 10, "unit": "lb"}]},
                                "levels": {"step_height": ["15 cm", "20 cm"]}})");
    EXPECT_EQ(event.value(), AthleteEvent(EquipmentOwned{{}, FixedStock{{lb(10)}}, {}, {{"step_height", {"15 cm", "20 cm"}}}}));
}

TEST(Equipment, eventIsRefusedWithPlaceAndReason)
{
    const auto refusal = [](const std::string& fields) { return read(R"({"event": "equipment", )" + fields + "}").error(); };
    EXPECT_EQ(refusal(R"("dumbbell": {"fixed": []})").where, "/dumbbell/fixed");
    EXPECT_EQ(refusal(R"("barbell": {"bar": {"value": 20, "unit": "kg"}, "mode": "floor"})").where, "/barbell/mode");
    EXPECT_EQ(refusal(R"("levels": {"step_height": []})").problem, Problem::Empty);
    EXPECT_EQ(refusal(R"("levels": {"step_height": "20 cm"})").problem, Problem::WrongType);
    EXPECT_EQ(refusal(R"("levels": {"": ["20 cm"]})").problem, Problem::Empty);
    EXPECT_EQ(refusal("\"levels\": {\"" + std::string(33, 'x') + R"(": ["20 cm"]})").problem, Problem::TextTooLong);
    EXPECT_EQ(refusal(R"("levels": {"step_height": [")" + std::string(25, 'x') + R"("]})").problem, Problem::TextTooLong);
    EXPECT_EQ(refusal(R"("rings": {})").problem, Problem::UnknownField);
}

}  // namespace
}  // namespace stance
