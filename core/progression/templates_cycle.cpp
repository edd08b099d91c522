#include "core/progression/template_expansions.h"
#include "core/progression/template_gates.h"
#include "core/progression/template_rules.h"

#include <utility>

namespace stance::parts {
namespace {

Action scheme(ActionOp op)
{
    return move(plainAxis(AxisKind::Scheme), op);
}

/// Where the slot stands among its schemes: its own sets come first.
Gate schemeIs(GateOp op, const SlotView& view, std::size_t place)
{
    GateLeaf leaf = leafOf("scheme", op, 0);
    leaf.value = place == 0 ? std::string("own") : view.slot.progression.schemes[place - 1].id;
    return gateOf(leaf);
}

/// Due after the first session, or from the second week on; then every time.
ScheduleTrigger everyTime(ScheduleTrigger::Unit unit)
{
    return {unit, unit == ScheduleTrigger::Unit::Weeks ? 2 : 1, 1};
}

}  // namespace

std::vector<Rule> spell(const WaveTemplate& chosen, const SlotView& view)
{
    const std::size_t last = view.slot.progression.schemes.size();
    std::vector<Action> again{scheme(ActionOp::First)};
    if (chosen.step.value > 0) {
        Action raised = move(basisAxis(chosen.basis), ActionOp::Add, chosen.step.value);
        raised.unit = chosen.step.unit;
        again.push_back(raised);
    }
    Rule cycle = rule("cycle", RulePass::Schedule, schemeIs(GateOp::Equal, view, last), std::move(again));
    Rule next = rule("next-week", RulePass::Schedule, schemeIs(GateOp::Less, view, last), {scheme(ActionOp::Next)});
    cycle.schedule = everyTime(chosen.unit);
    next.schedule = everyTime(chosen.unit);
    std::vector<Rule> rules{std::move(cycle), std::move(next)};
    if (chosen.miss.misses > 0) {
        const Action lower = timesFactor(basisAxis(chosen.basis), chosen.miss.factor);
        rules.push_back(
            afterSessions(rule("down", RulePass::Miss, missed(view), {lower, scheme(ActionOp::First)}), chosen.miss.misses));
    }
    return rules;
}

std::vector<Rule> spell(const StageCycleTemplate& chosen, const SlotView& view)
{
    const std::size_t last = view.slot.progression.schemes.size();
    const auto onMiss = [&](const char* id, std::vector<Gate> where, std::vector<Action> actions) {
        where.insert(where.begin(), missed(view));
        return afterSessions(rule(id, RulePass::Miss, allOf(std::move(where)), std::move(actions)), chosen.misses);
    };
    std::vector<Rule> rules{loadUp(view, chosen.step, met(view))};
    Action restart = timesFactor(loadAxis(), chosen.factor);
    restart.of = ValueBase::PerformedFirst;
    if (chosen.fromRemembered) {
        Action leaving = scheme(ActionOp::Next);
        leaving.remember = "cycle";
        rules.push_back(onMiss("leave-first", {schemeIs(GateOp::Equal, view, 0)}, {leaving}));
        if (last > 1) {
            rules.push_back(onMiss("next-scheme", {schemeIs(GateOp::Greater, view, 0), schemeIs(GateOp::Less, view, last)},
                                   {scheme(ActionOp::Next)}));
        }
        restart = raise(chosen.step);
        restart.of = ValueBase::Remembered;
        restart.ofName = "cycle";
    } else {
        rules.push_back(onMiss("next-scheme", {schemeIs(GateOp::Less, view, last)}, {scheme(ActionOp::Next)}));
    }
    rules.push_back(onMiss("restart", {schemeIs(GateOp::Equal, view, last)}, {scheme(ActionOp::First), restart}));
    return rules;
}

std::vector<Rule> spell(const CalendarTemplate& chosen, const SlotView& view)
{
    Action action = scheme(ActionOp::Next);
    if (chosen.step) {
        action = raise(*chosen.step);
        // The calendar moves the plan, whatever was lifted.
        action.of = ValueBase::Current;
    }
    Rule moves;
    moves.pass = RulePass::Schedule;
    moves.actions = {action};
    if (chosen.earned) {
        moves.when = met(view);
    }

    std::vector<Rule> rules;
    for (const int count : chosen.at) {
        Rule due = moves;
        due.id = "at-" + std::to_string(count);
        due.schedule = ScheduleTrigger{chosen.unit, count, 0};
        due.once = true;
        rules.push_back(std::move(due));
    }
    if (chosen.at.empty()) {
        moves.id = "calendar";
        const bool weeks = chosen.unit == ScheduleTrigger::Unit::Weeks;
        moves.schedule = ScheduleTrigger{chosen.unit, weeks ? chosen.every + 1 : chosen.every, chosen.every};
        rules.push_back(std::move(moves));
    }
    if (chosen.step) {
        append(rules, loadDown(view, chosen.miss, missed(view)));
    }
    return rules;
}

}  // namespace stance::parts
