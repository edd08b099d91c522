#include "core/base/json_fields.h"

#include "core/base/base_names.h"
#include "tests/support/documents.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

namespace stance {
namespace {

using nlohmann::json;

/// The refusal of reading `document` with `read`; an empty one if there was none.
DocumentError refusalOf(const json& document, const std::function<void(JsonFields&)>& read)
{
    const auto result = readDocument(document, "test.json", [&](const JsonValue& root) {
        JsonFields fields(root);
        read(fields);
        fields.noOthers();
        return true;
    });
    return result ? DocumentError{} : result.error();
}

DocumentError refused(const char* where, DocumentProblem problem, const char* detail)
{
    return {"test.json", where, problem, detail};
}

TEST(JsonFields, readsTypedValuesAndDefaults)
{
    const json document{{"count", 3}, {"share", 0.5}, {"on", true}, {"name", "Übung"}, {"id", "hip-thrust"}, {"side", "left"}};
    const DocumentError refusal = refusalOf(document, [](JsonFields& fields) {
        EXPECT_EQ(fields["count"].integer({1, 3}), 3);
        EXPECT_EQ(fields["missing"].integer({1, 3}, 2), 2);
        EXPECT_EQ(fields["share"].number({0, 1}), 0.5);
        EXPECT_TRUE(fields["on"].boolean(false));
        EXPECT_EQ(fields["name"].text(5), "Übung");
        EXPECT_EQ(fields["id"].id(), "hip-thrust");
        EXPECT_EQ(fields["side"].name(sideNames), Side::Left);
        EXPECT_TRUE(fields["none"].list({0, 3}, [](const JsonValue& item) { return item.id(); }).empty());
    });
    EXPECT_EQ(refusal, DocumentError{});
}

TEST(JsonFields, sayWhichFieldIsMissingAndWhere)
{
    const json document{{"slots", json::array({json::object()})}};
    const auto readSlot = [](const JsonValue& item) {
        JsonFields fields(item);
        return fields["rest_s"].integer({0, 900});
    };
    EXPECT_EQ(refusalOf(document,
                        [&](JsonFields& fields) {
                            fields["slots"].list({1, 9}, readSlot);
                        }),
              refused("/slots/0", DocumentProblem::MissingField, "rest_s"));
}

TEST(JsonFields, takeAWholeNumberWithAnEmptyFraction)
{
    DocumentCheck check("test.json");
    const json document{{"a", 5.0}, {"b", 5.5}, {"c", 50.0}};
    const JsonValue root(document, check);
    JsonFields fields(root);
    EXPECT_EQ(fields["a"].integer({0, 9}), 5);
    EXPECT_FALSE(check.failed());
    const auto refusalWith = [&](const char* field) {
        return refusalOf(document, [&](JsonFields& again) { again[field].integer({0, 9}); });
    };
    EXPECT_EQ(refusalWith("b"), refused("/b", DocumentProblem::WrongType, "whole number"));
    EXPECT_EQ(refusalWith("c"), refused("/c", DocumentProblem::OutOfRange, "0 to 9"));
}

TEST(JsonFields, refuseAWrongType)
{
    const json document{{"a", "3"}};
    const auto refusalWith = [&](const std::function<void(const JsonValue&)>& read) {
        return refusalOf(document, [&](JsonFields& fields) { read(fields["a"]); });
    };
    const auto wrong = [](const char* type) { return refused("/a", DocumentProblem::WrongType, type); };
    EXPECT_EQ(refusalWith([](const JsonValue& value) { value.integer({0, 9}); }), wrong("whole number"));
    EXPECT_EQ(refusalWith([](const JsonValue& value) { value.number({0, 9}); }), wrong("number"));
    EXPECT_EQ(refusalWith([](const JsonValue& value) { value.boolean(true); }), wrong("true or false"));
    EXPECT_EQ(refusalWith([](const JsonValue& value) { value.texts({0, 9}, 9); }), wrong("list"));
    EXPECT_EQ(refusalWith([](const JsonValue& value) { JsonFields inner(value); }), wrong("object"));
}

TEST(JsonFields, refuseNumbersOutOfRangeHoweverHuge)
{
    for (const json& number : {json(4), json(-1), json(4294967297LL), json(std::numeric_limits<std::uint64_t>::max()),
                               json(std::numeric_limits<std::int64_t>::min())}) {
        EXPECT_EQ(refusalOf({{"a", number}},
                            [](JsonFields& fields) {
                                fields["a"].integer({0, 3});
                            }),
                  refused("/a", DocumentProblem::OutOfRange, "0 to 3"))
            << number;
    }
    EXPECT_EQ(refusalOf({{"a", 2.5}}, [](JsonFields& fields) { fields["a"].integer({0, 3}); }).problem, DocumentProblem::WrongType);
    EXPECT_EQ(refusalOf({{"a", 2.0}}, [](JsonFields& fields) { EXPECT_EQ(fields["a"].integer({0, 3}), 2); }), DocumentError{});
}

TEST(JsonFields, countCharactersNotBytes)
{
    const json document{{"a", "äöü€"}};
    EXPECT_EQ(refusalOf(document, [](JsonFields& fields) { fields["a"].text(4); }), DocumentError{});
    EXPECT_EQ(refusalOf(document, [](JsonFields& fields) { fields["a"].text(3); }),
              refused("/a", DocumentProblem::TextTooLong, "3"));
}

TEST(JsonFields, refuseUnknownFieldsAndWords)
{
    EXPECT_EQ(refusalOf({{"a/b", 1}}, [](JsonFields&) {}), refused("/a~1b", DocumentProblem::UnknownField, ""));
    EXPECT_EQ(refusalOf({{"a", "up"}}, [](JsonFields& fields) { fields["a"].name(sideNames); }),
              refused("/a", DocumentProblem::UnknownName, "up"));
    EXPECT_EQ(refusalOf({{"a", "Not an id"}}, [](JsonFields& fields) { fields["a"].id(); }),
              refused("/a", DocumentProblem::BadId, "Not an id"));
    EXPECT_EQ(refusalOf({{"a", ""}}, [](JsonFields& fields) { fields["a"].text(9); }), refused("/a", DocumentProblem::Empty, ""));
}

TEST(JsonFields, keepTheFirstProblem)
{
    const DocumentError refusal = refusalOf({{"a", 1}, {"b", 2}, {"c", 3}}, [](JsonFields& fields) {
        fields["b"].text(9);
        fields["a"].text(9);
    });
    EXPECT_EQ(refusal.where, "/b");
}

TEST(JsonFields, checkFormatAndVersion)
{
    const auto header = [](JsonFields& fields) { fields.header("stance-log", 2); };
    EXPECT_EQ(refusalOf({{"format", "stance-log"}, {"version", 1}}, header), DocumentError{});
    EXPECT_EQ(refusalOf({{"version", 1}}, header), refused("/format", DocumentProblem::WrongFormat, "stance-log"));
    EXPECT_EQ(refusalOf({{"format", "stance-program"}, {"version", 1}}, header),
              refused("/format", DocumentProblem::WrongFormat, "stance-log"));
    EXPECT_EQ(refusalOf({{"format", "stance-log"}}, header), refused("", DocumentProblem::MissingField, "version"));
    EXPECT_EQ(refusalOf({{"format", "stance-log"}, {"version", 3}, {"new", 1}}, header),
              refused("/version", DocumentProblem::NewerVersion, "3"));
    EXPECT_EQ(refusalOf(json::array(), header), refused("", DocumentProblem::WrongType, "object"));
}

}  // namespace
}  // namespace stance
