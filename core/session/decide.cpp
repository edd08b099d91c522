#include "core/session/decide.h"

#include "core/session/decide_change.h"
#include "core/session/decide_log.h"
#include "core/session/flow.h"

#include <algorithm>
#include <limits>

namespace stance {
namespace {

using Decision = Result<std::vector<SessionEvent>, Refusal>;

/// One method per command. Each checks that the command is legal now and adds what it means to the draft.
struct Decider {
    const SessionLog& log;
    const Session& session;  ///< what the command meets
    Stamp now;
    Origin origin = Origin::Athlete;
    Draft draft{session, log.nextNumber(), origin, now};

    Decision done() { return draft.take(); }
    static Decision refuse(Refusal refusal) { return fail(refusal); }

    bool isIn(std::initializer_list<Phase> phases) const
    {
        return session.state == SessionState::Live && std::find(phases.begin(), phases.end(), session.phase()) != phases.end();
    }

    Decision operator()(const StartSession& command)
    {
        if (session.state != SessionState::NotStarted) {
            return refuse(Refusal::AlreadyStarted);
        }
        if (command.plan.steps.empty()) {
            return refuse(Refusal::EmptyPlan);
        }
        draft.add(SessionStarted{command.session, command.plan});
        const PlanStep first = command.plan.steps.front();
        draft.add(GetReadyStarted{first.id, std::max(first.changeOverSeconds, 1), 0});
        return done();
    }

    Decision operator()(const Proceed& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (isIn({Phase::GetReady, Phase::ChangeSide})) {
            startSet(draft, *session.step());
        } else if (isIn({Phase::Rest})) {
            endRest(draft);
        } else {
            return refuse(Refusal::NotNow);
        }
        return done();
    }

    bool isOpenSet(const SetRef& set) const { return session.open && session.open->ref == set; }

    Decision operator()(const CountRep& command)
    {
        if (!isIn({Phase::Work})) {
            return refuse(Refusal::NotNow);
        }
        if (!isOpenSet(command.set)) {
            return refuse(Refusal::StaleSet);
        }
        countRep(command.by, 0);
        return done();
    }

    void countRep(CountedBy by, int lateMs)
    {
        draft.add(RepCounted{session.open->ref, by});
        const PlanStep& step = *session.step();
        const PlannedSlot& slot = session.plan.slotOf(step);
        const int complete = ticksToComplete(slot, session.plan.targetOf(step));
        if (driveOf(slot.measure.kind) == SetDrive::Ticks && complete > 0 && draft.session().open->ticks >= complete) {
            completeSet(draft, amountSoFar(draft.session(), now), true, lateMs);
        }
    }

    Decision operator()(const CountBreath& command)
    {
        if (!isIn({Phase::Breathe})) {
            return refuse(Refusal::NotNow);
        }
        if (!isOpenSet(command.set)) {
            return refuse(Refusal::StaleSet);
        }
        countBreath(CountedBy::Athlete, 0);
        return done();
    }

    void countBreath(CountedBy by, int lateMs)
    {
        draft.add(BreathCounted{session.open->ref, by});
        const int target = session.plan.targetOf(*session.step()).amountMax;
        if (draft.session().open->ticks >= target) {
            completeSet(draft, draft.session().open->ticks, true, lateMs);
        }
    }

    Decision operator()(const CompleteSet& command)
    {
        if (!isIn({Phase::Work, Phase::Hold, Phase::Breathe})) {
            return refuse(Refusal::NotNow);
        }
        if (!isOpenSet(command.set)) {
            return refuse(Refusal::StaleSet);
        }
        const int amount = amountSoFar(session, now);
        if (session.phase() == Phase::Work && session.open->ticks == 0) {
            completeSet(draft, session.plan.targetOf(*session.step()).amountMin, false);
        } else {
            completeSet(draft, amount, true);
        }
        return done();
    }

