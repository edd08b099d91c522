// docs/schema/program.schema.json and the reader say the same, as far as a schema can say it.
#include "core/base/base_names.h"
#include "core/catalog/catalog_names.h"
#include "core/program/gate_json.h"
#include "core/program/program_json.h"
#include "core/program/program_names.h"
#include "core/program/rounding_json.h"
#include "core/program/rule_names.h"
#include "tests/support/any_gate.h"
#include "tests/support/any_program.h"
#include "tests/support/documents.h"
#include "tests/support/program_cases.h"
#include "tests/support/schema_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace stance {
namespace {

using nlohmann::json;
using test::ProgramCase;
using test::SeenBy;
using testing::IsEmpty;

std::vector<std::string> problems(const json& document)
{
    return test::schemaProblems(document, "program.schema.json");
}

TEST(ProgramSchema, takesThePrograms)
{
    EXPECT_THAT(problems(test::plainProgram()), IsEmpty());
    EXPECT_THAT(problems(test::ruledProgram()), IsEmpty());
    for (const auto& entry : std::filesystem::directory_iterator(STANCE_SOURCE_DIR "/resources/programs")) {
        const std::string name = "resources/programs/" + entry.path().filename().string();
        EXPECT_THAT(problems(json::parse(test::readSource(name))), IsEmpty()) << name;
    }
}

TEST(ProgramSchema, takesTheExamplesOfThePage)
{
    int found = 0;
    for (const std::string& text : test::jsonExamples("docs/formats.md")) {
        const json document = json::parse(text);
        if (document.value("format", "") == "stance-program") {
            EXPECT_THAT(problems(document), IsEmpty()) << text;
            const auto program = readProgram(text, "example", test::shippedCatalog());
            EXPECT_TRUE(program) << testing::PrintToString(program.error());
            ++found;
        }
    }
    EXPECT_GE(found, 2);
}

TEST(ProgramSchema, takesWhatAnAuthorMayWrite)
{
    for (const ProgramCase& good : test::harmlessCases()) {
        EXPECT_THAT(problems(test::changed(test::ruledProgram(), good)), IsEmpty()) << good.pointer << " " << good.value;
    }
}

void expectRefused(const json& document, const std::vector<ProgramCase>& cases)
{
    for (const ProgramCase& wrong : cases) {
        const bool refused = !problems(test::changed(document, wrong)).empty();
        EXPECT_EQ(refused, wrong.seenBy == SeenBy::Schema) << wrong.pointer << " " << wrong.value;
    }
}

TEST(ProgramSchema, refusesWhatTheReaderRefuses)
{
    expectRefused(test::plainProgram(), test::plainCases());
    expectRefused(test::ruledProgram(), test::settingCases());
    expectRefused(test::ruledProgram(), test::ruleCases());
}

TEST(ProgramSchema, takesEveryProgramThatIsWritten)
{
    EXPECT_TRUE(rc::check("write, then ask the schema", [] {
        const auto found = problems(json::parse(writeProgram(test::anyProgram())));
        if (!found.empty()) {
            RC_FAIL(found.front());
        }
    }));
}

/// Places of all values of a document.
void listPlaces(const json& value, const json::json_pointer& here, std::vector<json::json_pointer>& places)
{
    if (!here.empty()) {
        places.push_back(here);
    }
    if (value.is_object()) {
        for (const auto& [key, child] : value.items()) {
            listPlaces(child, here / key, places);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            listPlaces(value[i], here / i, places);
        }
    }
}

/// One value changed into something else, somewhere.
json damaged(json document)
{
    std::vector<json::json_pointer> places;
    listPlaces(document, json::json_pointer(), places);
    json& value = document[*rc::gen::elementOf(places)];
    if (value.is_object() && test::anyFlag()) {
        value["surprise"] = 1;
        return document;
    }
    value = json::parse(*rc::gen::element<std::string>("null", "-1", "0", "0.5", "100000000", "true", "[]", "{}", R"("")", R"("x")",
                                                       R"("Über")", R"("load")", R"(["a", "a"])", R"({"value": 1})"));
    return document;
}

TEST(ProgramSchema, refusesNothingThatTheReaderTakes)
{
    EXPECT_TRUE(rc::check("damage a program", [] {
        const json document = damaged(json::parse(writeProgram(test::anyProgram())));
        const auto program = readProgram(document.dump(), "damaged", test::shippedCatalog());
        const auto found = problems(document);
        RC_CLASSIFY(!program, "refused by the reader");
        RC_CLASSIFY(!found.empty(), "refused by the schema");
        if (program && !found.empty()) {
            RC_FAIL(found.front());
        }
    }));
}

template <class Enum>
std::set<std::string> wordsOf(const NameTable<Enum>& table)
{
    std::set<std::string> words;
    for (const Named<Enum>& entry : table.entries()) {
        words.insert(std::string(entry.name));
    }
    return words;
}

/// The list of words at a place of the schema.
std::set<std::string> listed(const std::string& pointer)
{
    static const json schema = json::parse(test::readSource("docs/schema/program.schema.json"));
    return schema.at(json::json_pointer(pointer)).get<std::set<std::string>>();
}

TEST(ProgramSchema, hasTheWordsOfTheReader)
{
    const auto definition = [](const std::string& rest) { return listed("/definitions/" + rest); };
    EXPECT_EQ(listed("/properties/kind/enum"), wordsOf(programKindNames));
    EXPECT_EQ(definition("block/properties/kind/enum"), wordsOf(blockKindNames));
    EXPECT_EQ(definition("slot/properties/load_kind/enum"), wordsOf(loadKindNames));
    EXPECT_EQ(definition("slot/properties/side_order/enum"), wordsOf(sideOrderNames));
    EXPECT_EQ(definition("leaf/properties/op/enum"), wordsOf(gateOpNames));
    EXPECT_EQ(definition("leaf/properties/missing/enum"), wordsOf(missingValueNames));
    EXPECT_EQ(definition("gate_side/enum"), wordsOf(gateSideNames));
    EXPECT_EQ(definition("window/properties/mode/enum"), wordsOf(windowModeNames));
    EXPECT_EQ(definition("rule/properties/phase/enum"), wordsOf(rulePassNames));
    EXPECT_EQ(definition("move/properties/sets/enum"), wordsOf(actionSetsNames));
    EXPECT_EQ(definition("schedule/properties/unit/enum"), wordsOf(scheduleUnitNames));
    EXPECT_EQ(definition("bounds/properties/at_max/enum"), wordsOf(atLimitNames));
    EXPECT_EQ(definition("progression/properties/sides/enum"), wordsOf(judgedSidesNames));
    EXPECT_EQ(definition("progression/properties/form/enum"), wordsOf(formGateNames));
    EXPECT_EQ(definition("rounding/oneOf/0/properties/mode/enum"), wordsOf(roundingModeNames));
    EXPECT_EQ(definition("basis/properties/formula/enum"), std::set<std::string>(estimateFormulas.begin(), estimateFormulas.end()));
    const auto metrics = knownMetrics();
    EXPECT_EQ(definition("metric/anyOf/0/enum"), std::set<std::string>(metrics.begin(), metrics.end()));
    std::set<std::string> tags;
    for (const std::string& tag : wordsOf(faultTagNames)) {
        tags.insert("fault:" + tag);
    }
    EXPECT_EQ(definition("metric/anyOf/2/enum"), tags);
}

}  // namespace
}  // namespace stance
