// The exercises we ship: what the source article says stands in them, and every text fits its place on screen.
#include "tests/support/documents.h"
#include "tests/support/plain_words.h"

#include "core/base/json_fields.h"
#include "core/catalog/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

namespace stance {
namespace {

using test::lower;
using test::shippedCatalog;

const Exercise& shipped(const char* id)
{
    const Exercise* exercise = shippedCatalog().find(ExerciseId(id));
    EXPECT_NE(exercise, nullptr) << id;
    static const Exercise none;
    return exercise != nullptr ? *exercise : none;
}

const Fault& faultOf(const Exercise& exercise, const char* id)
{
    const Fault* fault = exercise.findFault(FaultId(id));
    EXPECT_NE(fault, nullptr) << exercise.id.value << " " << id;
    static const Fault none;
    return fault != nullptr ? *fault : none;
}

/// Every text a person may read.
std::vector<std::string> allTexts(const Exercise& exercise)
{
    std::vector<std::string> texts{exercise.name,      exercise.shortName, exercise.purpose, exercise.positionCue,
                                   exercise.breathing, exercise.breathCue, exercise.feel};
    for (const auto* list :
         {&exercise.setup, &exercise.steps, &exercise.cues, &exercise.variants, &exercise.reading, &exercise.stop}) {
        texts.insert(texts.end(), list->begin(), list->end());
    }
    for (const Fault& fault : exercise.faults) {
        texts.insert(texts.end(), {fault.name, fault.sign, fault.fix, fault.cue});
    }
    for (const auto* rungs : {&exercise.easier, &exercise.harder}) {
        std::transform(rungs->begin(), rungs->end(), std::back_inserter(texts), [](const Rung& rung) { return rung.criterion; });
    }
    for (const Evidence& evidence : exercise.evidence) {
        texts.push_back(evidence.text);
    }
    if (exercise.loadGate) {
        texts.push_back(exercise.loadGate->text);
    }
    return texts;
}

TEST(ShippedCatalog, isReadWhole)
{
    const auto catalog = test::readShippedCatalog();
    ASSERT_TRUE(catalog) << testing::PrintToString(catalog.error());
    EXPECT_EQ(catalog->exercises().size(), 48U);
}

TEST(ShippedCatalog, hasEveryLadder)
{
    const std::vector<std::vector<std::string>> ladders{
        {"crook-breathing", "breathing-90-90", "hip-lift-90-90", "dead-bug", "front-plank", "plank-hip-extension"},
        {"standing-glute-squeeze", "prone-hip-extension", "quadruped-hip-extension", "bird-dog", "plank-hip-extension"},
        {"clamshell", "single-leg-stance", "lateral-band-walk", "hip-airplane"},
        {"glute-bridge", "marching-bridge", "single-leg-bridge", "hamstring-bridge"},
        {"glute-bridge", "hip-thrust", "single-leg-hip-thrust"},
        {"squat-to-chair", "split-squat", "single-leg-box-squat", "single-leg-squat"},
        {"low-step-up", "forward-step-up", "lateral-step-down"},
        {"hip-hinge-dowel", "romanian-deadlift", "kickstand-rdl", "single-leg-rdl"},
        {"calf-raise", "single-leg-calf-raise"},
        {"supine-edge-hip-flexor-stretch", "half-kneeling-hip-flexor-stretch", "couch-stretch"},
        {"wall-drive-hold", "wall-march", "a-march", "a-skip"},
    };
    for (const auto& ladder : ladders) {
        for (std::size_t i = 1; i < ladder.size(); ++i) {
            const auto& harder = shipped(ladder[i - 1].c_str()).harder;
            EXPECT_TRUE(
                std::any_of(harder.begin(), harder.end(), [&](const Rung& rung) { return rung.exercise.value == ladder[i]; }))
                << ladder[i - 1] << " leads to " << ladder[i];
        }
    }
}

TEST(ShippedCatalog, saysHowToReadEveryTest)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        EXPECT_EQ(!exercise.reading.empty(), exercise.category == Category::Test) << exercise.id.value;
    }
}

TEST(ShippedCatalog, keepsIntricateDrillsForACoach)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        const bool intricate =
            std::set<std::string>{"hip-airplane", "a-march", "a-skip", "plank-hip-extension"}.contains(exercise.id.value);
        EXPECT_EQ(exercise.coachAdvised, intricate) << exercise.id.value;
    }
}

TEST(ShippedCatalog, answersEveryRowOfTheFourExercises)
{
    std::set<std::string> traces;
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        traces.insert(exercise.traces.begin(), exercise.traces.end());
    }
    for (int row = 27; row <= 66; ++row) {  // the article's four exercises, sentence by sentence
        EXPECT_TRUE(traces.contains("S" + std::to_string(row))) << "S" << row;
    }
}

TEST(ShippedCatalog, marksTheFourExercisesOfTheArticle)
{
    std::vector<std::string> ids;
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        if (exercise.sourceFour) {
            ids.push_back(exercise.id.value);
        }
    }
    // The hip thrust comes with two legs and with one.
    EXPECT_THAT(ids, testing::UnorderedElementsAre("single-leg-squat", "forward-step-up", "single-leg-rdl", "hip-thrust",
                                                   "single-leg-hip-thrust"));
}

TEST(ShippedCatalog, hasTheDosesOfTheArticleExactly)
{
    const Dose squat = shipped("single-leg-squat").dose;
    EXPECT_EQ(squat.sets, (Range{2, 3}));
    EXPECT_EQ(squat.amount, (Range{10, 10}));
    EXPECT_FALSE(squat.ownDefault);
    EXPECT_THAT(squat.traces, testing::Contains("S36"));
    const Dose step = shipped("forward-step-up").dose;
    EXPECT_EQ(step.sets, (Range{3, 3}));
    EXPECT_EQ(step.amount, (Range{12, 12}));
    EXPECT_FALSE(step.ownDefault);
    EXPECT_THAT(step.traces, testing::Contains("S45"));
}

