// Streak: in how many sessions something held, in a row, in all, and among the last ones.
#pragma once

#include "core/program/gate.h"

#include <bitset>

namespace stance {

class Streak {
public:
    void push(bool held)
    {
        m_inARow = held ? m_inARow + 1 : 0;
        m_inAll += held ? 1 : 0;
        m_recent <<= 1;
        m_recent.set(0, held);
    }

    /// Sessions that count for the window.
    int held(const GateWindow& window) const
    {
        switch (window.mode) {
            case WindowMode::Consecutive: return m_inARow;
            case WindowMode::Cumulative: return m_inAll;
            case WindowMode::OutOf: break;
        }
        int count = 0;
        for (int i = 0; i < window.outOf; ++i) {
            count += m_recent.test(static_cast<std::size_t>(i)) ? 1 : 0;
        }
        return count;
    }

    bool satisfies(const GateWindow& window) const { return held(window) >= window.sessions; }
    void restart() { *this = Streak{}; }

private:
    int m_inARow = 0;
    int m_inAll = 0;
    std::bitset<100> m_recent;  ///< newest first; a window looks at most at 100 sessions
};

}  // namespace stance
