#include "core/progression/condition.h"

#include "core/progression/observation.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

bool compare(double observed, GateOp op, double needed, double tolerance)
{
    switch (op) {
        case GateOp::Less: return observed < needed - tolerance;
        case GateOp::LessOrEqual: return observed <= needed + tolerance;
        case GateOp::Equal: return std::abs(observed - needed) <= tolerance;
        case GateOp::NotEqual: return std::abs(observed - needed) > tolerance;
        case GateOp::GreaterOrEqual: return observed >= needed - tolerance;
        case GateOp::Greater: return observed > needed + tolerance;
    }
    return false;
}

struct Finding {
    bool passed = false;
    std::optional<double> observed;
    std::optional<double> needed;
};

/// One leaf against one performance.
class LeafQuestion {
public:
    LeafQuestion(const CompiledLeaf& leaf, const EvaluationInput& input, const Performance& performance)
        : m_leaf(leaf), m_input(input), m_performance(performance)
    {
    }

    bool answer(ConditionTrace* trace) const { return m_leaf.scope == MetricScope::Set ? overSets(trace) : once(trace); }

    Finding ofPair(const SetPair& pair) const
    {
        const GateSide side = m_leaf.leaf.side;
        Finding finding;
        finding.observed = observePair(m_leaf.metric, pair, side, m_input.side, m_performance);
        finding.needed = needed(pair);
        if (side == GateSide::Each && m_input.side == Side::Both && pair.targetRight != nullptr) {
            return eachSide(pair);
        }
        return judged(finding);
    }

private:
    const CompiledLeaf& m_leaf;
    const EvaluationInput& m_input;
    const Performance& m_performance;

    Finding judged(Finding finding) const
    {
        if (!m_leaf.answerable || !finding.observed || !finding.needed) {
            finding.passed = m_leaf.leaf.missing == MissingValue::Pass;
            return finding;
        }
        const bool help = m_leaf.metric.metric == Metric::Load && m_performance.loadKind == LoadKind::Assistance
                          && std::holds_alternative<LeafTarget>(m_leaf.needed);
        // Against the target, more means harder: of help, less.
        finding.passed = compare(help ? -*finding.observed : *finding.observed, m_leaf.leaf.op,
                                 help ? -*finding.needed : *finding.needed, m_leaf.tolerance);
        return finding;
    }

    Finding eachSide(const SetPair& pair) const
    {
        EvaluationInput one = m_input;
        one.side = Side::Left;
        const Finding left = LeafQuestion(m_leaf, one, m_performance).ofPair(pair);
        one.side = Side::Right;
        const Finding right = LeafQuestion(m_leaf, one, m_performance).ofPair(pair);
        return left.passed ? right : left;
    }

    std::optional<double> needed(const SetPair& pair) const
    {
        if (const auto* target = std::get_if<LeafTarget>(&m_leaf.needed)) {
            const bool right = m_input.side == Side::Right || m_leaf.leaf.side == GateSide::Right;
            const std::optional<double> value = observeTarget(*target, pair, right ? Side::Right : Side::Left, m_input.restSeconds);
            return value ? std::optional<double>(*value * target->times + target->plus) : std::nullopt;
        }
        return plainNeed();
    }

    std::optional<double> plainNeed() const
    {
        if (const auto* baseline = std::get_if<LeafBaseline>(&m_leaf.needed)) {
            return m_input.facts->morningBaseline + baseline->plus;
        }
        return std::get<double>(m_leaf.needed);
    }

    bool once(ConditionTrace* trace) const
    {
        const bool person = m_leaf.scope == MetricScope::Person;
        Finding finding;
        finding.observed = person ? observePerson(m_leaf.metric, *m_input.facts)
                                  : observeExercise(m_leaf.metric, m_leaf.leaf.side, m_input.side, m_performance, *m_input.facts);
        const bool ofTarget = std::holds_alternative<LeafTarget>(m_leaf.needed);
        if (!ofTarget) {
            finding.needed = plainNeed();
        } else if (!m_performance.sets.empty()) {
            finding.needed = needed(m_performance.sets.front());
        }
        finding = judged(finding);
        note(trace, finding);
        return finding.passed;
    }

    static void note(ConditionTrace* trace, const Finding& finding)
    {
        if (trace != nullptr) {
            trace->observed = finding.observed;
            trace->needed = finding.needed;
        }
    }

    /// What can be said without looking at every set: most sessions have no pain and no fault in them.
    std::optional<bool> shortAnswer() const
    {
        const Metric metric = m_leaf.metric.metric;
        const bool failsWhenMissing = m_leaf.leaf.missing == MissingValue::Fail;
        if (metric == Metric::Pain && !m_performance.hasPain && failsWhenMissing) {
            return false;
        }
        const bool allClean = metric == Metric::Clean && !m_performance.hasFaults && m_performance.allDone;
        const auto* number = std::get_if<double>(&m_leaf.needed);
        if (allClean && number != nullptr && m_leaf.leaf.sets == SetQuantifier::Any) {
            return m_performance.anyDone() && compare(1.0, m_leaf.leaf.op, *number, m_leaf.tolerance);
        }
        return std::nullopt;
    }

