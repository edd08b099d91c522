#include "app/platform/sleep_inhibitor.h"

#include "tests/app/platform/fake_desktop.h"
#include "tests/app/platform/private_bus.h"
#include "tests/app/platform/scratch.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace stance {
namespace {

using test::eventually;
using testing::IsEmpty;
using testing::SizeIs;

const QString reason = QStringLiteral("session");

TEST(SleepInhibitor, holdsAndReleasesOnceHoweverOftenItIsAsked)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    inhibitor.hold(reason);
    EXPECT_EQ(desktop.asked, 1);
    EXPECT_EQ(desktop.lastReason, reason);
    inhibitor.release();
    inhibitor.release();
    EXPECT_FALSE(inhibitor.isGranted());
    ASSERT_TRUE(eventually([&] { return desktop.granted.isEmpty(); }));
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    EXPECT_EQ(desktop.asked, 2);
    EXPECT_THAT(desktop.granted, SizeIs(1));
    EXPECT_EQ(desktop.wrongCookies, 0);
}

TEST(SleepInhibitor, aReleaseBeforeTheAnswerIsMadeGoodWhenItComes)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    desktop.answersLater = true;
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return desktop.asked == 1; }));
    inhibitor.release();
    EXPECT_FALSE(inhibitor.isGranted());
    desktop.answerNow();
    EXPECT_TRUE(eventually([&] { return desktop.granted.isEmpty(); }));
    EXPECT_FALSE(inhibitor.isGranted());
}

TEST(SleepInhibitor, holdReleaseHoldBeforeTheAnswerAsksOnce)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    desktop.answersLater = true;
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    inhibitor.release();
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return desktop.asked == 1; }));
    desktop.answerNow();
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    EXPECT_EQ(desktop.asked, 1);
    EXPECT_THAT(desktop.granted, SizeIs(1));
}

TEST(SleepInhibitor, releasesWhenItDies)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    auto inhibitor = std::make_unique<SleepInhibitor>(bus.connect());
    inhibitor->hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor->isGranted(); }));
    inhibitor.reset();
    EXPECT_TRUE(eventually([&] { return desktop.granted.isEmpty(); }));
}

TEST(SleepInhibitor, givesBackWhatIsGrantedAfterItsDeath)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    desktop.answersLater = true;
    auto inhibitor = std::make_unique<SleepInhibitor>(bus.connect());
    inhibitor->hold(reason);
    ASSERT_TRUE(eventually([&] { return desktop.asked == 1; }));
    inhibitor.reset();
    EXPECT_THAT(desktop.granted, SizeIs(1));
    desktop.answerNow();
    EXPECT_TRUE(eventually([&] { return desktop.granted.isEmpty(); }));
}

TEST(SleepInhibitor, asksThePortalWhereThereIsNoScreenSaver)
{
    test::PrivateBus bus;
    test::FakePortalInhibit portal(bus.connect());
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    EXPECT_EQ(portal.asked, 1);
    EXPECT_EQ(portal.flags, 8U);
    EXPECT_EQ(portal.reason, reason);
    inhibitor.release();
    EXPECT_TRUE(eventually([&] { return portal.request.closed == 1; }));
}

TEST(SleepInhibitor, asksAgainWhenTheScreenSaverCameBack)
{
    test::PrivateBus bus;
    auto desktop = std::make_unique<test::FakeScreenSaver>(bus.connect());
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    desktop.reset();
    ASSERT_TRUE(eventually([&] { return !inhibitor.isGranted(); }));
    test::FakeScreenSaver restarted(bus.connect());
    EXPECT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    EXPECT_THAT(restarted.granted, SizeIs(1));
}

TEST(SleepInhibitor, withoutAServiceOrABusNothingHappens)
{
    test::PrivateBus bus;
    SleepInhibitor lonely(bus.connect());
    lonely.hold(reason);
    lonely.release();
    SleepInhibitor busless(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("none")));
    busless.hold(reason);
    EXPECT_TRUE(busless.isWanted());
    EXPECT_FALSE(busless.isGranted());
    busless.release();
    QDBusConnection::disconnectFromBus(QStringLiteral("none"));
}

TEST(SleepInhibitor, aBusThatDoesNotAnswerHoldsNothingUp)
{
    test::PrivateBus bus;
    test::FakeScreenSaver desktop(bus.connect());
    SleepInhibitor inhibitor(bus.connect());
    inhibitor.hold(reason);
    ASSERT_TRUE(eventually([&] { return inhibitor.isGranted(); }));
    inhibitor.release();
    bus.holdUp();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        inhibitor.hold(reason);
        inhibitor.release();
    }
    EXPECT_LT(timer.elapsed(), 200);
    bus.goOn();
    EXPECT_TRUE(eventually([&] { return desktop.asked == 2 && desktop.granted.isEmpty(); }));
    EXPECT_EQ(desktop.wrongCookies, 0);
}

}  // namespace
}  // namespace stance
