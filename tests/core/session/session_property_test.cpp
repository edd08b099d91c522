// Whatever is asked of a session, in whatever order, sleep and crashes included: the journal tells the whole of it.
#include "core/session/event_json.h"
#include "tests/support/session_script.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace stance {
namespace {

using namespace std::chrono_literals;

/// What happens, with two numbers to choose from.
using Op = std::tuple<int, int, int>;

SessionPlan planOfKind(int kind)
{
    switch (kind % 4) {
        case 0: return planOf({repsOf(3).oneSided().times(2), holdOf(20).times(2)});
        case 1: return planOf({breathsOf(3), repsOf(2).alternating().times(2), holdOf(10).oneSided(Side::Right, 0)});
        case 2: return planOf({repsOf(2).upTo(4).asManyAsPossible(), repsOf(2).resting(0).times(2).readyIn(0), holdOf(5)});
        default: break;
    }
    return planOf(
        {slotOf("walk", Measure{MeasureKind::Metres}, 20), repsOf(2).oneSided().restingBetweenSides(10).times(2), breathsOf(2)});
}

SetRef anySet(const Session& session, int a, int b)
{
    if (a % 3 == 0) {
        return session.currentSet();
    }
    if (a % 3 == 1 && session.lastDone) {
        return session.refOf(*session.lastDone);
    }
    return SetRef{b % 12 - 1, a % 4};
}

PhaseId anyPhase(const Session& session, int a)
{
    return a % 8 == 0 ? session.phaseId - 1 : session.phaseId;
}

SwapExercise anySwap(int slot, int a)
{
    SetTarget target;
    target.amountMin = target.amountMax = 2 + a % 3;
    const Measure measure{a % 2 == 0 ? MeasureKind::Reps : MeasureKind::HoldSeconds};
    return SwapExercise{slot, ExerciseId{"rung"}, measure, LoadKind::None, Prescription{{target}, 30}, a % 4 == 1, a % 4 == 2};
}

SessionCommand logEdit(const Session& session, int kind, int a, int b)
{
    const SetRef set = anySet(session, a, b);
    switch (kind % 8) {
        case 0: return LogAmount{set, b - 5};
        case 1: return LogLoad{set, b % 2 == 0 ? std::nullopt : std::optional(Load::fromThousandths(b * 500, LoadUnit::Pound))};
        case 2: return LogLevel{set, Level{"depth", b % 2 == 0 ? "half" : "third"}};
        case 3: return LogEffort{set, b % 13};
        case 4: return LogFault{set, FaultId{b % 2 == 0 ? "knee-in" : "heel-up"}, a % 5};
        case 5: return LogPain{set, Pain{b % 12, BodyPlace::Calf, Side::Left}};
        case 6: return LogSetNote{set, "note \"" + std::to_string(b) + "\"\n\xC3\xA4"};
        default: break;
    }
    return AcceptLog{set};
}

SessionCommand rareCommand(const Session& session, int kind, int a, int b)
{
    const PlanStep* step = session.step();
    const int slot = step != nullptr && a % 5 != 0 ? step->slot : b % 4 - 1;
    switch (kind % 11) {
        case 0: return AddSet{slot};
        case 1: return anySwap(slot, a);
        case 2: return StopExercise{slot, StopReason::Pain};
        case 3: return WriteSessionNote{"session " + std::to_string(b)};
        case 4: return GiveSessionEffort{b % 12};
        case 5: return EndHere{};
        case 6: return FinishSession{};
        case 7: return DiscardSession{};
        case 8: return StartSession{SessionId{"other"}, planOfKind(a)};
        case 9: return SetPacing{{a % 2 == 0, a % 3 == 0}};
        default: break;
    }
    return ReopenSession{};
}

SessionCommand commandOf(const Session& session, const Op& op)
{
    const auto [kind, a, b] = op;
    const PhaseId phase = anyPhase(session, a);
    const SetRef set = a % 9 == 0 ? anySet(session, a, b) : session.currentSet();
    switch (kind % 20) {
        case 0:
        case 1:
        case 2: return Proceed{phase};
        case 3:
        case 4:
        case 5: return CountRep{set, b % 4 == 0 ? CountedBy::Pacer : CountedBy::Athlete};
        case 6: return CountBreath{set};
        case 7:
        case 8: return CompleteSet{set};
        case 9: return FlagRep{set, FaultId{b % 2 == 0 ? "knee-in" : "heel-up"}};
        case 10: return SkipSet{phase};
        case 11: return StepBack{phase};
        case 12: return PauseSession{phase};
        case 13: return ResumeSession{phase};
        case 14: return AdjustRest{phase, b % 41 - 20};
        case 15: return Undo{};
        case 16: return Redo{};
        case 17: return Elapsed{phase};
        case 18: return logEdit(session, b, a, b / 8);
        default: break;
    }
    return rareCommand(session, b, a, b / 10);
}

/// Runs a script of anything; tells what it finds wrong to RapidCheck.
struct Anything {
    ManualClock clock;
    MemoryJournal journal;
    SessionRunner runner{journal};

