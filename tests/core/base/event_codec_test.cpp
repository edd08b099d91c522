#include "core/base/event_codec.h"

#include "core/base/json_text.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

struct Moved {
    int steps = 1;
    std::optional<int> lift;
    std::vector<int> stops;
    friend bool operator==(const Moved&, const Moved&) = default;
};
struct Stopped {
    double after = 0.5;
    friend bool operator==(const Stopped&, const Stopped&) = default;
};

struct NumberValues {
    static nlohmann::ordered_json write(int value) { return value; }
    static nlohmann::ordered_json write(double value) { return value; }
    static void read(const JsonValue& json, int& value) { value = json.integer({-1000, 1000}); }
    static void read(const JsonValue& json, double& value) { value = json.number({-1000, 1000}); }
};

struct Walk {
    using Variant = std::variant<Moved, Stopped>;
    using Values = NumberValues;

    template <class Event>
    static constexpr std::string_view name()
    {
        return std::is_same_v<Event, Moved> ? "moved" : "stopped";
    }
    template <class A, class Event>
    static void fields(A& a, Event& event)
    {
        if constexpr (requires { event.steps; }) {
            a("steps", event.steps, within(1, 9));
            a("lift", event.lift, within(0, 5));
            a("stops", event.stops, sparse());
        } else {
            a("after", event.after, within(0, 1).orDefault());
        }
    }
};
using Codec = EventCodec<Walk>;

Result<Walk::Variant, DocumentError> readText(const std::string& text)
{
    return readDocument(parseJson(text, "walk").value(), "walk", Codec::read);
}

TEST(EventCodec, writesNameAndFieldsAndLeavesOutWhatIsNotThere)
{
    EXPECT_EQ(Codec::write(Moved{3, 2, {4, 5}}).dump(), R"({"event":"moved","steps":3,"lift":2,"stops":[4,5]})");
    EXPECT_EQ(Codec::write(Moved{}).dump(), R"({"event":"moved","steps":1})");
    EXPECT_EQ(Codec::write(Stopped{}).dump(), R"({"event":"stopped","after":0.5})");
}

TEST(EventCodec, readsWhatItWrote)
{
    EXPECT_EQ(readText(R"({"event":"moved","steps":3,"lift":2,"stops":[4,5]})").value(), Walk::Variant(Moved{3, 2, {4, 5}}));
    EXPECT_EQ(readText(R"({"event":"moved","steps":1})").value(), Walk::Variant(Moved{}));
}

TEST(EventCodec, aFieldWithADefaultMayBeMissing)
{
    EXPECT_EQ(readText(R"({"event":"stopped"})").value(), Walk::Variant(Stopped{0.5}));
}

TEST(EventCodec, refusesTheRestWithItsPlace)
{
    const auto refusal = [](const std::string& text) { return readText(text).error(); };
    EXPECT_EQ(refusal("{}"), (DocumentError{"walk", "", DocumentProblem::MissingField, "event"}));
    EXPECT_EQ(refusal(R"({"event":"flew"})"), (DocumentError{"walk", "/event", DocumentProblem::UnknownName, "flew"}));
    EXPECT_EQ(refusal(R"({"event":"moved"})"), (DocumentError{"walk", "", DocumentProblem::MissingField, "steps"}));
    EXPECT_EQ(refusal(R"({"event":"moved","steps":10})"), (DocumentError{"walk", "/steps", DocumentProblem::OutOfRange, "1 to 9"}));
    EXPECT_EQ(refusal(R"({"event":"moved","steps":1,"lift":6})"),
              (DocumentError{"walk", "/lift", DocumentProblem::OutOfRange, "0 to 5"}));
    EXPECT_EQ(refusal(R"({"event":"moved","steps":1,"stops":[1,"x"]})"),
              (DocumentError{"walk", "/stops/1", DocumentProblem::WrongType, "whole number"}));
    EXPECT_EQ(refusal(R"({"event":"stopped","after":1.5})"),
              (DocumentError{"walk", "/after", DocumentProblem::OutOfRange, "0 to 1"}));
    EXPECT_EQ(refusal(R"({"event":"stopped","more":1})"), (DocumentError{"walk", "/more", DocumentProblem::UnknownField, ""}));
    EXPECT_EQ(refusal("[]").problem, DocumentProblem::WrongType);
}

TEST(EventCodec, listsEveryKindWithItsFields)
{
    const std::vector<EventForm> forms = Codec::forms();
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].name, "moved");
    EXPECT_THAT(forms[0].fields, testing::ElementsAre("steps", "lift", "stops"));
    EXPECT_THAT(forms[1].fields, testing::ElementsAre("after"));
}

}  // namespace
}  // namespace stance
