#include "core/progression/template_expansions.h"
#include "core/progression/template_gates.h"
#include "core/progression/template_rules.h"

#include <utility>

namespace stance::parts {
namespace {

/// Back to what is written: the whole target where it climbed as a whole, else the bottom of the range.
Action resetAmount(const SlotView& view, const std::optional<int>& top)
{
    return move(amountAxis(top ? AxisKind::Amount : AxisKind::AmountMin, view.measure()), ActionOp::ResetToPlan);
}

/// The action that makes more of it: of the range the bottom, of a fixed target all of it, up to `top`.
Action climbing(const SlotView& view, Climb climb, const std::optional<int>& top, int step)
{
    Action action = move(amountAxis(top ? AxisKind::Amount : AxisKind::AmountMin, view.measure()), ActionOp::PerformedPlus, step);
    action.max = top;
    switch (climb) {
        case Climb::Lowest: action.of = ValueBase::PerformedLowest; break;
        case Climb::Own: action.of = ValueBase::Performed; break;
        case Climb::Step: action.op = ActionOp::Add; break;
    }
    return action;
}

/// A fixed target has to be met before it becomes "more"; inside a range the sets done say where the aim may "climb" to.
Rule climbRule(const SlotView& view, Climb climb, const std::optional<int>& top, int step = 1)
{
    if (top) {
        return rule("more", RulePass::Advance, met(view), {climbing(view, climb, top, step)});
    }
    Rule made = rule("climb", RulePass::Advance, Gate{}, {climbing(view, climb, top, step)});
    std::vector<Gate> gates = asPrescribed(view);
    if (climb == Climb::Step) {
        gates.insert(gates.begin(), atOwnBottom(view));
    }
    made.when = gates.empty() ? std::nullopt : std::optional(allOf(std::move(gates)));
    return made;
}

Gate missOf(const SlotView& view, const std::optional<int>& top)
{
    return top || !view.hasRange() ? missed(view) : missedPlan(view);
}

/// Next rung, after so many sessions in a row with every set at the top.
Rule nextRung(const SlotView& view, int sessions)
{
    return afterSessions(rule("next-rung", RulePass::Advance, met(view), {move(plainAxis(AxisKind::Variant), ActionOp::Next)}),
                         sessions);
}

std::vector<Rule> levelsAfter(const SlotView& view, const std::vector<std::string>& levels, const Action& reset, int sessions)
{
    std::vector<Rule> rules = levelRules(view, levels, {reset});
    for (Rule& each : rules) {
        each.window.sessions = sessions;
    }
    return rules;
}

}  // namespace

std::vector<Rule> spell(const DoubleTemplate& chosen, const SlotView& view)
{
    const Action reset = resetAmount(view, chosen.top);
    std::vector<Rule> rules;
    if (chosen.top) {
        // As long as the target climbs, it is what moves.
        rules.push_back(climbRule(view, chosen.climb, chosen.top));
    }
    append(rules, levelRules(view, chosen.levels, {reset}));
    if (chosen.step) {
        rules.push_back(loadUp(view, *chosen.step, met(view), {reset}));
    }
    if (!chosen.top) {
        rules.push_back(climbRule(view, chosen.climb, chosen.top));
    }
    append(rules, loadDown(view, chosen.miss, missOf(view, chosen.top)));
    return rules;
}

std::vector<Rule> spell(const RepsThenSetsTemplate& chosen, const SlotView& view)
{
    const Action reset = move(amountAxis(AxisKind::Amount, view.measure()), ActionOp::ResetToPlan);
    std::vector<Rule> rules;
    if (chosen.top) {
        rules.push_back(climbRule(view, Climb::Step, chosen.top));
    }
    Action oneMore = move(plainAxis(AxisKind::Sets), ActionOp::Add, 1);
    oneMore.max = chosen.maxSets;
    rules.push_back(rule("more-sets", RulePass::Advance, met(view), {oneMore, reset}));
    const Action fewer = move(plainAxis(AxisKind::Sets), ActionOp::ResetToPlan);
    append(rules, levelRules(view, chosen.levels, {fewer, reset}));
    if (view.hasPath()) {
        rules.push_back(nextRung(view, 1));
    }
    if (chosen.step) {
        rules.push_back(loadUp(view, *chosen.step, met(view), {fewer, reset}));
    }
    if (!chosen.top && view.hasRange()) {
        rules.push_back(climbRule(view, Climb::Lowest, chosen.top));
    }
    if (!chosen.step) {
        rules.push_back(rule("harder", RulePass::Advance, met(view), {suggest(Suggestion::Swap)}));
    }
    append(rules, chosen.step && view.hasStartLoad() ? loadDown(view, chosen.miss, missOf(view, chosen.top))
                                                     : amountDown(view, chosen.miss, missOf(view, chosen.top)));
    return rules;
}

std::vector<Rule> spell(const HoldTemplate& chosen, const SlotView& view)
{
    const Action reset = resetAmount(view, chosen.topSeconds);
    std::vector<Rule> rules{climbRule(view, Climb::Step, chosen.topSeconds, chosen.stepSeconds)};
    append(rules, levelsAfter(view, chosen.levels, reset, chosen.sessions));
    if (view.hasPath()) {
        rules.push_back(nextRung(view, chosen.sessions));
    }
    if (chosen.step) {
        rules.push_back(afterSessions(loadUp(view, *chosen.step, met(view), {reset}), chosen.sessions));
    }
    append(rules, amountDown(view, chosen.miss, missOf(view, chosen.topSeconds)));
    return rules;
}

std::vector<Rule> spell(const BreathsTemplate& chosen, const SlotView& view)
{
    Action more = move(amountAxis(AxisKind::Amount, view.measure()), ActionOp::Add, 1);
    more.max = chosen.top;
    Axis exhale = plainAxis(AxisKind::Breath);
    exhale.breathPart = BreathPart::Out;
    Action longer = move(exhale, ActionOp::Add, 1);
    longer.max = chosen.topExhaleSeconds;

    std::vector<Rule> rules{rule("more-breaths", RulePass::Advance, met(view), {more}),
                            rule("longer-exhale", RulePass::Advance, met(view), {longer})};
    if (chosen.exhaleFirst) {
        std::swap(rules[0], rules[1]);
    }
    if (view.hasPath()) {
        rules.push_back(nextRung(view, chosen.sessions));
    }
    append(rules, amountDown(view, chosen.miss, missed(view)));
    return rules;
}

std::vector<Rule> spell(const TempoTemplate& chosen, const SlotView& view)
{
    Axis part = plainAxis(AxisKind::Tempo);
    part.tempoPart = chosen.part;
    Action slower = move(part, ActionOp::Add, 1);
    slower.max = chosen.topSeconds;
    std::vector<Rule> rules{afterSessions(rule("slower", RulePass::Advance, met(view), {slower}), chosen.sessions)};
    if (chosen.step) {
        rules.push_back(afterSessions(loadUp(view, *chosen.step, met(view), {move(part, ActionOp::ResetToPlan)}), chosen.sessions));
    }
    if (chosen.misses > 0) {
        Action quicker = move(part, ActionOp::Add, -1);
        quicker.min = secondsOf(*view.slot.prescription.sets.front().tempo, chosen.part);
        rules.push_back(afterSessions(rule("down", RulePass::Miss, missed(view), {quicker}), chosen.misses));
    }
    return rules;
}

std::vector<Rule> spell(const LadderTemplate& chosen, const SlotView& view)
{
    const Action reset = resetAmount(view, chosen.top);
    std::vector<Rule> rules;
    if (chosen.top) {
        rules.push_back(climbRule(view, Climb::Step, chosen.top));
    }
    append(rules, levelsAfter(view, chosen.levels, reset, chosen.sessions));
    rules.push_back(nextRung(view, chosen.sessions));
    if (chosen.step) {
        rules.push_back(afterSessions(loadUp(view, *chosen.step, met(view), {reset}), chosen.sessions));
    }
    if (!chosen.top) {
        rules.push_back(climbRule(view, Climb::Lowest, chosen.top));
    }
    if (chosen.back > 0) {
        const Gate below = missedPlan(view);
        const Action previous = move(plainAxis(AxisKind::Variant), ActionOp::Prev);
        rules.push_back(afterSessions(rule("previous-rung", RulePass::Miss, below, {previous}), chosen.back));
        GateLeaf lowestRung = leafOf("variant", GateOp::Equal, 0);
        lowestRung.value = view.slot.path.front().value;
        const Action easier = move(loadAxis(), ActionOp::StepDown);
        rules.push_back(afterSessions(rule("down", RulePass::Miss, allOf({gateOf(lowestRung), below}), {easier}), chosen.back));
    }
    return rules;
}

std::vector<Rule> spell(const HoldStillTemplate& chosen, const SlotView& view)
{
    if (chosen.misses == 0) {
        return {};
    }
    const Action back = move(loadAxis(), ActionOp::StepDown);
    return {afterSessions(rule("down", RulePass::Miss, missed(view), {back}), chosen.misses)};
}

}  // namespace stance::parts
