#include "core/progression/side_judge.h"

#include "core/progression/target_weight.h"

#include <algorithm>

namespace stance {
namespace {

/// One side of a lane, judged once.
class SideJudge {
public:
    SideJudge(Lane& lane, LaneSide& own, JudgeInput& input, Side side) : m_lane(lane), m_own(own), m_input(input), m_side(side)
    {
        m_question.own = input.performance;
        m_question.session = input.session;
        m_question.facts = &input.facts;
        m_question.side = side;
        m_question.restSeconds = own.targets.exact.restSeconds;
        m_move.slot = lane.slot;
        m_move.catalog = input.catalog;
        m_move.rules = &lane.rules;
        m_move.loads = &lane.loads;
        m_move.ownedLevels = input.ownedLevels;
        m_move.bases = input.bases;
        m_move.observed = &m_question;
        m_move.performance = input.performance;
        m_move.loadKind = input.performance->loadKind;
        m_move.side = side;
        m_move.origin = own.origin;
        m_move.loadWeekAgo = own.loadWeekBefore(input.day);
    }

    Verdict run()
    {
        const SessionFacts& facts = m_input.facts;
        m_quiet = !m_input.performance->hasPain && !m_input.performance->hasFaults && m_input.performance->allDone
                  && !facts.painAfter && !facts.painNextMorning && !facts.painOverBaseline && !facts.settled24h;
        m_own.beforeReduction.reset();
        m_own.decision = Decision::Hold;
        m_own.carried.reset();
        if (m_input.traced) {
            m_own.before = m_input.climbed ? m_own.before : m_own.targets;
            m_own.trace = Trace{};
        }
        const int rung = m_own.targets.rung;
        m_hold = m_lane.frozenSessions > 0 || (m_lane.frozenUntil && m_input.day < *m_lane.frozenUntil);
        askSafety();
        askMiss();
        reduceOnce();
        askUpward(RulePass::Advance);
        askUpward(RulePass::Schedule);
        m_own.restartWindows(m_lane.compiled, m_fired);
        if (m_newRung) {
            m_own.restartWindows();
        }
        if (m_input.climbed && m_own.targets.rung >= rung) {
            m_own.decision = Decision::NextRung;
        }
        return m_verdict;
    }

private:
    Lane& m_lane;
    LaneSide& m_own;
    JudgeInput& m_input;
    Side m_side;
    EvaluationInput m_question;
    MoveInput m_move;
    Verdict m_verdict;
    bool m_quiet = false;  ///< no pain, no fault, nothing left out
    bool m_hold = false;
    bool m_moved = false;
    bool m_newRung = false;
    std::vector<std::size_t> m_reductions;  ///< open rules that lower, by index
    std::vector<std::size_t> m_fired;

    RuleTrace* traceOf(const CompiledRule& compiled)
    {
        if (!m_input.traced) {
            return nullptr;
        }
        RuleTrace& trace = m_own.trace.rules.emplace_back();
        trace.rule = compiled.rule->id;
        trace.pass = compiled.rule->pass;
        trace.explain = compiled.rule->explain;
        trace.side = m_side;
        trace.wanted = compiled.rule->window.sessions;
        trace.counted = compiled.rule->window.mode;
        return &trace;
    }

    /// Whether the gate has been open for as long as the rule's window asks.
    bool isOpen(std::size_t index, RuleTrace* trace)
    {
        const CompiledRule& compiled = m_lane.compiled[index];
        RuleMemory& memory = m_own.memory[index];
        const bool held = compiled.raises && m_hold;
        memory.vetoed = held;
        const bool surelyClosed = (held && !compiled.mayLower && compiled.gate.forgetful) || (m_quiet && compiled.asksForTrouble);
        if (surelyClosed && trace == nullptr) {
            memory.streak.push(false);
            return false;
        }
        const bool gate = evaluate(compiled.gate, m_question, memory.leaves, trace != nullptr ? &trace->conditions : nullptr);
        memory.vetoed = held && !(gate && compiled.mayLower && wouldLower(*compiled.rule));
        const bool counts = gate && !memory.vetoed;
        memory.streak.push(counts);
        if (trace != nullptr) {
            trace->held = memory.streak.held(compiled.rule->window);
            trace->outcome = gate && !counts ? RuleOutcome::Vetoed : RuleOutcome::Closed;
        }
        return counts && memory.streak.satisfies(compiled.rule->window);
    }

    /// Safety holds what would rise; what would only lower may go on.
    bool wouldLower(const Rule& rule)
    {
        TargetState state = m_own.targets;
        const Bases bases = *m_input.bases;
        const MoveResult tried = carryOut(rule, m_move, state);
        *m_input.bases = bases;
        return tried.moved && tried.onlyLowers();
    }

