#include "core/catalog/catalog.h"

#include "core/catalog/catalog_names.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using Problem = DocumentProblem;

// Two rungs of one ladder and a hold, as small as documents may be.
const char* const numbersText = R"({
  "format": "stance-catalog", "version": 1,
  "exercises": [
    {"id": "low", "category": "strength", "pattern": "step_up", "sides": "unilateral", "measure": "reps", "load": "external",
     "equipment": ["step"], "primary": ["quadriceps"], "tempo": "3-0-X-1", "tempo_starts": "drive",
     "levels": [{"name": "step_height", "values": ["10 cm", "15 cm"]}],
     "dose": {"sets": [2, 3], "amount": 10, "rest_s": 60, "traces": ["S1"]}, "harder": ["high"],
     "faults": [{"id": "knee", "tag": "knee-valgus", "critical": true}], "load_gate": {"traces": ["S2"]},
     "evidence": [{"id": "a-study", "grade": "found", "source": "A study"}], "traces": ["S3"]},
    {"id": "high", "category": "strength", "pattern": "step_up", "sides": "unilateral", "measure": "reps", "load": "external",
     "primary": ["quadriceps"], "dose": {"sets": 3, "amount": 12, "rest_s": 60}, "easier": ["low"],
     "faults": [{"id": "knee", "tag": "knee-valgus"}]},
    {"id": "hold", "category": "mobility", "pattern": "hip_extension_stretch", "sides": "bilateral",
     "measure": {"kind": "reps_held", "held_s": 5}, "load": "none", "primary": ["iliopsoas"],
     "breath": {"in_s": 4, "out_s": [6, 8]},
     "dose": {"sets": 1, "amount": 5, "rest_s": 0, "own_default": true}, "faults": [{"id": "arch", "tag": "lumbar-extension"}]}
  ]})";

json textsOf(const char* fault)
{
    return {{"name", "A step"},
            {"short_name", "Step"},
            {"purpose", "For stairs."},
            {"position_cue", "On the step"},
            {"setup", {"Stand"}},
            {"steps", {"Step up"}},
            {"breathing", "Out on the way up."},
            {"breath_cue", "Out"},
            {"cues", {"One", "Two", "Three"}},
            {"faults", {{fault, {{"name", "Knee"}, {"sign", "In."}, {"fix", "Out."}, {"cue", "Out"}}}}},
            {"feel", "Thigh"},
            {"stop", {"When it hurts."}}};
}

json goodTexts()
{
    json low = textsOf("knee");
    low["load_gate"] = "Clean first.";
    low["harder"] = {{"high", "When it is easy."}};
    low["evidence"] = {{"a-study", "It was studied."}};
    json high = textsOf("knee");
    high["easier"] = {{"low", "When it is hard."}};
    return {{"format", "stance-catalog-text"},
            {"version", 1},
            {"language", "en"},
            {"exercises", {{"low", low}, {"high", high}, {"hold", textsOf("arch")}}}};
}

Result<Catalog, DocumentError> read(const json& numbers, const json& texts)
{
    return readCatalog(numbers.dump(), "numbers", texts.dump(), "texts");
}

TEST(Catalog, readsNumbersAndTextsIntoOneExercise)
{
    const auto catalog = read(json::parse(numbersText), goodTexts());
    ASSERT_TRUE(catalog) << testing::PrintToString(catalog.error());
    ASSERT_EQ(catalog->exercises().size(), 3U);
    const Exercise& low = *catalog->find(ExerciseId("low"));
    EXPECT_EQ(low.pattern, Pattern::StepUp);
    EXPECT_EQ(low.laterality, Laterality::Unilateral);
    EXPECT_EQ(low.dose, (Dose{{2, 3}, {10, 10}, {60, 60}, false, {"S1"}}));
    EXPECT_EQ(low.tempo, (Tempo{3, 0, std::nullopt, 1, TempoPart::Drive}));
    EXPECT_EQ(low.harder, (std::vector<Rung>{{ExerciseId("high"), "When it is easy."}}));
    EXPECT_EQ(low.faults, (std::vector<Fault>{{FaultId("knee"), FaultTag::KneeValgus, true, "Knee", "In.", "Out.", "Out"}}));
    EXPECT_EQ(low.evidence, (std::vector<Evidence>{{EvidenceGrade::Found, "It was studied.", "A study"}}));
    EXPECT_EQ(low.loadGate, (LoadGate{"Clean first.", {"S2"}}));
    EXPECT_TRUE(low.isOneSided());
    const Exercise& hold = *catalog->find(ExerciseId("hold"));
    EXPECT_EQ(hold.measure, (Measure{MeasureKind::RepsHeld, 5}));
    EXPECT_EQ(hold.breath, (BreathPattern{{4, 4}, {6, 8}, {0, 0}}));
    EXPECT_FALSE(hold.tempo);
}

