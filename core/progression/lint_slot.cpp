// Lint of what a slot begins with: rules at their limit from the start, ladders with holes, schemes nobody reaches, and gates.
#include "core/program/prescription_json.h"
#include "core/progression/lint_gate.h"
#include "core/progression/lint_scope.h"
#include "core/progression/move_direction.h"

#include <algorithm>

namespace stance::linting {
namespace {

bool isAmount(const Axis& axis)
{
    return axis.kind == AxisKind::Amount || axis.kind == AxisKind::AmountMin || axis.kind == AxisKind::AmountMax;
}

/// Where the axis stands in a target as written.
int amountOf(const SetTarget& target, const Axis& axis)
{
    return axis.kind == AxisKind::AmountMin ? target.amountMin : target.amountMax;
}

/// The lower of the two ends that a raise may have.
std::optional<double> ceilingOf(const LintedSlot& linted, const Action& action)
{
    const AxisBounds* bounds = linted.boundsOf(action.axis);
    const std::optional<double> bound = bounds != nullptr ? bounds->max : std::nullopt;
    return action.max && bound ? std::min(action.max, bound) : (action.max ? action.max : bound);
}

/// Whether every set of every plan already stands at the ceiling.
bool startsAtCeiling(const LintedSlot& linted, const Action& action)
{
    const std::optional<double> ceiling = ceilingOf(linted, action);
    const auto plans = linted.plans();
    return ceiling && std::all_of(plans.begin(), plans.end(), [&](const Prescription* plan) {
               return std::all_of(plan->sets.begin(), plan->sets.end(), [&](const SetTarget& target) {
                   return !(target.openEnded && target.amountMax == 0) && amountOf(target, action.axis) >= *ceiling;
               });
           });
}

bool lowersAmounts(const Rule& rule, const Action& action)
{
    return rule.pass != RulePass::InSession && isAmount(action.axis) && (canLower(action) || action.op == ActionOp::Set);
}

const std::string* levelIn(const SetTarget& target, const std::string& axis)
{
    const auto level =
        std::find_if(target.levels.begin(), target.levels.end(), [&](const Level& entry) { return entry.axis == axis; });
    return level == target.levels.end() ? nullptr : &level->value;
}

/// Whether every set of every plan already stands at the hardest value of a level axis.
bool startsAtHardest(const LintedSlot& linted, const std::string& name)
{
    const auto rungs = linted.what.rungs();
    const auto plans = linted.plans();
    return std::all_of(rungs.begin(), rungs.end(), [&](const Exercise* rung) {
        const LevelAxis* axis = rung->findLevelAxis(name);
        return axis == nullptr || std::all_of(plans.begin(), plans.end(), [&](const Prescription* plan) {
                   return std::all_of(plan->sets.begin(), plan->sets.end(), [&](const SetTarget& target) {
                       const std::string* level = levelIn(target, name);
                       return level != nullptr && *level == axis->values.back();
                   });
               });
    });
}

/// Whether some rule makes the axis easier; the smallest step back takes levels that rules raise, and the rung before.
bool leadsBack(const LintedSlot& linted, const Axis& axis)
{
    const bool hasEasier = axis.kind != AxisKind::Variant || linted.slot().path.size() > 1;
    return linted.anyAction([&](const Rule& rule, const Action& other) {
        if (other.kind != ActionKind::Move || rule.pass == RulePass::InSession) {
            return false;
        }
        return other.op == ActionOp::StepDown ? hasEasier : sameAxis(other.axis, axis) && canLower(other);
    });
}

/// A rule that begins with going on to the next level or rung, where there is none and nothing leads back.
bool endsAtOnce(const LintedSlot& linted, const Action& action)
{
    if (action.op != ActionOp::Next || leadsBack(linted, action.axis)) {
        return false;
    }
    if (action.axis.kind == AxisKind::Level) {
        return startsAtHardest(linted, action.axis.name);
    }
    const Slot& slot = linted.slot();
    return action.axis.kind == AxisKind::Variant && (slot.path.empty() || slot.path.back() == slot.exercise);
}

void checkCeiling(const LintedSlot& linted, std::size_t index, Problems& problems)
{
    const Rule& rule = linted.rules[index];
    const auto first = std::find_if(rule.actions.begin(), rule.actions.end(),
                                    [](const Action& action) { return action.kind == ActionKind::Move; });
    if (first == rule.actions.end() || rule.pass == RulePass::InSession) {
        return;
    }
    std::optional<LintKind> kind;
    if (isAmount(first->axis) && canRaise(*first) && !linted.anyAction(lowersAmounts) && startsAtCeiling(linted, *first)) {
        kind = LintKind::CeilingReached;
    } else if (endsAtOnce(linted, *first)) {
        kind = LintKind::LevelAtEnd;
    }
    if (kind) {
        const auto action = static_cast<std::size_t>(std::distance(rule.actions.begin(), first));
        tell(problems, linted.actionPlace(index, action), *kind, LintSeverity::Error, rule.id).axis = first->axis;
    }
}

/// One edge of the catalogue's ladder leads from `easier` to `harder`.
bool areNeighbours(const Exercise& easier, const Exercise& harder)
{
    return std::any_of(easier.harder.begin(), easier.harder.end(), [&](const Rung& rung) { return rung.exercise == harder.id; });
}

bool hasPlan(const Slot& slot, const ExerciseId& rung)
{
    const auto& plans = slot.progression.rungs;
    return std::any_of(plans.begin(), plans.end(), [&](const RungPlan& plan) { return plan.exercise == rung; });
}

bool changesScheme(const Rule& rule, const Action& action)
{
    return rule.pass != RulePass::InSession && action.kind == ActionKind::Move && action.axis.kind == AxisKind::Scheme;
}

}  // namespace

void checkCeilings(const LintedSlot& linted, Problems& problems)
{
    for (std::size_t i = 0; i < linted.rules.size(); ++i) {
        checkCeiling(linted, i, problems);
    }
}

void checkGates(const LintedSlot& linted, const SlotsByExercise& slots, Problems& problems)
{
    const GateQuestion question{&linted, slots, linted.what.catalog};
    for (std::size_t i = 0; i < linted.rules.size(); ++i) {
        const Rule& rule = linted.rules[i];
        const GateVerdict verdict = rule.when ? judge(*rule.when, question) : GateVerdict{};
        // Rules of templates may have parts that one exercise can never meet; the template knows why.
        if (linted.spelledOut && verdict.fate == GateFate::Never && verdict.blame) {
            tell(problems, linted.rulePlace(i) + "/when" + verdict.blame->place, LintKind::GateNeverOpens, LintSeverity::Error,
                 verdict.blame->metric, rule.id)
                .flaw = verdict.blame->flaw;
        }
    }
}

void checkLadder(const LintedSlot& linted, Problems& problems)
{
    const Slot& slot = linted.slot();
    const auto rungs = linted.what.rungs();
    for (std::size_t i = 0; !slot.path.empty() && i < rungs.size(); ++i) {
        const std::string place = linted.where + "/path/" + std::to_string(i);
        const Exercise& rung = *rungs[i];
        if (i > 0 && !areNeighbours(*rungs[i - 1], rung)) {
            tell(problems, place, LintKind::LadderHole, LintSeverity::Warning, rungs[i - 1]->id.value, rung.id.value);
        }
        if (rung.id != slot.exercise && !hasPlan(slot, rung.id) && !measureFits(slot.measure, rung)) {
            tell(problems, place, LintKind::RungWithoutPlan, LintSeverity::Error, rung.id.value);
        }
    }
}

void checkSchemes(const LintedSlot& linted, Problems& problems)
{
    const auto& schemes = linted.slot().progression.schemes;
    const bool anyMove = linted.anyAction([](const Rule& rule, const Action& action) {
        return changesScheme(rule, action) && (action.op == ActionOp::Next || action.op == ActionOp::Table);
    });
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        const auto place = static_cast<double>(i + 1);
        const bool named = linted.anyAction([&](const Rule& rule, const Action& action) {
            return changesScheme(rule, action) && action.op == ActionOp::Set && action.value == place;
        });
        if (!anyMove && !named) {
            const std::string where = linted.progressionPlace() + "/schemes/" + std::to_string(i);
            tell(problems, where, LintKind::SchemeNeverReached, LintSeverity::Warning, schemes[i].id);
        }
    }
}

}  // namespace stance::linting
