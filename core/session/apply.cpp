// Applying events: each changes the state in one obvious way and decides nothing.
#include "core/session/is_training.h"
#include "core/session/landing.h"
#include "core/session/session.h"

#include <algorithm>

namespace stance {
namespace {

struct Applier {
    Session& session;
    const EventBatch& batch;

    void beginPhase(Phase phase, StepId step, std::optional<Millis> length, int lateMs)
    {
        session.position = session.plan.indexOf(step);
        session.underlying = phase;
        session.phaseId = batch.number;
        session.clock = PhaseClock{batch.recorded, Millis{lateMs}, length};
        session.pause.reset();
        session.restRanOut = false;
        session.open.reset();
    }

    SetRecord& record(StepId step) { return session.records.at(static_cast<std::size_t>(step)); }

    void growRecords()
    {
        for (const PlanStep& step : session.plan.steps) {
            const auto needed = static_cast<std::size_t>(step.id) + 1;
            session.records.resize(std::max(session.records.size(), needed));
        }
    }

    void operator()(const SessionStarted& event)
    {
        session = Session{};
        session.id = event.session;
        session.plan = event.plan;
        session.state = SessionState::Live;
        session.startedAt = batch.recorded;
        growRecords();
        session.firstAdded = static_cast<StepId>(session.records.size());
    }

    void operator()(const GetReadyStarted& event)
    {
        const auto length = event.seconds ? std::optional<Millis>(std::chrono::seconds{*event.seconds}) : std::nullopt;
        beginPhase(Phase::GetReady, event.step, length, event.lateMs);
    }

    void operator()(const ChangeSideStarted& event)
    {
        beginPhase(Phase::ChangeSide, event.step, std::chrono::seconds{event.seconds}, event.lateMs);
    }

    void operator()(const SetStarted& event)
    {
        const int index = session.plan.indexOf(event.set.step);
        const PlanStep& step = session.plan.steps.at(static_cast<std::size_t>(index));
        const Measure measure = session.plan.slotOf(step).measure;
        const int target = session.plan.targetOf(step).amountMax;
        switch (driveOf(measure.kind)) {
            case SetDrive::Clock: {
                const auto length =
                    measure.kind == MeasureKind::Minutes ? std::chrono::seconds{target * 60} : std::chrono::seconds{target};
                beginPhase(Phase::Hold, step.id, length, event.lateMs);
                break;
            }
            case SetDrive::Breaths: beginPhase(Phase::Breathe, step.id, std::nullopt, event.lateMs); break;
            case SetDrive::Ticks:
            case SetDrive::Open: beginPhase(Phase::Work, step.id, std::nullopt, event.lateMs); break;
        }
        session.open = OpenSet{event.set, 0, {}, batch.recorded};
        record(step.id).attempt = event.set.attempt;
    }

    /// The pacer follows the athlete: the next rep or breath begins now.
    void countFromHere(Millis perTick)
    {
        session.clock.anchor = batch.recorded;
        session.clock.carried = perTick * session.open->ticks;
        session.phaseId = batch.number;
    }

    void operator()(const RepCounted& event)
    {
        if (!session.open) {
            return;
        }
        ++session.open->ticks;
        const auto tick = pacedTick(session);
        if (tick && event.by == CountedBy::Athlete) {
            countFromHere(*tick);
        }
    }

    void operator()(const BreathCounted& event)
    {
        if (!session.open) {
            return;
        }
        ++session.open->ticks;
        if (event.by == CountedBy::Athlete) {
            countFromHere(std::chrono::seconds{breathSeconds(session)});
        }
    }

    void operator()(const HoldCompleted&) {}

    void operator()(const RepFlagged& event)
    {
        if (session.open) {
            session.open->faults.push_back(FaultFlag{event.fault, event.rep});
        }
    }

    void operator()(const SetCompleted& event)
    {
        const PlanStep& step = session.plan.steps.at(static_cast<std::size_t>(session.plan.indexOf(event.set.step)));
        const SetTarget& target = session.plan.targetOf(step);
        SetRecord done;
        done.state = SetState::Done;
        done.attempt = event.set.attempt;
        done.amount = {event.amount, event.entered ? Source::Entered : Source::Assumed};
        done.load = target.load;
        done.levels = target.levels;
        if (session.open) {
            done.faults = session.open->faults;
            if (session.plan.slotOf(step).alternating) {  // two ticks are one rep
                for (FaultFlag& flag : done.faults) {
                    flag.rep = (flag.rep + 1) / 2;
                }
            }
            done.started = session.open->started;
        }
        done.ended = batch.recorded;
        record(step.id) = std::move(done);
        session.lastDone = step.id;
        session.open.reset();
    }

