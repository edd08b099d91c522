// Work by reps: ticks, completing, flags, alternating sides, open ends.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Work, aSessionBeginsWithGetReadyAndGoesToWorkByTheCountdown)
{
    SessionScript script(planOf({repsOf(10)}));
    script.expectPhase(Phase::GetReady).expectStep(0).expectLeft(10s);
    script.wait(9s).expectPhase(Phase::GetReady).expectLeft(1s);
    script.wait(1s).expectPhase(Phase::Work).expectTicks(0);
}

TEST(Work, spaceStartsBeforeTheCountdownIsOver)
{
    SessionScript script(planOf({repsOf(10)}));
    script.wait(3s).go().expectPhase(Phase::Work);
    EXPECT_THAT(script.newestNames(), ElementsAre("set_started"));
}

TEST(Work, aTickIsOneRepAndTheLastOneCompletesTheSetAndStartsTheRest)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(2).expectPhase(Phase::Work).expectTicks(2);
    script.tick().expectPhase(Phase::Rest).expectStep(1).expectLeft(60s).expectDone(0, 3);
    EXPECT_THAT(script.newestNames(), ElementsAre("rep_counted", "set_completed", "rest_started"));
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
    EXPECT_EQ(script.session().lastDone, 0);
}

TEST(Work, enterWithoutTicksRecordsThePrescriptionAsAssumed)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().complete().expectPhase(Phase::Rest).expectDone(0, 10);
    EXPECT_EQ(script.record(0).amount.source, Source::Assumed);
}

TEST(Work, enterAfterTicksRecordsTheTicksAsEntered)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().tick(7).complete().expectDone(0, 7);
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
}

TEST(Work, anUntouchedLogHasNeitherEffortNorPainNorFaults)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().complete();
    EXPECT_FALSE(script.record(0).rir);
    EXPECT_FALSE(script.record(0).pain);
    EXPECT_THAT(script.record(0).faults, IsEmpty());
    EXPECT_FALSE(script.record(0).accepted);
    EXPECT_EQ(goodAmount(script.record(0)), 10);
}

TEST(Work, aRangeCompletesAtItsTopAndIsAssumedAtItsBottom)
{
    SessionScript script(planOf({repsOf(8).upTo(12).times(2)}));
    script.go().tick(8).expectPhase(Phase::Work).tick(3).expectPhase(Phase::Work).tick().expectPhase(Phase::Rest).expectDone(0, 12);
    script.go().complete().expectDone(1, 8);
}

TEST(Work, asManyAsPossibleNeverCompletesItself)
{
    SessionScript script(planOf({repsOf(5).asManyAsPossible().times(2)}));
    script.go().tick(40).expectPhase(Phase::Work).expectTicks(40).complete().expectDone(0, 40);
}

TEST(Work, metresAreWaitedForAndTakenAsPrescribed)
{
    SessionScript script(planOf({slotOf("walk", Measure{MeasureKind::Metres}, 20).times(2)}));
    script.go().expectPhase(Phase::Work).wait(10min).expectPhase(Phase::Work).complete().expectDone(0, 20);
    EXPECT_EQ(script.record(0).amount.source, Source::Assumed);
}

TEST(Work, heldRepsAndStepsAreTicked)
{
    SessionScript script(
        planOf({slotOf("bridge", Measure{MeasureKind::RepsHeld, 5}, 2), slotOf("walk", Measure{MeasureKind::Steps}, 3)}));
    script.go().tick(2).expectDone(0, 2).go().go().expectPhase(Phase::Work).tick(3).expectPhase(Phase::Summary).expectDone(1, 3);
}

TEST(Work, sixPerSideIsTwelveTicksWhereSidesAlternate)
{
    SessionScript script(planOf({repsOf(6).alternating().times(2)}));
    script.go().tick(11).expectPhase(Phase::Work).tick().expectPhase(Phase::Rest).expectDone(0, 6);
    script.go().tick(7).complete().expectDone(1, 3);
}

TEST(Work, aFlagMarksTheLastRepAndStaysInTheLog)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go().tick(3).flag("knee-in");
    EXPECT_THAT(script.session().open->faults, ElementsAre(FaultFlag{FaultId{"knee-in"}, 3}));
    script.tick(2).expectPhase(Phase::Rest);
    EXPECT_THAT(script.record(0).faults, ElementsAre(FaultFlag{FaultId{"knee-in"}, 3}));
    EXPECT_EQ(goodAmount(script.record(0)), 4);
}

TEST(Work, aRepWithTwoFaultsIsOneRepLess)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go().tick(3).flag("knee-in").flag("heel-up").tick(2);
    EXPECT_EQ(script.record(0).faults.size(), 2U);
    EXPECT_EQ(goodAmount(script.record(0)), 4);
}

TEST(Work, flaggingTheSameRepTwiceWithTheSameFaultChangesNothing)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go().tick().flag("knee-in").flag("knee-in").tick().flag("knee-in").tick(3);
    EXPECT_THAT(script.record(0).faults, ElementsAre(FaultFlag{FaultId{"knee-in"}, 1}, FaultFlag{FaultId{"knee-in"}, 2}));
}