    explicit Anything(int plan)
    {
        RC_ASSERT(runner.handle(StartSession{SessionId{"s"}, planOfKind(plan)}, clock.now()).has_value());
        check();
    }

    const Session& session() const { return runner.session(); }

    void run(const std::vector<Op>& ops)
    {
        for (const Op& op : ops) {
            step(op);
            check();
        }
    }

    void step(const Op& op)
    {
        const auto [kind, a, b] = op;
        switch (kind % 30) {
            case 20:
            case 21:
            case 22:
            case 23: clock.advance(Millis{b * 137}); return;
            case 24: clock.suspend(Millis{b * 700}); return;
            case 25: handle(WokeUp{}); return;
            case 26:
                if (a % 3 == 0) {
                    clock.reboot(Millis{b * 1000});
                }
                runner = SessionRunner(journal, journal.batches());
                handle(ReopenSession{});
                return;
            case 27: clock.jumpUtc((b - 100) * 10min); return;
            case 28: crossDeadline(); return;
            case 29: failOnce(commandOf(session(), Op{a, b, a + b})); return;
            default: handle(commandOf(session(), op));
        }
    }

    void crossDeadline()
    {
        if (const auto due = dueIn(session(), clock.now())) {
            clock.advance(std::max(*due, Millis{0}));
            RC_ASSERT(handle(Elapsed{session().phaseId}));
        }
    }

    bool handle(const SessionCommand& command)
    {
        const Session before = session();
        const std::size_t batches = journal.batches().size();
        const auto result = runner.handle(command, clock.now());
        if (!result) {
            RC_ASSERT(std::holds_alternative<Refusal>(result.error()));
            RC_ASSERT(session() == before);
            RC_ASSERT(journal.batches().size() == batches);
        } else {
            RC_ASSERT(result->events.empty() == (journal.batches().size() == batches));
        }
        return result.has_value();
    }

    /// A full disk changes nothing; the same command works when there is room again.
    void failOnce(const SessionCommand& command)
    {
        const Session before = session();
        const std::size_t batches = journal.batches().size();
        journal.fails();
        const auto failed = runner.handle(command, clock.now());
        journal.works();
        RC_ASSERT(session() == before);
        RC_ASSERT(journal.batches().size() == batches);
        const bool storeFailed = !failed && std::holds_alternative<StoreError>(failed.error());
        const auto retried = runner.handle(command, clock.now());
        RC_ASSERT(storeFailed == (retried.has_value() && journal.batches().size() > batches));
    }

    void check() const
    {
        const auto& batches = journal.batches();
        RC_ASSERT(fold(batches) == session());
        const SessionLog read(batches);
        RC_ASSERT(read.session() == session());
        RC_ASSERT(read.undoTarget() == runner.log().undoTarget());
        RC_ASSERT(read.redoTarget() == runner.log().redoTarget());
        RC_ASSERT(journal.after() == session());
        const auto again = eventsFromJson(toJson(batches.back().events), "journal");
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == batches.back().events);
        checkSession();
    }

