#include "core/program/program_json.h"

#include "tests/support/any_program.h"
#include "tests/support/documents.h"
#include "tests/support/program_cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::shippedCatalog;
using Problem = DocumentProblem;

Result<Program, DocumentError> read(const json& document)
{
    return readProgram(document.dump(), "small.json", shippedCatalog());
}

TEST(ProgramJson, readsEveryField)
{
    const auto program = read(test::plainProgram());
    ASSERT_TRUE(program) << testing::PrintToString(program.error());
    EXPECT_EQ(program->kind, ProgramKind::Rehab);
    EXPECT_EQ(program->revision, 3);
    const Stage& stage = program->stages.front();
    ASSERT_TRUE(stage.gate);
    EXPECT_EQ(stage.gate->kind, GateKind::All);
    EXPECT_EQ(stage.gate->children[0].leaf.window, (GateWindow{2, WindowMode::OutOf, 3}));
    EXPECT_EQ(stage.gate->children[1].kind, GateKind::Not);
    const Block& block = stage.workouts.front().blocks.front();
    EXPECT_EQ(block.kind, BlockKind::Superset);
    EXPECT_EQ(block.restBetweenRoundsSeconds, 90);
    const Slot& thrust = block.slots[0];
    EXPECT_EQ(thrust.prescription.sets[0].amountMin, 8);
    EXPECT_EQ(thrust.prescription.sets[0].amountMax, 12);
    EXPECT_EQ(thrust.prescription.sets[0].load, Load::fromThousandths(45'000, LoadUnit::Pound));
    EXPECT_EQ(thrust.prescription.sets[0].rir, 2);
    EXPECT_TRUE(thrust.prescription.sets[1].openEnded);
    EXPECT_EQ(thrust.progression.parameters.at("increment"), (std::variant<double, std::string>(2.5)));
    EXPECT_EQ(block.slots[1].prescription.sets.size(), 2U);
    EXPECT_EQ(block.slots[1].track, TrackId("light-step"));
    const Slot& stretch = stage.workouts.front().blocks[1].slots.front();
    EXPECT_EQ(stretch.measure.kind, MeasureKind::Breaths);
    EXPECT_EQ(stretch.prescription.sets[0].breath, (BreathPattern{{4, 4}, {6, 8}, {2, 2}}));
    EXPECT_EQ(stretch.sideOrder, SideOrder::Left);
}

TEST(ProgramJson, takesWhatIsNotSaidFromTheExercise)
{
    const Program program = read(test::plainProgram()).value();
    const Slot& thrust = program.stages[0].workouts[0].blocks[0].slots[0];
    EXPECT_EQ(thrust.track, TrackId("hip-thrust"));
    EXPECT_EQ(thrust.measure.kind, MeasureKind::Reps);
    EXPECT_EQ(thrust.prescription.sets[0].tempo->startsWith, TempoPart::Drive);
    EXPECT_EQ(thrust.sideChangeSeconds, 5);
    EXPECT_EQ(program.stages[1].workouts[0].blocks[0].kind, BlockKind::Straight);
    EXPECT_EQ(program.stages[1].workouts[0].blocks[0].slots[0].progression.templateName, "none");
}

TEST(ProgramJson, refusesWrongProgramsWithPlaceAndReason)
{
    for (const test::ProgramCase& wrong : test::plainCases()) {
        const auto program = read(test::changed(test::plainProgram(), wrong));
        ASSERT_FALSE(program) << wrong.pointer << " " << wrong.value;
        EXPECT_EQ(program.error(), (DocumentError{"small.json", wrong.where, wrong.problem, wrong.detail})) << wrong.pointer;
    }
}

TEST(ProgramJson, takesAProgramWithoutWhatIsOptional)
{
    json document = test::plainProgram();
    document.at("stages").at(0).erase("gate");
    document["stages"][0]["workouts"][0]["blocks"][0]["slots"][0]["sets"][0].erase("tempo");
    EXPECT_TRUE(read(document));
}

TEST(ProgramJson, refusesTextThatIsNotJson)
{
    EXPECT_EQ(readProgram("{\n\"id\" 1}", "small.json", shippedCatalog()).error(),
              (DocumentError{"small.json", "line 2, column 6", Problem::NotJson, ""}));
}

TEST(ProgramJson, writesTheShortFormWhenSetsAreAlike)
{
    const json written = json::parse(writeProgram(read(test::plainProgram()).value()));
    EXPECT_TRUE(written.at("/stages/0/workouts/0/blocks/0/slots/0/sets"_json_pointer).is_array());
    EXPECT_EQ(written.at("/stages/0/workouts/0/blocks/0/slots/1/sets/count"_json_pointer), 2);
    EXPECT_EQ(written.at("/stages/0/workouts/0/blocks/0/slots/0/sets/0/load"_json_pointer), (json{{"value", 45}, {"unit", "lb"}}));
}

TEST(ProgramJson, readsBackWhatItWrites)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const Program program = test::anyProgram();
        const std::string text = writeProgram(program);
        const auto again = readProgram(text, "again", shippedCatalog());
        if (!again) {
            RC_FAIL(again.error().where + ": " + again.error().detail);
        }
        RC_ASSERT(*again == program);
        RC_ASSERT(writeProgram(*again) == text);
    }));
}

}  // namespace
}  // namespace stance
