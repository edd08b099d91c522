// The safety guide: read strictly, and what we ship says everything it must and promises nothing.
#include "core/catalog/safety.h"
#include "core/program/program_json.h"
#include "core/progression/standing_rules.h"
#include "tests/support/documents.h"
#include "tests/support/plain_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using Problem = DocumentProblem;

json shippedOutline()
{
    return json::parse(test::readSource("resources/learn/safety.json"));
}

json shippedTexts()
{
    return json::parse(test::readSource("resources/learn/safety.en.json"));
}

Result<SafetyGuide, DocumentError> read(const json& outline, const json& texts)
{
    return readSafety(outline.dump(), "outline", texts.dump(), "texts");
}

const SafetyGuide& shipped()
{
    static const SafetyGuide guide = read(shippedOutline(), shippedTexts()).value();
    return guide;
}

/// Everything one section says, in small letters.
std::string wordsOf(SafetyTopic topic)
{
    const SafetySection& section = shipped().section(topic);
    std::string all = section.title + "\n" + section.lead;
    for (const SafetyItem& item : section.items) {
        all += "\n" + item.text;
    }
    return test::lower(all);
}

std::vector<std::string> allTexts()
{
    std::vector<std::string> texts;
    for (const PainLight& light : shipped().lights) {
        texts.insert(texts.end(), {light.name, light.during, light.after, light.action});
    }
    for (const SafetySection& section : shipped().sections) {
        texts.insert(texts.end(), {section.title, section.lead});
        for (const SafetyItem& item : section.items) {
            texts.push_back(item.text);
        }
    }
    return texts;
}

void expectWords(SafetyTopic topic, const std::vector<std::string>& words)
{
    const std::string said = wordsOf(topic);
    for (const std::string& word : words) {
        EXPECT_THAT(said, testing::HasSubstr(word));
    }
}

TEST(Safety, refusesAWrongOutlineWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", R"("stance-learn")", Problem::WrongFormat, "/format", "stance-safety"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/extra", "1", Problem::UnknownField, "/extra", ""},
        {"/lights/0", "", Problem::OutOfRange, "/lights", "3 to 3"},
        {"/lights/0/usual", "[0, 4]", Problem::Inconsistent, "/lights", "usual, rehab"},
        {"/lights/2/usual", "[7, 10]", Problem::Inconsistent, "/lights", "usual, rehab"},
        {"/lights/2/rehab", "[5, 11]", Problem::OutOfRange, "/lights/2/rehab/1", "0 to 10"},
        {"/lights/0/light", R"("amber")", Problem::Inconsistent, "/lights", "usual, rehab"},
        {"/sections/0", "", Problem::OutOfRange, "/sections", "8 to 8"},
        {"/sections/0/topic", R"("stop_later")", Problem::UnknownName, "/sections/0/topic", "stop_later"},
        {"/sections/0/topic", R"("facts")", Problem::Inconsistent, "/sections", "facts"},
        {"/sections/0/items", "[]", Problem::Empty, "/sections/0/items", ""},
        {"/sections/0/items/1", R"("chest")", Problem::DuplicateId, "/sections/0", "chest"},
    };
    for (const Refusal& refusal : refusals) {
        const auto guide = read(test::edited(shippedOutline(), refusal), shippedTexts());
        ASSERT_FALSE(guide) << refusal.pointer << refusal.value;
        EXPECT_EQ(guide.error(), (DocumentError{"outline", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Safety, refusesRehabThatIsMilder)
{
    json outline = shippedOutline();
    outline["lights"][0]["rehab"] = {0, 4};
    outline["lights"][1]["rehab"] = {5, 5};
    outline["lights"][2]["rehab"] = {6, 10};
    const auto guide = read(outline, shippedTexts());
    ASSERT_FALSE(guide);
    EXPECT_EQ(guide.error(), (DocumentError{"outline", "/lights", Problem::Inconsistent, "rehab, usual"}));
}

TEST(Safety, refusesWrongTextsWithPlaceAndReason)
{
    const Refusal refusals[] = {
        {"/format", "", Problem::WrongFormat, "/format", "stance-safety-text"},
        {"/language", "", Problem::MissingField, "", "language"},
        {"/lights/red", "", Problem::MissingField, "/lights", "red"},
        {"/lights/blue", "{}", Problem::UnknownId, "/lights/blue", "blue"},
        {"/sections/facts", "", Problem::MissingField, "/sections", "facts"},
        {"/sections/stop_now/items/tear", "", Problem::MissingField, "/sections/stop_now/items", "tear"},
        {"/sections/stop_now/items/cough", R"("Cough.")", Problem::UnknownId, "/sections/stop_now/items/cough", "cough"},
        {"/sections/stop_now/items/tear", R"("")", Problem::Empty, "/sections/stop_now/items/tear", ""},
        {"/sections/stop_now/colour", "1", Problem::UnknownField, "/sections/stop_now/colour", ""},
    };
    for (const Refusal& refusal : refusals) {
        const auto guide = read(shippedOutline(), test::edited(shippedTexts(), refusal));
        ASSERT_FALSE(guide) << refusal.pointer;
        EXPECT_EQ(guide.error(), (DocumentError{"texts", refusal.where, refusal.problem, refusal.detail}));
    }
}

TEST(Safety, hasTheBandsThatTheRulesUse)
{
    const auto bandsOf = [](const Range PainLight::*scores) {
        PainBands bands;
        bands.greenMax = (shipped().lights.at(0).*scores).max;
        bands.amberMax = (shipped().lights.at(1).*scores).max;
        return bands;
    };
    EXPECT_EQ(bandsOf(&PainLight::usual), usualPainBands(ProgramKind::Strength));
    EXPECT_EQ(bandsOf(&PainLight::rehab), usualPainBands(ProgramKind::Rehab));
    const auto program =
        readProgram(test::readSource("resources/programs/single-leg-return.json"), "return", test::shippedCatalog()).value();
    const PainBands bands = painBandsOf(program);
    EXPECT_EQ(bands.greenMax, shipped().lights.at(0).rehab.max);
    EXPECT_EQ(bands.amberMax, shipped().lights.at(1).rehab.max);
}

TEST(Safety, namesEverySignThatEndsASession)
{
    expectWords(SafetyTopic::StopNow, {"chest",
                                       "pressure",
                                       "tightness",
                                       "neck",
                                       "jaw",
                                       "arm",
                                       "breathless",
                                       "faint",
                                       "dizz",
                                       "light head",
                                       "races",
                                       "misses",
                                       "cold sweat",
                                       "sick",
                                       "headache",
                                       "seeing",
                                       "speaking",
                                       "one side",
                                       "weak",
                                       "numb",
                                       "pop",
                                       "tears",
                                       "gives way",
                                       "does not carry",
                                       "sharp pain in a joint",
                                       "emergency services"});
}

TEST(Safety, namesEveryEmergency)
{
    expectWords(SafetyTopic::EmergencyToday,
                {"inner thighs", "genitals",     "buttocks", "anus",      "wiping",   "urine",    "leaking", "bowel",
                 "sexual",       "both legs",    "calf",     "swollen",   "warm",     "red",      "travel",  "surgery",
                 "fall",         "out of shape", "broken",   "confusion", "sweating", "collapse", "today"});
}

TEST(Safety, namesWhatSomebodyHasToLookAtFirst)
{
    expectWords(SafetyTopic::SeeSomeone, {"groin",
                                          "thigh",
                                          "hopping",
                                          "at rest",
                                          "night",
                                          "limp",
                                          "jump in training",
                                          "little food",
                                          "low weight",
                                          "missed periods",
                                          "stress fracture",
                                          "vitamin d",
                                          "iron",
                                          "shin",
                                          "foot",
                                          "fever",
                                          "weight lost",
                                          "cancer",
                                          "accident",
                                          "18",
                                          "50",
                                          "tingling",
                                          "below the knee",
                                          "slaps",
                                          "swells",
                                          "locks",
                                          "catches",
                                          "gives way",
                                          "moves clearly less",
                                          "snap",
                                          "onto your toes",
                                          "two weeks",
                                          "red twice",
                                          "four weeks",
                                          "thomas test",
                                          "in person",
                                          "coach"});
}

TEST(Safety, saysHowTheLightIsUsedAndWhereItDoesNotCount)
{
    expectWords(SafetyTopic::BeyondLight, {"bone", "landing", "tingling", "swells", "locks", "fever", "surgery", "fracture"});
    expectWords(SafetyTopic::LightRules, {"before", "during", "next morning", "week to week", "painkillers", "dull", "both sides",
                                          "three days", "achilles"});
}

TEST(Safety, asksEverythingBeforeTheStart)
{
    expectWords(SafetyTopic::BeforeStarting, {"heart condition", "blood pressure", "chest pain", "dizz",
                                              "faint",           "bone or joint",  "surgery",    "fracture",
                                              "twelve months",   "pregnan",        "birth",      "replaced hip or knee",
                                              "osteoporosis",    "blood thinners", "falls",      "injury",
                                              "diabetes",        "numb feet",      "16",         "professional first"});
    expectWords(SafetyTopic::SpecialLimits,
                {"surgical team", "rounding", "balance", "hold the breath", "on the side", "nine tenths"});
}

TEST(Safety, saysWhatTheProgramIsNot)
{
    expectWords(SafetyTopic::Facts, {"education",
                                     "not medical advice",
                                     "diagnoses",
                                     "treats",
                                     "does not replace",
                                     "you decide",
                                     "under age",
                                     "groups",
                                     "promise nothing",
                                     "this computer",
                                     "allison jones",
                                     "antonio colletti",
                                     "reiman",
                                     "trend",
                                     "ready",
                                     "bench",
                                     "step",
                                     "floor",
                                     "shoes",
                                     "come before everything"});
}

TEST(Safety, promisesNothingAndShoutsAtNobody)
{
    for (const std::string& text : allTexts()) {
        EXPECT_THAT(test::promisesIn(text), testing::IsEmpty()) << text;
        EXPECT_EQ(text.find('!'), std::string::npos) << text;
    }
}

}  // namespace
}  // namespace stance