    void checkSession() const
    {
        const Session& s = session();
        const auto steps = static_cast<int>(s.plan.steps.size());
        std::set<StepId> ids;  // numbers of steps that a swap replaced are not used again
        for (const PlanStep& step : s.plan.steps) {
            RC_ASSERT(step.id >= 0 && step.id < static_cast<int>(s.records.size()));
            RC_ASSERT(ids.insert(step.id).second);
        }
        RC_ASSERT(s.phaseId >= 1 && s.phaseId <= static_cast<int>(journal.batches().size()));
        RC_ASSERT(s.position >= 0 && s.position < steps);
        RC_ASSERT(s.isOpen() == !s.ended.has_value());
        RC_ASSERT(passedIn(s, clock.now()) >= Millis{0});
        if (s.state == SessionState::Live) {
            RC_ASSERT(s.step() != nullptr);
            const bool isSet = s.underlying == Phase::Work || s.underlying == Phase::Hold || s.underlying == Phase::Breathe;
            RC_ASSERT(isSet == s.open.has_value());
            RC_ASSERT((s.underlying != Phase::Rest && s.underlying != Phase::Hold && s.underlying != Phase::ChangeSide)
                      || (s.clock.length && *s.clock.length >= Millis{0}));
        } else {
            RC_ASSERT(!s.open && !s.pause && !dueIn(s, clock.now()));
        }
        RC_ASSERT(!s.pause || !dueIn(s, clock.now()));
        if (s.open) {
            RC_ASSERT(s.open->ticks >= 0 && s.open->ref.step == s.step()->id
                      && s.open->ref.attempt == s.record(s.step()->id).attempt);
        }
        for (const SetRecord& record : s.records) {
            RC_ASSERT(record.state != SetState::Done || (record.amount.value >= 0 && record.attempt >= 1));
            RC_ASSERT(goodAmount(record) >= 0 && goodAmount(record) <= std::max(record.amount.value, 0));
            RC_ASSERT((record.state == SetState::Skipped) == record.skipReason.has_value());
            RC_ASSERT(record.state != SetState::NotDone || s.state != SessionState::Live);
        }
        RC_ASSERT(summarise(s).sets.size() <= s.plan.steps.size());
    }
};

/// What undo gives back; clocks and pauses land, they do not return.
auto logOf(const Session& s)
{
    return std::tuple(s.state, s.plan, s.position, s.records, s.note, s.effort, s.lastDone);
}

rc::Gen<std::vector<Op>> anyOps()
{
    const auto number = rc::gen::inRange(0, 200);
    return rc::gen::container<std::vector<Op>>(rc::gen::tuple(rc::gen::inRange(0, 30), number, number));
}

RC_GTEST_PROP(SessionProperty, theLiveSessionIsTheFoldOfItsJournalAfterEveryStep, ())
{
    Anything session(*rc::gen::inRange(0, 4));
    session.run(*anyOps());
}

RC_GTEST_PROP(SessionProperty, undoOfEverythingReturnsToTheStartAndRedoOfEverythingComesBack, ())
{
    Anything session(*rc::gen::inRange(0, 4));
    std::vector starts{logOf(session.session())};
    for (const Op& op : *anyOps()) {
        session.run({op});
        if (!session.runner.canUndo()) {  // what the clock does before the first action stays
            starts.push_back(logOf(session.session()));
        }
    }
    const auto before = logOf(session.session());
    int undone = 0;
    while (session.runner.canUndo()) {
        RC_ASSERT(session.handle(Undo{}));
        session.check();
        ++undone;
    }
    RC_ASSERT(std::find(starts.begin(), starts.end(), logOf(session.session())) != starts.end());
    for (; undone > 0; --undone) {
        RC_ASSERT(session.handle(Redo{}));
        session.check();
    }
    RC_ASSERT(logOf(session.session()) == before);
}

RC_GTEST_PROP(SessionProperty, aSessionLeftToTheClockAndToSpaceAlwaysEnds, ())
{
    Anything session(*rc::gen::inRange(0, 4));
    session.run(*anyOps());
    for (int i = 0; session.session().state == SessionState::Live; ++i) {
        RC_ASSERT(i < 2'000);
        const Session& s = session.session();
        session.clock.advance(1s);
        switch (s.phase()) {
            case Phase::Paused: RC_ASSERT(session.handle(ResumeSession{s.phaseId})); break;
            case Phase::Work:
                RC_ASSERT(session.handle(i % 7 == 0 ? SessionCommand{CompleteSet{s.currentSet()}} : CountRep{s.currentSet()}));
                break;
            case Phase::Rest: RC_ASSERT(session.handle(Proceed{s.phaseId})); break;
            default: session.crossDeadline();
        }
        session.check();
    }
}

}  // namespace
}  // namespace stance