    bool overSets(ConditionTrace* trace) const
    {
        if (trace == nullptr) {
            if (const std::optional<bool> answer = shortAnswer()) {
                return *answer;
            }
        }
        std::size_t asked = 0;
        std::size_t passed = 0;
        bool decided = false;
        std::optional<double> heaviest;
        if (m_leaf.leaf.sets == SetQuantifier::Heaviest) {
            heaviest = heaviestLoad();
        }
        for (const SetPair& pair : m_performance.sets) {
            if (!isAsked(pair, heaviest)) {
                continue;
            }
            const Finding finding = ofPair(pair);
            ++asked;
            passed += finding.passed ? 1 : 0;
            if (trace != nullptr) {
                show(*trace, finding, pair.setNo, decided);
            } else if (decides(finding)) {
                break;
            }
        }
        return verdict(asked, passed);
    }

    /// The set that decides: where all must do, the first that was not enough; where one will do, the first that was.
    void show(ConditionTrace& trace, const Finding& finding, int setNo, bool& decided) const
    {
        const bool oneWillDo = m_leaf.leaf.sets == SetQuantifier::Any || m_leaf.leaf.sets == SetQuantifier::AtLeast;
        if (!finding.passed) {
            trace.failedSets.push_back(setNo);
        }
        if (!decided && (finding.observed || !trace.observed)) {
            note(&trace, finding);
            decided = finding.passed == oneWillDo;
        }
    }

    /// Whether no other set can change the verdict.
    bool decides(const Finding& finding) const
    {
        switch (m_leaf.leaf.sets) {
            case SetQuantifier::Any: return finding.passed;
            case SetQuantifier::AtLeast: return false;
            default: return !finding.passed;
        }
    }

    bool verdict(std::size_t asked, std::size_t passed) const
    {
        switch (m_leaf.leaf.sets) {
            case SetQuantifier::Any: return passed > 0;
            case SetQuantifier::AtLeast: return passed >= static_cast<std::size_t>(m_leaf.leaf.count);
            default: return asked > 0 && passed == asked;
        }
    }

    std::optional<double> heaviestLoad() const
    {
        std::optional<double> heaviest;
        const MetricName load{Metric::Load, {}};
        for (const SetPair& pair : m_performance.sets) {
            const auto value =
                pair.counts() ? observePair(load, pair, GateSide::Weaker, m_input.side, m_performance) : std::nullopt;
            const bool help = m_performance.loadKind == LoadKind::Assistance;
            if (value && (!heaviest || (help ? *value < *heaviest : *value > *heaviest))) {
                heaviest = value;
            }
        }
        return heaviest;
    }

    bool isAsked(const SetPair& pair, const std::optional<double>& heaviest) const
    {
        const std::size_t index = static_cast<std::size_t>(&pair - m_performance.sets.data());
        switch (m_leaf.leaf.sets) {
            case SetQuantifier::Every: return !pair.added;
            case SetQuantifier::Any:
            case SetQuantifier::AtLeast: return isOfTheBody(m_leaf.metric.metric) ? pair.anyDone() : pair.counts();
            case SetQuantifier::First: return index == 0;
            case SetQuantifier::Last: return index + 1 == m_performance.prescribed();
            case SetQuantifier::Nth: return !pair.added && index + 1 == static_cast<std::size_t>(m_leaf.leaf.count);
            case SetQuantifier::Heaviest: break;
        }
        if (!pair.counts()) {
            return false;
        }
        const auto value = observePair(MetricName{Metric::Load, {}}, pair, GateSide::Weaker, m_input.side, m_performance);
        return !heaviest || (value && std::abs(*value - *heaviest) <= 0.001);
    }
};