    void operator()(const SetSkipped& event)
    {
        SetRecord& skipped = record(event.step);
        if (skipped.state == SetState::ToCome) {  // a set done before keeps its record
            skipped.state = SetState::Skipped;
            skipped.skipReason = event.reason;
        }
        session.open.reset();
    }

    void operator()(const RestStarted& event)
    {
        beginPhase(Phase::Rest, event.next, std::chrono::seconds{event.seconds}, event.lateMs);
    }

    void operator()(const RestAdjusted& event)
    {
        if (session.clock.length) {
            *session.clock.length += std::chrono::seconds{event.seconds};
            session.restRanOut = false;
            session.phaseId = batch.number;
        }
    }

    void operator()(const RestRanOut&)
    {
        session.restRanOut = true;
        session.phaseId = batch.number;
    }

    void operator()(const NextChanged& event) { session.position = session.plan.indexOf(event.next); }

    void operator()(const SteppedBack& event)
    {
        session.open.reset();
        session.position = session.plan.indexOf(event.to);
    }

    void operator()(const Paused& event)
    {
        session.pause = Pause{event.reason, batch.recorded};
        session.clock.carried = Millis{event.passedMs};
        session.phaseId = batch.number;
    }

    void operator()(const Resumed&)
    {
        session.pause.reset();
        session.clock.anchor = batch.recorded;
        session.phaseId = batch.number;
    }

    void operator()(const AmountLogged& event) { record(event.step).amount = {event.amount, Source::Entered}; }
    void operator()(const LoadLogged& event)
    {
        record(event.step).load = event.load;
        record(event.step).loadSource = Source::Entered;
    }

    void operator()(const LevelLogged& event)
    {
        auto& levels = record(event.step).levels;
        const auto same =
            std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.axis == event.level.axis; });
        if (same == levels.end()) {
            levels.push_back(event.level);
        } else {
            same->value = event.level.value;
        }
    }

    void operator()(const EffortLogged& event) { record(event.step).rir = event.rir; }

    void operator()(const FaultLogged& event)
    {
        auto& faults = record(event.step).faults;
        int kept = 0;
        std::erase_if(faults, [&](const FaultFlag& flag) { return flag.fault == event.fault && ++kept > event.reps; });
        for (; kept < event.reps; ++kept) {
            faults.push_back(FaultFlag{event.fault, 0});
        }
    }

    void operator()(const PainLogged& event) { record(event.step).pain = event.pain; }
    void operator()(const SetNoteLogged& event) { record(event.step).note = event.note; }
    void operator()(const LogAccepted& event) { record(event.step).accepted = true; }

    void operator()(const SetAdded& event)
    {
        auto& steps = session.plan.steps;
        const auto ofSlot = [&](const PlanStep& step) { return step.slot == event.slot; };
        const auto lastOfSlot = std::find_if(steps.rbegin(), steps.rend(), ofSlot);
        if (lastOfSlot == steps.rend()) {
            return;
        }
        if (lastOfSlot->restAfterSeconds == 0) {
            lastOfSlot->restAfterSeconds = session.plan.slotOf(*lastOfSlot).prescriptionOf(lastOfSlot->side).restSeconds;
        }
        const auto at = lastOfSlot.base();
        const auto index = static_cast<int>(at - steps.begin());
        steps.insert(at, event.steps.begin(), event.steps.end());
        // In a rest the added set comes next; otherwise the current set stays the current one.
        if (index <= session.position && session.underlying != Phase::Rest) {
            session.position += static_cast<int>(event.steps.size());
        } else if (session.underlying == Phase::Rest) {
            session.position = std::min(session.position, index);
        }
        growRecords();
    }

