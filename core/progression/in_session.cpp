#include "core/progression/in_session.h"

#include "core/progression/lane.h"

#include <algorithm>

namespace stance {
namespace {

Performance performanceOf(const InSessionInput& input, const Lane& lane)
{
    Performance performance;
    performance.exercise = input.done.empty() ? lane.exercise : input.catalog.find(input.done.front().exercise);
    performance.oneSided = performance.exercise != nullptr && performance.exercise->isOneSided();
    performance.loadKind = performance.exercise == nullptr ? LoadKind::None : lane.loadKind(*performance.exercise);
    for (const PerformedSet& row : input.done) {
        performance.add(row);
    }
    for (std::size_t i = 0; i < performance.sets.size(); ++i) {
        performance.sets[i].target = &input.prescription.sets[std::min(i, input.prescription.sets.size() - 1)];
    }
    return performance;
}

/// Loads of the sets to come as they can be put together: what was lowered never ends above what it was lowered to.
void makeLoadable(const Lane& lane, LoadKind kind, const Prescription& before, std::size_t done, Prescription& after)
{
    for (std::size_t i = done; i < after.sets.size(); ++i) {
        std::optional<Load>& load = after.sets[i].load;
        if (!load) {
            continue;
        }
        const std::optional<Load>& old = before.sets[std::min(i, before.sets.size() - 1)].load;
        const bool help = kind == LoadKind::Assistance;
        const bool easier = old && (help ? load->micrograms > old->micrograms : load->micrograms < old->micrograms);
        const LoadOrigin origin = easier ? LoadOrigin::Lowered : LoadOrigin::Raised;
        load = lane.loads.round(*load, roundingOf(origin, lane.rounding(), help)).load;
    }
}

}  // namespace

InSessionChange inSession(const InSessionInput& input)
{
    InSessionChange change;
    change.prescription = input.prescription;
    Lane lane;
    lane.program = &input.program;
    lane.slot = &input.slot;
    compileLane(lane, input.catalog);
    lane.loads = LoadableLoads(input.stock);
    const Performance performance = performanceOf(input, lane);
    const SessionFacts facts;
    EvaluationInput question;
    question.own = &performance;
    question.session = {&performance, 1};
    question.facts = &facts;
    question.restSeconds = input.prescription.restSeconds;
    Bases bases;
    const OwnedLevels levels;
    MoveInput move;
    move.slot = &input.slot;
    move.catalog = &input.catalog;
    move.rules = &lane.rules;
    move.loads = &lane.loads;
    move.ownedLevels = &levels;
    move.bases = &bases;
    move.observed = &question;
    move.performance = &performance;
    move.loadKind = performance.loadKind;
    move.firstRemaining = static_cast<int>(std::min(performance.sets.size(), input.prescription.sets.size()));
    bool moved = false;
    for (const CompiledRule& compiled : lane.compiled) {
        if (compiled.rule->pass != RulePass::InSession) {
            continue;
        }
        RuleTrace& trace = change.rules.emplace_back();
        trace.rule = compiled.rule->id;
        trace.pass = RulePass::InSession;
        trace.explain = compiled.rule->explain;
        LeafMemory memory;
        if (!evaluate(compiled.gate, question, memory, &trace.conditions)) {
            continue;
        }
        TargetState state{input.prescription, 0, 0, {}, {}};
        const bool moves = std::any_of(compiled.rule->actions.begin(), compiled.rule->actions.end(),
                                       [](const Action& action) { return action.kind == ActionKind::Move; });
        if (moves && moved) {
            trace.outcome = RuleOutcome::NotReached;
            continue;
        }
        const MoveResult result = carryOut(*compiled.rule, move, state);
        trace.outcome = result.moved || !moves ? RuleOutcome::Fired : RuleOutcome::CannotMove;
        change.stop = change.stop
                      || std::any_of(compiled.rule->actions.begin(), compiled.rule->actions.end(),
                                     [](const Action& action) { return action.kind == ActionKind::Stop; });
        change.suggestions.insert(change.suggestions.end(), result.suggestions.begin(), result.suggestions.end());
        change.limits.insert(change.limits.end(), result.limits.begin(), result.limits.end());
        if (result.moved) {
            moved = true;
            const auto done = static_cast<std::size_t>(move.firstRemaining);
            // What is done stands, whatever sets the rule spoke of.
            state.exact.sets.resize(std::max(state.exact.sets.size(), done), state.exact.sets.back());
            std::copy_n(input.prescription.sets.begin(), done, state.exact.sets.begin());
            makeLoadable(lane, move.loadKind, input.prescription, done, state.exact);
            change.prescription = std::move(state.exact);
        }
    }
    return change;
}

}  // namespace stance
