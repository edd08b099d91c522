#include "tests/support/any_rule.h"

#include "core/base/base_names.h"
#include "core/program/action_fit.h"
#include "core/program/axis_json.h"
#include "core/program/rule_names.h"
#include "tests/support/any_gate.h"

#include <algorithm>
#include <string>

namespace stance::test {
namespace {

template <class Enum>
std::vector<Enum> valuesOf(const NameTable<Enum>& table)
{
    std::vector<Enum> values;
    for (const Named<Enum>& entry : table.entries()) {
        values.push_back(entry.value);
    }
    return values;
}

/// Those of `values` that `fits` lets through; never none.
template <class Value, class Fits>
Value oneThat(std::vector<Value> values, Fits fits)
{
    std::erase_if(values, [&](const Value& value) { return !fits(value); });
    return oneOf(values);
}

Axis plainAxis(AxisKind kind, std::string name = {})
{
    Axis axis;
    axis.kind = kind;
    axis.name = std::move(name);
    return axis;
}

Axis tempoAxis(TempoPart part)
{
    Axis axis = plainAxis(AxisKind::Tempo);
    axis.tempoPart = part;
    return axis;
}

Axis breathAxis(BreathPart part)
{
    Axis axis = plainAxis(AxisKind::Breath);
    axis.breathPart = part;
    return axis;
}

/// Every axis that the slot has.
std::vector<Axis> axesOf(const SlotScope& scope)
{
    std::vector<Axis> axes{plainAxis(AxisKind::Sets), plainAxis(AxisKind::Rest), plainAxis(AxisKind::Rir),
                           plainAxis(AxisKind::Stage)};
    if (scope.takesLoad()) {
        axes.push_back(plainAxis(AxisKind::Load));
    }
    for (const char* field : {"reps", "hold_s", "breaths", "metres", "steps", "minutes"}) {
        if (scope.measureIn(field)) {
            for (const AxisKind kind : {AxisKind::Amount, AxisKind::AmountMin, AxisKind::AmountMax}) {
                axes.push_back(plainAxis(kind, field));
            }
        }
    }
    if (scope.hasTempo()) {
        for (const TempoPart part : valuesOf(tempoPartNames)) {
            axes.push_back(tempoAxis(part));
        }
    }
    if (scope.hasBreath()) {
        for (const BreathPart part : valuesOf(breathPartNames)) {
            axes.push_back(breathAxis(part));
        }
    }
    for (const Exercise* rung : scope.rungs()) {
        for (const LevelAxis& axis : rung->levels) {
            axes.push_back(plainAxis(AxisKind::Level, axis.name));
        }
    }
    if (!scope.slot.path.empty()) {
        axes.push_back(plainAxis(AxisKind::Variant));
    }
    if (!scope.slot.progression.schemes.empty()) {
        axes.push_back(plainAxis(AxisKind::Scheme));
    }
    for (const Basis& basis : scope.bases) {
        axes.push_back(plainAxis(AxisKind::Basis, basis.id));
    }
    return axes;
}

/// A value that `op` takes on this axis.
double anyValue(const Axis& axis, ActionOp op, const SlotScope& scope)
{
    if (op == ActionOp::Mul) {
        return anyInt(1, 300) / 100.0;
    }
    if (op == ActionOp::Set) {
        const Limits limits = limitsOf(axis, scope);
        return isLoad(axis.kind) ? anyInt(0, 2000) / 8.0 : anyInt(limits.min, limits.max);
    }
    return axis.kind == AxisKind::Rir ? anyInt(-10, 10) : anyNumber();
}

void anyEnds(const Axis& axis, const SlotScope& scope, std::optional<double>& min, std::optional<double>& max)
{
    const Limits limits = limitsOf(axis, scope);
    const int low = anyInt(limits.min, limits.max);
    if (anyFlag()) {
        min = low;
    }
    if (anyFlag()) {
        max = anyInt(low, limits.max);
    }
}

void anyTable(Action& action, const SlotScope& scope)
{
    action.observed = anyObserved();
    const int rows = anyInt(1, 4);
    for (int i = 0; i < rows; ++i) {
        TableRow row;
        if (anyFlag()) {
            row.from = anyNumber();
        }
        if (anyFlag()) {
            row.to = row.from.value_or(0) + anyInt(0, 10);
        }
        row.op = oneThat<ActionOp>({ActionOp::Add, ActionOp::Mul, ActionOp::Set}, [&](ActionOp op) {
            return opFits(action.axis.kind, op) && (op != ActionOp::Set || action.unit != ValueUnit::Percent);
        });
        row.value = anyValue(action.axis, row.op, scope);
        action.table.push_back(row);
    }
}

void anyBase(Action& action, const SlotScope& scope, RulePass pass)
{
    action.of =
        oneThat<ValueBase>({ValueBase::Current, ValueBase::Performed, ValueBase::PerformedLowest, ValueBase::PerformedFirst,
                            ValueBase::PerformedLast, ValueBase::Basis, ValueBase::Remembered, ValueBase::Estimate},
                           [&](ValueBase base) {
                               const bool outside = base == ValueBase::Basis || base == ValueBase::Remembered;
                               return baseFits(base, action.axis.kind, action.op) && !(outside && pass == RulePass::InSession);
                           });
    if (action.of == ValueBase::Estimate) {
        action.ofName = oneOf<std::string>({"epley", "brzycki", "lombardi", "wathan", "oconner"});
    } else if (action.of == ValueBase::Remembered && scope.takesLoad()) {
        action.ofName = "before-test";
    } else if (action.of == ValueBase::Basis && !scope.bases.empty()) {
        action.ofName = scope.bases.front().id;
    } else if (action.of == ValueBase::Basis || action.of == ValueBase::Remembered) {
        action.of = ValueBase::Current;
    }
}

Action anyMove(const SlotScope& scope, RulePass pass)
{
    Action action;
    const bool inSession = pass == RulePass::InSession;
    if (!inSession && anyInt(0, 9) == 0) {
        action.op = ActionOp::StepDown;
        return action;
    }
    action.axis = oneThat(axesOf(scope), [&](const Axis& axis) { return !inSession || movesInSession(axis.kind); });
    const AxisKind kind = action.axis.kind;
    action.op = oneThat(valuesOf(actionOpNames), [&](ActionOp op) { return opFits(kind, op); });
    action.unit = oneThat(valuesOf(valueUnitNames), [&](ValueUnit unit) { return unitFits(unit, kind, action.op); });
    if (takesValue(action.op)) {
        action.value = anyValue(action.axis, action.op, scope);
    }
    anyBase(action, scope, pass);
    action.sets =
        oneThat(valuesOf(actionSetsNames), [&](ActionSets sets) { return setsFit(sets, kind) && sets != ActionSets::Remaining; });
    if (inSession) {
        action.sets = setsFit(ActionSets::Remaining, kind) ? ActionSets::Remaining : ActionSets::All;
    }
    if (hasNumbers(kind)) {
        anyEnds(action.axis, scope, action.min, action.max);
    }
    if (scope.takesLoad() && anyFlag()) {
        action.remember = "set-one";
    }
    if (action.op == ActionOp::Table) {
        anyTable(action, scope);
    }
    return action;
}

Action anyAction(const SlotScope& scope, RulePass pass)
{
    Action action;
    switch (anyInt(0, 8)) {
        case 0: action.kind = ActionKind::Hold; return action;
        case 1: action.kind = ActionKind::Stop; return action;
        case 2:
            action.kind = ActionKind::Freeze;
            (anyFlag() ? action.freezeDays : action.freezeSessions) = anyInt(1, 100);
            return action;
        case 3:
            action.kind = ActionKind::Suggest;
            action.suggestion = oneOf(valuesOf(suggestionNames));
            return action;
        default: return anyMove(scope, pass);
    }
}

Rule anyRule(const SlotScope& scope, int number)
{
    Rule rule;
    rule.id = "rule-" + std::to_string(number);
    rule.pass = oneOf(valuesOf(rulePassNames));
    if (anyFlag()) {
        rule.when = anyGate(&scope, 2);
    }
    if (rule.pass != RulePass::InSession && anyFlag()) {
        rule.window = anyWindow();
    }
    if (rule.pass == RulePass::Schedule) {
        rule.schedule = ScheduleTrigger{oneOf(valuesOf(scheduleUnitNames)), anyInt(0, 1000), anyInt(0, 1000)};
        rule.schedule->at = std::max(rule.schedule->at, rule.schedule->every == 0 ? 1 : 0);
        rule.once = rule.schedule->every == 0 && anyFlag();
    }
    const int actions = anyInt(1, 3);
    for (int i = 0; i < actions; ++i) {
        rule.actions.push_back(anyAction(scope, rule.pass));
    }
    rule.explain = anyFlag() ? "all_sets_top" : "";
    return rule;
}

}  // namespace

std::vector<Rule> anyRules(const SlotScope& scope)
{
    std::vector<Rule> rules;
    const int count = anyInt(1, 4);
    for (int i = 0; i < count; ++i) {
        rules.push_back(anyRule(scope, i));
        if (anyFlag()) {
            rules.back().clears = {"rule-0"};
        }
    }
    if (scope.takesLoad()) {
        // What an action may have taken as its base has to be remembered by one.
        Action action;
        action.axis.kind = AxisKind::Load;
        action.op = ActionOp::ResetToPlan;
        action.remember = "before-test";
        Rule rule;
        rule.id = "remembers";
        rule.actions = {action};
        rules.push_back(rule);
    }
    return rules;
}

std::vector<AxisBounds> anyBounds(const SlotScope& scope)
{
    std::vector<AxisBounds> all;
    for (const Axis& axis : axesOf(scope)) {
        const bool again = std::any_of(all.begin(), all.end(), [&](const AxisBounds& bounds) { return bounds.axis == axis; });
        if (!hasNumbers(axis.kind) || again || all.size() == 20 || anyFlag()) {
            continue;
        }
        AxisBounds bounds;
        bounds.axis = axis;
        anyEnds(axis, scope, bounds.min, bounds.max);
        if (isLoad(axis.kind)) {
            bounds.unit = oneOf<ValueUnit>({ValueUnit::Plain, ValueUnit::Kilogram, ValueUnit::Pound});
            bounds.maxChangePercent = anyInt(1, 40) / 4.0;
        }
        if (axis.kind == AxisKind::Load && anyFlag()) {
            bounds.maxWeekPercent = anyInt(1, 100);
        }
        if (isLoad(axis.kind) || isAmount(axis.kind) || axis.kind == AxisKind::Sets) {
            bounds.maxChange = anyInt(1, 100) / 4.0;
        }
        bounds.atMax = oneOf(valuesOf(atLimitNames));
        all.push_back(bounds);
    }
    return all;
}

}  // namespace stance::test
