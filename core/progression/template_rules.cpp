#include "core/progression/template_rules.h"

#include "core/base/base_names.h"
#include "core/progression/template_gates.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stance::parts {
namespace {

/// Axes are named as people write them, rules by ids.
std::string levelRuleId(const std::string& axis)
{
    std::string id = "level-" + axis;
    std::replace_if(
        id.begin(), id.end(), [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); }, '-');
    return id;
}

}  // namespace

Axis plainAxis(AxisKind kind)
{
    Axis axis;
    axis.kind = kind;
    return axis;
}

Axis loadAxis()
{
    return plainAxis(AxisKind::Load);
}

Axis basisAxis(const std::string& basis)
{
    Axis axis = plainAxis(AxisKind::Basis);
    axis.name = basis;
    return axis;
}

Axis levelAxis(const std::string& name)
{
    Axis axis = plainAxis(AxisKind::Level);
    axis.name = name;
    return axis;
}

Axis amountAxis(AxisKind kind, MeasureKind measure)
{
    Axis axis = plainAxis(kind);
    axis.name = amountFieldOf(measure);
    return axis;
}

Action move(const Axis& axis, ActionOp op, double value)
{
    Action action;
    action.axis = axis;
    action.op = op;
    action.value = value;
    return action;
}

Action raise(const LoadStep& step, double times)
{
    Action action = move(loadAxis(), ActionOp::Add, step.value * times);
    action.unit = step.unit;
    action.of = ValueBase::Performed;
    return action;
}

Action takeOff(const LoadStep& step)
{
    Action action = move(loadAxis(), ActionOp::Add, -step.value);
    action.unit = step.unit;
    return action;
}

Action timesFactor(const Axis& axis, double factor)
{
    return move(axis, ActionOp::Mul, factor);
}

Action suggest(Suggestion suggestion)
{
    Action action;
    action.kind = ActionKind::Suggest;
    action.suggestion = suggestion;
    return action;
}

Rule rule(const std::string& id, RulePass pass, Gate when, std::vector<Action> actions)
{
    Rule made;
    made.id = id;
    made.pass = pass;
    made.when = std::move(when);
    made.actions = std::move(actions);
    return made;
}

Rule afterSessions(Rule rule, int sessions)
{
    rule.window.sessions = sessions;
    return rule;
}

Rule loadUp(const SlotView& view, const LoadStep& step, Gate when, std::vector<Action> others)
{
    std::vector<Gate> gates = loadGates(view.exercise);
    gates.insert(gates.begin(), std::move(when));
    others.insert(others.begin(), raise(step));
    return rule("up", RulePass::Advance, allOf(std::move(gates)), std::move(others));
}

std::vector<Rule> levelRules(const SlotView& view, const std::vector<std::string>& levels, const std::vector<Action>& others)
{
    std::vector<Rule> rules;
    for (const std::string& name : levels) {
        std::vector<Action> actions{move(levelAxis(name), ActionOp::Next)};
        actions.insert(actions.end(), others.begin(), others.end());
        rules.push_back(rule(levelRuleId(name), RulePass::Advance, met(view), std::move(actions)));
    }
    return rules;
}

std::vector<Rule> loadDown(const SlotView& view, const MissRule& miss, const Gate& when)
{
    std::vector<Rule> rules;
    if (miss.misses == 0) {
        return rules;
    }
    if (view.takesLoad()) {
        const Action lower = timesFactor(loadAxis(), miss.factor);
        rules.push_back(afterSessions(rule("down", RulePass::Miss, when, {lower}), miss.misses));
    }
    if (!view.takesLoad() || !view.hasStartLoad()) {
        // There may be no load to take a share of: then the smallest step back there is.
        const Action back = move(loadAxis(), ActionOp::StepDown);
        rules.push_back(afterSessions(rule("down-unloaded", RulePass::Miss, when, {back}), miss.misses));
    }
    return rules;
}

std::vector<Rule> amountDown(const SlotView& view, const MissRule& miss, const Gate& when)
{
    if (miss.misses == 0) {
        return {};
    }
    const Action lower = timesFactor(amountAxis(AxisKind::Amount, view.measure()), miss.factor);
    return {afterSessions(rule("down", RulePass::Miss, when, {lower}), miss.misses)};
}

void append(std::vector<Rule>& rules, std::vector<Rule> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(rules));
}

void linkWindows(std::vector<Rule>& rules)
{
    // The top of a range stays where it is while the aim below it climbs, so sessions at the top count all along.
    const auto isClimb = [](const Rule& rule) { return rule.id == "climb"; };
    const auto counts = [](const Rule& rule) { return rule.window.sessions > 1; };
    for (Rule& rule : rules) {
        if (isClimb(rule)) {
            continue;
        }
        for (const Rule& other : rules) {
            if (other.id != rule.id && counts(other)) {
                rule.clears.push_back(other.id);
            }
        }
    }
}

}  // namespace stance::parts
