#include "app/platform/system_clock.h"

#include <QDateTime>
#include <QFile>

#include <ctime>

namespace stance {
namespace {

Millis read(clockid_t clock)
{
    timespec time{};
    if (clock_gettime(clock, &time) != 0) {
        return Millis{0};
    }
    return std::chrono::duration_cast<Millis>(std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec});
}

Millis readBoot()
{
#ifdef CLOCK_BOOTTIME
    return read(CLOCK_BOOTTIME);
#else
    return read(CLOCK_MONOTONIC);  // suspend cannot be told from work there
#endif
}

}  // namespace

BootId readBootId(const char* path, UtcTime booted)
{
    QFile file(QString::fromUtf8(path));
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto id = parseBootId(file.read(64).trimmed().toStdString())) {
            return *id;
        }
    }
    // On the edge of a minute two processes may come to different ids; times are then compared by UTC, which is nearly as good.
    const auto minute = std::chrono::round<std::chrono::minutes>(booted.time_since_epoch()).count();
    return BootId{0, static_cast<std::uint64_t>(minute)};
}

SystemClock::SystemClock() : m_bootId(readBootId("/proc/sys/kernel/random/boot_id", UtcTime{read(CLOCK_REALTIME) - readBoot()})) {}

Stamp SystemClock::now() const
{
    Stamp stamp;
    stamp.monotonic = read(CLOCK_MONOTONIC);
    stamp.boot = readBoot();
    stamp.utc = UtcTime{read(CLOCK_REALTIME)};
    const int offset = QDateTime::fromMSecsSinceEpoch(stamp.utc.time_since_epoch().count()).offsetFromUtc();
    stamp.utcOffset = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds{offset});
    stamp.bootId = m_bootId;
    return stamp;
}

}  // namespace stance
