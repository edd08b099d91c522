// ManualClock: a machine's clocks in the hands of a test: time awake, suspend, reboot, a changed wall clock.
#pragma once

#include "core/coach/ports.h"

namespace stance {

class ManualClock : public Clock {
public:
    ManualClock()
    {
        using namespace std::chrono;
        m_stamp.utc = sys_days{year{2026} / March / 2} + hours{17};
        m_stamp.utcOffset = minutes{60};
        m_stamp.monotonic = m_stamp.boot = Millis{hours{5}};
        m_stamp.bootId = BootId{1, 1};
    }

    Stamp now() const override { return m_stamp; }

    /// Time passes, the machine is awake.
    void advance(Millis time)
    {
        m_stamp.utc += time;
        m_stamp.monotonic += time;
        m_stamp.boot += time;
    }
    /// The machine sleeps: the monotonic clock stands still.
    void suspend(Millis time)
    {
        m_stamp.utc += time;
        m_stamp.boot += time;
    }
    /// Off for `time`, then another boot, twenty seconds old.
    void reboot(Millis time)
    {
        m_stamp.utc += time;
        m_stamp.monotonic = m_stamp.boot = std::chrono::seconds{20};
        ++m_stamp.bootId.low;
    }
    /// Somebody, or the network, sets the wall clock.
    void jumpUtc(Millis by) { m_stamp.utc += by; }
    void setOffset(std::chrono::minutes offset) { m_stamp.utcOffset = offset; }

private:
    Stamp m_stamp;
};

}  // namespace stance
