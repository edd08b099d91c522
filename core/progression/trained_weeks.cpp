#include "core/progression/trained_weeks.h"

#include <algorithm>

namespace stance {

bool TrainedWeeks::isLighter(const Program& program, int week) const
{
    if (!program.deload) {
        return false;
    }
    const bool was = std::find(m_lighter.begin(), m_lighter.end(), week) != m_lighter.end();
    return was || (week == m_week + 1 && m_count + 1 >= program.deload->everyWeeks);
}

void TrainedWeeks::train(const Program& program, std::chrono::sys_days day, int week, bool afterBreak)
{
    const int due = m_week + 1;
    const bool comes = isLighter(program, due) && (due < week || (due == week && !afterBreak));
    if (comes) {
        m_lighter.push_back(due);
    }
    if (comes || afterBreak) {
        m_count = 0;
    }
    const bool lighter = comes && due == week;
    if ((week != m_week || afterBreak) && !lighter) {
        ++m_count;
    }
    m_last = day;
    m_week = week;
}

}  // namespace stance
