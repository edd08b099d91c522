// Changes of the plan under way: a set more, another exercise, an exercise stopped.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

Prescription setsOf(int sets, int reps)
{
    SetTarget target;
    target.amountMin = target.amountMax = reps;
    return Prescription{std::vector<SetTarget>(static_cast<std::size_t>(sets), target), 45};
}

SwapExercise toSplitSquat(int slot)
{
    return SwapExercise{slot, ExerciseId{"split-squat"}, Measure{MeasureKind::Reps}, LoadKind::None, setsOf(2, 6), false, false};
}

TEST(AddSet, duringTheLastSetOfAnExerciseAddsOneAfterIt)
{
    SessionScript script(planOf({repsOf(3), repsOf(4).named("lunge")}));
    script.go().send(AddSet{0}).expectPhase(Phase::Work).tick(3).expectPhase(Phase::Rest).expectStep(2);
    EXPECT_EQ(script.session().step()->setNo, 2);
    script.go().expectPhase(Phase::Work).tick(3).expectStep(1).expectDone(2, 3);
}

TEST(AddSet, inTheRestComesNext)
{
    SessionScript script(planOf({repsOf(3), repsOf(4).named("lunge")}));
    script.go().tick(3).expectStep(1).send(AddSet{0}).expectPhase(Phase::Rest).expectStep(2).go().expectPhase(Phase::Work).tick(3);
    script.expectDone(2, 3).expectPhase(Phase::Rest).expectStep(1);
}

TEST(AddSet, afterTheVeryLastSetHasItsRestBefore)
{
    SessionScript script(planOf({repsOf(3).resting(75)}));
    script.go().send(AddSet{0}).tick(3).expectPhase(Phase::Rest).expectLeft(75s).go().tick(3).expectPhase(Phase::Summary);
}

TEST(AddSet, ofAOneSidedExerciseAddsBothSides)
{
    SessionScript script(planOf({repsOf(3).oneSided(Side::Right)}));
    script.go().send(AddSet{0}).tick(3).go().tick(3).expectPhase(Phase::Rest).expectStep(2);
    EXPECT_EQ(script.session().step()->side, Side::Right);
    script.go().tick(3).expectPhase(Phase::ChangeSide).expectStep(3).go().tick(3).expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().plan.steps.back().setNo, 2);
}

TEST(AddSet, twiceAddsTwo)
{
    SessionScript script(planOf({repsOf(2)}));
    script.go().send(AddSet{0}).send(AddSet{0}).tick(2).go().tick(2).go().tick(2).expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().plan.steps.back().setNo, 3);
}

TEST(AddSet, isAboutTheExerciseOfThisMoment)
{
    SessionScript script(planOf({repsOf(3), repsOf(4).named("lunge")}));
    script.refuses(Refusal::UnknownSet, AddSet{1});
    script.refuses(Refusal::UnknownSet, AddSet{-1});
    script.refuses(Refusal::UnknownSet, AddSet{7});
    script.skip().skip().expectPhase(Phase::Summary).refuses(Refusal::NotNow, AddSet{1});
}

TEST(AddSet, canBeUndone)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    const SessionPlan before = script.session().plan;
    script.go().send(AddSet{0}).undo().expectPhase(Phase::Work);
    EXPECT_EQ(script.session().plan, before);
}

TEST(Swap, startsTheCurrentSetAgainWithTheOtherExercise)
{
    SessionScript script(planOf({repsOf(10).times(3)}));
    script.go().complete().go().tick(4).send(toSplitSquat(0)).expectPhase(Phase::GetReady).expectStep(1);
    const Session& session = script.session();
    EXPECT_EQ(session.plan.slotOf(*session.step()).exercise, ExerciseId{"split-squat"});
    script.go().tick(6).expectPhase(Phase::Rest).expectDone(1, 6).go().tick(6).expectPhase(Phase::Summary);
    const SessionSummary summary = summarise(script.session());
    EXPECT_EQ(summary.sets[0].exercise, ExerciseId{"squat"});
    EXPECT_EQ(summary.sets[1].exercise, ExerciseId{"split-squat"});
    EXPECT_EQ(summary.sets[2].exercise, ExerciseId{"split-squat"});
    EXPECT_EQ(summary.sets[1].track, summary.sets[0].track);
}

