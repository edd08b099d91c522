#include "app/drive/injected_clock.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using std::chrono::seconds;

TEST(InjectedClock, startsOnAWednesdayMorningInCentralEurope)
{
    using namespace std::chrono;
    const Stamp start = InjectedClock().now();
    EXPECT_EQ(start.utc, sys_days{year{2026} / May / 13} + hours{5} + minutes{2});
    EXPECT_EQ(start.utcOffset, minutes{120});
    EXPECT_EQ(trainingDay(start), year{2026} / May / 13);
}

TEST(InjectedClock, standsStillUntilItIsMoved)
{
    InjectedClock clock;
    const Stamp before = clock.now();
    EXPECT_EQ(clock.now(), before);
    clock.advance(seconds{90});
    EXPECT_EQ(wallBetween(before, clock.now()), seconds{90});
    EXPECT_EQ(awakeBetween(before, clock.now()), seconds{90});
}

TEST(InjectedClock, knowsSleepFromWaking)
{
    InjectedClock clock;
    const Stamp before = clock.now();
    clock.suspend(seconds{600});
    EXPECT_EQ(suspendedBetween(before, clock.now()), seconds{600});
    EXPECT_EQ(awakeBetween(before, clock.now()), seconds{0});
}

TEST(InjectedClock, hasAnotherBootAfterAReboot)
{
    InjectedClock clock;
    const Stamp before = clock.now();
    clock.reboot(seconds{60});
    EXPECT_NE(clock.now().bootId, before.bootId);
    EXPECT_EQ(wallBetween(before, clock.now()), seconds{60});
}

TEST(InjectedClock, goesOnInAnotherProcessWhereItStood)
{
    InjectedClock clock;
    clock.advance(seconds{5});
    clock.suspend(seconds{7});
    const Stamp stood = clock.now();
    EXPECT_EQ(InjectedClock::at(stood.boot, stood.boot - stood.monotonic), stood);
}

}  // namespace
}  // namespace stance