    Decision operator()(const FlagRep& command)
    {
        if (!isIn({Phase::Work, Phase::Hold, Phase::Breathe})) {
            return refuse(Refusal::NotNow);
        }
        if (!isOpenSet(command.set)) {
            return refuse(Refusal::StaleSet);
        }
        if (command.fault.empty()) {
            return refuse(Refusal::UnknownSet);
        }
        int rep = 0;
        if (session.phase() == Phase::Work) {
            rep = session.open->ticks;
            if (rep == 0) {
                return refuse(Refusal::NotNow);
            }
        }
        const auto& flags = session.open->faults;
        if (rep > 0 && std::find(flags.begin(), flags.end(), FaultFlag{command.fault, rep}) != flags.end()) {
            return done();  // this rep has it already
        }
        draft.add(RepFlagged{command.set, rep, command.fault});
        return done();
    }

    Decision operator()(const SkipSet& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (!isIn({Phase::GetReady, Phase::Work, Phase::Hold, Phase::Breathe, Phase::ChangeSide, Phase::Rest})) {
            return refuse(Refusal::NotNow);
        }
        skipStep(draft, SkipReason::Athlete);
        return done();
    }

    Decision operator()(const StepBack& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (!isIn({Phase::GetReady, Phase::Work, Phase::Hold, Phase::Breathe, Phase::ChangeSide, Phase::Rest})) {
            return refuse(Refusal::NotNow);
        }
        if (session.position == 0) {
            return refuse(Refusal::NothingBefore);
        }
        const PlanStep before = session.plan.steps[static_cast<std::size_t>(session.position) - 1];
        draft.add(SteppedBack{before.id});
        draft.add(GetReadyStarted{before.id, std::max(before.changeOverSeconds, 5), 0});
        return done();
    }

    Decision operator()(const PauseSession& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (session.state != SessionState::Live || session.pause) {
            return refuse(Refusal::NotNow);
        }
        addPause(PauseReason::Athlete);
        return done();
    }

    void addPause(PauseReason reason)
    {
        const Millis passed = passedIn(session, now);
        const Millis kept = session.clock.length ? std::min(passed, *session.clock.length) : passed;
        constexpr Millis longest{std::numeric_limits<int>::max()};  // 24 days
        draft.add(Paused{reason, static_cast<int>(std::min(kept, longest).count())});
    }

    Decision operator()(const ResumeSession& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (!isIn({Phase::Paused})) {
            return refuse(Refusal::NotNow);
        }
        draft.add(Resumed{});
        return done();
    }

    Decision operator()(const AdjustRest& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        if (!isIn({Phase::Rest})) {
            return refuse(Refusal::NotNow);
        }
        if (command.seconds == 0 || std::abs(command.seconds) > 3600) {
            return refuse(Refusal::OutOfRange);
        }
        const Millis left = *remainingIn(session, now);
        const Millis added = std::chrono::seconds{command.seconds};
        if (left > Millis{0} && left + added <= Millis{0}) {
            draft.add(RestAdjusted{command.seconds});
            endRest(draft);
        } else if (left <= Millis{0}) {  // it ran out: the added time counts from now
            if (command.seconds < 0) {
                return refuse(Refusal::NotNow);
            }
            const auto overdue = std::chrono::ceil<std::chrono::seconds>(-left).count();
            draft.add(RestAdjusted{command.seconds + static_cast<int>(overdue)});
        } else {
            draft.add(RestAdjusted{command.seconds});
        }
        return done();
    }

    Decision operator()(const LogAmount& command) { return decideLog(draft, command); }
    Decision operator()(const LogLoad& command) { return decideLog(draft, command); }
    Decision operator()(const LogLevel& command) { return decideLog(draft, command); }
    Decision operator()(const LogEffort& command) { return decideLog(draft, command); }
    Decision operator()(const LogFault& command) { return decideLog(draft, command); }
    Decision operator()(const LogPain& command) { return decideLog(draft, command); }
    Decision operator()(const LogSetNote& command) { return decideLog(draft, command); }
    Decision operator()(const AcceptLog& command) { return decideLog(draft, command); }
    Decision operator()(const WriteSessionNote& command) { return decideLog(draft, command); }
    Decision operator()(const GiveSessionEffort& command) { return decideLog(draft, command); }

