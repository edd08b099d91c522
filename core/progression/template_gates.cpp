#include "core/progression/template_gates.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stance::parts {
namespace {

bool isOpenWithoutAmount(const SetTarget& set)
{
    return set.openEnded && set.amountMax == 0;
}

/// Every prescribed set of a rung against an end of its own target.
Gate everySet(const RungView& rung, const char* end)
{
    const std::string metric = amountMetric(rung.measure);
    GateLeaf leaf = leafOf(metric, SetQuantifier::Every, GateOp::GreaterOrEqual, targetOf(rung.measure, end));
    if (!std::any_of(rung.plan->sets.begin(), rung.plan->sets.end(), isOpenWithoutAmount)) {
        return gateOf(leaf);
    }
    // As many as possible has no number to reach; having done some is enough.
    leaf.missing = MissingValue::Pass;
    return allOf({gateOf(leaf), gateOf(leafOf(metric, GateOp::GreaterOrEqual, 1))});
}

/// `of` for each rung; one gate where all rungs say the same.
template <class OfRung>
Gate byRung(const SlotView& view, OfRung of)
{
    const std::vector<RungView> rungs = view.rungs();
    std::vector<Gate> gates;
    gates.reserve(rungs.size());
    for (const RungView& rung : rungs) {
        gates.push_back(of(rung));
    }
    if (std::all_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate == gates.front(); })) {
        return gates.front();
    }
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        GateLeaf here = leafOf("variant", GateOp::Equal, 0);
        here.value = rungs[i].exercise.value;
        gates[i] = allOf({gateOf(here), gates[i]});
    }
    return anyOf(std::move(gates));
}

/// Every set at or above the bottom that the plan gives it.
Gate everySetAtBottom(const RungView& rung)
{
    const std::vector<SetTarget>& sets = rung.plan->sets;
    const std::string metric = amountMetric(rung.measure);
    const bool alike =
        std::all_of(sets.begin(), sets.end(), [&](const SetTarget& set) { return set.amountMin == sets[0].amountMin; });
    if (alike) {
        return gateOf(leafOf(metric, GateOp::GreaterOrEqual, sets.front().amountMin));
    }
    std::vector<Gate> gates;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        GateLeaf leaf = leafOf(metric, GateOp::GreaterOrEqual, sets[i].amountMin);
        leaf.sets = SetQuantifier::Nth;
        leaf.count = static_cast<int>(i) + 1;
        leaf.missing = MissingValue::Pass;  // a lighter week has fewer sets
        gates.push_back(gateOf(leaf));
    }
    return allOf(std::move(gates));
}

}  // namespace

Gate gateOf(GateLeaf leaf)
{
    Gate gate;
    gate.leaf = std::move(leaf);
    return gate;
}

Gate allOf(std::vector<Gate> gates)
{
    if (gates.size() == 1) {
        return gates.front();
    }
    Gate gate;
    gate.kind = GateKind::All;
    for (Gate& child : gates) {
        // Flat reads better than nested.
        if (child.kind == GateKind::All) {
            std::move(child.children.begin(), child.children.end(), std::back_inserter(gate.children));
        } else {
            gate.children.push_back(std::move(child));
        }
    }
    return gate;
}

Gate anyOf(std::vector<Gate> gates)
{
    if (gates.size() == 1) {
        return gates.front();
    }
    Gate gate;
    gate.kind = GateKind::Any;
    gate.children = std::move(gates);
    return gate;
}

Gate notOf(Gate negated)
{
    Gate gate;
    gate.kind = GateKind::Not;
    gate.children.push_back(std::move(negated));
    return gate;
}

GateLeaf leafOf(const std::string& metric, GateOp op, double value)
{
    GateLeaf leaf;
    leaf.metric = metric;
    leaf.op = op;
    leaf.value = value;
    return leaf;
}

GateLeaf leafOf(const std::string& metric, SetQuantifier sets, GateOp op, const TargetValue& value)
{
    GateLeaf leaf;
    leaf.metric = metric;
    leaf.sets = sets;
    leaf.op = op;
    leaf.value = value;
    return leaf;
}

Gate everySetAtTop(const SlotView& view)
{
    return byRung(view, [](const RungView& rung) { return everySet(rung, "_max"); });
}

Gate atOwnBottom(const SlotView& view)
{
    return byRung(view, [](const RungView& rung) { return everySet(rung, "_min"); });
}

std::vector<Gate> asPrescribed(const SlotView& view)
{
    std::vector<Gate> gates;
    const auto atLeastTarget = [&](const char* metric) {
        GateLeaf leaf = leafOf(metric, SetQuantifier::Every, GateOp::GreaterOrEqual, TargetValue{metric});
        leaf.missing = MissingValue::Pass;  // nothing asked for, or effort not said
        gates.push_back(gateOf(leaf));
    };
    if (view.takesLoad()) {
        atLeastTarget("load");
    }
    if (view.asksForRir()) {
        atLeastTarget("rir");
    }
    return gates;
}

Gate met(const SlotView& view)
{
    std::vector<Gate> gates = asPrescribed(view);
    gates.insert(gates.begin(), everySetAtTop(view));
    return allOf(std::move(gates));
}

Gate missed(const SlotView& view)
{
    return notOf(atOwnBottom(view));
}

Gate missedPlan(const SlotView& view)
{
    return allOf({missed(view), notOf(byRung(view, everySetAtBottom))});
}

std::vector<Gate> loadGates(const Exercise& exercise)
{
    // "Add weight if unweighted is done without instability or pain": the only gate of the sources that says more than "clean".
    const bool asked =
        exercise.loadGate
        && std::find(exercise.loadGate->traces.begin(), exercise.loadGate->traces.end(), "S46") != exercise.loadGate->traces.end();
    if (!asked) {
        return {};
    }
    GateLeaf pain = leafOf("pain", GateOp::LessOrEqual, 0);
    pain.missing = MissingValue::Pass;
    GateLeaf wobble = leafOf("fault:instability", GateOp::LessOrEqual, 0);
    wobble.missing = MissingValue::Pass;
    return {gateOf(pain), gateOf(wobble)};
}

}  // namespace stance::parts