TEST(Catalog, knowsWhatIsHarderAlongTheLadder)
{
    const Catalog catalog = read(json::parse(numbersText), goodTexts()).value();
    EXPECT_TRUE(catalog.leadsUp(ExerciseId("low"), ExerciseId("high")));
    EXPECT_FALSE(catalog.leadsUp(ExerciseId("high"), ExerciseId("low")));
    EXPECT_FALSE(catalog.leadsUp(ExerciseId("low"), ExerciseId("low")));
    EXPECT_FALSE(catalog.leadsUp(ExerciseId("nobody"), ExerciseId("low")));
    EXPECT_EQ(catalog.find(ExerciseId("nobody")), nullptr);
}

TEST(Catalog, refusesWrongNumbersWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", R"("stance-program")", Problem::WrongFormat, "/format", "stance-catalog"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/extra", "1", Problem::UnknownField, "/extra", ""},
        {"/exercises", "[]", Problem::Empty, "/exercises", ""},
        {"/exercises/1/id", R"("low")", Problem::DuplicateId, "/exercises/1/id", "low"},
        {"/exercises/0/id", R"("Low")", Problem::BadId, "/exercises/0/id", "Low"},
        {"/exercises/0/category", "", Problem::MissingField, "/exercises/0", "category"},
        {"/exercises/0/category", R"("strong")", Problem::UnknownName, "/exercises/0/category", "strong"},
        {"/exercises/0/category", "7", Problem::WrongType, "/exercises/0/category", "text"},
        {"/exercises/0/measure", R"("reps_held")", Problem::MissingField, "/exercises/0/measure", "held_s"},
        {"/exercises/0/measure", R"("breaths")", Problem::MissingField, "/exercises/0", "breath"},
        {"/exercises/2/measure/held_s", "0", Problem::OutOfRange, "/exercises/2/measure/held_s", "1 to 120"},
        {"/exercises/2/breath/in_s", "0", Problem::OutOfRange, "/exercises/2/breath", "in_s and out_s from 1"},
        {"/exercises/2/breath/out_s", "[8, 6]", Problem::Inconsistent, "/exercises/2/breath/out_s", "min, max"},
        {"/exercises/2/breath/out_s", "[6, 8, 9]", Problem::OutOfRange, "/exercises/2/breath/out_s", "2 to 2"},
        {"/exercises/0/equipment/0", R"("spoon")", Problem::UnknownName, "/exercises/0/equipment/0", "spoon"},
        {"/exercises/0/primary", "[]", Problem::Empty, "/exercises/0/primary", ""},
        {"/exercises/0/tempo", R"("3-1-2")", Problem::OutOfRange, "/exercises/0/tempo", "3-1-2-1, each 0 to 30 or X"},
        {"/exercises/0/tempo", R"("3-1-2-31")", Problem::OutOfRange, "/exercises/0/tempo", "3-1-2-1, each 0 to 30 or X"},
        {"/exercises/0/tempo", R"("3-1-2-1-1")", Problem::OutOfRange, "/exercises/0/tempo", "3-1-2-1, each 0 to 30 or X"},
        {"/exercises/0/tempo_starts", R"("pause")", Problem::OutOfRange, "/exercises/0/tempo_starts", "lower, drive"},
        {"/exercises/0/levels/0/values/1", R"("10 cm")", Problem::DuplicateId, "/exercises/0/levels/0", "10 cm"},
        {"/exercises/0/dose/sets", "[3, 2]", Problem::Inconsistent, "/exercises/0/dose/sets", "min, max"},
        {"/exercises/0/dose/amount", "0", Problem::OutOfRange, "/exercises/0/dose/amount", "1 to 200"},
        {"/exercises/0/dose/rest_s", "", Problem::MissingField, "/exercises/0/dose", "rest_s"},
        {"/exercises/0/faults", "[]", Problem::Empty, "/exercises/0/faults", ""},
        {"/exercises/0/faults/0/tag", "", Problem::MissingField, "/exercises/0/faults/0", "tag"},
        {"/exercises/0/faults/-", R"({"id": "knee", "tag": "neck"})", Problem::DuplicateId, "/exercises/0", "knee"},
        {"/exercises/0/harder/0", R"("nobody")", Problem::UnknownId, "/exercises/0/harder/0", "nobody"},
        {"/exercises/0/harder", "[]", Problem::OneWayRung, "/exercises/1/easier/0", "low"},
        {"/exercises/1/easier", "[]", Problem::OneWayRung, "/exercises/0/harder/0", "high"},
        {"/exercises/0/evidence/0/grade", R"("sure")", Problem::UnknownName, "/exercises/0/evidence/0/grade", "sure"},
    };
    for (const Refusal& refusal : refusals) {
        const auto catalog = read(test::edited(json::parse(numbersText), refusal), goodTexts());
        ASSERT_FALSE(catalog) << refusal.pointer;
        EXPECT_EQ(catalog.error(), (DocumentError{"numbers", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Catalog, refusesWrongTextsWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", "", Problem::WrongFormat, "/format", "stance-catalog-text"},
        {"/language", "", Problem::MissingField, "", "language"},
        {"/exercises/low", "", Problem::MissingField, "/exercises", "low"},
        {"/exercises/nobody", "{}", Problem::UnknownId, "/exercises/nobody", "nobody"},
        {"/exercises/low/name", R"("")", Problem::Empty, "/exercises/low/name", ""},
        {"/exercises/low/short_name", R"("aaaaaaaaaaaaaaaaaaaaaaaaa")", Problem::TextTooLong, "/exercises/low/short_name", "24"},
        {"/exercises/low/cues", R"(["One", "Two"])", Problem::OutOfRange, "/exercises/low/cues", "3 to 10"},
        {"/exercises/low/cues/0", R"("1234567890123456789012345678901234567890123456789012345678901")", Problem::TextTooLong,
         "/exercises/low/cues/0", "60"},
        {"/exercises/low/setup/0", R"("{Sid} foot")", Problem::UnknownName, "/exercises/low/setup/0", "{Sid}"},
        {"/exercises/low/setup/0", R"("{side foot")", Problem::UnknownName, "/exercises/low/setup/0", "{side foot"},
        {"/exercises/hold/setup/0", R"("{Side} foot")", Problem::Inconsistent, "/exercises/hold/setup/0", "{Side}, sides"},
        {"/exercises/low/faults/knee", "", Problem::MissingField, "/exercises/low/faults", "knee"},
        {"/exercises/low/faults/back", "{}", Problem::UnknownId, "/exercises/low/faults/back", "back"},
        {"/exercises/low/faults/knee/fix", "", Problem::MissingField, "/exercises/low/faults/knee", "fix"},
        {"/exercises/low/faults/knee/name", R"("Knee falls to the inside")", Problem::TextTooLong,
         "/exercises/low/faults/knee/name", "22"},
        {"/exercises/low/load_gate", "", Problem::MissingField, "/exercises/low", "load_gate"},
        {"/exercises/high/load_gate", R"("Now.")", Problem::Inconsistent, "/exercises/high/load_gate", "load_gate"},
        {"/exercises/low/harder", "", Problem::MissingField, "/exercises/low", "harder"},
        {"/exercises/low/easier", R"({"high": "What?"})", Problem::UnknownId, "/exercises/low/easier/high", "high"},
        {"/exercises/low/evidence", "{}", Problem::MissingField, "/exercises/low/evidence", "a-study"},
        {"/exercises/low/stop", "[]", Problem::Empty, "/exercises/low/stop", ""},
        {"/exercises/low/colour", "1", Problem::UnknownField, "/exercises/low/colour", ""},
    };
    for (const Refusal& refusal : refusals) {
        const auto catalog = read(json::parse(numbersText), test::edited(goodTexts(), refusal));
        ASSERT_FALSE(catalog) << refusal.pointer;
        EXPECT_EQ(catalog.error(), (DocumentError{"texts", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Catalog, countsCharactersOfCuesNotBytes)
{
    json texts = goodTexts();
    std::string cue;
    for (int i = 0; i < 60; ++i) {
        cue += "ü";
    }
    texts["exercises"]["low"]["cues"][0] = cue;
    EXPECT_TRUE(read(json::parse(numbersText), texts));
    texts["exercises"]["low"]["cues"][0] = cue + "ü";
    EXPECT_FALSE(read(json::parse(numbersText), texts));
}

TEST(Catalog, refusesALadderThatLeadsBackToItself)
{
    json numbers = json::parse(numbersText);
    numbers["exercises"][0]["easier"] = {"high"};
    numbers["exercises"][1]["harder"] = {"low"};
    const auto catalog = read(numbers, goodTexts());
    ASSERT_FALSE(catalog);
    EXPECT_EQ(catalog.error(), (DocumentError{"numbers", "/exercises/0/harder", Problem::LadderCycle, "low"}));
}

TEST(Catalog, refusesAnExerciseOnItsOwnLadder)
{
    json numbers = json::parse(numbersText);
    numbers["exercises"][2]["easier"] = {"hold"};
    numbers["exercises"][2]["harder"] = {"hold"};
    EXPECT_EQ(read(numbers, goodTexts()).error().problem, Problem::LadderCycle);
}

TEST(Catalog, refusesTextThatIsNotJson)
{
    EXPECT_EQ(readCatalog("{", "numbers", goodTexts().dump(), "texts").error(),
              (DocumentError{"numbers", "line 1, column 2", Problem::NotJson, ""}));
    EXPECT_EQ(readCatalog(numbersText, "numbers", "", "texts").error().file, "texts");
}

TEST(CatalogNames, leadBackToTheirValues)
{
    const auto expectBothWays = [](const auto& table) {
        for (const auto& entry : table.entries()) {
            EXPECT_EQ(table.find(table.of(entry.value)), entry.value) << entry.name;
        }
    };
    expectBothWays(categoryNames);
    expectBothWays(patternNames);
    expectBothWays(lateralityNames);
    expectBothWays(equipmentNames);
    expectBothWays(muscleNames);
    expectBothWays(faultTagNames);
    expectBothWays(evidenceGradeNames);
    EXPECT_EQ(nameOf(Category::Breathing), "breathing");
    EXPECT_EQ(nameOf(FaultTag::KneeValgus), "knee-valgus");
}

}  // namespace
}  // namespace stance
