// InjectedClock: the clocks of a machine that stand still until told to move: for tests, demonstrations and pictures.
#pragma once

#include "core/coach/ports.h"

namespace stance {

class InjectedClock : public Clock {
public:
    /// Wednesday 13 May 2026, 07:02 in Central Europe, an hour after the machine was started.
    static Stamp usualStart();
    /// The same machine when `boot` have passed since its start, `slept` of them suspended. So a process that is started again
    /// can go on where another one stopped.
    static Stamp at(Millis boot, Millis slept = Millis{0});

    explicit InjectedClock(const Stamp& start = usualStart()) : m_stamp(start) {}

    Stamp now() const override { return m_stamp; }

    /// Time passes, the machine is awake.
    void advance(Millis time);
    /// The machine sleeps: its monotonic clock stands still.
    void suspend(Millis time);
    /// Off for `time`, then another boot, twenty seconds old.
    void reboot(Millis time);

private:
    Stamp m_stamp;
};

}  // namespace stance
