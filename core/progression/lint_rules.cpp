// Lint of rules: which way they move, where that ends, and whether they are ever asked.
#include "core/progression/gate_logic.h"
#include "core/progression/lint_gate.h"
#include "core/progression/lint_scope.h"
#include "core/progression/move_direction.h"

#include <algorithm>

namespace stance::linting {
namespace {

bool onlyLowers(RulePass pass)
{
    return pass == RulePass::Safety || pass == RulePass::Return;
}

/// What of the rest moves a target: all but changes to the set under way.
bool betweenSessions(const Rule& rule)
{
    return rule.pass != RulePass::InSession;
}

void checkUpward(const LintedSlot& linted, std::size_t index, Problems& problems)
{
    const Rule& rule = linted.rules[index];
    for (std::size_t i = 0; i < rule.actions.size(); ++i) {
        const Action& action = rule.actions[i];
        if (onlyLowers(rule.pass) && canRaise(action)) {
            tell(problems, linted.actionPlace(index, i), LintKind::UpwardRule, LintSeverity::Error, rule.id).axis = action.axis;
        }
    }
}

/// Where a stock ends, loads do.
bool stockHasFloor(const LintedSlot& linted)
{
    const auto& rounding = linted.slot().progression.rounding;
    if (!rounding) {
        return false;
    }
    if (const auto* step = std::get_if<StepStock>(&rounding->stock)) {
        return step->smallest.micrograms > 0;
    }
    return !std::holds_alternative<std::monostate>(rounding->stock);
}

/// Help grows as the load gets easier, which ends nowhere near zero.
bool isHelp(const LintedSlot& linted)
{
    return linted.what.loadKindOf(linted.what.exercise) == LoadKind::Assistance;
}

bool hasFloor(const LintedSlot& linted, const Action& action)
{
    const AxisBounds* bounds = linted.boundsOf(action.axis);
    if (action.min || (bounds != nullptr && bounds->min)) {
        return true;
    }
    switch (action.axis.kind) {
        case AxisKind::Load: return stockHasFloor(linted) || isHelp(linted);
        case AxisKind::Amount:
        case AxisKind::AmountMin:
        case AxisKind::AmountMax:
        case AxisKind::Basis:
        case AxisKind::Rest: return false;
        default: return true;  // sets end at one, ladders and levels at their first
    }
}

/// Less of it, whether that is easier (a load) or harder (a rest).
bool takesAway(ActionOp op, double value)
{
    return (op == ActionOp::Add && value < 0) || (op == ActionOp::Mul && value < 1);
}

bool takesAway(const Action& action)
{
    if (action.kind != ActionKind::Move) {
        return false;
    }
    if (action.op == ActionOp::Table) {
        // A table that raises as well finds its own level.
        return !canRaise(action) && std::any_of(action.table.begin(), action.table.end(), [](const TableRow& row) {
            return takesAway(row.op, row.value);
        });
    }
    return takesAway(action.op, action.value);
}

/// Step after step a load comes to nothing; a share of what is left never quite does, and of reps one is always left.
bool comesToNothing(const Action& action)
{
    return action.op != ActionOp::Mul && (action.axis.kind == AxisKind::Load || action.axis.kind == AxisKind::Basis);
}

/// Rules of templates are not looked at: their author is not the one who reads this.
void checkFloor(const LintedSlot& linted, std::size_t index, Problems& problems)
{
    const Rule& rule = linted.rules[index];
    for (std::size_t i = 0; linted.spelledOut && betweenSessions(rule) && i < rule.actions.size(); ++i) {
        const Action& action = rule.actions[i];
        if (takesAway(action) && !hasFloor(linted, action)) {
            const LintSeverity severity = comesToNothing(action) ? LintSeverity::Error : LintSeverity::Warning;
            tell(problems, linted.actionPlace(index, i), LintKind::NoFloor, severity, rule.id).axis = action.axis;
        }
    }
}

const Action* firstMove(const Rule& rule)
{
    const auto found = std::find_if(rule.actions.begin(), rule.actions.end(),
                                    [](const Action& action) { return action.kind == ActionKind::Move; });
    return found == rule.actions.end() ? nullptr : &*found;
}

/// Whether no rule behind this one is asked once its gate is open: it always moves, or stands in the way at its limit.
bool blocks(const LintedSlot& linted, const Rule& rule)
{
    const Action* move = firstMove(rule);
    if (move == nullptr) {
        return false;
    }
    const AxisBounds* bounds = linted.boundsOf(move->axis);
    const bool stays = bounds != nullptr && bounds->max && bounds->atMax != AtLimit::NextRule;
    const auto& rounding = linted.slot().progression.rounding;
    const bool rackEnds =
        move->axis.kind == AxisKind::Load && rounding
        && (std::holds_alternative<BarStock>(rounding->stock) || std::holds_alternative<FixedStock>(rounding->stock));
    return stays || (movesWithoutEnd(*move, bounds) && !rackEnds);
}

/// Whether `earlier` has fired whenever the window of `later` is full.
bool windowCovered(const Rule& earlier, const Rule& later)
{
    const auto inARow = [](const GateWindow& window) { return window.mode == WindowMode::Consecutive; };
    if (!inARow(earlier.window)) {
        return false;
    }
    if (earlier.window.sessions == 1) {
        return true;
    }
    // A longer window starts anew when the rule fires; the one behind it catches up unless it starts anew as well.
    const bool cleared = std::find(earlier.clears.begin(), earlier.clears.end(), later.id) != earlier.clears.end();
    return cleared && inARow(later.window) && earlier.window.sessions <= later.window.sessions;
}

bool gateCovered(const Rule& earlier, const Rule& later)
{
    return !earlier.when || (later.when && implies(*later.when, *earlier.when));
}

void checkReach(const LintedSlot& linted, std::size_t index, Problems& problems)
{
    const Rule& later = linted.rules[index];
    if (later.pass != RulePass::Advance) {
        return;
    }
    for (std::size_t i = 0; i < index; ++i) {
        const Rule& earlier = linted.rules[i];
        const bool asked = earlier.pass == RulePass::Advance && !earlier.schedule && !earlier.once;
        if (asked && gateCovered(earlier, later) && windowCovered(earlier, later) && blocks(linted, earlier)) {
            tell(problems, linted.rulePlace(index), LintKind::UnreachableRule, LintSeverity::Error, later.id, earlier.id);
            return;
        }
    }
}

bool lowersLoad(const Rule& rule, const Action& action)
{
    // What begins from a load of the past may end below the one in force.
    const bool fromPast = action.of == ValueBase::Remembered || action.of == ValueBase::Estimate || action.of == ValueBase::Basis;
    const bool back = action.op == ActionOp::ResetToPlan || action.op == ActionOp::Set || fromPast;
    const bool rung = action.kind == ActionKind::Move && action.axis.kind == AxisKind::Variant && canLower(action);
    return betweenSessions(rule) && (rung || (isAboutLoad(action) && (canLower(action) || back)));
}

void checkWayDown(const LintedSlot& linted, Problems& problems)
{
    const bool raised = linted.anyAction([](const Rule& rule, const Action& action) {
        return betweenSessions(rule) && !onlyLowers(rule.pass) && isAboutLoad(action) && canRaise(action);
    });
    const bool answersMisses = linted.anyAction([](const Rule& rule, const Action& action) {
        return rule.pass == RulePass::Miss || (rule.pass == RulePass::Advance && lowersLoad(rule, action));
    });
    // What a template does about misses its author chose; that it does nothing, its parameters say.
    const bool wayDown = !linted.spelledOut || linted.anyAction(lowersLoad);
    if (!raised || (answersMisses && wayDown)) {
        return;
    }
    const std::string place = linted.progressionPlace() + (linted.spelledOut ? "/rules" : "");
    const LintKind kind = answersMisses ? LintKind::NoWayDown : LintKind::NoMissRule;
    tell(problems, place, kind, LintSeverity::Warning).axis = Axis{};
}

void checkWindow(const LintedSlot& linted, std::size_t index, Problems& problems)
{
    const Rule& rule = linted.rules[index];
    if (linted.mostSessions > 0 && rule.window.sessions > linted.mostSessions) {
        tell(problems, linted.rulePlace(index), LintKind::GateNeverOpens, LintSeverity::Error, "", rule.id).flaw =
            GateFlaw::WindowTooLong;
    }
}

}  // namespace

void checkRules(const LintedSlot& linted, Problems& problems)
{
    for (std::size_t i = 0; i < linted.rules.size(); ++i) {
        checkUpward(linted, i, problems);
        checkFloor(linted, i, problems);
        checkReach(linted, i, problems);
        checkWindow(linted, i, problems);
    }
    checkWayDown(linted, problems);
}

}  // namespace stance::linting