TEST(Work, bothSidesOfAnAlternatingRepAreOneRepInTheRecord)
{
    SessionScript script(planOf({repsOf(6).alternating().times(2)}));
    script.go().tick(3).flag("hip-drop").tick().flag("hip-drop");
    EXPECT_EQ(script.session().open->faults.back().rep, 4);
    script.tick(8).expectDone(0, 6);
    EXPECT_EQ(script.record(0).faults.front().rep, 2);
    EXPECT_EQ(script.record(0).faults.back().rep, 2);
    EXPECT_EQ(goodAmount(script.record(0)), 5);
}

TEST(Work, aFlagNeedsARepAndAFault)
{
    SessionScript script(planOf({repsOf(5)}));
    script.refuses(Refusal::NotNow, FlagRep{script.set(), FaultId{"knee-in"}});
    script.go();
    script.refuses(Refusal::NotNow, FlagRep{script.set(), FaultId{"knee-in"}});
    script.tick();
    script.refuses(Refusal::UnknownSet, FlagRep{script.set(), FaultId{}});
}

TEST(Work, aSetTheAthleteNoLongerSeesIsStale)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    const PhaseId getReady = script.phaseId();
    script.go();
    const SetRef first = script.set();
    script.tick(3).go();
    script.refuses(Refusal::StaleSet, CountRep{first});
    script.refuses(Refusal::StaleSet, CompleteSet{first});
    script.refuses(Refusal::StaleSet, FlagRep{first, FaultId{"knee-in"}});
    script.refuses(Refusal::StaleSet, Proceed{getReady});
    script.refuses(Refusal::StaleSet, SkipSet{getReady});
    script.refuses(Refusal::StaleSet, StepBack{getReady});
    script.refuses(Refusal::StaleSet, PauseSession{getReady});
    script.refuses(Refusal::StaleSet, ResumeSession{getReady});
    script.refuses(Refusal::StaleSet, AdjustRest{getReady, 15});
    script.refuses(Refusal::StaleSet, Elapsed{getReady});
    script.refuses(Refusal::StaleSet, CountRep{SetRef{script.set().step, 99}});
}

TEST(Work, whatIsNotLegalInAPhaseIsRefused)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    const SetRef set = script.set();
    script.refuses(Refusal::NotNow, CountRep{set});
    script.refuses(Refusal::NotNow, CountBreath{set});
    script.refuses(Refusal::NotNow, CompleteSet{set});
    script.refuses(Refusal::NotNow, AdjustRest{script.phaseId(), 15});
    script.refuses(Refusal::NotNow, ResumeSession{script.phaseId()});
    script.refuses(Refusal::NotDue, Elapsed{script.phaseId()});
    script.go();
    script.refuses(Refusal::NotNow, Proceed{script.phaseId()});
    script.refuses(Refusal::NotNow, CountBreath{script.set()});
    script.refuses(Refusal::NotNow, Elapsed{script.phaseId()});
}

TEST(Work, aSessionStartsOnceAndNeedsASet)
{
    SessionScript script;
    script.refuses(Refusal::EmptyPlan, StartSession{SessionId{"s"}, SessionPlan{}});
    script.refuses(Refusal::NotNow, Proceed{script.phaseId()});
    script.refuses(Refusal::NothingToUndo, Undo{});
    script.start(planOf({repsOf(3)}));
    script.refuses(Refusal::AlreadyStarted, StartSession{SessionId{"t"}, planOf({repsOf(3)})});
}

TEST(Work, thePacerCountsRepsAsTheClock)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().wait(4s).send(CountRep{script.set(), CountedBy::Pacer}).expectTicks(1);
    EXPECT_EQ(script.journal.batches().back().origin, Origin::Clock);
}

TEST(Work, theRecordKnowsWhenTheSetBeganAndEnded)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go();
    const Stamp began = script.now();
    script.tick(3);
    EXPECT_EQ(script.record(0).started, began);
    EXPECT_EQ(script.record(0).ended, script.now());
}

TEST(Work, anExerciseWithoutChangeOverBeginsWhenTheRestIsOver)
{
    SessionScript script(planOf({repsOf(3), repsOf(4).named("lunge").readyIn(0), repsOf(5).named("hinge").resting(0), repsOf(2)}));
    script.go().complete().wait(60s).expectPhase(Phase::Work).expectStep(1);
    script.complete().wait(60s).expectPhase(Phase::GetReady).expectStep(2).expectLeft(10s);
    script.go().complete().expectPhase(Phase::GetReady).expectStep(3);
}

TEST(Work, theLastSetOpensTheSummary)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick(3).expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().state, SessionState::Summary);
    EXPECT_EQ(script.session().step(), nullptr);
    EXPECT_THAT(script.newestNames(), ElementsAre("rep_counted", "set_completed", "summary_reached"));
}

}  // namespace
}  // namespace stance
