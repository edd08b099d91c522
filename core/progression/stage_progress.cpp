#include "core/progression/stage_progress.h"

#include <algorithm>

namespace stance {

StageProgress::StageProgress(const Program& program, const Catalog& catalog) : m_program(program)
{
    for (const Stage& stage : program.stages) {
        m_gates.push_back(compile(stage.gate, nullptr, catalog));
    }
    m_memory.resize(m_gates.size());
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
    startOn(day);
    passTime(day);
    const Stage& stage = m_program.stages[m_stage];
    if (!stage.gate) {
        return;
    }
    EvaluationInput question;
    question.session = session;
    question.facts = &facts;
    const bool open = evaluate(m_gates[m_stage], question, m_memory[m_stage], nullptr);
    if (open && longEnough(day)) {
        move(1, day);
    }
}

void StageProgress::passTime(std::chrono::sys_days day)
{
    while (m_since && m_stage + 1 < m_program.stages.size()) {
        const Stage& stage = m_program.stages[m_stage];
        if (stage.gate || stage.weeks == 0 || !longEnough(day)) {
            return;
        }
        m_since = *m_since + std::chrono::days{7 * stage.weeks};
        ++m_stage;
    }
}

void StageProgress::move(int stages, std::chrono::sys_days day)
{
    const int last = static_cast<int>(m_program.stages.size()) - 1;
    const int target = std::clamp(static_cast<int>(m_stage) + stages, 0, last);
    if (target != static_cast<int>(m_stage)) {
        m_stage = static_cast<std::size_t>(target);
        m_memory[m_stage].clear();
        m_since = day;
    }
}

}  // namespace stance
