#include "core/progression/week_turn.h"

#include "core/progression/target_weight.h"

#include <algorithm>

namespace stance {
namespace {

bool changesStage(const Rule& rule)
{
    return std::any_of(rule.actions.begin(), rule.actions.end(),
                       [](const Action& action) { return action.kind == ActionKind::Move && action.axis.kind == AxisKind::Stage; });
}

bool isOfWeeks(const Rule& rule)
{
    return rule.pass == RulePass::Schedule && rule.schedule && rule.schedule->unit == ScheduleTrigger::Unit::Weeks
           && !changesStage(rule);
}

/// One side at the start of a week.
class SideTurn {
public:
    SideTurn(Lane& lane, LaneSide& own, JudgeInput& input, Side side) : m_lane(lane), m_own(own), m_input(input)
    {
        m_question.facts = &input.facts;
        m_question.side = side;
        m_move.slot = lane.slot;
        m_move.catalog = input.catalog;
        m_move.rules = &lane.rules;
        m_move.loads = &lane.loads;
        m_move.ownedLevels = input.ownedLevels;
        m_move.bases = input.bases;
        m_move.observed = &m_question;
        m_move.loadKind = lane.loadKind(*lane.exercise);
        m_move.side = side;
        m_move.origin = own.origin;
    }

    void run()
    {
        bool moved = false;
        for (std::size_t i = 0; i < m_lane.compiled.size(); ++i) {
            const CompiledRule& compiled = m_lane.compiled[i];
            RuleMemory& memory = m_own.memory[i];
            if (!isOfWeeks(*compiled.rule) || !becomesDue(*compiled.rule, memory)) {
                continue;
            }
            const bool held = isHeld(compiled, memory);
            if (!isReady(*compiled.rule, memory)) {
                memory.armed = compiled.rule->once || held;
            } else if (!moved && !held) {
                moved = fire(*compiled.rule, memory);
            }
        }
    }

private:
    Lane& m_lane;
    LaneSide& m_own;
    JudgeInput& m_input;
    EvaluationInput m_question;
    MoveInput m_move;

    bool becomesDue(const Rule& rule, RuleMemory& memory) const
    {
        const int times = dueTimes(*rule.schedule, static_cast<int>(m_input.facts.week));
        if (memory.spent || times <= memory.dueCount) {
            return false;
        }
        memory.dueCount = times;
        memory.armed = true;
        return true;
    }

    bool isHeld(const CompiledRule& compiled, const RuleMemory& memory) const
    {
        const bool frozen = m_lane.frozenSessions > 0 || (m_lane.frozenUntil && m_input.day < *m_lane.frozenUntil);
        return memory.vetoed || (compiled.raises && frozen);
    }

    /// Before the first session a gate has not been asked, and a rule without one is open.
    bool isReady(const Rule& rule, const RuleMemory& memory) const
    {
        return m_lane.sessions == 0 ? !rule.when.has_value() && rule.window.sessions <= 1 : memory.ready;
    }

    bool fire(const Rule& rule, RuleMemory& memory)
    {
        TargetState state = m_own.targets;
        const Bases bases = *m_input.bases;
        const TargetWeight before = weightOf(state, m_move.loadKind, *m_input.bases);
        const MoveResult result = carryOut(rule, m_move, state);
        memory.armed = false;
        memory.spent = rule.once;
        m_own.trace.suggestions.insert(m_own.trace.suggestions.end(), result.suggestions.begin(), result.suggestions.end());
        if (!result.moved) {
            return false;
        }
        const bool lighter = weightOf(state, m_move.loadKind, *m_input.bases) < before;
        const bool lower = result.onlyLowers() || (lighter && !result.onlyRaises());
        if (!m_own.carried) {
            m_own.before = m_own.targets;
            m_lane.basesBefore = bases;
        }
        m_own.targets = std::move(state);
        m_own.targets.easedFrom.clear();  // the calendar's targets stand on their own
        m_own.beforeReduction.reset();
        m_own.decision = lower ? Decision::Regress : Decision::Progress;
        m_own.origin = lower ? LoadOrigin::Lowered : LoadOrigin::Raised;
        m_own.trace.firedRule = rule.id;
        m_own.trace.week = static_cast<int>(m_input.facts.week);
        memory.streak.restart();
        for (RuleTrace& trace : m_own.trace.rules) {
            trace.outcome = trace.rule == rule.id ? RuleOutcome::Fired : trace.outcome;
        }
        if (result.rungs != 0) {
            beginRung(result.rungs);
        }
        return true;
    }

    /// As after a session that led to another rung: a first time, with windows that start anew.
    void beginRung(int rungs)
    {
        m_own.decision = rungs > 0 ? Decision::NextRung : Decision::PreviousRung;
        m_own.origin = LoadOrigin::FirstUse;
        m_own.restartWindows();
    }
};

}  // namespace

int dueTimes(const ScheduleTrigger& trigger, int count)
{
    // Every two weeks is due when two weeks are over, in the third; a session counts once it is done.
    const bool weeks = trigger.every > 0 && trigger.unit == ScheduleTrigger::Unit::Weeks;
    const int after = weeks ? trigger.every + 1 : trigger.every;
    const int first = trigger.at > 0 ? trigger.at : after;
    if (first <= 0 || count < first) {
        return 0;
    }
    return trigger.every > 0 ? 1 + (count - first) / trigger.every : 1;
}

void turnWeek(Fold& fold, Lane& lane, std::chrono::sys_days day, UtcTime at)
{
    const bool calendar = std::any_of(lane.compiled.begin(), lane.compiled.end(),
                                      [](const CompiledRule& compiled) { return isOfWeeks(*compiled.rule); });
    if (!lane.moves || !calendar || fold.deloadAt(at, lane) != nullptr || fold.isDeloadWeek(*lane.program, day)) {
        return;
    }
    const Catalog& catalog = fold.catalog();
    JudgeInput input;
    input.catalog = &catalog;
    input.bases = &fold.bases(*lane.program);
    input.ownedLevels = &fold.ownedLevels();
    input.day = day;
    input.facts.week = fold.week(*lane.program, day);
    input.facts.sessionCount = lane.sessions;
    for (std::size_t i = 0; i < lane.sides.size(); ++i) {
        const Side side = lane.sides.size() == 1 ? Side::Both : i == 0 ? Side::Left : Side::Right;
        SideTurn(lane, lane.sides[i], input, side).run();
    }
}

}  // namespace stance
