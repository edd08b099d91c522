#include "core/history/performed_set.h"

#include <algorithm>

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

PerformedSet ofStep(const SessionPlan& plan, const PlanStep& step)
{
    const PlannedSlot& slot = plan.slotOf(step);
    PerformedSet set;
    set.slot = slot.id;
    set.track = slot.track;
    set.exercise = slot.exercise;
    set.measure = slot.measure;
    set.setNo = step.setNo;
    set.side = step.side;
    set.round = step.round;
    set.target = plan.targetOf(step);
    return set;
}

PerformedSet recorded(const SessionPlan& plan, const PlanStep& step, const SetRecord& record)
{
    PerformedSet set = ofStep(plan, step);
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
    PerformedSet set = ofStep(session.plan, step);
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
            summary.sets.push_back(recorded(session.plan, step, record));
        }
    }
    return summary;
}

}  // namespace stance
