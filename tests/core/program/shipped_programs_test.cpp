// The programs we ship: they load, hold the doses of the article, and say which are ours.
#include "core/program/program_json.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace stance {
namespace {

using test::shippedCatalog;

const char* const startFile = "resources/programs/hip-extension-start.json";

Result<Program, DocumentError> readStart()
{
    return readProgram(test::readSource(startFile), startFile, shippedCatalog());
}

std::map<std::string, Slot> slotsOf(const Program& program)
{
    std::map<std::string, Slot> slots;
    for (const Block& block : program.stages.front().workouts.front().blocks) {
        for (const Slot& slot : block.slots) {
            slots.emplace(slot.exercise.value, slot);
        }
    }
    return slots;
}

/// Seconds of one set on one side, at the tempo of the catalogue.
int secondsOfSet(const Slot& slot, const SetTarget& target)
{
    const Exercise& exercise = *shippedCatalog().find(slot.exercise);
    switch (driveOf(slot.measure.kind)) {
        case SetDrive::Clock: return target.amountMax;
        case SetDrive::Breaths: return target.amountMax * exercise.breath->secondsPerBreath();
        case SetDrive::Ticks:
        case SetDrive::Open: break;
    }
    return target.amountMax * (target.tempo ? *target.tempo : *exercise.tempo).secondsPerRep();
}

TEST(ShippedPrograms, startIsReadAgainstTheCatalogue)
{
    const auto program = readStart();
    ASSERT_TRUE(program) << testing::PrintToString(program.error());
    EXPECT_EQ(program->id, ProgramId("hip-extension-start"));
    ASSERT_EQ(program->stages.size(), 1U);
    ASSERT_EQ(program->stages.front().workouts.size(), 1U);
    EXPECT_EQ(program->stages.front().workouts.front().name, "Hip extension for runners");
    EXPECT_EQ(readProgram(writeProgram(*program), "again", shippedCatalog()), program);
}

TEST(ShippedPrograms, startHoldsTheDosesOfTheArticle)
{
    const auto slots = slotsOf(readStart().value());
    const auto expectSets = [&](const char* exercise, std::size_t count, int amount, int top = 0) {
        const Prescription& prescription = slots.at(exercise).prescription;
        ASSERT_EQ(prescription.sets.size(), count) << exercise;
        for (const SetTarget& target : prescription.sets) {
            EXPECT_EQ(target.amountMin, amount) << exercise;
            EXPECT_EQ(target.amountMax, top > 0 ? top : amount) << exercise;
            EXPECT_FALSE(target.load) << exercise;
        }
    };
    expectSets("crook-breathing", 2, 5);
    expectSets("half-kneeling-hip-flexor-stretch", 2, 30);
    expectSets("hip-thrust", 3, 12);
    expectSets("single-leg-squat", 3, 10);
    expectSets("single-leg-rdl", 3, 8, 10);
    expectSets("forward-step-up", 3, 12);
    EXPECT_EQ(slots.at("forward-step-up").prescription.sets.front().levels, (std::vector<Level>{{"step_height", "20 cm"}}));
}

TEST(ShippedPrograms, startSaysWhoseTheDosesAre)
{
    for (const auto& [exercise, slot] : slotsOf(readStart().value())) {
        const bool ours = shippedCatalog().find(slot.exercise)->dose.ownDefault;
        EXPECT_THAT(slot.note, testing::StartsWith(ours ? "Our dose" : "The article's dose")) << exercise;
    }
}

TEST(ShippedPrograms, startKeepsTempoAndRestOfTheCatalogue)
{
    for (const auto& [id, slot] : slotsOf(readStart().value())) {
        const Exercise& exercise = *shippedCatalog().find(slot.exercise);
        EXPECT_GE(slot.prescription.restSeconds, exercise.dose.restSeconds.min) << id;
        EXPECT_LE(slot.prescription.restSeconds, exercise.dose.restSeconds.max) << id;
        for (const SetTarget& target : slot.prescription.sets) {
            EXPECT_EQ(target.tempo, exercise.tempo) << id;
        }
        EXPECT_GE(slot.changeOverSeconds, 10) << id;
        EXPECT_LE(slot.changeOverSeconds, 20) << id;
    }
}

TEST(ShippedPrograms, startTakesAboutFortyMinutes)
{
    int seconds = 0;
    for (const auto& [id, slot] : slotsOf(readStart().value())) {
        const bool oneSided = shippedCatalog().find(slot.exercise)->isOneSided();
        seconds += slot.changeOverSeconds;
        for (const SetTarget& target : slot.prescription.sets) {
            const int once = secondsOfSet(slot, target);
            seconds += (oneSided ? 2 * once + slot.sideChangeSeconds : once) + slot.prescription.restSeconds;
        }
        seconds -= slot.prescription.restSeconds;  // the change-over takes the place of the last rest
    }
    EXPECT_GE(seconds, 36 * 60);
    EXPECT_LE(seconds, 44 * 60);
}

}  // namespace
}  // namespace stance
