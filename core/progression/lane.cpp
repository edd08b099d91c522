#include "core/progression/lane.h"

#include "core/progression/move_direction.h"
#include "core/progression/target_weight.h"
#include "core/progression/templates.h"
#include "core/progression/week_turn.h"

#include <algorithm>
#include <array>

namespace stance {
namespace {

bool goesUp(const Rule& rule)
{
    return rule.pass == RulePass::Advance || rule.pass == RulePass::Schedule;
}

/// Whether a move lowers whatever there is; then safety does not hold it.
bool surelyLowers(const Action& action)
{
    return canLower(action) && !canRaise(action) && action.of == ValueBase::Current;
}

bool mayRaise(const Rule& rule)
{
    return goesUp(rule) && std::any_of(rule.actions.begin(), rule.actions.end(), [](const Action& action) {
               return action.kind == ActionKind::Move && !surelyLowers(action);
           });
}

/// What is set, put back to the plan, looked up in a table or worked out from something else goes either way.
bool mayLower(const Rule& rule)
{
    return goesUp(rule) && std::any_of(rule.actions.begin(), rule.actions.end(), [](const Action& action) {
               return action.kind == ActionKind::Move
                      && (canLower(action) || action.op == ActionOp::Set || action.op == ActionOp::ResetToPlan
                          || (action.of != ValueBase::Current && action.op != ActionOp::PerformedPlus));
           });
}

/// Whether the gate speaks of nothing but pain and faults, and is closed where there are none: most sessions need not ask it.
bool asksForTrouble(const CompiledRule& compiled)
{
    constexpr std::array trouble{Metric::Pain,       Metric::PainAfter, Metric::PainNextMorning, Metric::PainOverBaseline,
                                 Metric::Settled24h, Metric::Clean,     Metric::CriticalFaults};
    const bool onlyTrouble = std::all_of(compiled.gate.leaves.begin(), compiled.gate.leaves.end(), [&](const CompiledLeaf& leaf) {
        return std::find(trouble.begin(), trouble.end(), leaf.metric.metric) != trouble.end()
               && (leaf.scope == MetricScope::Person || leaf.leaf.sets == SetQuantifier::Any);
    });
    if (!onlyTrouble || !compiled.gate.forgetful || compiled.gate.always) {
        return false;
    }
    PerformedSet row;
    row.amount.value = 1;
    row.goodAmount = 1;
    Exercise exercise;
    Performance quiet;
    quiet.exercise = &exercise;
    quiet.add(row);
    const SessionFacts facts;
    EvaluationInput question;
    question.own = &quiet;
    question.facts = &facts;
    LeafMemory memory;
    return !evaluate(compiled.gate, question, memory, nullptr);
}

std::optional<double> factorFor(std::span<const BreakBand> bands, int days, bool& retest)
{
    std::optional<double> factor;
    for (const BreakBand& band : bands) {
        if (days >= band.days) {
            factor = band.factor;
            retest = band.retest;
        }
    }
    return factor && *factor < 1 ? factor : std::nullopt;
}

MoveInput moveInput(const Lane& lane, const LaneSide& own, JudgeInput& input, const EvaluationInput& question)
{
    MoveInput move;
    move.slot = lane.slot;
    move.catalog = input.catalog;
    move.rules = &lane.rules;
    move.loads = &lane.loads;
    move.ownedLevels = input.ownedLevels;
    move.bases = input.bases;
    move.observed = &question;
    move.loadKind = lane.loadKind(*lane.exercise);
    move.side = question.side;
    move.origin = own.origin;
    return move;
}

struct Candidate {
    TargetState targets;
    MoveResult result;
    std::string rule;
    double factor = 1;
};

/// The break stands for the reduction of the last session, not beside it; sets that one took stay away.
void keepSetsTaken(const TargetState& now, TargetState& candidate)
{
    if (candidate.exact.sets.size() > now.exact.sets.size()) {
        candidate.exact.sets.resize(now.exact.sets.size());
        if (candidate.easedFrom.empty()) {
            candidate.easedFrom = now.easedFrom;
        }
    }
}

/// The targets after the break by its band and by each open rule of the return pass.
std::vector<Candidate> afterBreak(Lane& lane, LaneSide& own, JudgeInput& input, const EvaluationInput& question,
                                  const std::optional<double>& factor)
{
    const MoveInput move = moveInput(lane, own, input, question);
    const TargetState& base = own.beforeReduction ? *own.beforeReduction : own.targets;
    std::vector<Candidate> candidates;
    if (factor) {
        Candidate& band = candidates.emplace_back(Candidate{base, {}, "stance-break", *factor});
        band.result = reduce(*factor, move, band.targets);
    }
    for (std::size_t i = 0; i < lane.compiled.size(); ++i) {
        const CompiledRule& compiled = lane.compiled[i];
        if (compiled.rule->pass == RulePass::Return && evaluate(compiled.gate, question, own.memory[i].leaves, nullptr)) {
            Candidate& candidate = candidates.emplace_back(Candidate{base, {}, compiled.rule->id, 1});
            candidate.result = carryOut(*compiled.rule, move, candidate.targets);
        }
    }
    for (Candidate& candidate : candidates) {
        keepSetsTaken(own.targets, candidate.targets);
    }
    return candidates;
}

}  // namespace

bool RuleMemory::isDue(const Rule& rule, int count)
{
    if (spent || !rule.schedule) {
        return !spent;
    }
    const int times = dueTimes(*rule.schedule, count);
    if (times > dueCount) {
        dueCount = times;
        armed = true;
    }
    return armed;
}

std::optional<std::int64_t> LaneSide::loadWeekBefore(std::chrono::sys_days day) const
{
    for (const auto& [when, micrograms] : recentLoads) {
        if (when > day - std::chrono::days{7}) {
            return micrograms;
        }
    }
    return std::nullopt;
}

void LaneSide::restartWindows()
{
    for (RuleMemory& rule : memory) {
        rule.streak.restart();
        rule.leaves.clear();
    }
}

void LaneSide::restartWindows(std::span<const CompiledRule> rules, std::span<const std::size_t> fired)
{
    for (const std::size_t index : fired) {
        const std::vector<std::string>& clears = rules[index].rule->clears;
        memory[index].streak.restart();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (std::find(clears.begin(), clears.end(), rules[i].rule->id) != clears.end()) {
                memory[i].streak.restart();
            }
        }
    }
}

