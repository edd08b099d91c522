// The usual moves and rules of template expansions.
#pragma once

#include "core/program/rule.h"
#include "core/progression/slot_view.h"
#include "core/progression/template_types.h"

#include <string>
#include <vector>

namespace stance::parts {

Axis loadAxis();
Axis basisAxis(const std::string& basis);
Axis levelAxis(const std::string& name);
Axis plainAxis(AxisKind kind);
/// AmountMin, AmountMax or Amount of what `measure` counts.
Axis amountAxis(AxisKind kind, MeasureKind measure);

Action move(const Axis& axis, ActionOp op, double value = 0);
/// A load made harder by `times` steps, from what was done.
Action raise(const LoadStep& step, double times = 1);
/// The same step taken off the target.
Action takeOff(const LoadStep& step);
Action timesFactor(const Axis& axis, double factor);
Action suggest(Suggestion suggestion);

Rule rule(const std::string& id, RulePass pass, Gate when, std::vector<Action> actions);
/// The rule, asking for `sessions` in a row.
Rule afterSessions(Rule rule, int sessions);

/// The rule "up": when `when` and the load gates hold, a step more load, then `others`.
Rule loadUp(const SlotView& view, const LoadStep& step, Gate when, std::vector<Action> others = {});
/// The rules that make the named axes harder before load does, each with `others`.
std::vector<Rule> levelRules(const SlotView& view, const std::vector<std::string>& levels, const std::vector<Action>& others);
/// The default miss rules on loads: "down", and for a slot that begins without a load "down-unloaded". None with 0 misses.
std::vector<Rule> loadDown(const SlotView& view, const MissRule& miss, const Gate& when);
/// The default miss rule on amounts: "down". None with 0 misses.
std::vector<Rule> amountDown(const SlotView& view, const MissRule& miss, const Gate& when);

void append(std::vector<Rule>& rules, std::vector<Rule> more);
/// Every rule but a climb inside a range starts the windows of the others anew when it fires.
void linkWindows(std::vector<Rule>& rules);

}  // namespace stance::parts
