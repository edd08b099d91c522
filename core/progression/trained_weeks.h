// TrainedWeeks: in which weeks of a program something was done, and so which of its weeks are lighter ones.
#pragma once

#include "core/program/program.h"

#include <chrono>
#include <optional>
#include <vector>

namespace stance {

/// Of one program. Weeks count from 1, from the day the program began. A lighter week follows the last trained one of its round
/// and begins a new round, whether or not anything is done in it; so does a break.
class TrainedWeeks {
public:
    /// Something was done on `day`, which lies in `week`. `afterBreak`: for the first time after a break.
    void train(const Program& program, std::chrono::sys_days day, int week, bool afterBreak);
    /// A week that was lighter, or the one after the last trained one, when that completes the round.
    bool isLighter(const Program& program, int week) const;
    std::optional<std::chrono::sys_days> lastDay() const { return m_last; }

private:
    std::optional<std::chrono::sys_days> m_last;
    int m_week = 0;   ///< that of the last day
    int m_count = 0;  ///< trained weeks of the round
    std::vector<int> m_lighter;
};

}  // namespace stance