void Lane::restartWindows()
{
    for (LaneSide& side : sides) {
        side.restartWindows();
        side.missedSessions = 0;
    }
}

std::vector<LimitTrace> holdTogether(const Slot& slot, Prescription& left, Prescription& right)
{
    std::vector<LimitTrace> held;
    const std::optional<double>& allowed = slot.progression.maxAsymmetryPercent;
    for (std::size_t i = 0; allowed && i < std::min(left.sets.size(), right.sets.size()); ++i) {
        std::optional<Load>& a = left.sets[i].load;
        std::optional<Load>& b = right.sets[i].load;
        if (!a || !b) {
            continue;
        }
        const auto [weaker, stronger] = a->micrograms > b->micrograms ? std::pair(&*b, &*a) : std::pair(&*a, &*b);
        const auto most = static_cast<std::int64_t>(static_cast<double>(weaker->micrograms) * (1.0 + *allowed / 100.0));
        if (stronger->micrograms > most) {
            held.push_back({LimitKind::Asymmetry, Axis{}, stronger->kilograms(), static_cast<double>(most) / 1e9});
            *stronger = loadFromMicrograms(most, stronger->unit);
        }
    }
    return held;
}

void compileLane(Lane& lane, const Catalog& catalog)
{
    lane.exercise = catalog.find(lane.slot->exercise);
    lane.moves = lane.slot->progression.templateName != "none";
    lane.sides.resize(lane.slot->progression.sides == JudgedSides::Each && lane.exercise->isOneSided() ? 2 : 1);
    if (lane.moves) {
        if (auto rules = expand(*lane.slot, *lane.exercise, *lane.program)) {
            lane.rules = std::move(*rules);
        } else {
            lane.moves = false;
        }
    }
    for (const Rule& rule : lane.rules.rules) {
        const bool regains = !rule.actions.empty() && rule.actions.front().op == ActionOp::Regain;
        lane.compiled.push_back({&rule, compile(rule.when, lane.slot, catalog), mayRaise(rule), mayLower(rule), regains, false});
        lane.compiled.back().asksForTrouble = asksForTrouble(lane.compiled.back());
    }
    lane.countsMisses = std::any_of(lane.compiled.begin(), lane.compiled.end(), [](const CompiledRule& compiled) {
        return std::any_of(compiled.gate.leaves.begin(), compiled.gate.leaves.end(),
                           [](const CompiledLeaf& leaf) { return leaf.metric.metric == Metric::MissedSessions; });
    });
    lane.limitsWeek = std::any_of(lane.rules.bounds.begin(), lane.rules.bounds.end(),
                                  [](const AxisBounds& bounds) { return bounds.maxWeekPercent.has_value(); });
    for (LaneSide& side : lane.sides) {
        side.targets = startOf(*lane.slot);
        side.before = side.targets;
        side.memory.resize(lane.compiled.size());
    }
}

void beginAfterBreak(Lane& lane, JudgeInput& input, std::span<const BreakBand> bands, int days)
{
    if (!lane.moves) {
        return;
    }
    bool retest = false;
    const std::optional<double> factor = factorFor(bands, days, retest);
    input.facts.daysSinceLast = days;
    bool any = false;
    for (std::size_t i = 0; i < lane.sides.size(); ++i) {
        LaneSide& own = lane.sides[i];
        EvaluationInput question;
        question.facts = &input.facts;
        question.side = lane.sides.size() == 1 ? Side::Both : i == 0 ? Side::Left : Side::Right;
        const LoadKind kind = lane.loadKind(*lane.exercise);
        Candidate* lowest = nullptr;
        std::vector<Candidate> candidates = afterBreak(lane, own, input, question, factor);
        for (Candidate& candidate : candidates) {
            const TargetState& than = lowest != nullptr ? lowest->targets : own.targets;
            if (candidate.result.moved && weightOf(candidate.targets, kind, *input.bases) < weightOf(than, kind, *input.bases)) {
                lowest = &candidate;
            }
        }
        any = any || !candidates.empty();
        own.trace.breakDays = candidates.empty() ? 0 : days;
        if (lowest == nullptr) {
            continue;
        }
        own.before = own.targets;
        lane.basesBefore.reset();
        // What lies over the targets for a while goes on what stood before, as after any reduction.
        own.beforeReduction = own.beforeReduction ? std::move(own.beforeReduction) : std::optional(own.targets);
        own.targets = std::move(lowest->targets);
        own.origin = LoadOrigin::Lowered;
        own.decision = Decision::Regress;
        own.trace.breakFactor = lowest->factor;
        own.trace.firedRule = lowest->rule;
        own.trace.limits = lowest->result.limits;
        own.trace.suggestions = lowest->result.suggestions;
        if (retest) {
            own.trace.suggestions.push_back(Suggestion::Retest);
        }
    }
    if (any) {
        lane.restartWindows();
    }
}

}  // namespace stance
