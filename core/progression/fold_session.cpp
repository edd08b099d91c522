// The part of the fold that judges one session.
#include "core/progression/carry.h"
#include "core/progression/estimate.h"
#include "core/progression/fold.h"
#include "core/progression/standing_rules.h"
#include "core/progression/week_turn.h"

#include <algorithm>

namespace stance {
namespace {

constexpr std::size_t noLane = static_cast<std::size_t>(-1);

/// The set a target of `count` sets belongs to; added ones have the last.
const SetTarget* targetAt(const Prescription& prescription, std::size_t index)
{
    return &prescription.sets[std::min(index, prescription.sets.size() - 1)];
}

std::vector<Prescription> exactTargets(const Lane& lane)
{
    std::vector<Prescription> targets;
    targets.reserve(lane.sides.size());
    for (const LaneSide& side : lane.sides) {
        targets.push_back(side.targets.exact);
    }
    return targets;
}

}  // namespace

void Fold::groupSets(const SessionSummary& session)
{
    std::size_t used = 0;
    m_performanceLanes.clear();
    const SlotTable* table = tableFor(session);
    const PerformedSet* before = nullptr;
    std::size_t lane = noLane;
    for (const PerformedSet& set : session.sets) {
        // Sets of one slot mostly follow each other.
        const bool sameSlot = before != nullptr && before->slot == set.slot && before->track == set.track;
        lane = sameSlot ? lane : laneFor(table, set).value_or(noLane);
        before = &set;
        std::size_t place = 0;
        if (lane == noLane) {
            // Outside every slot: still training of its track, and an exercise that conditions may name.
            while (place < used
                   && (m_performanceLanes[place] != noLane || m_performances[place].sets.front().any()->exercise != set.exercise)) {
                ++place;
            }
        } else {
            place = static_cast<std::size_t>(
                std::distance(m_performanceLanes.begin(), std::find(m_performanceLanes.begin(), m_performanceLanes.end(), lane)));
        }
        if (place >= used) {
            place = used++;
            if (m_performances.size() < used) {
                m_performances.emplace_back();
            }
            Performance& fresh = m_performances[place];
            fresh.clear();
            fresh.session = &session;
            fresh.exercise = m_input.catalog.find(set.exercise);
            fresh.oneSided = fresh.exercise != nullptr && fresh.exercise->isOneSided();
            m_performanceLanes.push_back(lane);
            if (fresh.exercise != nullptr) {
                fresh.loadKind = lane == noLane ? fresh.exercise->loadKind : m_lanes[lane].loadKind(*fresh.exercise);
            }
        }
        m_performances[place].add(set);
    }
    m_performances.resize(used);
}

/// A swap in the middle of a slot: which exercise its sets are then about.
void Fold::settleExercise(std::size_t index)
{
    if (m_performanceLanes[index] == noLane) {
        return;
    }
    const Lane& lane = m_lanes[m_performanceLanes[index]];
    Performance& performance = m_performances[index];
    const TargetState& targets = lane.sides.front().targets;
    performance.settle(exerciseOf(*lane.slot, targets.rung), targets.exact.sets.size(), m_input.catalog);
    performance.loadKind = performance.exercise == nullptr ? LoadKind::None : lane.loadKind(*performance.exercise);
}

void Fold::judgeSession(const SessionSummary& session)
{
    const std::chrono::sys_days day{session.day};
    const Program* judgedBy = programOf(session);
    m_basesBefore = m_bases;
    if (judgedBy != nullptr) {
        m_starts.try_emplace(judgedBy->id, day);
    }
    const bool ofProgram = judgedBy != nullptr && judgedBy->id == program().id;
    if (ofProgram) {
        m_stages.startOn(day);
        m_stages.passTime(day);
    }
    groupSets(session);
    for (std::size_t i = 0; i < m_performances.size(); ++i) {
        settleExercise(i);
    }
    const bool trained = std::any_of(m_performances.begin(), m_performances.end(), [](const auto& one) { return one.anyDone(); });
    if (judgedBy != nullptr && trained) {
        m_weeks[judgedBy->id].train(*judgedBy, day, week(*judgedBy, day), isAfterBreak(*judgedBy, day));
    }
    SessionFacts person;
    const bool hurt = std::any_of(m_performances.begin(), m_performances.end(), [](const Performance& one) { return one.hasPain; });
    m_person.takeTests(m_performances);
    m_person.describe(session, hurt, person);
    person.week = judgedBy == nullptr ? 1 : week(*judgedBy, day);
    for (std::size_t i = 0; i < m_performances.size(); ++i) {
        if (!m_performances[i].anyDone()) {
            continue;
        }
        if (m_performanceLanes[i] == noLane) {
            m_tracks[trackFor(m_performances[i].sets.front().any()->track.value)].lastTrained = day;
            continue;
        }
        judgeLane(session, i, person);
    }
    if (ofProgram) {
        person.lighter =
            std::any_of(m_performances.begin(), m_performances.end(), [](const Performance& one) { return one.lighter; });
        m_stages.judge(m_performances, person, day);
    }
    if (hurt) {
        m_person.finish(session);
    }
}

/// Targets of sets whose prescription nobody wrote down: those in force, as they could be done.
void Fold::completeTargets(Lane& lane, Performance& performance)
{
    const bool known =
        std::any_of(performance.sets.begin(), performance.sets.end(), [](const SetPair& pair) { return pair.target != nullptr; });
    if (known) {
        return;
    }
    std::vector<Prescription> exact = exactTargets(lane);
    if (exact.size() == 2) {
        holdTogether(*lane.slot, exact.front(), exact.back());
    }
    const auto shown = [&](std::size_t side) {
        Prescription result = resolved(exact[side], m_bases[lane.program]);
        const LoadOrigin origin = lane.sides[side].origin;
        const RoundingMode mode = roundingOf(origin, lane.rounding(), performance.loadKind == LoadKind::Assistance);
        for (SetTarget& set : result.sets) {
            if (set.load) {
                set.load = lane.loads.round(*set.load, mode).load;
            }
        }
        return result;
    };
    // Kept by the lane until its next session: the sets point into it.
    lane.shown = shown(0);
    lane.shownRight.reset();
    if (lane.sides.size() == 2) {
        lane.shownRight = shown(1);
    }
    for (std::size_t i = 0; i < performance.sets.size(); ++i) {
        performance.sets[i].target = targetAt(lane.shown, i);
        performance.sets[i].targetRight = lane.shownRight ? targetAt(*lane.shownRight, i) : nullptr;
        performance.sets[i].added = performance.sets[i].added || i >= lane.shown.sets.size();
    }
    // Sets that were asked for and have no row count as not done.
    for (std::size_t i = performance.sets.size(); i < lane.shown.sets.size(); ++i) {
        SetPair& missing = performance.sets.emplace_back();
        missing.setNo = static_cast<int>(i) + 1;
        missing.target = targetAt(lane.shown, i);
        missing.targetRight = lane.shownRight ? targetAt(*lane.shownRight, i) : nullptr;
    }
}

/// Another exercise than the rung in force: a harder one of the path counts for its rung; anything else, and a swap in the middle,
/// only holds.
bool Fold::takeRung(Lane& lane, const Performance& performance)
{
    const Slot& slot = *lane.slot;
    const int rung = lane.sides.front().targets.rung;
    if (performance.exercise == nullptr || performance.mixed) {
        return false;
    }
    const ExerciseId& performed = performance.exercise->id;
    if (performed == exerciseOf(slot, rung)) {
        return true;
    }
    const auto place = std::find(slot.path.begin(), slot.path.end(), performed);
    const int harder = static_cast<int>(std::distance(slot.path.begin(), place));
    if (place == slot.path.end() || harder <= rung) {
        return false;
    }
    for (LaneSide& side : lane.sides) {
        side.before = side.targets;
        side.targets = TargetState{planOf(slot, harder, 0), harder, 0, side.targets.remembered, {}};
        side.origin = LoadOrigin::FirstUse;
    }
    lane.restartWindows();
    return true;
}

void Fold::updateEstimates(const Program& program, const Lane& lane, const Performance& performance)
{
    for (const Basis& basis : program.bases) {
        const auto formula = basis.formula.empty() ? std::nullopt : repMaxFormulaNames.find(basis.formula);
        if (!formula || basis.track != lane.slot->track) {
            continue;
        }
        for (const SetPair& pair : performance.sets) {
            for (const PerformedSet* row : {pair.both, pair.left, pair.right}) {
                if (pair.standsIn || row == nullptr || row->kind != SetKind::Done || !row->load) {
                    continue;
                }
                const auto estimate = estimateOneRepMax(*formula, *row->load, row->goodAmount, row->rir.value_or(0));
                Load& current = m_bases[&program][basis.id];
                if (estimate && estimate->micrograms > current.micrograms) {
                    current = *estimate;
                }
            }
        }
    }
}

void Fold::judgeLane(const SessionSummary& session, std::size_t index, const SessionFacts& person)
{
    const std::size_t laneIndex = m_performanceLanes[index];
    Lane& lane = m_lanes[laneIndex];
    Performance& performance = m_performances[index];
    Track& track = m_tracks[lane.track];
    const std::chrono::sys_days day{session.day};
    begin(lane);
    const bool setByHand = lane.standing == Standing::Manual;
    const std::vector<Prescription> byHand = setByHand ? exactTargets(lane) : std::vector<Prescription>{};

    JudgeInput input;
    input.catalog = &m_input.catalog;
    input.bases = &m_bases[lane.program];
    input.ownedLevels = &m_equipment.levels;
    input.facts = person;
    input.day = day;
    turnWeek(*this, lane, day, session.started);
    const std::optional<int> days = daysSinceTrained(lane, day);
    if (days) {
        beginAfterBreak(lane, input, breakBandsOf(*lane.program), *days);
        input.facts.daysSinceLast = *days;
    }
    track.lastTrained = day;

    // Its rung is known for certain only now.
    settleExercise(index);
    const int rungBefore = lane.sides.front().targets.rung;
    const bool ownRung = takeRung(lane, performance);
    completeTargets(lane, performance);
    m_person.describe(performance, input.facts);
    input.performance = &performance;
    input.session = m_performances;
    performance.lighter = lane.moves && (deloadAt(session.started, lane) != nullptr || isDeloadWeek(*lane.program, day));
    input.otherExercise = !ownRung;
    input.climbed = lane.sides.front().targets.rung > rungBefore;
    input.safetyOnly = !ownRung || performance.lighter;
    const auto last = m_lastOfLane.find(laneIndex);
    input.traced = last != m_lastOfLane.end() && last->second == &session;
    lane.basesBefore = m_basesBefore[lane.program];
    const Verdict verdict = judge(lane, input);
    // What was set by hand is said to be so until something moves it.
    if (!setByHand || byHand != exactTargets(lane)) {
        lane.standing = Standing::Judged;
    }
    lane.judged = session.id;
    lane.judgedDay = session.day;
    track.latest = laneIndex;
    if (ownRung) {
        updateEstimates(*lane.program, lane, performance);
    }
    for (const std::size_t other : track.lanes) {
        if (other != laneIndex && m_lanes[other].begun) {
            share(lane, m_lanes[other]);
        }
    }
    if (verdict.stages != 0 && lane.program->id == program().id) {
        m_stages.move(verdict.stages, day);
    }
}

}  // namespace stance
