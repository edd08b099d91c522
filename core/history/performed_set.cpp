#include "core/history/performed_set.h"

#include <algorithm>
#include <iterator>

namespace stance {
namespace {

SetKind kindOf(SetState state)
{
    switch (state) {
        case SetState::Done: return SetKind::Done;
        case SetState::Skipped: return SetKind::Skipped;
        case SetState::NotDone:
        case SetState::ToCome: break;
    }
    return SetKind::NotDone;
}

PerformedSet ofStep(const Session& session, const PlanStep& step)
{
    const PlannedSlot& slot = session.plan.slotOf(step);
    PerformedSet set;
    set.slot = slot.id;
    set.track = slot.track;
    set.exercise = slot.exercise;
    set.measure = slot.measure;
    set.setNo = step.setNo;
    set.side = step.side;
    set.round = step.round;
    set.added = step.id >= session.firstAdded;
    set.target = session.plan.targetOf(step);
    return set;
}

PerformedSet recorded(const Session& session, const PlanStep& step, const SetRecord& record)
{
    PerformedSet set = ofStep(session, step);
    set.kind = kindOf(record.state);
    if (record.state == SetState::Done) {
        set.amount = record.amount;
        set.goodAmount = goodAmount(record);
        set.load = record.load;
        set.levels = record.levels;
        set.rir = record.rir;
        set.pain = record.pain;
        set.faults = record.faults;
        set.note = record.note;
        set.started = record.started.utc;
        set.ended = record.ended.utc;
    }
    return set;
}

PerformedSet underWay(const Session& session, const PlanStep& step)
{
    PerformedSet set = ofStep(session, step);
    set.kind = SetKind::Open;
    SetRecord soFar;
    soFar.amount = {session.open->ticks, Source::Entered};
    if (session.plan.slotOf(step).alternating) {
        soFar.amount.value /= 2;
    }
    soFar.faults = session.open->faults;
    set.amount = soFar.amount;
    set.goodAmount = goodAmount(soFar);
    set.faults = soFar.faults;
    set.load = set.target.load;
    set.levels = set.target.levels;
    set.started = session.open->started.utc;
    return set;
}

/// When the set began; of two sides, the first one.
UtcTime beginOf(const PerformedSet& set, const std::vector<PerformedSet>& sets)
{
    UtcTime begin = set.started;
    for (const PerformedSet& other : sets) {
        if (other.setNo == set.setNo && other.round == set.round && other.slot == set.slot && other.started != UtcTime{}) {
            begin = std::min(begin, other.started);
        }
    }
    return begin;
}

}  // namespace

int SessionSummary::setsDone() const
{
    return static_cast<int>(
        std::count_if(sets.begin(), sets.end(), [](const PerformedSet& set) { return set.kind == SetKind::Done; }));
}

int SessionSummary::setsPlanned() const
{
    return static_cast<int>(sets.size());
}

SessionSummary summarise(const Session& session, std::chrono::hours rollover)
{
    SessionSummary summary;
    summary.id = session.id;
    summary.state = session.state;
    summary.program = session.plan.program;
    summary.programRevision = session.plan.programRevision;
    summary.programName = session.plan.programName;
    summary.workout = session.plan.workout;
    summary.workoutName = session.plan.workoutName;
    summary.started = session.startedAt.utc;
    summary.utcOffset = session.startedAt.utcOffset;
    summary.ended = session.ended;
    summary.endTrimmed = session.endTrimmed;
    summary.day = trainingDay(session.startedAt, rollover);
    summary.note = session.note;
    summary.effort = session.effort;
    for (const PlanStep& step : session.plan.steps) {
        const SetRecord& record = session.record(step.id);
        if (session.open && session.open->ref.step == step.id) {
            summary.sets.push_back(underWay(session, step));
        } else if (record.state != SetState::ToCome) {
            summary.sets.push_back(recorded(session, step, record));
        }
    }
    return summary;
}

void deriveRests(std::vector<PerformedSet>& sets)
{
    std::vector<UtcTime> ends;
    for (const PerformedSet& set : sets) {
        if (set.ended != UtcTime{}) {
            ends.push_back(set.ended);
        }
    }
    std::sort(ends.begin(), ends.end());
    for (PerformedSet& set : sets) {
        if (set.restSeconds || set.started == UtcTime{}) {
            continue;
        }
        const UtcTime begin = beginOf(set, sets);
        const auto after = std::upper_bound(ends.begin(), ends.end(), begin);
        if (after != ends.begin()) {
            constexpr std::chrono::seconds longest = std::chrono::hours{24};
            const auto rest = std::chrono::duration_cast<std::chrono::seconds>(begin - *std::prev(after));
            set.restSeconds = static_cast<int>(std::min(rest, longest).count());
        }
    }
}

}  // namespace stance
