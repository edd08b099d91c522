#include "core/base/rfc3339.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

constexpr UtcTime at(std::int64_t millis)
{
    return UtcTime{Millis{millis}};
}

TEST(Rfc3339, aTimeIsItsMomentAndItsClockOnTheWall)
{
    EXPECT_EQ(parseRfc3339("2024-03-10T18:02:11+01:00"), (LocalTime{at(1'710'090'131'000), 60min}));
    EXPECT_EQ(parseRfc3339("2024-03-10T17:02:11Z"), (LocalTime{at(1'710'090'131'000), 0min}));
    EXPECT_EQ(parseRfc3339("2024-03-10t12:32:11-04:30"), (LocalTime{at(1'710'090'131'000), -270min}));
    EXPECT_EQ(parseRfc3339("1970-01-01T00:00:00z"), (LocalTime{}));
    EXPECT_EQ(parseRfc3339("2024-02-29T23:59:59+14:00")->utcOffset, 14h);
}

TEST(Rfc3339, fractionsAreKeptToTheMillisecond)
{
    EXPECT_EQ(parseRfc3339("1970-01-01T00:00:00.5Z")->utc, at(500));
    EXPECT_EQ(parseRfc3339("1970-01-01T00:00:00.25Z")->utc, at(250));
    EXPECT_EQ(parseRfc3339("1970-01-01T00:00:00.007Z")->utc, at(7));
    EXPECT_EQ(parseRfc3339("1970-01-01T00:00:00.0079999Z")->utc, at(7));
}

TEST(Rfc3339, whatIsNoTimeIsRefused)
{
    for (const char* text : {"",
                             "2024-03-10",
                             "2024-03-10T18:02:11",
                             "2024-03-10 18:02:11Z",
                             "2024-03-10T18:02Z",
                             "2024-03-10T18:02:11+0100",
                             "2024-03-10T18:02:11+01",
                             "2024-03-10T18:02:11.Z",
                             "2024-03-10T18:02:11Z ",
                             " 2024-03-10T18:02:11Z",
                             "24-03-10T18:02:11Z",
                             "2024-3-10T18:02:11Z",
                             "2023-02-29T18:02:11Z",
                             "2024-04-31T18:02:11Z",
                             "2024-13-01T18:02:11Z",
                             "2024-00-01T18:02:11Z",
                             "2024-01-00T18:02:11Z",
                             "2024-03-10T24:00:00Z",
                             "2024-03-10T18:60:00Z",
                             "2024-03-10T18:02:60Z",
                             "2024-03-10T18:02:11+14:01",
                             "2024-03-10T18:02:11+15:00",
                             "2024-03-10T18:02:11+01:60",
                             "1969-12-31T23:59:59Z",
                             "1970-01-01T00:00:00+00:01",
                             "-2024-03-10T18:02:11Z",
                             "+2024-03-10T18:02:11Z",
                             "2024-03-10T18:02:11,5Z",
                             "today"}) {
        EXPECT_FALSE(parseRfc3339(text)) << text;
    }
}

TEST(Rfc3339, isWrittenInOneWay)
{
    EXPECT_EQ(toRfc3339({at(1'710'090'131'000), 60min}), "2024-03-10T18:02:11+01:00");
    EXPECT_EQ(toRfc3339({at(1'710'090'131'007), -270min}), "2024-03-10T12:32:11.007-04:30");
    EXPECT_EQ(toRfc3339({at(0), 0min}), "1970-01-01T00:00:00+00:00");
}

TEST(Rfc3339, whatWasWrittenIsReadBack)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const LocalTime time{at(*rc::gen::inRange<std::int64_t>(0, 200'000'000'000'000)),
                             std::chrono::minutes{*rc::gen::inRange(-840, 841)}};
        RC_ASSERT(parseRfc3339(toRfc3339(time)) == time);
    }));
}

TEST(Rfc3339, aDateIsADayOfTheCalendar)
{
    using namespace std::chrono;
    EXPECT_EQ(parseDate("2024-02-29"), year{2024} / 2 / 29);
    EXPECT_EQ(toText(year{2024} / 2 / 9), "2024-02-09");
    for (const char* text : {"2023-02-29", "2024-2-29", "2024-02-29 ", "2024-02-29T00:00:00Z", "20240229", "2024-00-01", ""}) {
        EXPECT_FALSE(parseDate(text)) << text;
    }
}

}  // namespace
}  // namespace stance