    template <class Visit>
    void eachRule(RulePass pass, Visit visit)
    {
        for (std::size_t i = 0; i < m_lane.compiled.size(); ++i) {
            if (m_lane.compiled[i].rule->pass == pass) {
                visit(i);
            }
        }
    }

    static bool hasMove(const Rule& rule)
    {
        return std::any_of(rule.actions.begin(), rule.actions.end(),
                           [](const Action& action) { return action.kind == ActionKind::Move; });
    }

    void askSafety()
    {
        eachRule(RulePass::Safety, [this](std::size_t i) {
            RuleTrace* trace = traceOf(m_lane.compiled[i]);
            if (!isOpen(i, trace)) {
                return;
            }
            // Whatever else it does, a safety rule that is open lets nothing rise.
            m_hold = true;
            const Rule& rule = *m_lane.compiled[i].rule;
            if (hasMove(rule)) {
                m_reductions.push_back(i);
            } else {
                saysOnly(i, trace);
            }
        });
    }

    void askMiss()
    {
        eachRule(RulePass::Miss, [this](std::size_t i) {
            RuleTrace* trace = traceOf(m_lane.compiled[i]);
            if (m_input.safetyOnly || !isOpen(i, trace)) {
                return;
            }
            if (hasMove(*m_lane.compiled[i].rule)) {
                m_reductions.push_back(i);
            } else {
                saysOnly(i, trace);
            }
        });
    }

    /// A rule without a move: it holds, freezes or suggests.
    void saysOnly(std::size_t index, RuleTrace* trace)
    {
        TargetState unused = m_own.targets;
        const MoveResult result = carryOut(*m_lane.compiled[index].rule, m_move, unused);
        note(result);
        if (trace != nullptr) {
            trace->outcome = RuleOutcome::Fired;
        }
        restart(index);
    }

    void note(const MoveResult& result)
    {
        m_hold = m_hold || result.hold;
        if (result.freezeDays > 0) {
            const auto until = m_input.day + std::chrono::days{result.freezeDays + 1};
            m_lane.frozenUntil = std::max(m_lane.frozenUntil.value_or(until), until);
        }
        if (result.freezeSessions > 0) {
            // The session just judged is counted off at its end.
            m_lane.frozenSessions = std::max(m_lane.frozenSessions, result.freezeSessions + 1);
        }
        if (m_input.traced) {
            m_own.trace.limits.insert(m_own.trace.limits.end(), result.limits.begin(), result.limits.end());
            m_own.trace.suggestions.insert(m_own.trace.suggestions.end(), result.suggestions.begin(), result.suggestions.end());
        }
    }

    RuleTrace* traceOfRule(std::size_t index)
    {
        if (!m_input.traced) {
            return nullptr;
        }
        const auto found = std::find_if(m_own.trace.rules.begin(), m_own.trace.rules.end(),
                                        [&](const RuleTrace& entry) { return entry.rule == m_lane.compiled[index].rule->id; });
        return found == m_own.trace.rules.end() ? nullptr : &*found;
    }

    void outcome(std::size_t index, RuleOutcome value)
    {
        if (RuleTrace* trace = traceOfRule(index)) {
            trace->outcome = value;
        }
    }

    /// Of all open reductions the largest alone is carried out.
    void reduceOnce()
    {
        std::optional<std::size_t> chosen;
        std::optional<TargetState> lowest;
        std::optional<Bases> lowestBases;
        MoveResult result;
        const Bases basesBefore = m_reductions.empty() ? Bases{} : *m_input.bases;
        bool missMoved = false;
        for (const std::size_t index : m_reductions) {
            const bool miss = m_lane.compiled[index].rule->pass == RulePass::Miss;
            if (miss && missMoved) {
                // Within a pass the first rule that can move is the one; only safety looks for the largest.
                outcome(index, RuleOutcome::NotReached);
                continue;
            }
            TargetState state = m_own.targets;
            *m_input.bases = basesBefore;
            const MoveResult tried = carryOut(*m_lane.compiled[index].rule, m_move, state);
            if (!tried.moved) {
                outcome(index, RuleOutcome::CannotMove);
                note(tried);
                continue;
            }
            if (tried.onlyRaises() && m_hold) {
                // What safety asks for never raises, and nothing rises while it holds.
                outcome(index, RuleOutcome::Vetoed);
                continue;
            }
            missMoved = missMoved || miss;
            // A stage back is more than any step within one.
            const bool larger =
                !lowest || tried.stages < result.stages
                || (tried.stages == result.stages
                    && weightOf(state, m_move.loadKind, *m_input.bases) < weightOf(*lowest, m_move.loadKind, *lowestBases));
            if (larger) {
                if (chosen) {
                    outcome(*chosen, RuleOutcome::NotStacked);
                }
                chosen = index;
                lowest = std::move(state);
                lowestBases = *m_input.bases;
                result = tried;
            } else {
                outcome(index, RuleOutcome::NotStacked);
            }
        }
        if (!m_reductions.empty()) {
            *m_input.bases = chosen ? *lowestBases : basesBefore;
        }
        if (chosen) {
            if (!result.onlyRaises()) {
                m_own.beforeReduction = m_own.targets;
            }
            fire(*chosen, std::move(*lowest), result);
        }
    }

