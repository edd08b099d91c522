#include "core/coach/in_session_coach.h"

#include "core/coach/rung_swap.h"
#include "core/history/performed_set.h"
#include "core/progression/in_session.h"
#include "core/progression/standing_rules.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace stance {
namespace {

/// The step whose record an event completed or corrected.
struct StepLogged {
    std::optional<StepId> operator()(const SetCompleted& event) const { return event.set.step; }
    std::optional<StepId> operator()(const AmountLogged& event) const { return event.step; }
    std::optional<StepId> operator()(const LoadLogged& event) const { return event.step; }
    std::optional<StepId> operator()(const LevelLogged& event) const { return event.step; }
    std::optional<StepId> operator()(const EffortLogged& event) const { return event.step; }
    std::optional<StepId> operator()(const FaultLogged& event) const { return event.step; }
    std::optional<StepId> operator()(const PainLogged& event) const { return event.step; }
    template <class Event>
    std::optional<StepId> operator()(const Event&) const
    {
        return std::nullopt;
    }
};

bool isAgain(const Session& session, const RepFlagged& flagged)
{
    return flagged.rep > 1 && session.open && session.open->ref == flagged.set
           && std::find(session.open->faults.begin(), session.open->faults.end(), FaultFlag{flagged.fault, flagged.rep - 1})
                  != session.open->faults.end();
}

bool hasMore(const Session& session, int slot)
{
    return std::any_of(session.plan.steps.begin(), session.plan.steps.end(), [&](const PlanStep& step) {
        return step.slot == slot && session.record(step.id).state == SetState::ToCome;
    });
}

/// The done rows of one slot, in order and set by set; a set whose other side is to come is not there yet.
std::vector<std::vector<PerformedSet>> setsDone(const Session& session, int slot, Side only)
{
    const SessionSummary summary = summarise(session);
    std::vector<std::vector<PerformedSet>> sets;
    std::size_t row = 0;
    for (const PlanStep& step : session.plan.steps) {
        const SetState state = session.record(step.id).state;
        const bool open = session.open && session.open->ref.step == step.id;
        if (state == SetState::ToCome && !open) {
            continue;  // summarise() leaves it out, too
        }
        const PerformedSet& performed = summary.sets.at(row++);
        const bool wanted = step.slot == slot && performed.kind == SetKind::Done && (only == Side::Both || step.side == only);
        if (!wanted) {
            continue;
        }
        const bool whole =
            only != Side::Both || std::none_of(session.plan.steps.begin(), session.plan.steps.end(), [&](const auto& other) {
                return session.plan.isPair(step, other) && session.record(other.id).state == SetState::ToCome;
            });
        if (!whole) {
            continue;
        }
        if (sets.empty() || sets.back().front().setNo != performed.setNo) {
            sets.emplace_back();
        }
        sets.back().push_back(performed);
    }
    return sets;
}

/// Why an exercise ends, by what the rule that ended it looks at.
StopReason reasonOf(const InSessionChange& change)
{
    for (const RuleTrace& rule : change.rules) {
        if (rule.outcome != RuleOutcome::Fired) {
            continue;
        }
        for (const ConditionTrace& condition : rule.conditions) {
            const std::string& metric = condition.leaf.metric;
            if (metric == "pain") {
                return StopReason::Pain;
            }
            if (metric == "clean" || metric.find("fault") != std::string::npos) {
                return StopReason::Fault;
            }
        }
    }
    return StopReason::Other;
}

/// What rules make of the targets of one side, set by set.
struct SideOutcome {
    Prescription targets;
    std::string rule;  ///< the one that moved last
    std::optional<StopReason> stop;
};

SideOutcome judgeSets(InSessionInput input, const std::vector<std::vector<PerformedSet>>& sets)
{
    SideOutcome outcome{input.prescription, {}, {}};
    std::vector<PerformedSet> done;
    for (const std::vector<PerformedSet>& set : sets) {
        done.insert(done.end(), set.begin(), set.end());
        const InSessionChange change = inSession({input.catalog, input.program, input.slot, outcome.targets, done, input.stock});
        const auto fired = std::find_if(change.rules.begin(), change.rules.end(),
                                        [](const RuleTrace& rule) { return rule.outcome == RuleOutcome::Fired; });
        if (change.changes(outcome.targets) && fired != change.rules.end()) {
            outcome.rule = fired->rule;
        }
        outcome.targets = change.prescription;
        // What an earlier set would have ended was ended then, or begun again by the athlete.
        outcome.stop = change.stop ? std::optional(reasonOf(change)) : std::nullopt;
    }
    return outcome;
}

}  // namespace

InSessionCoach::InSessionCoach(const Catalog& catalog, const Program& program, EquipmentOwned owned)
    : m_catalog(&catalog), m_program(&program), m_owned(std::move(owned))
{
}

std::vector<SessionCommand> InSessionCoach::afterSet(const Session& session, StepId step) const
{
    const int index = session.slotIndexOfStep(step);
    const PlannedSlot& planned = session.plan.slots.at(static_cast<std::size_t>(index));
    const std::optional<Pain>& pain = session.record(step).pain;
    if (pain && pain->score > painBandsOf(*m_program).amberMax) {
        return {StopExercise{index, StopReason::Pain}};
    }
    const Slot* slot = writtenSlot(*m_program, session, planned);
    const Exercise* exercise = m_catalog->find(planned.exercise);
    const bool ruled = slot != nullptr && exercise != nullptr;
    if (!ruled) {
        return {};
    }
    const LoadStock stock = slot->progression.rounding ? slot->progression.rounding->stock : stockFor(m_owned, *exercise);
    const AsPlanned base = planned.asPlanned.value_or(AsPlanned{planned.prescription, planned.right});
    const Side leftOrAll = base.right ? Side::Left : Side::Both;
    const SideOutcome left =
        judgeSets({*m_catalog, *m_program, *slot, base.prescription, {}, stock}, setsDone(session, index, leftOrAll));
    AdjustTargets adjusted{index, left.targets, std::nullopt, left.rule};
    std::optional<StopReason> stop = left.stop;
    if (base.right) {
        const SideOutcome right =
            judgeSets({*m_catalog, *m_program, *slot, *base.right, {}, stock}, setsDone(session, index, Side::Right));
        adjusted.right = right.targets;
        adjusted.rule = left.rule.empty() ? right.rule : left.rule;
        stop = stop ? stop : right.stop;
    }
    if (stop) {
        return {StopExercise{index, *stop}};
    }
    if (adjusted.prescription == planned.prescription && adjusted.right == planned.right) {
        return {};
    }
    return {adjusted};
}

std::vector<SessionCommand> InSessionCoach::follow(const Session& after, const std::vector<SessionEvent>& events) const
{
    if (after.state != SessionState::Live) {
        return {};
    }
    std::vector<SessionCommand> commands;
    for (const SessionEvent& event : events) {
        const auto* flagged = std::get_if<RepFlagged>(&event);
        if (flagged != nullptr && isAgain(after, *flagged)) {
            commands.emplace_back(CompleteSet{flagged->set});
        }
        const auto step = std::visit(StepLogged{}, event);
        if (step && hasMore(after, after.slotIndexOfStep(*step))) {
            std::vector<SessionCommand> more = afterSet(after, *step);
            commands.insert(commands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
    }
    return commands;
}

}  // namespace stance
