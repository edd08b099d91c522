#include "core/base/json_text.h"

#include "tests/support/documents.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

#include <string>

namespace stance {
namespace {

DocumentError refusalOf(std::string_view text, std::size_t maxBytes = maxJsonBytes)
{
    const auto parsed = parseJson(text, "test.json", maxBytes);
    return parsed ? DocumentError{"nothing was refused", "", {}, ""} : parsed.error();
}

DocumentError notJsonAt(const char* where)
{
    return {"test.json", where, DocumentProblem::NotJson, ""};
}

std::string nested(int depth)
{
    const auto levels = static_cast<std::size_t>(depth);
    return std::string(levels, '[') + std::string(levels, ']');
}

TEST(JsonText, readsWhatTheParserReads)
{
    const std::string text = R"({"a": [1, -2, 2.5, true, false, null, "\u00e4\"[{"], "b": {}, "c": {"a": 18446744073709551615}})";
    const auto parsed = parseJson(text, "test.json");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(*parsed, nlohmann::json::parse(text));
}

TEST(JsonText, readsSixtyFourLevelsAndRefusesOneMore)
{
    EXPECT_TRUE(parseJson(nested(64), "test.json"));
    EXPECT_EQ(refusalOf(nested(65)), (DocumentError{"test.json", "line 1, column 65", DocumentProblem::TooDeep, "64"}));
}

TEST(JsonText, refusesVeryDeepTextWithoutParsingIt)
{
    EXPECT_EQ(refusalOf(std::string(1'000'000, '[')).problem, DocumentProblem::TooDeep);
    std::string objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += R"({"a":)";
    }
    EXPECT_EQ(refusalOf(objects).problem, DocumentProblem::TooDeep);
}

TEST(JsonText, doesNotCountBracketsInsideStrings)
{
    EXPECT_TRUE(parseJson("[\"" + std::string(1000, '[') + R"(\"[[[[\\"])", "test.json"));
}

TEST(JsonText, refusesTextOverTheLimit)
{
    EXPECT_TRUE(parseJson("[1,2,3]", "test.json", 7));
    EXPECT_EQ(refusalOf("[1,2,3]", 6), (DocumentError{"test.json", "", DocumentProblem::TooLarge, "6"}));
    EXPECT_EQ(refusalOf(std::string(maxJsonBytes + 1, ' ')).problem, DocumentProblem::TooLarge);
}

TEST(JsonText, refusesAKeyGivenTwice)
{
    EXPECT_EQ(refusalOf(R"({"a": 1, "b": [0, {"c/d": 1, "c/d": 2}]})"),
              (DocumentError{"test.json", "/b/1/c~1d", DocumentProblem::DuplicateField, "c/d"}));
    EXPECT_TRUE(parseJson(R"([{"a": 1}, {"a": 2, "b": {"a": 3}}])", "test.json"));
}

TEST(JsonText, saysLineAndColumnOfWhatIsNotJson)
{
    EXPECT_EQ(refusalOf(""), notJsonAt("line 1, column 1"));
    EXPECT_EQ(refusalOf("{\n  \"a\": 1,\n  \"b\": x\n}"), notJsonAt("line 3, column 8"));
    EXPECT_EQ(refusalOf("{\"ää\": x}"), notJsonAt("line 1, column 8"));
    EXPECT_EQ(refusalOf("[1, 2"), notJsonAt("line 1, column 6"));
    EXPECT_EQ(refusalOf("[1] []"), notJsonAt("line 1, column 5"));
}

TEST(JsonText, refusesNumbersThatAreNone)
{
    for (const char* text : {"[NaN]", "[Infinity]", "[-]", "[01]", "[1e999]", "[-1e999]", "[1.]", "[0x10]"}) {
        EXPECT_EQ(refusalOf(text).problem, DocumentProblem::NotJson) << text;
    }
}

TEST(JsonText, refusesBrokenText)
{
    for (const char* text : {"[\"\xff\"]", "[\"\xc3\"]", "[\"a\nb\"]", "['a']", "{a: 1}", "[1,]", "// c\n[]", R"(["\ud800"])"}) {
        EXPECT_EQ(refusalOf(text).problem, DocumentProblem::NotJson) << text;
    }
}

TEST(JsonText, refusesEveryCutOfAGoodDocument)
{
    const std::string text = test::readSource("resources/programs/hip-extension-start.json");
    const std::string whole = text.substr(0, text.rfind('}') + 1);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_EQ(refusalOf(std::string_view(whole).substr(0, length)).problem, DocumentProblem::NotJson) << length;
    }
}

TEST(JsonText, survivesAnyBytes)
{
    EXPECT_TRUE(rc::check("parses or refuses", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::elementOf(std::string("[]{}\",:\\0123456789.eE+-truefalsn "))));
        const auto parsed = parseJson(bytes, "test.json");
        RC_ASSERT(parsed.has_value() == nlohmann::json::accept(bytes));
    }));
}

TEST(JsonText, escapesPointerSteps)
{
    EXPECT_EQ(pointerStep("a~b/c"), "/a~0b~1c");
    EXPECT_EQ(pointerStep(""), "/");
}

}  // namespace
}  // namespace stance
