// docs/formats.md is a promise: its examples are read, and it leaves out no word that a file may hold.
#include "core/base/base_names.h"
#include "core/catalog/catalog_names.h"
#include "core/catalog/learning.h"
#include "core/catalog/motion_names.h"
#include "core/catalog/safety.h"
#include "core/history/training_log_json.h"
#include "core/program/gate_json.h"
#include "core/program/program_json.h"
#include "core/program/program_names.h"
#include "core/program/rounding_json.h"
#include "core/program/rule_names.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace stance {
namespace {

const std::string& page()
{
    static const std::string text = test::readSource("docs/formats.md");
    return text;
}

/// The examples of the page by their format; the first of each.
std::map<std::string, std::string> examples()
{
    std::map<std::string, std::string> found;
    for (const std::string& text : test::jsonExamples("docs/formats.md")) {
        const auto json = nlohmann::json::parse(text, nullptr, false);
        EXPECT_FALSE(json.is_discarded()) << text;
        found.emplace(json.value("format", ""), text);
    }
    return found;
}

template <class Enum>
void expectEveryWord(const NameTable<Enum>& table)
{
    for (const Named<Enum>& entry : table.entries()) {
        EXPECT_THAT(page(), testing::HasSubstr("`" + std::string(entry.name) + "`"));
    }
}

TEST(FormatsPage, hasAnExampleOfEveryFormThatIsJson)
{
    std::vector<std::string> formats;
    for (const auto& [format, text] : examples()) {
        formats.push_back(format);
    }
    EXPECT_THAT(formats, testing::UnorderedElementsAre("stance-catalog", "stance-catalog-text", "stance-motions", "stance-safety",
                                                       "stance-safety-text", "stance-learn", "stance-learn-text", "stance-program",
                                                       "stance-log", "stance-bundle"));
}

TEST(FormatsPage, hasExamplesThatAreRead)
{
    const auto texts = examples();
    const auto catalog = readCatalog(texts.at("stance-catalog"), "numbers", texts.at("stance-catalog-text"), "texts");
    ASSERT_TRUE(catalog) << testing::PrintToString(catalog.error());
    const auto motions = readMotions(texts.at("stance-motions"), "motions", catalog->exercises());
    EXPECT_TRUE(motions) << testing::PrintToString(motions.error());
    const auto safety = readSafety(texts.at("stance-safety"), "safety", texts.at("stance-safety-text"), "texts");
    EXPECT_TRUE(safety) << testing::PrintToString(safety.error());
    const auto learning = readLearning(texts.at("stance-learn"), "learn", texts.at("stance-learn-text"), "texts", *catalog);
    EXPECT_TRUE(learning) << testing::PrintToString(learning.error());
    for (const std::string& text : test::jsonExamples("docs/formats.md")) {
        if (nlohmann::json::parse(text).value("format", "") == "stance-program") {
            const auto program = readProgram(text, "program", test::shippedCatalog());
            EXPECT_TRUE(program) << testing::PrintToString(program.error());
        }
    }
    const auto log = readTrainingLog(texts.at("stance-log"), "log", test::shippedCatalog());
    EXPECT_TRUE(log) << testing::PrintToString(log.error());
}

TEST(FormatsPage, namesEveryWordThatAFileMayHold)
{
    expectEveryWord(sideNames);
    expectEveryWord(measureNames);
    expectEveryWord(loadUnitNames);
    expectEveryWord(loadKindNames);
    expectEveryWord(bodyPlaceNames);
    expectEveryWord(painTimeNames);
    expectEveryWord(sourceNames);
    expectEveryWord(categoryNames);
    expectEveryWord(patternNames);
    expectEveryWord(lateralityNames);
    expectEveryWord(equipmentNames);
    expectEveryWord(muscleNames);
    expectEveryWord(faultTagNames);
    expectEveryWord(evidenceGradeNames);
    expectEveryWord(viewNames);
    expectEveryWord(propNames);
    expectEveryWord(holdNames);
    expectEveryWord(bandPlaceNames);
    expectEveryWord(contactPointNames);
    expectEveryWord(surfaceNames);
    expectEveryWord(faultMarkNames);
    expectEveryWord(markJointNames);
    expectEveryWord(frontArmsNames);
    expectEveryWord(programKindNames);
    expectEveryWord(blockKindNames);
    expectEveryWord(sideOrderNames);
    expectEveryWord(gateOpNames);
    expectEveryWord(gateSideNames);
    expectEveryWord(missingValueNames);
    expectEveryWord(windowModeNames);
    expectEveryWord(rulePassNames);
    expectEveryWord(actionOpNames);
    expectEveryWord(actionSetsNames);
    expectEveryWord(scheduleUnitNames);
    expectEveryWord(atLimitNames);
    expectEveryWord(judgedSidesNames);
    expectEveryWord(formGateNames);
    expectEveryWord(roundingModeNames);
}

TEST(FormatsPage, namesEveryMetricAndEveryFormula)
{
    for (const std::string_view metric : knownMetrics()) {
        EXPECT_THAT(page(), testing::HasSubstr("`" + std::string(metric) + "`"));
    }
    for (const std::string_view formula : estimateFormulas) {
        EXPECT_THAT(page(), testing::HasSubstr("`" + std::string(formula) + "`"));
    }
}

TEST(FormatsPage, namesEveryPartThatARuleCanMove)
{
    for (const Named<TempoPart>& part : tempoPartNames.entries()) {
        EXPECT_THAT(page(), testing::HasSubstr("`tempo:" + std::string(part.name) + "`"));
    }
    for (const Named<BreathPart>& part : breathPartNames.entries()) {
        EXPECT_THAT(page(), testing::HasSubstr("`breath:" + std::string(part.name) + "`"));
    }
}

TEST(FormatsPage, namesEveryAmountField)
{
    for (const Named<MeasureKind>& entry : measureNames.entries()) {
        EXPECT_THAT(page(), testing::HasSubstr("`" + std::string(amountFieldOf(entry.value)) + "`"));
    }
}

}  // namespace
}  // namespace stance
