// docs/formats.md is a promise: its examples are read, and it leaves out no word that a file may hold.
#include "core/base/base_names.h"
#include "core/catalog/catalog_names.h"
#include "core/program/program_json.h"
#include "core/program/program_names.h"
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

/// The examples of the page by their format.
std::map<std::string, std::string> examples()
{
    const std::string fence = "```json\n";
    std::map<std::string, std::string> found;
    for (std::size_t at = page().find(fence); at != std::string::npos; at = page().find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        const std::string text = page().substr(begin, page().find("```", begin) - begin);
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
    EXPECT_THAT(formats, testing::UnorderedElementsAre("stance-catalog", "stance-catalog-text", "stance-program", "stance-log",
                                                       "stance-bundle"));
}

TEST(FormatsPage, hasExamplesThatAreRead)
{
    const auto texts = examples();
    const auto catalog = readCatalog(texts.at("stance-catalog"), "numbers", texts.at("stance-catalog-text"), "texts");
    EXPECT_TRUE(catalog) << testing::PrintToString(catalog.error());
    const auto program = readProgram(texts.at("stance-program"), "program", test::shippedCatalog());
    EXPECT_TRUE(program) << testing::PrintToString(program.error());
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
    expectEveryWord(programKindNames);
    expectEveryWord(blockKindNames);
    expectEveryWord(sideOrderNames);
    expectEveryWord(gateOpNames);
    expectEveryWord(gateSideNames);
    expectEveryWord(missingValueNames);
    expectEveryWord(windowModeNames);
}

TEST(FormatsPage, namesEveryAmountField)
{
    for (const Named<MeasureKind>& entry : measureNames.entries()) {
        EXPECT_THAT(page(), testing::HasSubstr("`" + std::string(amountFieldOf(entry.value)) + "`"));
    }
}

}  // namespace
}  // namespace stance
