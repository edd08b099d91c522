#include "core/progression/stage_progress.h"

#include <algorithm>

namespace stance {

StageProgress::StageProgress(const Program& program, const Catalog& catalog) : m_program(program)
{
    for (const Stage& stage : program.stages) {
        m_gates.emplace_back(stage.gate, catalog);
    }
}

void StageProgress::startOn(std::chrono::sys_days day)
{
    if (!m_since) {
        m_since = day;
    }
}

bool StageProgress::longEnough(std::chrono::sys_days day) const
{
    const int weeks = m_program.stages[m_stage].weeks;
    return weeks == 0 || (m_since && day - *m_since >= std::chrono::days{7 * weeks});
}

void StageProgress::judge(std::span<const Performance> session, const SessionFacts& facts, std::chrono::sys_days day)
{
    if (!m_program.stages[m_stage].gate) {
        return;
    }
    m_open = m_gates[m_stage].judge(session, facts);
    if (m_open && longEnough(day)) {
        move(1, day);
    }
}

void StageProgress::passTime(std::chrono::sys_days day)
{
    while (m_since && m_stage + 1 < m_program.stages.size()) {
        const Stage& stage = m_program.stages[m_stage];
        if ((stage.gate && !m_open) || stage.weeks == 0 || !longEnough(day)) {
            return;
        }
        enter(m_stage + 1, *m_since + std::chrono::days{7 * stage.weeks});
    }
}

void StageProgress::move(int stages, std::chrono::sys_days day)
{
    const int last = static_cast<int>(m_program.stages.size()) - 1;
    const int target = std::clamp(static_cast<int>(m_stage) + stages, 0, last);
    if (target != static_cast<int>(m_stage)) {
        enter(static_cast<std::size_t>(target), day);
    }
}

void StageProgress::enter(std::size_t stage, std::chrono::sys_days day)
{
    m_stage = stage;
    m_gates[stage].restart();
    m_open = false;
    m_since = day;
}

}  // namespace stance