TEST(Swap, theOtherExerciseHasOneTargetForBothSides)
{
    SessionPlan plan = planOf({repsOf(3).oneSided(Side::Left).times(2)});
    plan.slots.front().right = setsOf(2, 4);
    SessionScript script(plan);
    script.go().tick(3).expectPhase(Phase::ChangeSide).go().tick(4).expectDone(1, 4).send(toSplitSquat(0));
    for (const PlanStep& step : script.session().plan.steps) {
        if (step.setNo == 2) {
            EXPECT_EQ(script.session().plan.targetOf(step).amountMax, 6);
        }
    }
}

TEST(Swap, inTheRestKeepsResting)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().complete().wait(10s).send(toSplitSquat(0)).expectPhase(Phase::Rest).expectLeft(50s).go().tick(6).expectDone(1, 6);
}

TEST(Swap, ofASetDoneBeforeLeavesNoRecordOfTheOtherExercise)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().complete().back().send(toSplitSquat(0)).expectPhase(Phase::GetReady).expectStep(0).expectState(0, SetState::ToCome);
    script.go().tick(6).expectDone(0, 6);
    EXPECT_EQ(summarise(script.session()).sets[0].exercise, ExerciseId{"split-squat"});
}

TEST(Swap, isAboutTheCurrentExerciseAndNeedsSets)
{
    SessionScript script(planOf({repsOf(10), repsOf(4).named("lunge")}));
    script.refuses(Refusal::UnknownSet, toSplitSquat(1));
    SwapExercise empty = toSplitSquat(0);
    empty.prescription.sets.clear();
    script.refuses(Refusal::OutOfRange, empty);
    script.pause().refuses(Refusal::NotNow, toSplitSquat(0));
}

TEST(Swap, toAHoldIsTimed)
{
    SessionScript script(planOf({repsOf(10)}));
    SwapExercise swap = toSplitSquat(0);
    swap.measure = Measure{MeasureKind::HoldSeconds};
    swap.prescription = setsOf(1, 20);
    script.send(swap).go().expectPhase(Phase::Hold).expectLeft(20s);
}

TEST(StopExercise, keepsWhatWasDoneAndSkipsTheRestOfIt)
{
    SessionScript script(planOf({repsOf(10).times(3), repsOf(4).named("lunge")}));
    script.go().complete().go().tick(4).send(StopExercise{0, StopReason::Pain});
    script.expectDone(0, 10).expectDone(1, 4).expectState(2, SetState::Skipped).expectPhase(Phase::GetReady).expectStep(3);
    EXPECT_EQ(script.record(2).skipReason, SkipReason::ExerciseStopped);
}

TEST(StopExercise, inTheRestKeepsResting)
{
    SessionScript script(planOf({repsOf(10).times(3), repsOf(4).named("lunge")}));
    script.go().complete().wait(10s).send(StopExercise{0, StopReason::Pain}).expectPhase(Phase::Rest).expectStep(3).expectLeft(50s);
    script.expectState(1, SetState::Skipped).expectState(2, SetState::Skipped);
}

TEST(StopExercise, inTheRestBeforeAnotherExerciseIsAboutTheOneJustDone)
{
    SessionScript script(planOf({repsOf(10), repsOf(4).named("lunge")}));
    script.go().complete().send(StopExercise{0, StopReason::Other}).expectPhase(Phase::Rest).expectStep(1);
}

TEST(StopExercise, whilePausedStaysPaused)
{
    SessionScript script(planOf({repsOf(10), repsOf(4).named("lunge")}));
    script.go().tick(2).pause().send(StopExercise{0, StopReason::Pain}).expectPhase(Phase::Paused).expectStep(1).wait(1min);
    script.resume().expectPhase(Phase::GetReady).expectLeft(10s);
}

