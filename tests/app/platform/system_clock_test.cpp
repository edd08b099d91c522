#include "app/platform/system_clock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>

namespace stance {
namespace {

TEST(SystemClock, readsPlausibleTimes)
{
    const SystemClock clock;
    const auto before = std::chrono::system_clock::now();
    const Stamp first = clock.now();
    const Stamp second = clock.now();
    EXPECT_LE(std::chrono::abs(first.utc - std::chrono::floor<Millis>(before)), Millis{2000});
    EXPECT_GT(first.monotonic, Millis{0});
    EXPECT_GE(first.boot + Millis{1}, first.monotonic);
    EXPECT_GE(second.monotonic, first.monotonic);
    EXPECT_GE(second.boot, first.boot);
    EXPECT_LE(std::chrono::abs(first.utcOffset), std::chrono::hours{14});
    EXPECT_EQ(suspendedBetween(first, second), Millis{0});
}

TEST(SystemClock, twoClocksOfOneBootAgreeOnItsId)
{
    const BootId id = SystemClock().now().bootId;
    EXPECT_NE(id, BootId{});
    EXPECT_EQ(SystemClock().now().bootId, id);
    EXPECT_EQ(parseBootId(toString(id)), id);
}

TEST(SystemClock, theBootIdComesFromTheKernelOrFromTheTimeOfTheBoot)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("boot_id")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("0123456789ab-cdef-0123-4567-89abcdef-xx\n");
    file.close();
    const QByteArray path = file.fileName().toUtf8();
    const UtcTime booted{std::chrono::hours{400'000} + std::chrono::seconds{5}};

    const BootId derived = readBootId(path.constData(), booted);  // not an id: 32 digits and rubbish
    EXPECT_EQ(derived, readBootId("/nonexistent", booted + std::chrono::seconds{20}));
    EXPECT_NE(derived, readBootId("/nonexistent", booted + std::chrono::minutes{5}));
    EXPECT_NE(derived, BootId{});

    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("01234567-89ab-cdef-0123-456789abcdef\n");
    file.close();
    EXPECT_EQ(readBootId(path.constData(), booted), (BootId{0x0123456789abcdef, 0x0123456789abcdef}));
}

}  // namespace
}  // namespace stance