    void fire(std::size_t index, TargetState state, const MoveResult& result)
    {
        const Rule& rule = *m_lane.compiled[index].rule;
        m_own.targets = std::move(state);
        m_moved = true;
        m_verdict.stages = result.stages;
        note(result);
        outcome(index, RuleOutcome::Fired);
        if (m_input.traced) {
            m_own.trace.firedRule = rule.id;
        }
        if (result.rungs != 0) {
            m_own.decision = result.rungs > 0 ? Decision::NextRung : Decision::PreviousRung;
            m_own.origin = LoadOrigin::FirstUse;
            m_newRung = true;
            restart(index);
            return;
        }
        const bool lower = result.onlyLowers() || (isReduction(rule.pass) && !result.onlyRaises());
        m_own.decision = lower ? Decision::Regress : Decision::Progress;
        m_own.origin = lower ? LoadOrigin::Lowered : LoadOrigin::Raised;
        restart(index);
    }

    /// The windows of a rule that fired, and of those it clears, start anew with the next session: this one is still asked of
    /// rules that come later, and must not count for them again.
    void restart(std::size_t index)
    {
        m_fired.push_back(index);
        m_own.memory[index].armed = false;
        m_own.memory[index].spent = m_lane.compiled[index].rule->once;
    }

    bool isDue(std::size_t index)
    {
        const Rule& rule = *m_lane.compiled[index].rule;
        const bool weeks = rule.schedule && rule.schedule->unit == ScheduleTrigger::Unit::Weeks;
        return m_own.memory[index].isDue(rule, static_cast<int>(weeks ? m_input.facts.week : m_input.facts.sessionCount));
    }

    void askUpward(RulePass pass)
    {
        eachRule(pass, [&](std::size_t i) {
            if (m_lane.compiled[i].regains && m_own.targets.easedFrom.empty()) {
                return;
            }
            RuleTrace* trace = traceOf(m_lane.compiled[i]);
            if (m_input.safetyOnly) {
                return;
            }
            const Rule& rule = *m_lane.compiled[i].rule;
            const bool due = isDue(i);
            const bool byWeeks = rule.schedule && rule.schedule->unit == ScheduleTrigger::Unit::Weeks;
            // A rule of weeks is asked every time: what it says now holds when its week begins.
            m_own.memory[i].vetoed = m_hold && m_lane.compiled[i].raises;
            const bool open = (due || byWeeks) && isOpen(i, trace);
            const bool vetoed = m_own.memory[i].vetoed;
            m_own.memory[i].ready = open;
            if (!due) {
                if (trace != nullptr) {
                    trace->outcome = RuleOutcome::NotDue;
                }
                return;
            }
            if (!open) {
                // What was earned and held back stays due; what was not earned lapses, unless it is kept for once.
                m_own.memory[i].armed = m_own.memory[i].armed && (rule.once || vetoed);
                return;
            }
            if (m_moved) {
                outcome(i, RuleOutcome::NotReached);
                return;
            }
            tryUp(i);
        });
    }

    void tryUp(std::size_t index)
    {
        const Rule& rule = *m_lane.compiled[index].rule;
        if (!hasMove(rule)) {
            saysOnly(index, traceOfRule(index));
            return;
        }
        std::optional<TargetState> old = m_lane.compiled[index].mayLower ? std::optional(m_own.targets) : std::nullopt;
        TargetState state = std::move(m_own.targets);
        const TargetWeight before = weightOf(state, m_move.loadKind, *m_input.bases);
        const MoveResult result = carryOut(rule, m_move, state);
        if (!result.moved) {
            m_own.targets = std::move(state);
            outcome(index, RuleOutcome::CannotMove);
            note(result);
            m_moved = m_moved || result.stays;
            return;
        }
        const bool lower =
            weightOf(state, m_move.loadKind, *m_input.bases) < before && rule.pass == RulePass::Schedule && !result.onlyRaises();
        if (result.onlyLowers() && rule.pass == RulePass::Advance) {
            m_own.beforeReduction = std::move(old);
        }
        fire(index, std::move(state), result);
        if (rule.pass == RulePass::Schedule) {
            m_own.targets.easedFrom.clear();  // the calendar's targets stand on their own
        }
        if (lower && m_own.decision == Decision::Progress) {
            m_own.decision = Decision::Regress;
            m_own.origin = LoadOrigin::Lowered;
        }
    }
};

}  // namespace

Verdict judgeSide(Lane& lane, LaneSide& own, JudgeInput& input, Side side)
{
    return SideJudge(lane, own, input, side).run();
}

}  // namespace stance