    Decision operator()(const AddSet& command) { return decideChange(draft, session, command); }
    Decision operator()(const SwapExercise& command) { return decideChange(draft, session, command); }
    Decision operator()(const AdjustTargets& command) { return decideChange(draft, session, command); }
    Decision operator()(const SetPacing& command)
    {
        if (session.state != SessionState::Live) {
            return refuse(Refusal::NotNow);
        }
        if (session.plan.pace() != command.pacing) {
            draft.add(PacingSet{command.pacing});
        }
        return done();
    }
    Decision operator()(const StopExercise& command) { return decideChange(draft, session, command); }
    Decision operator()(const EndHere& command) { return decideChange(draft, session, command); }
    Decision operator()(const FinishSession& command) { return decideChange(draft, session, command); }
    Decision operator()(const DiscardSession& command) { return decideChange(draft, session, command); }

    Decision operator()(const Undo&)
    {
        const auto to = log.undoTarget();
        if (!to) {
            return refuse(Refusal::NothingToUndo);
        }
        draft.add(HeadMoved{*to, false, session.pause.has_value()});
        return done();
    }

    Decision operator()(const Redo&)
    {
        const auto to = log.redoTarget();
        if (!to) {
            return refuse(Refusal::NothingToRedo);
        }
        draft.add(HeadMoved{*to, true, session.pause.has_value()});
        return done();
    }

    Decision operator()(const Elapsed& command)
    {
        if (command.phase != session.phaseId) {
            return refuse(Refusal::StaleSet);
        }
        const auto due = dueIn(session, now);
        if (!due) {
            return refuse(Refusal::NotNow);
        }
        if (*due > Millis{0}) {
            return refuse(Refusal::NotDue);
        }
        // A little late is timer noise and is carried over, so that a chain of phases does not drift; more means nobody was
        // watching.
        constexpr Millis noise{2000};
        const Millis late = -*due;
        const int lateMs = late <= noise ? static_cast<int>(late.count()) : 0;
        switch (session.underlying) {
            case Phase::GetReady:
            case Phase::ChangeSide: startSet(draft, *session.step(), lateMs); break;
            case Phase::Hold:
                draft.add(HoldCompleted{session.open->ref});
                completeSet(draft, session.plan.targetOf(*session.step()).amountMax, true, lateMs);
                break;
            case Phase::Breathe: countBreath(CountedBy::Pacer, lateMs); break;
            case Phase::Rest:
                if (late > noise || session.plan.pace().waitsAfterRest) {
                    draft.add(RestRanOut{});
                } else {
                    endRest(draft, lateMs);
                }
                break;
            case Phase::Work: countRep(CountedBy::Pacer, lateMs); break;
            case Phase::Paused:
            case Phase::Summary: return refuse(Refusal::NotNow);
        }
        return done();
    }

    Decision operator()(const WokeUp&)
    {
        const bool slept = suspendedBetween(session.lastAt, now) > Millis{0};
        if (slept && session.state == SessionState::Live && !session.pause && session.underlying != Phase::Rest) {
            addPause(PauseReason::Suspend);
        }
        return done();
    }

    Decision operator()(const ReopenSession&)
    {
        // A paused hold or breath is cut off too: the body has long left its position.
        const bool cutOff = session.underlying == Phase::Hold || session.underlying == Phase::Breathe;
        if (session.state == SessionState::Live && session.underlying != Phase::Rest && (cutOff || !session.pause)) {
            draft.add(SessionReopened{});
        }
        return done();
    }
};

}  // namespace

Origin originOf(const SessionCommand& command)
{
    const bool byClock = std::holds_alternative<Elapsed>(command) || std::holds_alternative<WokeUp>(command)
                         || std::holds_alternative<ReopenSession>(command)
                         || (std::holds_alternative<CountRep>(command) && std::get<CountRep>(command).by == CountedBy::Pacer);
    return byClock ? Origin::Clock : Origin::Athlete;
}

Result<std::vector<SessionEvent>, Refusal> decide(const SessionLog& log, const SessionCommand& command, const Stamp& now)
{
    return std::visit(Decider{log, log.session(), now, originOf(command)}, command);
}

Result<std::vector<SessionEvent>, Refusal> decideAfter(const SessionLog& log, const EventBatch& batch,
                                                       const SessionCommand& command)
{
    const Session session = log.after(batch);
    return std::visit(Decider{log, session, batch.recorded, batch.origin}, command);
}

}  // namespace stance
