// The notice on the desktop: shown, replaced, taken away; and nothing waits for a desktop that says nothing.
#include "app/platform/desktop_notice.h"

#include "tests/app/platform/fake_desktop.h"
#include "tests/app/platform/private_bus.h"
#include "tests/app/platform/scratch.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using test::eventually;

TEST(DesktopNotice, isShownReplacedAndTakenAway)
{
    test::PrivateBus bus;
    test::FakeNotifications desktop(bus.connect());
    DesktopNotice notice(bus.connect());
    notice.show(QStringLiteral("Rest is over"), QStringLiteral("Hip thrust"));
    ASSERT_TRUE(eventually([&] { return desktop.shown.size() == 1; }));
    EXPECT_EQ(desktop.shown.first(), QStringLiteral("Rest is over|Hip thrust"));
    ASSERT_TRUE(eventually([&] {
        notice.show(QStringLiteral("Rest is over"), QStringLiteral("Step-up"));
        return desktop.replaced > 0;
    }));
    ASSERT_TRUE(eventually([&] {
        notice.close();
        return desktop.shown.isEmpty();
    }));
}

TEST(DesktopNotice, closedBeforeTheDesktopAnsweredItIsTakenAwayAfterwards)
{
    test::PrivateBus bus;
    test::FakeNotifications desktop(bus.connect());
    DesktopNotice notice(bus.connect());
    notice.show(QStringLiteral("Rest is over"), QStringLiteral("Hip thrust"));
    notice.close();
    EXPECT_TRUE(eventually([&] { return desktop.asked == 1 && desktop.shown.isEmpty(); }));
}

TEST(DesktopNotice, aBusThatSaysNothingHoldsNothingUp)
{
    test::PrivateBus bus;
    test::FakeNotifications desktop(bus.connect());
    DesktopNotice notice(bus.connect());
    bus.holdUp();
    notice.show(QStringLiteral("Rest is over"), QStringLiteral("Hip thrust"));
    EXPECT_EQ(desktop.asked, 0);
    bus.goOn();
    EXPECT_TRUE(eventually([&] { return desktop.shown.size() == 1; }));
}

}  // namespace
}  // namespace stance
