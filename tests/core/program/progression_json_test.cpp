#include "core/program/progression_json.h"

#include "core/program/program_json.h"
#include "tests/support/documents.h"
#include "tests/support/program_cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::ruledProgram;
using test::shippedCatalog;

Result<Program, DocumentError> read(const json& document)
{
    return readProgram(document.dump(), "ruled.json", shippedCatalog());
}

const Program& ruled()
{
    static const Program program = read(ruledProgram()).value();
    return program;
}

const Slot& slotAt(std::size_t place)
{
    return ruled().stages.front().workouts.front().blocks.front().slots.at(place);
}

Load kilograms(int value)
{
    return Load::fromThousandths(value * 1000, LoadUnit::Kilogram);
}

TEST(ProgressionJson, readsTheSettingsOfAProgram)
{
    EXPECT_EQ(ruled().bases,
              (std::vector<Basis>{{"tm", kilograms(100), "", {}}, {"best", kilograms(60), "wathan", TrackId("hip-thrust")}}));
    EXPECT_EQ(ruled().deload, (DeloadPlan{5, 0.8, 0.5}));
    EXPECT_EQ(ruled().pain, (PainBands{1, 3, 0, 1}));
    EXPECT_EQ(ruled().breaks, (std::vector<BreakBand>{{8, 0.95, false}, {30, 0.75, true}}));
}

TEST(ProgressionJson, knowsAProgramWithoutSettings)
{
    const Program plain = read(test::plainProgram()).value();
    EXPECT_TRUE(plain.bases.empty());
    EXPECT_FALSE(plain.deload);
    EXPECT_FALSE(plain.pain);
    EXPECT_TRUE(plain.breaks.empty());
}

TEST(ProgressionJson, readsLoadsThatAreSharesOfABasis)
{
    const std::vector<SetTarget>& sets = slotAt(0).prescription.sets;
    EXPECT_EQ(sets[0].load, kilograms(40));
    EXPECT_FALSE(sets[0].share);
    EXPECT_FALSE(sets[1].load);
    EXPECT_EQ(sets[1].share, (BasisShare{"tm", 65}));
}

TEST(ProgressionJson, letsASlotSayWhatItsLoadMeans)
{
    EXPECT_EQ(slotAt(0).loadKind, LoadKind::BodyweightPlus);
    EXPECT_FALSE(slotAt(1).loadKind);
    json document = ruledProgram();
    json& breathe = document["stages"][0]["workouts"][0]["blocks"][0]["slots"][2];
    breathe["sets"]["load"] = {{"value", 1}, {"unit", "kg"}};
    EXPECT_FALSE(read(document));
    breathe["load_kind"] = "external";
    EXPECT_TRUE(read(document));
}

TEST(ProgressionJson, readsWhatStandsBesideRules)
{
    const Progression& progression = slotAt(0).progression;
    EXPECT_EQ(progression.templateName, "");
    EXPECT_EQ(progression.rules.size(), 8U);
    EXPECT_EQ(progression.parameters.at("jump"), (std::variant<double, std::string>(2.5)));
    ASSERT_EQ(progression.rungs.size(), 1U);
    EXPECT_EQ(progression.rungs[0].exercise, ExerciseId("single-leg-hip-thrust"));
    EXPECT_EQ(progression.rungs[0].measure.kind, MeasureKind::Reps);
    EXPECT_EQ(progression.rungs[0].prescription.sets.size(), 2U);
    EXPECT_EQ(progression.rungs[0].prescription.restSeconds, slotAt(0).prescription.restSeconds);
    ASSERT_EQ(progression.schemes.size(), 1U);
    EXPECT_EQ(progression.schemes[0].id, "heavy");
    EXPECT_EQ(progression.schemes[0].prescription.restSeconds, 180);
    EXPECT_EQ(progression.form, FormGate::Clean);
    ASSERT_TRUE(progression.rounding);
    EXPECT_EQ(progression.rounding->mode, RoundingMode::Floor);
}

TEST(ProgressionJson, readsBounds)
{
    const std::vector<AxisBounds>& bounds = slotAt(0).progression.bounds;
    ASSERT_EQ(bounds.size(), 2U);
    EXPECT_EQ(bounds[0].axis.kind, AxisKind::Load);
    EXPECT_EQ(bounds[0].max, 140);
    EXPECT_EQ(bounds[0].unit, ValueUnit::Kilogram);
    EXPECT_EQ(bounds[0].maxChangePercent, 10);
    EXPECT_EQ(bounds[0].atMax, AtLimit::Suggest);
    EXPECT_EQ(bounds[1].axis.kind, AxisKind::Rir);
    EXPECT_EQ(bounds[1].min, 1);  // rpe at most 9
    EXPECT_FALSE(bounds[1].max);
}

TEST(ProgressionJson, readsWhatStandsBesideATemplate)
{
    const Progression& progression = slotAt(1).progression;
    EXPECT_EQ(progression.templateName, "double");
    EXPECT_TRUE(progression.rules.empty());
    EXPECT_EQ(progression.sides, JudgedSides::Each);
    EXPECT_EQ(progression.maxAsymmetryPercent, 10);
    EXPECT_FALSE(progression.form);
    EXPECT_FALSE(progression.rounding);
}

TEST(ProgressionJson, refusesWrongOnesWithPlaceAndReason)
{
    for (const test::ProgramCase& wrong : test::settingCases()) {
        const auto program = read(test::changed(ruledProgram(), wrong));
        ASSERT_FALSE(program) << wrong.pointer << " " << wrong.value;
        EXPECT_EQ(program.error(), (DocumentError{"ruled.json", wrong.where, wrong.problem, wrong.detail}))
            << wrong.pointer << " " << wrong.value;
    }
}

TEST(ProgressionJson, writesWhatItReads)
{
    const std::string text = writeProgram(ruled());
    EXPECT_EQ(readProgram(text, "again", shippedCatalog()), ruled());
    const json target = json::parse(text).at("/stages/0/workouts/0/blocks/0/slots/0/sets/1/load"_json_pointer);
    EXPECT_EQ(target, (json{{"percent", 65}, {"of", "tm"}}));
}

}  // namespace
}  // namespace stance
