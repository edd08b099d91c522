#include "core/progression/gate_logic.h"

#include <algorithm>
#include <limits>

namespace stance {
namespace {

/// The values a comparison lets through, as a stretch of numbers.
struct Stretch {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool withLow = true;
    bool withHigh = true;

    bool isEmpty() const { return low > high || (low == high && !(withLow && withHigh)); }
    bool holds(const Stretch& other) const
    {
        const bool lowFits = low < other.low || (low == other.low && (withLow || !other.withLow));
        const bool highFits = high > other.high || (high == other.high && (withHigh || !other.withHigh));
        return lowFits && highFits;
    }
};

Stretch stretchOf(GateOp op, double value)
{
    Stretch stretch;
    if (op == GateOp::Less || op == GateOp::LessOrEqual || op == GateOp::Equal) {
        stretch.high = value;
        stretch.withHigh = op != GateOp::Less;
    }
    if (op == GateOp::Greater || op == GateOp::GreaterOrEqual || op == GateOp::Equal) {
        stretch.low = value;
        stretch.withLow = op != GateOp::Greater;
    }
    return stretch;
}

Stretch common(const Stretch& a, const Stretch& b)
{
    Stretch both = a.low > b.low || (a.low == b.low && !a.withLow) ? a : b;
    const Stretch& upper = a.high < b.high || (a.high == b.high && !a.withHigh) ? a : b;
    both.high = upper.high;
    both.withHigh = upper.withHigh;
    return both;
}

/// Numbers that can be compared with each other: plain ones, or offsets from one and the same target or baseline.
struct Comparable {
    bool ok = false;
    double a = 0;
    double b = 0;
};

Comparable comparable(const GateLeaf& a, const GateLeaf& b)
{
    if (const auto* first = std::get_if<double>(&a.value)) {
        const auto* second = std::get_if<double>(&b.value);
        return second != nullptr ? Comparable{true, *first, *second} : Comparable{};
    }
    if (const auto* first = std::get_if<TargetValue>(&a.value)) {
        const auto* second = std::get_if<TargetValue>(&b.value);
        const bool same = second != nullptr && first->field == second->field && first->times == second->times;
        return same ? Comparable{true, first->plus, second->plus} : Comparable{};
    }
    if (const auto* first = std::get_if<BaselineValue>(&a.value)) {
        const auto* second = std::get_if<BaselineValue>(&b.value);
        return second != nullptr ? Comparable{true, first->plus, second->plus} : Comparable{};
    }
    return {};
}

bool boundsBelow(GateOp op)
{
    return op == GateOp::GreaterOrEqual || op == GateOp::Greater;
}

/// At least the top of the range and at most its bottom: the bottom is never above the top.
bool spansRange(const GateLeaf& a, const GateLeaf& b)
{
    const auto* high = std::get_if<TargetValue>(&a.value);
    const auto* low = std::get_if<TargetValue>(&b.value);
    if (high == nullptr || low == nullptr || high->times != 1 || low->times != 1) {
        return false;
    }
    const bool top = high->field == "reps_max" || high->field == "reps";
    return top && low->field == "reps_min" && boundsBelow(a.op) && (b.op == GateOp::Less || b.op == GateOp::LessOrEqual)
           && (low->plus < high->plus || (low->plus == high->plus && (a.op == GateOp::Greater || b.op == GateOp::Less)));
}

bool sameSubject(const GateLeaf& a, const GateLeaf& b)
{
    return a.metric == b.metric && a.exercise == b.exercise && a.side == b.side;
}

bool namesPrescribedSets(SetQuantifier sets)
{
    return sets == SetQuantifier::Every || sets == SetQuantifier::First || sets == SetQuantifier::Last
           || sets == SetQuantifier::Nth;
}

/// Whether what holds for the sets of `b` holds for those of `a`.
bool setsCovered(const GateLeaf& b, const GateLeaf& a)
{
    if (a.sets == b.sets) {
        return a.sets == SetQuantifier::AtLeast ? b.count >= a.count : a.count == b.count;
    }
    return b.sets == SetQuantifier::Every && namesPrescribedSets(a.sets);
}

bool leafImplies(const GateLeaf& b, const GateLeaf& a)
{
    if (a == b) {
        return true;
    }
    const bool valueKnown = a.missing == MissingValue::Pass || b.missing == MissingValue::Fail;
    if (!sameSubject(a, b) || !setsCovered(b, a) || !valueKnown || a.window != b.window || b.op == GateOp::NotEqual
        || a.op == GateOp::NotEqual) {
        return false;
    }
    const Comparable values = comparable(a, b);
    return values.ok && stretchOf(a.op, values.a).holds(stretchOf(b.op, values.b));
}

/// Steps after which the answer is no: gates nested to cost time are not worth more.
constexpr int mostSteps = 20'000;

class Implication {
public:
    bool holds(const Gate& b, const Gate& a)
    {
        if (--m_stepsLeft < 0) {
            return false;
        }
        if (b.kind == GateKind::Leaf && a.kind == GateKind::Leaf) {
            return leafImplies(b.leaf, a.leaf);
        }
        const auto bImplies = [&](const Gate& part) { return holds(b, part); };
        const auto impliesA = [&](const Gate& part) { return holds(part, a); };
        if (a.kind == GateKind::All) {
            return std::all_of(a.children.begin(), a.children.end(), bImplies);
        }
        if (b.kind == GateKind::Any) {
            return std::all_of(b.children.begin(), b.children.end(), impliesA);
        }
        if (a.kind == GateKind::Any && std::any_of(a.children.begin(), a.children.end(), bImplies)) {
            return true;
        }
        if (b.kind == GateKind::All) {
            return std::any_of(b.children.begin(), b.children.end(), impliesA);
        }
        // Left is "not": the more it shuts out, the less it leaves.
        return a.kind == GateKind::Not && b.kind == GateKind::Not && holds(a.children.front(), b.children.front());
    }

private:
    int m_stepsLeft = mostSteps;
};

}  // namespace

bool implies(const Gate& b, const Gate& a)
{
    return Implication().holds(b, a);
}

bool excludeEachOther(const GateLeaf& a, const GateLeaf& b)
{
    const bool oneSet = a.sets == b.sets && a.count == b.count && a.sets != SetQuantifier::Any && a.sets != SetQuantifier::AtLeast;
    const bool everyAndOne = namesPrescribedSets(a.sets) && namesPrescribedSets(b.sets)
                             && (a.sets == SetQuantifier::Every || b.sets == SetQuantifier::Every);
    const bool bothLetMissingPass = a.missing == MissingValue::Pass && b.missing == MissingValue::Pass;
    if (!sameSubject(a, b) || !(oneSet || everyAndOne) || bothLetMissingPass || a.window || b.window || a.op == GateOp::NotEqual
        || b.op == GateOp::NotEqual) {
        return false;
    }
    if (spansRange(a, b) || spansRange(b, a)) {
        return true;
    }
    const Comparable values = comparable(a, b);
    return values.ok && common(stretchOf(a.op, values.a), stretchOf(b.op, values.b)).isEmpty();
}

}  // namespace stance
