// What the desktop tells by itself: dark or light, falling asleep and waking up; and buses that say nothing at all.
#include "app/platform/bus_guard.h"
#include "app/platform/theme_source.h"
#include "app/platform/wake_watcher.h"
#include "tests/app/platform/fake_desktop.h"
#include "tests/app/platform/private_bus.h"
#include "tests/app/platform/scratch.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QPalette>

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using test::eventually;
using test::ScopedVariable;

const QString appearance = QStringLiteral("org.freedesktop.appearance");

TEST(ThemeSource, followsThePortal)
{
    test::PrivateBus bus;
    test::FakePortalSettings portal(bus.connect(), 1);
    ThemeSource source(bus.connect(), false);
    int changes = 0;
    QObject::connect(&source, &ThemeSource::darkChanged, [&] { ++changes; });
    EXPECT_FALSE(source.isDark());
    ASSERT_TRUE(eventually([&] { return source.isDark(); }));
    portal.change(appearance, 2);
    ASSERT_TRUE(eventually([&] { return !source.isDark(); }));
    portal.change(appearance, 1);
    ASSERT_TRUE(eventually([&] { return source.isDark(); }));
    EXPECT_EQ(changes, 3);
}

TEST(ThemeSource, withoutAPreferenceThePaletteDecides)
{
    test::PrivateBus bus;
    test::FakePortalSettings portal(bus.connect(), 2);
    ThemeSource source(bus.connect(), true);
    ASSERT_TRUE(eventually([&] { return !source.isDark(); }));
    portal.change(appearance, 0);
    EXPECT_TRUE(eventually([&] { return source.isDark(); }));
}

TEST(ThemeSource, settingsOfOthersAreNotOurs)
{
    test::PrivateBus bus;
    test::FakePortalSettings portal(bus.connect(), 2);
    ThemeSource source(bus.connect(), true);
    ASSERT_TRUE(eventually([&] { return !source.isDark(); }));
    int changes = 0;
    QObject::connect(&source, &ThemeSource::darkChanged, [&] { ++changes; });
    portal.change(QStringLiteral("org.example.other"), 1);
    portal.change(appearance, 2);
    portal.change(appearance, 1);
    ASSERT_TRUE(eventually([&] { return source.isDark(); }));
    EXPECT_EQ(changes, 1);
}

TEST(ThemeSource, readsAPalette)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(ThemeSource::paletteIsDark(palette));
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(ThemeSource::paletteIsDark(palette));
}

TEST(WakeWatcher, tellsOfSleepAndWaking)
{
    test::PrivateBus bus;
    WakeWatcher watcher(bus.connect());
    int asleep = 0;
    int woken = 0;
    QObject::connect(&watcher, &WakeWatcher::fallingAsleep, [&] { ++asleep; });
    QObject::connect(&watcher, &WakeWatcher::woke, [&] { ++woken; });
    const QDBusConnection logind = bus.connect();
    for (const bool sleeping : {true, false}) {
        QDBusMessage signal =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                                       QStringLiteral("PrepareForSleep"));
        signal << sleeping;
        logind.send(signal);
    }
    EXPECT_TRUE(eventually([&] { return woken == 1; }));
    EXPECT_EQ(asleep, 1);
}

TEST(BusGuard, knowsAnAnsweringBusFromASilentAndAMissingOne)
{
    test::PrivateBus bus;
    EXPECT_TRUE(busAnswers(bus.address(), 2s));
    EXPECT_FALSE(busAnswers("unix:path=/nonexistent/bus", 2s));
    EXPECT_FALSE(busAnswers("", 2s));
    EXPECT_TRUE(busAnswers("unix:path=/nonexistent/bus;" + bus.address(), 2s));
    EXPECT_TRUE(busAnswers("tcp:host=localhost,port=1", 2s));

    QTemporaryDir folder;
    QLocalServer silent;
    ASSERT_TRUE(silent.listen(folder.filePath(QStringLiteral("bus"))));
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(busAnswers("unix:path=" + silent.fullServerName().toUtf8(), 100ms));
    EXPECT_GE(timer.elapsed(), 90);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST(BusGuard, keepsGoodAddressesAndTakesAwayTheOthers)
{
    test::PrivateBus bus;
    QTemporaryDir folder;
    const ScopedVariable runtime("XDG_RUNTIME_DIR", folder.path().toUtf8());
    const ScopedVariable system("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
    {
        const ScopedVariable session("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        avoidSilentBuses();
        EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:");
        EXPECT_EQ(qgetenv("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
    }
    {
        // Without an address and without a bus in the runtime folder libdbus would start a bus of its own.
        const ScopedVariable session("DBUS_SESSION_BUS_ADDRESS", QByteArray());
        avoidSilentBuses();
        EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "disabled:");
    }
}

}  // namespace
}  // namespace stance