TEST(StopExercise, ofTheLastOneOpensTheSummary)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().send(StopExercise{0, StopReason::NotToday}).expectPhase(Phase::Summary).expectState(0, SetState::Skipped);
}

TEST(StopExercise, duringAHoldKeepsTheSeconds)
{
    SessionScript script(planOf({holdOf(30).times(2), repsOf(3)}));
    script.go().wait(12s).send(StopExercise{0, StopReason::Pain}).expectDone(0, 12).expectStep(2);
}

TEST(EndHere, recordsWhatWasDoneAndTheRestAsNotDone)
{
    SessionScript script(planOf({repsOf(10).times(2), repsOf(4).named("lunge")}));
    script.go().complete().go().tick(3).send(EndHere{}).expectPhase(Phase::Summary);
    script.expectDone(0, 10).expectDone(1, 3).expectState(2, SetState::NotDone);
    script.send(FinishSession{});
    EXPECT_EQ(script.session().state, SessionState::EndedEarly);
    EXPECT_EQ(summarise(script.session()).sets.size(), 3U);
    EXPECT_EQ(summarise(script.session()).setsDone(), 2);
}

TEST(EndHere, canBeUndone)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().tick(3).send(EndHere{}).undo().expectPhase(Phase::Work).expectTicks(3).expectState(1, SetState::ToCome);
}

TEST(Finish, fromTheSummaryClosesTheSession)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick(3).wait(2min).send(FinishSession{});
    EXPECT_EQ(script.session().state, SessionState::Finished);
    EXPECT_EQ(script.session().ended, script.now().utc);
    EXPECT_FALSE(script.session().endTrimmed);
    script.refuses(Refusal::AlreadyClosed, FinishSession{});
    script.refuses(Refusal::AlreadyClosed, DiscardSession{});
    script.refuses(Refusal::NotNow, EndHere{});
}

TEST(Finish, asItStandsKeepsTheSetUnderWay)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().tick(4).send(FinishSession{}).expectDone(0, 4).expectState(1, SetState::NotDone);
    EXPECT_EQ(script.session().state, SessionState::EndedEarly);
    EXPECT_THAT(script.newestNames(), ElementsAre("set_completed", "ended_here", "session_finished"));
}

TEST(Finish, afterAGapOfMoreThanThreeHoursIsTrimmedToTheLastAction)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick(3);
    const UtcTime last = script.now().utc;
    script.wait(3h + 1min).send(FinishSession{});
    EXPECT_TRUE(script.session().endTrimmed);
    EXPECT_EQ(script.session().ended, last);
}

TEST(Finish, afterThreeHoursExactlyIsNotTrimmed)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick(3).wait(3h).send(FinishSession{});
    EXPECT_FALSE(script.session().endTrimmed);
}

TEST(Finish, theNextMorningWithEffortAndNoteIsTrimmedAllTheSame)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3);
    const UtcTime last = script.now().utc;
    script.sleep(9h).send(LogEffort{script.refOf(0), 2}).send(EndHere{}).send(GiveSessionEffort{6}).send(WriteSessionNote{"ok"});
    script.send(FinishSession{});
    EXPECT_TRUE(script.session().endTrimmed);
    EXPECT_EQ(script.session().ended, last);
    script.undo().send(FinishSession{});
    EXPECT_TRUE(script.session().endTrimmed);
}

TEST(Finish, aSetTheClockCompletedIsAnActionToo)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(30s).expectPhase(Phase::Summary);
    const UtcTime last = script.now().utc;
    script.sleep(9h).send(FinishSession{});
    EXPECT_EQ(script.session().ended, last);
}

TEST(Finish, aHoldLeftOpenByAKilledProgramIsNotFinishedByTheNight)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go();
    script.clock.advance(7h);  // killed; the banner of the next day finishes without reopening
    script.send(FinishSession{}).expectState(0, SetState::NotDone);
}

TEST(Discard, closesWithoutTouchingTheRecords)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).send(DiscardSession{}).expectDone(0, 3);
    EXPECT_EQ(script.session().state, SessionState::Discarded);
    EXPECT_FALSE(script.session().isOpen());
}

}  // namespace
}  // namespace stance
