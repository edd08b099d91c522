#include "core/progression/stage_gate.h"

namespace stance {
namespace {

/// What an answer given under a lighter stretch is good for.
enum class LightAnswer {
    Counts,  ///< it says the same as in a full session
    Shuts,   ///< a bad one does, a good one proves nothing
    Nothing,
};

/// That an exercise was done, in however many sets.
bool isAttendance(const CompiledLeaf& leaf)
{
    const auto* number = std::get_if<double>(&leaf.needed);
    const GateOp op = leaf.leaf.op;
    return leaf.metric.metric == Metric::SetsDone && number != nullptr
           && ((op == GateOp::GreaterOrEqual && *number <= 1) || (op == GateOp::Greater && *number < 1));
}

LightAnswer lightAnswer(const CompiledLeaf& leaf)
{
    switch (leaf.metric.metric) {
        case Metric::Pain:
        case Metric::PainBefore:
        case Metric::PainAfter:
        case Metric::PainNextMorning:
        case Metric::PainOverBaseline:
        case Metric::PainWeeklyTrend:
        case Metric::Settled24h:
        case Metric::PainEntered:
        case Metric::Clean:
        case Metric::Faults:
        case Metric::FaultsPerRep:
        case Metric::CriticalFaults:
        case Metric::FaultTag: return LightAnswer::Shuts;
        default: break;
    }
    return leaf.scope == MetricScope::Person || isAttendance(leaf) ? LightAnswer::Counts : LightAnswer::Nothing;
}

}  // namespace

StageGate::StageGate(const std::optional<Gate>& gate, const Catalog& catalog) : m_condition(compile(gate, nullptr, catalog))
{
    restart();
}

void StageGate::restart()
{
    m_memory.assign(m_condition.leaves.size(), {});
    m_proven.assign(m_condition.leaves.size(), 0);
}

bool StageGate::judge(std::span<const Performance> session, const SessionFacts& facts)
{
    EvaluationInput question;
    question.session = session;
    question.facts = &facts;
    std::vector<char> now = m_proven;
    for (std::size_t i = 0; i < m_condition.leaves.size(); ++i) {
        const CompiledLeaf& leaf = m_condition.leaves[i];
        const Performance* performance = performanceFor(leaf, question);
        const bool ofPerson = leaf.exercise == nullptr;
        const bool lighter = ofPerson ? facts.lighter : performance != nullptr && performance->lighter;
        const LightAnswer good = lighter ? lightAnswer(leaf) : LightAnswer::Counts;
        if (good == LightAnswer::Nothing) {
            continue;
        }
        now[i] = askLeaf(leaf, question, m_memory[i], nullptr) ? 1 : 0;
        if (good == LightAnswer::Counts && (ofPerson || performance != nullptr)) {
            m_proven[i] = now[i];
        }
    }
    return m_condition.always || (combine(m_condition.root, m_proven) && combine(m_condition.root, now));
}

}  // namespace stance
