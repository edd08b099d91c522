#include "core/progression/lint_gate.h"

#include "core/base/base_names.h"
#include "core/catalog/catalog_names.h"
#include "core/progression/gate_logic.h"
#include "core/progression/metric.h"
#include "core/progression/move_direction.h"

#include <algorithm>
#include <utility>

namespace stance::linting {
namespace {

/// Limits of the work for files that were made to cost time.
constexpr std::size_t mostSubjects = 50;
constexpr std::size_t mostLeaves = 50;

/// One exercise that a condition may be about, in the slot it is trained in.
struct Subject {
    const Exercise* exercise = nullptr;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    const LintedSlot* slot = nullptr;
};

std::vector<Subject> subjectsOf(const GateLeaf& leaf, const GateQuestion& question)
{
    std::vector<Subject> subjects;
    const auto add = [&](const LintedSlot& slot) {
        for (const Exercise* rung : slot.what.rungs()) {
            if (leaf.exercise.empty() || rung->id.value == leaf.exercise) {
                subjects.push_back({rung, slot.what.measureOf(*rung), slot.what.loadKindOf(*rung), &slot});
            }
        }
    };
    if (leaf.exercise.empty()) {
        add(*question.own);
    } else if (const auto known = question.slots.find(leaf.exercise); known != question.slots.end()) {
        // Some of very many say as much as all of them.
        const std::size_t count = std::min(known->second.size(), mostSubjects);
        std::for_each(known->second.begin(), known->second.begin() + static_cast<std::ptrdiff_t>(count),
                      [&](const LintedSlot* slot) { add(*slot); });
    }
    return subjects;
}

/// Not recorded: whatever the condition says of missing values is what it always says.
GateVerdict missing(const GateLeaf& leaf, GateFlaw flaw)
{
    if (leaf.missing == MissingValue::Pass) {
        return {GateFate::Always, std::nullopt};
    }
    return {GateFate::Never, GateBlame{flaw, leaf.metric, ""}};
}

bool isRecorded(const MetricName& metric, const Subject& subject, const Catalog& catalog)
{
    const auto hasAxis = [&] { return subject.exercise->findLevelAxis(metric.name) != nullptr; };
    switch (metric.metric) {
        case Metric::Load: return subject.loadKind != LoadKind::None;
        case Metric::Level: return hasAxis();
        case Metric::SymmetryIndex:
        case Metric::Asymmetry: return subject.exercise->isOneSided();
        case Metric::BlockRoundsOk:
        case Metric::BlockReps: return false;
        case Metric::Assessment: return catalog.find(ExerciseId(metric.name)) != nullptr;
        default: return !countsAmount(metric.metric) || countsAmountOf(metric.metric, subject.measure.kind);
    }
}

struct Domain {
    double low = 0;
    double high = 0;
};

std::optional<Domain> domainOf(const MetricName& metric, const Subject& subject)
{
    switch (metric.metric) {
        case Metric::Clean:
        case Metric::Settled24h:
        case Metric::PainEntered: return Domain{0, 1};
        case Metric::Rir:
        case Metric::Rpe:
        case Metric::Pain:
        case Metric::PainBefore:
        case Metric::PainAfter:
        case Metric::PainNextMorning: return Domain{0, 10};
        case Metric::Readiness:
        case Metric::Soreness: return Domain{1, 5};
        case Metric::SymmetryIndex:
        case Metric::Asymmetry:
        case Metric::RangeOfMotion: return Domain{0, 100};
        case Metric::FaultTag: {
            const auto& faults = subject.exercise->faults;
            const bool known =
                std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) { return nameOf(fault.tag) == metric.name; });
            return Domain{0, known ? 1'000.0 : 0.0};
        }
        case Metric::Variant: return Domain{0, std::max(0.0, static_cast<double>(subject.slot->slot().path.size()) - 1)};
        case Metric::Scheme: return Domain{0, static_cast<double>(subject.slot->slot().progression.schemes.size())};
        case Metric::Load: return Domain{0, static_cast<double>(maxLoadMicrograms) / 1e9};
        default: break;
    }
    if (countsAmount(metric.metric)) {
        const Limits limits = amountLimitsOf(subject.measure.kind);
        return Domain{std::min(0.0, static_cast<double>(limits.min)), static_cast<double>(limits.max)};
    }
    return std::nullopt;
}

bool canBe(GateOp op, double value, const Domain& domain)
{
    switch (op) {
        case GateOp::Less: return domain.low < value;
        case GateOp::LessOrEqual: return domain.low <= value;
        case GateOp::Greater: return domain.high > value;
        case GateOp::GreaterOrEqual: return domain.high >= value;
        case GateOp::Equal: return domain.low <= value && value <= domain.high;
        case GateOp::NotEqual: return domain.low != value || domain.high != value;
    }
    return true;
}

/// Whether a word can stand for a number here: a parameter, a rung, a scheme, a level.
bool hasMeaning(const std::string& word, const MetricName& metric, const Subject& subject)
{
    const Slot& slot = subject.slot->slot();
    const auto parameter = slot.progression.parameters.find(word);
    if (parameter != slot.progression.parameters.end()) {
        return std::holds_alternative<double>(parameter->second);
    }
    switch (metric.metric) {
        case Metric::Variant:
            return std::any_of(slot.path.begin(), slot.path.end(), [&](const ExerciseId& rung) { return rung.value == word; });
        case Metric::Scheme: return subject.slot->what.hasScheme(word);
        case Metric::Level: {
            const LevelAxis* axis = subject.exercise->findLevelAxis(metric.name);
            return axis != nullptr && std::find(axis->values.begin(), axis->values.end(), word) != axis->values.end();
        }
        default: return false;
    }
}

bool targetHas(const SetTarget& target, const std::string& field)
{
    if (field == "load") {
        return target.load.has_value() || target.share.has_value();
    }
    if (field == "rir" || field == "rpe") {
        return target.rir.has_value();
    }
    return field == "rest_s" || !target.openEnded || target.amountMax > 0;
}

/// Whether one plan has the field in the sets that the condition speaks of.
bool planHas(const Prescription& plan, const GateLeaf& leaf, const std::string& field)
{
    const auto has = [&](const SetTarget& target) { return targetHas(target, field); };
    const auto& sets = plan.sets;
    switch (leaf.sets) {
        case SetQuantifier::Every: return std::all_of(sets.begin(), sets.end(), has);
        case SetQuantifier::First: return !sets.empty() && has(sets.front());
        case SetQuantifier::Last: return !sets.empty() && has(sets.back());
        case SetQuantifier::Nth:
            return leaf.count > static_cast<int>(sets.size()) || has(sets[static_cast<std::size_t>(leaf.count) - 1]);
        case SetQuantifier::Any:
        case SetQuantifier::AtLeast:
        case SetQuantifier::Heaviest: break;
    }
    return std::any_of(sets.begin(), sets.end(), has);
}

/// Whether a rule may bring a field into the prescription that the plan does not have.
bool rulesBring(const LintedSlot& slot, const std::string& field)
{
    AxisKind axis = AxisKind::Amount;
    if (field == "load") {
        axis = AxisKind::Load;
    } else if (field == "rir" || field == "rpe") {
        axis = AxisKind::Rir;
    } else {
        return false;
    }
    return slot.anyAction([&](const Rule&, const Action& action) {
        return action.kind == ActionKind::Move && action.axis.kind == axis && action.op != ActionOp::ResetToPlan;
    });
}

bool hasTarget(const GateLeaf& leaf, const TargetValue& target, const LintedSlot& slot)
{
    const auto plans = slot.plans();
    return rulesBring(slot, target.field)
           || std::any_of(plans.begin(), plans.end(), [&](const Prescription* plan) { return planHas(*plan, leaf, target.field); });
}

bool hasSet(const GateLeaf& leaf, const MetricName& metric, const LintedSlot& slot)
{
    if (leaf.sets != SetQuantifier::Nth || scopeOf(metric.metric) != MetricScope::Set) {
        return true;
    }
    const bool grows =
        slot.anyAction([](const Rule&, const Action& action) { return action.axis.kind == AxisKind::Sets && canRaise(action); });
    const auto plans = slot.plans();
    return grows || std::any_of(plans.begin(), plans.end(), [&](const Prescription* plan) {
               return static_cast<int>(plan->sets.size()) >= leaf.count;
           });
}

/// The condition for one exercise in one slot.
GateVerdict judgeFor(const GateLeaf& leaf, const MetricName& metric, const Subject& subject, const Catalog& catalog)
{
    if (!isRecorded(metric, subject, catalog)) {
        return missing(leaf, GateFlaw::NotRecorded);
    }
    if (!hasSet(leaf, metric, *subject.slot)) {
        return {GateFate::Never, GateBlame{GateFlaw::TooFewSets, leaf.metric, ""}};
    }
    if (const auto* word = std::get_if<std::string>(&leaf.value)) {
        return hasMeaning(*word, metric, subject) ? GateVerdict{} : missing(leaf, GateFlaw::UnknownWord);
    }
    if (const auto* target = std::get_if<TargetValue>(&leaf.value)) {
        return hasTarget(leaf, *target, *subject.slot) ? GateVerdict{} : missing(leaf, GateFlaw::NoTarget);
    }
    const auto* number = std::get_if<double>(&leaf.value);
    const auto domain = domainOf(metric, subject);
    const bool bySum = leaf.side == GateSide::Total;
    if (number != nullptr && domain && !bySum && !canBe(leaf.op, *number, *domain)) {
        // What is not recorded may still pass.
        const bool mayBeMissing = leaf.missing == MissingValue::Pass;
        return mayBeMissing ? GateVerdict{} : GateVerdict{GateFate::Never, GateBlame{GateFlaw::OutOfRange, leaf.metric, ""}};
    }
    return {};
}

/// A condition about the person, in a gate that has no exercise to ask about.
GateVerdict judgePerson(const GateLeaf& leaf, const MetricName& metric, const Catalog& catalog)
{
    if (metric.metric == Metric::Assessment && catalog.find(ExerciseId(metric.name)) == nullptr) {
        return missing(leaf, GateFlaw::NotRecorded);
    }
    const auto* number = std::get_if<double>(&leaf.value);
    const auto domain = domainOf(metric, Subject{});
    if (number != nullptr && domain && !canBe(leaf.op, *number, *domain) && leaf.missing == MissingValue::Fail) {
        return {GateFate::Never, GateBlame{GateFlaw::OutOfRange, leaf.metric, ""}};
    }
    return {};
}

GateVerdict judgeLeaf(const GateLeaf& leaf, const GateQuestion& question)
{
    const auto metric = metricOf(leaf.metric);
    if (!metric) {
        return missing(leaf, GateFlaw::NotRecorded);
    }
    if (scopeOf(metric->metric) == MetricScope::Person && leaf.exercise.empty()
        && (question.own == nullptr || std::holds_alternative<double>(leaf.value))) {
        return judgePerson(leaf, *metric, question.catalog);
    }
    if (question.own == nullptr && leaf.exercise.empty()) {
        return {GateFate::Never, GateBlame{GateFlaw::NoExercise, leaf.metric, ""}};
    }
    const std::vector<Subject> subjects = subjectsOf(leaf, question);
    if (subjects.empty()) {
        // Not even a condition that lets missing values pass is open for what was never trained.
        return {GateFate::Never, GateBlame{GateFlaw::NotTrained, leaf.metric, ""}};
    }
    std::optional<GateVerdict> common;
    for (const Subject& subject : subjects) {
        GateVerdict verdict = judgeFor(leaf, *metric, subject, question.catalog);
        if (!common) {
            common = std::move(verdict);
        } else if (common->fate != verdict.fate) {
            return {};
        }
    }
    return *common;
}

/// Two conditions of one conjunction that exclude each other; conjunctions within it count as its own.
void collectLeaves(const Gate& gate, std::vector<const GateLeaf*>& leaves)
{
    if (gate.kind == GateKind::Leaf) {
        leaves.push_back(&gate.leaf);
    } else if (gate.kind == GateKind::All) {
        for (const Gate& child : gate.children) {
            if (leaves.size() < mostLeaves) {
                collectLeaves(child, leaves);
            }
        }
    }
}

std::optional<GateBlame> contradiction(const Gate& gate)
{
    std::vector<const GateLeaf*> leaves;
    collectLeaves(gate, leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        for (std::size_t j = i + 1; j < leaves.size(); ++j) {
            if (excludeEachOther(*leaves[i], *leaves[j])) {
                return GateBlame{GateFlaw::Contradiction, leaves[i]->metric, ""};
            }
        }
    }
    return std::nullopt;
}

GateVerdict judgeMany(const Gate& gate, const GateQuestion& question)
{
    const bool all = gate.kind == GateKind::All;
    // All: one that never opens is enough. Any: one that is always open is.
    const GateFate decides = all ? GateFate::Never : GateFate::Always;
    const GateFate needsEach = all ? GateFate::Always : GateFate::Never;
    bool each = true;
    std::optional<GateBlame> blame;
    for (std::size_t i = 0; i < gate.children.size(); ++i) {
        GateVerdict verdict = judge(gate.children[i], question);
        if (verdict.blame) {
            verdict.blame->place = std::string(all ? "/all/" : "/any/") + std::to_string(i) + verdict.blame->place;
            blame = blame ? blame : verdict.blame;
        }
        if (verdict.fate == decides) {
            return {decides, decides == GateFate::Never ? blame : std::nullopt};
        }
        each = each && verdict.fate == needsEach;
    }
    if (auto excluded = all ? contradiction(gate) : std::nullopt) {
        return {GateFate::Never, std::move(excluded)};
    }
    return each ? GateVerdict{needsEach, all ? std::nullopt : blame} : GateVerdict{};
}

}  // namespace

GateVerdict judge(const Gate& gate, const GateQuestion& question)
{
    switch (gate.kind) {
        case GateKind::Leaf: return judgeLeaf(gate.leaf, question);
        case GateKind::All:
        case GateKind::Any: return judgeMany(gate, question);
        case GateKind::Not: break;
    }
    const GateVerdict inner = judge(gate.children.front(), question);
    switch (inner.fate) {
        case GateFate::Never: return {GateFate::Always, std::nullopt};
        case GateFate::Always:
            return {GateFate::Never, GateBlame{GateFlaw::NotRecorded, gate.children.front().leaf.metric, "/not"}};
        case GateFate::Sometimes: break;
    }
    return {};
}

}  // namespace stance::linting
