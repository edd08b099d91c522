#include "core/progression/template_expansions.h"
#include "core/progression/template_gates.h"
#include "core/progression/template_rules.h"

#include <cmath>
#include <utility>

namespace stance::parts {
namespace {

/// `when` and everything as hard as prescribed.
Gate asHardAnd(const SlotView& view, std::vector<Gate> when)
{
    std::vector<Gate> others = asPrescribed(view);
    when.insert(when.end(), others.begin(), others.end());
    return allOf(std::move(when));
}

Action raiseBasis(const std::string& basis, const LoadStep& step, double times)
{
    Action action = move(basisAxis(basis), ActionOp::Add, step.value * times);
    action.unit = step.unit;
    return action;
}

/// The load in kilograms of which `share` is one step, to the gram: 2.5 kg are a tenth of 25 kg.
double loadWithShare(const LoadStep& step, double share)
{
    const LoadUnit unit = step.unit == ValueUnit::Pound ? LoadUnit::Pound : LoadUnit::Kilogram;
    const double kilograms = step.value * static_cast<double>(microgramsPer(unit)) / 1e9;
    return std::round(kilograms / share * 1000.0) / 1000.0;
}

Rule withGates(Rule rule, const std::vector<Gate>& more)
{
    std::vector<Gate> gates{*rule.when};
    gates.insert(gates.end(), more.begin(), more.end());
    rule.when = allOf(std::move(gates));
    return rule;
}

}  // namespace

std::vector<Rule> spell(const LinearTemplate& chosen, const SlotView& view)
{
    std::vector<Rule> rules{afterSessions(loadUp(view, chosen.step, met(view)), chosen.successes)};
    if (chosen.drop && chosen.miss.misses > 0) {
        rules.push_back(afterSessions(rule("down", RulePass::Miss, missed(view), {takeOff(*chosen.drop)}), chosen.miss.misses));
    } else {
        append(rules, loadDown(view, chosen.miss, missed(view)));
    }
    return rules;
}

std::vector<Rule> spell(const LinearDeloadTemplate& chosen, const SlotView& view)
{
    std::vector<Rule> rules{loadUp(view, chosen.step, met(view))};
    const auto off = [&](Gate when) {
        return afterSessions(rule("down-one-step", RulePass::Miss, std::move(when), {takeOff(chosen.step)}), chosen.miss.misses);
    };
    // A light load loses a step, which is more than its share.
    const double share = 1.0 - chosen.miss.factor;
    if (chosen.step.unit != ValueUnit::Percent) {
        GateLeaf light = leafOf("load", GateOp::Less, loadWithShare(chosen.step, share));
        light.sets = SetQuantifier::Heaviest;
        rules.push_back(off(allOf({missed(view), gateOf(light)})));
    } else if (chosen.step.value / 100.0 > share) {
        rules.push_back(off(missed(view)));
    }
    append(rules, loadDown(view, chosen.miss, missed(view)));
    return rules;
}

std::vector<Rule> spell(const RepSumTemplate& chosen, const SlotView& view)
{
    const Gate enough = gateOf(leafOf("reps_sum", GateOp::GreaterOrEqual, chosen.total));
    std::vector<Rule> rules{loadUp(view, chosen.step, asHardAnd(view, {enough}))};
    if (chosen.low > 0) {
        const Gate few = gateOf(leafOf("reps_sum", GateOp::Less, chosen.low));
        rules.push_back(rule("down", RulePass::Miss, few, {takeOff(chosen.step)}));
    } else {
        int least = 0;
        for (const SetTarget& set : view.slot.prescription.sets) {
            least += set.amountMin;
        }
        append(rules, loadDown(view, chosen.miss, gateOf(leafOf("reps_sum", GateOp::Less, least))));
    }
    if (chosen.stalls > 0) {
        const Gate between = allOf({gateOf(leafOf("reps_sum", GateOp::GreaterOrEqual, chosen.low)),
                                    gateOf(leafOf("reps_sum", GateOp::Less, chosen.total))});
        Rule stalled = afterSessions(rule("stalled", RulePass::Miss, between, {suggest(Suggestion::Swap)}), chosen.stalls);
        stalled.window.mode = WindowMode::Cumulative;
        rules.push_back(std::move(stalled));
    }
    return rules;
}

std::vector<Rule> spell(const PerSetTemplate& chosen, const SlotView& view)
{
    const bool each = chosen.raise == ActionSets::EachMet;
    const AxisKind kind = chosen.top ? AxisKind::Amount : AxisKind::AmountMin;
    Action action = raise(chosen.step);
    if (!chosen.movesLoad) {
        action = move(amountAxis(kind, view.measure()), ActionOp::Add, 1);
        action.max = chosen.top;
    } else if (!each) {
        // The lowest set is the one with the lowest target.
        action.of = ValueBase::Current;
    }
    action.sets = chosen.raise;

    // Each set by itself needs only itself; the lowest one waits until all are done.
    GateLeaf anyMet =
        leafOf(amountMetric(view.measure()), SetQuantifier::Any, GateOp::GreaterOrEqual, targetOf(view.measure(), "_max"));
    const Gate when = each ? asHardAnd(view, {gateOf(anyMet)}) : met(view);
    Rule up = rule("up", RulePass::Advance, when, {action});
    std::vector<Rule> rules;
    if (chosen.movesLoad) {
        rules.push_back(withGates(std::move(up), loadGates(view.exercise)));
        append(rules, loadDown(view, chosen.miss, missed(view)));
    } else {
        rules.push_back(std::move(up));
        append(rules, amountDown(view, chosen.miss, chosen.top ? missed(view) : missedPlan(view)));
    }
    return rules;
}

std::vector<Rule> spell(const AmrapTemplate& chosen, const SlotView& view)
{
    const std::string metric = amountMetric(view.measure());
    const auto lastAtLeast = [&](int reps) {
        GateLeaf leaf = leafOf(metric, SetQuantifier::Last, GateOp::GreaterOrEqual, targetOf(view.measure(), "_max"));
        if (reps > 0) {
            leaf.value = static_cast<double>(reps);
        }
        std::vector<Gate> gates{gateOf(leaf)};
        if (chosen.othersMust) {
            gates.push_back(everySetAtTop(view));
        }
        return asHardAnd(view, std::move(gates));
    };
    const auto up = [&](const char* id, int reps, double times) {
        if (!chosen.basis.empty()) {
            return rule(id, RulePass::Advance, lastAtLeast(reps), {raiseBasis(chosen.basis, chosen.step, times)});
        }
        Rule made = loadUp(view, chosen.step, lastAtLeast(reps));
        made.id = id;
        made.actions.front().value *= times;
        return made;
    };
    std::vector<Rule> rules;
    if (chosen.twiceAt > 0) {
        rules.push_back(up("up-twice", chosen.twiceAt, 2));
    }
    rules.push_back(up("up", chosen.at, 1));
    if (chosen.basis.empty()) {
        append(rules, loadDown(view, chosen.miss, missed(view)));
    } else if (chosen.miss.misses > 0) {
        const Action lower = timesFactor(basisAxis(chosen.basis), chosen.miss.factor);
        rules.push_back(afterSessions(rule("down", RulePass::Miss, missed(view), {lower}), chosen.miss.misses));
    }
    return rules;
}

std::vector<Rule> spell(const RirGuidedTemplate& chosen, const SlotView& view)
{
    const double target = chosen.targetRir.value();
    const auto effort = [&](GateOp op, double reserve) {
        GateLeaf leaf = leafOf("rir", op, reserve);
        leaf.sets = chosen.sets;
        return leaf;
    };
    const auto row = [&](std::optional<double> from, std::optional<double> to, double steps) {
        return TableRow{from, to, ActionOp::Add, steps * chosen.step.value};
    };
    const auto table = [&](std::vector<TableRow> rows) {
        Action action = move(loadAxis(), ActionOp::Table);
        action.unit = chosen.step.unit;
        action.of = ValueBase::Performed;
        action.observed = effort(GateOp::GreaterOrEqual, 0);
        action.table = std::move(rows);
        return action;
    };

    std::vector<Gate> easy{everySetAtTop(view), gateOf(effort(GateOp::GreaterOrEqual, target + 1))};
    const std::vector<Gate> careful = loadGates(view.exercise);
    easy.insert(easy.end(), careful.begin(), careful.end());
    std::vector<Rule> rules{rule("up", RulePass::Advance, asHardAnd(view, std::move(easy)),
                                 {table({row(target + 1, target + 1.5, 1), row(target + 2, std::nullopt, 2)})})};
    append(rules, loadDown(view, chosen.miss, missed(view)));
    if (target >= 1) {
        // One set that was too hard is enough, the hardest one says how much.
        GateLeaf hard = effort(GateOp::LessOrEqual, target - 1);
        hard.sets = chosen.sets == SetQuantifier::Every ? SetQuantifier::Any : chosen.sets;
        rules.push_back(rule("too-hard", RulePass::Miss, gateOf(hard),
                             {table({row(target - 1.5, target - 1, -1), row(std::nullopt, target - 2, -2)})}));
    }
    return rules;
}

std::vector<Rule> spell(const TwoForTwoTemplate& chosen, const SlotView& view)
{
    TargetValue beyond = targetOf(view.measure(), "_max");
    beyond.plus = chosen.extra;
    const Gate last = gateOf(leafOf(amountMetric(view.measure()), SetQuantifier::Last, GateOp::GreaterOrEqual, beyond));
    std::vector<Rule> rules{afterSessions(loadUp(view, chosen.step, asHardAnd(view, {last})), chosen.sessions)};
    append(rules, loadDown(view, chosen.miss, missed(view)));
    return rules;
}

}  // namespace stance::parts