    /// Each set from the current one on gives way to its new steps, where it stands among the sets of other slots.
    void replaceSteps(const ExerciseSwapped& event, int newSlot)
    {
        auto& steps = session.plan.steps;
        const auto from = steps.begin() + session.position;
        const StepId current = from->id;
        std::vector<PlanStep> anew(steps.begin(), from);
        auto next = event.steps.begin();
        for (auto old = from; old != steps.end(); ++old) {
            const bool isGone = old->slot == event.slot && (old->id == current || record(old->id).state == SetState::ToCome);
            if (!isGone) {
                anew.push_back(*old);
                continue;
            }
            record(old->id) = SetRecord{};  // what was done of it before was another exercise
            if (session.lastDone == old->id) {
                session.lastDone.reset();
            }
            for (; next != event.steps.end() && next->setNo == old->setNo && next->round == old->round; ++next) {
                anew.push_back(*next);
                anew.back().slot = newSlot;
            }
        }
        steps = std::move(anew);
        growRecords();
    }

    void operator()(const ExerciseSwapped& event)
    {
        PlannedSlot swapped = session.plan.slots.at(static_cast<std::size_t>(event.slot));
        swapped.exercise = event.exercise;
        swapped.measure = event.measure;
        swapped.loadKind = event.loadKind;
        swapped.prescription = event.prescription;
        swapped.alternating = event.alternating;
        swapped.right.reset();
        swapped.asPlanned.reset();
        const auto newSlot = static_cast<int>(session.plan.slots.size());
        session.plan.slots.push_back(std::move(swapped));
        if (!event.steps.empty()) {
            replaceSteps(event, newSlot);
            return;
        }
        for (std::size_t i = static_cast<std::size_t>(session.position); i < session.plan.steps.size(); ++i) {
            PlanStep& step = session.plan.steps[i];
            const bool isUnderWay = static_cast<int>(i) == session.position;
            if (step.slot == event.slot && (isUnderWay || record(step.id).state == SetState::ToCome)) {
                step.slot = newSlot;
                SetRecord fresh;  // what was done of this set before was another exercise
                fresh.attempt = record(step.id).attempt;
                record(step.id) = std::move(fresh);
            }
        }
    }

    void operator()(const TargetsAdjusted& event)
    {
        PlannedSlot& slot = session.plan.slots.at(static_cast<std::size_t>(event.slot));
        if (!slot.asPlanned) {
            slot.asPlanned = AsPlanned{slot.prescription, slot.right};
        }
        slot.prescription = event.prescription;
        slot.right = event.right;
    }

    void operator()(const PacingSet& event)
    {
        session.plan.pacing = event.pacing;
        if (const auto tick = pacedTick(session)) {
            countFromHere(*tick);
        }
    }

    void operator()(const ExerciseStopped&) {}
    void operator()(const SessionNoteWritten& event) { session.note = event.note; }
    void operator()(const SessionEffortGiven& event) { session.effort = event.effort; }

    void openSummary()
    {
        session.state = SessionState::Summary;
        session.phaseId = batch.number;
        session.pause.reset();
        session.open.reset();
        session.clock = PhaseClock{batch.recorded, Millis{0}, std::nullopt};
    }

    void operator()(const SummaryReached&) { openSummary(); }

    void operator()(const EndedHere&)
    {
        for (const PlanStep& step : session.plan.steps) {
            if (record(step.id).state == SetState::ToCome) {
                record(step.id).state = SetState::NotDone;
            }
        }
        openSummary();
    }

    void operator()(const SessionFinished& event)
    {
        const bool early = std::any_of(session.records.begin(), session.records.end(),
                                       [](const SetRecord& set) { return set.state == SetState::NotDone; });
        session.state = early ? SessionState::EndedEarly : SessionState::Finished;
        session.ended = event.ended;
        session.endTrimmed = event.trimmed;
    }

    void operator()(const SessionDiscarded&)
    {
        session.state = SessionState::Discarded;
        session.pause.reset();
        session.open.reset();
        session.ended = batch.recorded.utc;
    }

    void operator()(const SessionReopened&) { land(session, batch, PauseReason::Restart); }
    void operator()(const HeadMoved& event)
    {
        if (event.stayPaused && session.pause) {
            session.phaseId = batch.number;
        } else {
            land(session, batch, PauseReason::Undo);
        }
        if (event.stayPaused) {
            standStill(session, batch);
        }
    }
};

}  // namespace

void apply(Session& session, const SessionEvent& event, const EventBatch& batch)
{
    std::visit(Applier{session, batch}, event);
    session.lastAt = batch.recorded;
    if (std::visit(IsTraining{batch.origin}, event)) {
        session.lastAction = batch.recorded;
    }
}

}  // namespace stance