TEST(ShippedCatalog, saysWhichDosesAreOurs)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        const bool fromTheArticle = exercise.id.value == "single-leg-squat" || exercise.id.value == "forward-step-up";
        EXPECT_EQ(exercise.dose.ownDefault, !fromTheArticle) << exercise.id.value;
    }
}

TEST(ShippedCatalog, holdsTheRulesOfTheArticle)
{
    // S34: a knee that falls in is answered with less depth. S39: the regression is the chair.
    EXPECT_THAT(lower(faultOf(shipped("single-leg-squat"), "knee-valgus").fix), testing::HasSubstr("less deep"));
    EXPECT_EQ(shipped("single-leg-squat").easier.front().exercise, ExerciseId("single-leg-box-squat"));
    // S44: at least three seconds down. S46: no load with a wobble or pain.
    EXPECT_GE(shipped("forward-step-up").tempo->lower, 3);
    EXPECT_EQ(faultOf(shipped("forward-step-up"), "wobbles").tag, FaultTag::Instability);
    EXPECT_TRUE(faultOf(shipped("forward-step-up"), "wobbles").critical);
    EXPECT_THAT(shipped("forward-step-up").loadGate->traces, testing::ElementsAre("S46"));
    // S37 and S38, S65 and S66.
    EXPECT_THAT(shipped("single-leg-squat").loadGate->traces, testing::ElementsAre("S37", "S38"));
    EXPECT_THAT(shipped("hip-thrust").loadGate->traces, testing::Contains("S65"));
    EXPECT_EQ(shipped("hip-thrust").harder.front().exercise, ExerciseId("single-leg-hip-thrust"));
    // S63: slowly down. Lifts begin with the lift.
    EXPECT_GE(shipped("hip-thrust").tempo->lower, 2);
    for (const char* id :
         {"hip-thrust", "single-leg-hip-thrust", "glute-bridge", "single-leg-bridge", "forward-step-up", "low-step-up"}) {
        EXPECT_EQ(shipped(id).tempo->startsWith, TempoPart::Drive) << id;
    }
    // S28: both places of the free leg.
    const auto& axes = shipped("single-leg-squat").levels;
    EXPECT_TRUE(std::any_of(axes.begin(), axes.end(), [](const LevelAxis& axis) {
        return axis.values == std::vector<std::string>{"in front", "behind"};
    }));
}

TEST(ShippedCatalog, ordersLevelsFromEasyToHard)
{
    EXPECT_THAT(shipped("forward-step-up").levels.front().values, testing::ElementsAre("15 cm", "20 cm", "25 cm", "30 cm"));
    EXPECT_THAT(shipped("single-leg-box-squat").levels.front().values, testing::ElementsAre("60 cm", "55 cm", "50 cm", "45 cm"));
}

TEST(ShippedCatalog, listsTheMuscleThatIsOftenForgotten)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        if (!exercise.sourceFour) {
            continue;
        }
        auto muscles = exercise.primary;
        muscles.insert(muscles.end(), exercise.secondary.begin(), exercise.secondary.end());
        EXPECT_THAT(muscles, testing::IsSupersetOf({Muscle::GluteusMaximus, Muscle::Hamstrings, Muscle::AdductorMagnus}))
            << exercise.id.value;
    }
}

TEST(ShippedCatalog, hasTextsThatFitTheirPlaces)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        const std::string& id = exercise.id.value;
        EXPECT_EQ(exercise.setup.size(), 3U) << id;
        for (const std::string& line : exercise.setup) {
            EXPECT_LE(characterCount(line), 44U) << id << ": " << line;
        }
        EXPECT_GE(exercise.cues.size(), 3U) << id;
        for (const std::string& cue : exercise.cues) {
            EXPECT_LE(characterCount(cue), 60U) << id << ": " << cue;
        }
        EXPECT_LE(characterCount(exercise.feel), 40U) << id;
        for (const Fault& fault : exercise.faults) {
            EXPECT_LE(characterCount(fault.name), 22U) << id << ": " << fault.name;
            EXPECT_LE(characterCount(fault.cue), 60U) << id << ": " << fault.cue;
        }
    }
}

TEST(ShippedCatalog, namesTheSideWhereThereIsOne)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        const std::string sided = exercise.positionCue + exercise.setup[0] + exercise.setup[1] + exercise.setup[2];
        EXPECT_EQ(sided.find('{') != std::string::npos, exercise.isOneSided()) << exercise.id.value;
    }
}

TEST(ShippedCatalog, neitherShoutsNorPromises)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        for (const std::string& text : allTexts(exercise)) {
            EXPECT_THAT(test::promisesIn(text), testing::IsEmpty()) << exercise.id.value << ": " << text;
        }
    }
}

TEST(ShippedCatalog, statesAsFactsOnlyWhatWasFound)
{
    for (const Exercise& exercise : shippedCatalog().exercises()) {
        EXPECT_FALSE(exercise.evidence.empty()) << exercise.id.value;
        for (const Evidence& evidence : exercise.evidence) {
            EXPECT_NE(evidence.grade, EvidenceGrade::Recalled) << evidence.text;
            EXPECT_NE(evidence.grade, EvidenceGrade::Uncertain) << evidence.text;
        }
    }
}

}  // namespace
}  // namespace stance