/// The pain that was found, with its place.
std::optional<Pain> painFound(Metric metric, const ConditionTrace& trace, const Performance& performance, const SessionFacts& facts)
{
    if (metric == Metric::PainAfter) {
        return facts.worstAfter;
    }
    if (metric == Metric::PainNextMorning) {
        return facts.worstMorning;
    }
    for (const SetPair& pair : performance.sets) {
        for (const PerformedSet* row : {pair.both, pair.left, pair.right}) {
            if (metric == Metric::Pain && row != nullptr && row->pain && row->pain->score == trace.observed) {
                return row->pain;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

const Performance* performanceFor(const CompiledLeaf& leaf, const EvaluationInput& input)
{
    if (leaf.exercise == nullptr) {
        return input.own;
    }
    for (const Performance& performance : input.session) {
        if (performance.exercise == leaf.exercise && performance.anyDone()) {
            return &performance;
        }
    }
    return nullptr;
}

bool askLeaf(const CompiledLeaf& leaf, const EvaluationInput& input, LeafState& memory, std::vector<ConditionTrace>* traces)
{
    static const Performance nothing;
    ConditionTrace* trace = nullptr;
    if (traces != nullptr) {
        trace = &traces->emplace_back();
        trace->leaf = leaf.leaf;
    }
    const Performance* performance = performanceFor(leaf, input);
    const bool person = leaf.scope == MetricScope::Person && leaf.exercise == nullptr;
    if (performance == nullptr && !person) {
        // Its exercise was not trained: what it said last still stands.
        const bool window = memory.asked && leaf.leaf.window;
        return window ? memory.streak.satisfies(*leaf.leaf.window) : memory.asked && memory.last;
    }
    const Performance& asked = performance != nullptr ? *performance : nothing;
    bool passed = LeafQuestion(leaf, input, asked).answer(trace);
    memory.asked = true;
    memory.last = passed;
    if (leaf.leaf.window) {
        memory.streak.push(passed);
        passed = memory.streak.satisfies(*leaf.leaf.window);
        if (trace != nullptr) {
            trace->held = memory.streak.held(*leaf.leaf.window);
            trace->wanted = leaf.leaf.window->sessions;
        }
    }
    if (trace != nullptr) {
        trace->passed = passed;
        trace->pain = painFound(leaf.metric.metric, *trace, asked, *input.facts);
    }
    return passed;
}

bool combine(const CompiledGate& gate, const std::vector<char>& answers)
{
    const auto holds = [&](const CompiledGate& child) { return combine(child, answers); };
    switch (gate.kind) {
        case GateKind::Leaf: return answers[gate.leaf] != 0;
        case GateKind::All: return std::all_of(gate.children.begin(), gate.children.end(), holds);
        case GateKind::Any: return std::any_of(gate.children.begin(), gate.children.end(), holds);
        case GateKind::Not: return !combine(gate.children.front(), answers);
    }
    return false;
}

namespace {

/// No further than needed: only for conditions that remember nothing and are not traced.
bool decide(const Condition& condition, const CompiledGate& gate, const EvaluationInput& input, LeafMemory& memory)
{
    const auto holds = [&](const CompiledGate& child) { return decide(condition, child, input, memory); };
    switch (gate.kind) {
        case GateKind::Leaf: return askLeaf(condition.leaves[gate.leaf], input, memory[gate.leaf], nullptr);
        case GateKind::All: return std::all_of(gate.children.begin(), gate.children.end(), holds);
        case GateKind::Any: return std::any_of(gate.children.begin(), gate.children.end(), holds);
        case GateKind::Not: return !holds(gate.children.front());
    }
    return false;
}

}  // namespace

bool evaluate(const Condition& condition, const EvaluationInput& input, LeafMemory& memory, std::vector<ConditionTrace>* traces)
{
    if (condition.always) {
        return true;
    }
    memory.resize(condition.leaves.size());
    if (condition.forgetful && traces == nullptr) {
        return decide(condition, condition.root, input, memory);
    }
    static thread_local std::vector<char> answers;
    answers.clear();
    for (std::size_t i = 0; i < condition.leaves.size(); ++i) {
        answers.push_back(askLeaf(condition.leaves[i], input, memory[i], traces) ? 1 : 0);
    }
    return combine(condition.root, answers);
}

std::optional<double> observe(const CompiledLeaf& leaf, const EvaluationInput& input)
{
    const Performance* performance = performanceFor(leaf, input);
    const MetricScope scope = leaf.scope;
    if (scope == MetricScope::Person) {
        return observePerson(leaf.metric, *input.facts);
    }
    if (performance == nullptr) {
        return std::nullopt;
    }
    if (scope == MetricScope::Exercise) {
        return observeExercise(leaf.metric, leaf.leaf.side, input.side, *performance, *input.facts);
    }
    std::optional<double> worst;
    std::size_t index = 0;
    for (const SetPair& pair : performance->sets) {
        ++index;
        const bool named = leaf.leaf.sets == SetQuantifier::Every || leaf.leaf.sets == SetQuantifier::Any
                           || (leaf.leaf.sets == SetQuantifier::First && index == 1)
                           || (leaf.leaf.sets == SetQuantifier::Last && index == performance->prescribed())
                           || (leaf.leaf.sets == SetQuantifier::Nth && index == static_cast<std::size_t>(leaf.leaf.count));
        const auto value = named ? observePair(leaf.metric, pair, leaf.leaf.side, input.side, *performance) : std::nullopt;
        if (value && (!worst || (higherIsWorse(leaf.metric.metric) ? *value > *worst : *value < *worst))) {
            worst = value;
        }
    }
    return worst;
}

}  // namespace stance
