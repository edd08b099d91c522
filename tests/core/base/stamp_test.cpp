#include "core/base/stamp.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr BootId bootOne{1, 2};
constexpr BootId bootTwo{1, 3};

Stamp at(Millis utc, Millis boot, Millis monotonic, BootId id = bootOne)
{
    return Stamp{UtcTime{utc}, 0min, monotonic, boot, id};
}

/// A local wall clock reading on 10 March 2024 (of no zone in particular) with its offset.
Stamp localTime(std::chrono::hours hour, std::chrono::minutes minute, std::chrono::minutes offset)
{
    Stamp stamp;
    stamp.utc =
        sys_days{year_month_day{std::chrono::year{2024}, std::chrono::March, std::chrono::day{10}}} + hour + minute - offset;
    stamp.utcOffset = offset;
    return stamp;
}

year_month_day march(unsigned day)
{
    return {std::chrono::year{2024}, std::chrono::March, std::chrono::day{day}};
}

TEST(Stamp, countsWallTimeBySuspendIncludedClockWithinOneBoot)
{
    // The wall clock was set back by an hour meanwhile: it does not matter.
    EXPECT_EQ(wallBetween(at(0s, 100s, 50s), at(-1h, 190s, 60s)), 90s);
    EXPECT_EQ(awakeBetween(at(0s, 100s, 50s), at(-1h, 190s, 60s)), 10s);
}

TEST(Stamp, countsWallTimeByUtcOverAReboot)
{
    EXPECT_EQ(wallBetween(at(0s, 5000s, 5000s), at(90s, 10s, 10s, bootTwo)), 90s);
    EXPECT_EQ(awakeBetween(at(0s, 5s, 5s), at(90s, 10s, 10s, bootTwo)), 0s);
    EXPECT_EQ(suspendedBetween(at(0s, 5s, 5s), at(90s, 90s, 10s, bootTwo)), 0s);
}

TEST(Stamp, isNeverNegative)
{
    EXPECT_EQ(wallBetween(at(10s, 10s, 10s), at(5s, 5s, 5s)), 0s);
    EXPECT_EQ(wallBetween(at(10s, 10s, 10s), at(5s, 5s, 5s, bootTwo)), 0s);
    EXPECT_EQ(awakeBetween(at(10s, 10s, 10s), at(5s, 5s, 5s)), 0s);
    EXPECT_EQ(suspendedBetween(at(10s, 10s, 10s), at(5s, 5s, 5s)), 0s);
}

TEST(Stamp, takesSmallDifferencesOfTheClocksForNoSuspend)
{
    EXPECT_EQ(suspendedBetween(at(0s, 0s, 0s), at(60s, 60s, 58s)), 0s);
    EXPECT_EQ(suspendedBetween(at(0s, 0s, 0s), at(60s, 60s, 57999ms)), 2001ms);
    EXPECT_EQ(suspendedBetween(at(0s, 0s, 0s), at(60min, 60min, 1min)), 59min);
}

TEST(Stamp, splitsWallTimeIntoAwakeAndSuspended)
{
    EXPECT_TRUE(rc::check("wall = awake + suspended", [] {
        const Millis awake{*rc::gen::inRange<std::int64_t>(0, 100'000'000)};
        const Millis asleep{*rc::gen::inRange<std::int64_t>(2001, 100'000'000)};
        const Stamp from = at(0s, 7s, 3s);
        const Stamp to = at(0s, from.boot + awake + asleep, from.monotonic + awake);
        RC_ASSERT(wallBetween(from, to) == awakeBetween(from, to) + suspendedBetween(from, to));
    }));
}

TEST(TrainingDay, beginsAtTheRolloverHourOfLocalTime)
{
    EXPECT_EQ(trainingDay(localTime(3h, 59min, 60min)), march(9));
    EXPECT_EQ(trainingDay(localTime(4h, 0min, 60min)), march(10));
    EXPECT_EQ(trainingDay(localTime(23h, 59min, 60min)), march(10));
    EXPECT_EQ(trainingDay(localTime(0h, 0min, 60min), 0h), march(10));
}

TEST(TrainingDay, goesByTheOffsetOfThatMoment)
{
    // The same instant is another day in another place, and a change of summer time needs no table.
    EXPECT_EQ(trainingDay(localTime(4h, 0min, 14h)), march(10));
    EXPECT_EQ(trainingDay(localTime(4h, 0min, -12h)), march(10));
    EXPECT_EQ(trainingDay(localTime(4h, 0min, 5h + 45min)), march(10));
    Stamp before = localTime(3h, 59min, 60min);
    before.utcOffset = 120min;  // the clocks went forward: it reads 4:59
    EXPECT_EQ(trainingDay(before), march(10));
}

TEST(TrainingDay, isTheLocalDateForEveryHourAfterRollover)
{
    EXPECT_TRUE(rc::check("date", [] {
        const auto minutes = std::chrono::minutes{*rc::gen::inRange(4 * 60, 28 * 60)};
        const auto offset = std::chrono::minutes{*rc::gen::inRange(-14 * 60, 14 * 60 + 1)};
        RC_ASSERT((trainingDay(localTime(0h, minutes, offset)) == march(10)));
    }));
}

TEST(BootIdText, isReadWithAndWithoutDashes)
{
    const BootId id{0x0123456789abcdefU, 0xfedcba9876543210U};
    EXPECT_EQ(parseBootId("01234567-89ab-cdef-fedc-ba9876543210"), id);
    EXPECT_EQ(parseBootId("0123456789ABCDEFfedcba9876543210"), id);
    EXPECT_EQ(toString(id), "0123456789abcdeffedcba9876543210");
    for (const char* text :
         {"", "0123", "0123456789abcdeffedcba98765432100", "0123456789abcdeffedcba987654321g", "0123456789abcdef\n"}) {
        EXPECT_FALSE(parseBootId(text)) << text;
    }
}

}  // namespace
}  // namespace stance
