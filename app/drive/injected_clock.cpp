#include "app/drive/injected_clock.h"

namespace stance {

Stamp InjectedClock::usualStart()
{
    return at(std::chrono::hours{1});
}

Stamp InjectedClock::at(Millis boot, Millis slept)
{
    using namespace std::chrono;
    constexpr sys_days date = year{2026} / May / 13;
    Stamp stamp;
    stamp.utc = date + hours{4} + minutes{2} + boot;  // 05:02 UTC after the first hour
    stamp.utcOffset = hours{2};
    stamp.monotonic = boot - slept;
    stamp.boot = boot;
    stamp.bootId = BootId{1, 1};
    return stamp;
}

void InjectedClock::advance(Millis time)
{
    m_stamp.utc += time;
    m_stamp.monotonic += time;
    m_stamp.boot += time;
}

void InjectedClock::suspend(Millis time)
{
    m_stamp.utc += time;
    m_stamp.boot += time;
}

void InjectedClock::reboot(Millis time)
{
    m_stamp.utc += time;
    m_stamp.boot = std::chrono::seconds{20};
    m_stamp.monotonic = m_stamp.boot;
    ++m_stamp.bootId.low;
}

}  // namespace stance
