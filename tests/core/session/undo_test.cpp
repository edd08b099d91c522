// Undo and redo: any number of times, across phases, with what the clock did in between.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(Undo, takesBackOneTick)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(3).undo().expectPhase(Phase::Work).expectTicks(2).undo().expectTicks(1);
    script.tick(4).expectPhase(Phase::Summary).expectDone(0, 5);
}

TEST(Undo, isAnEventAndRemovesNothingFromTheJournal)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(3);
    const auto before = script.journal.batches();
    script.undo();
    ASSERT_EQ(script.journal.batches().size(), before.size() + 1);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), script.journal.batches().begin()));
    EXPECT_THAT(script.newest(), ElementsAre(SessionEvent{HeadMoved{4, false, false}}));
}

TEST(Undo, ofTheLastTickReturnsIntoTheWorkWithItsTicks)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).expectPhase(Phase::Rest).undo().expectPhase(Phase::Work).expectTicks(2).expectState(0, SetState::ToCome);
    script.tick().expectPhase(Phase::Rest).expectDone(0, 3);
}

TEST(Undo, takesTheClockEventsThatFollowedWithIt)
{
    SessionScript script(planOf({repsOf(3), holdOf(20).readyIn(5), repsOf(2)}));
    script.go().tick(3).wait(60s).wait(5s).wait(20s).expectPhase(Phase::Rest).expectStep(2);
    script.undo().expectPhase(Phase::Work).expectStep(0).expectTicks(2).expectState(1, SetState::ToCome);
}

TEST(Undo, undoIntoAHoldLandsPausedAtItsGetReady)
{
    SessionScript script(planOf({holdOf(30).times(2), repsOf(3)}));
    script.go().wait(12s).complete().expectPhase(Phase::Rest).undo();
    script.expectPhase(Phase::Paused).expectStep(0).expectState(0, SetState::ToCome);
    EXPECT_EQ(script.session().pause->reason, PauseReason::Undo);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
    script.resume().expectPhase(Phase::GetReady).expectLeft(10s).wait(10s).expectPhase(Phase::Hold).expectLeft(30s);
}

TEST(Undo, intoASetWithoutChangeOverLeavesFiveSecondsToGetReady)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go()
        .wait(90s)
        .expectPhase(Phase::Hold)
        .expectStep(1)
        .complete()
        .undo()
        .resume()
        .expectPhase(Phase::GetReady)
        .expectLeft(5s);
}

TEST(Undo, intoBreathingLandsPausedAtItsGetReady)
{
    SessionScript script(planOf({breathsOf(5).times(2)}));
    script.go().wait(30s).complete().undo().expectPhase(Phase::Paused);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
    EXPECT_FALSE(script.session().open);
}

TEST(Undo, intoACountdownStandsPausedAtItsBeginning)
{
    SessionScript script(planOf({repsOf(3).oneSided()}));
    script.wait(4s).go().undo().expectPhase(Phase::Paused).resume().expectPhase(Phase::GetReady).expectLeft(10s);
    script.go().tick(3).wait(3s).go().undo().expectPhase(Phase::Paused).resume().expectPhase(Phase::ChangeSide).expectLeft(5s);
}

TEST(Undo, intoARestFindsItsDeadlineWhereItWas)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).wait(10s).go().wait(5s).undo().expectPhase(Phase::Rest).expectLeft(45s);
    script.wait(45s).expectPhase(Phase::Work).expectStep(1);
}

TEST(Undo, intoARestThatIsOverLetsItSaySo)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).wait(10s).go().wait(2min).undo().wait(0s).expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
}

TEST(Undo, whilePausedStaysPaused)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go().tick(3).pause().undo().expectPhase(Phase::Paused).expectTicks(2).undo().expectPhase(Phase::Paused).expectTicks(1);
    script.resume().expectPhase(Phase::Work).expectTicks(1);
}

TEST(Undo, whilePausedIntoARestStandsStill)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).wait(10s).go().pause().wait(20s).undo().expectPhase(Phase::Paused).wait(5min);
    script.resume().expectPhase(Phase::Rest).expectLeft(30s);
}

TEST(Undo, ofAnEditDuringAPauseLeavesTheHoldWhereItStood)
{
    SessionScript script(planOf({repsOf(3), holdOf(30), repsOf(3)}));
    script.go().tick(3).go().go().wait(10s).pause().send(LogEffort{script.refOf(0), 3}).undo().expectPhase(Phase::Paused);
    EXPECT_FALSE(script.record(0).rir);
    script.resume().expectPhase(Phase::Hold).expectLeft(20s);
}

TEST(Undo, intoAHoldThatWasPausedLongAgoLandsAtItsGetReady)
{
    SessionScript script(planOf({repsOf(3), holdOf(30), repsOf(3)}));
    script.go().tick(3).go().go().wait(10s).pause().send(LogEffort{script.refOf(0), 3}).resume().wait(20s).expectPhase(Phase::Rest);
    script.undo().expectPhase(Phase::Paused).expectStep(1);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
    EXPECT_FALSE(script.session().open);
}

TEST(Undo, ofASkipOfAStepBackAndOfALogEdit)
{
    SessionScript script(planOf({repsOf(3).times(3)}));
    script.go().tick(3).skip().expectStep(2).undo().expectStep(1).expectState(1, SetState::ToCome);
    script.back().expectStep(0).undo().expectPhase(Phase::Rest).expectStep(1);
    script.send(LogAmount{script.refOf(0), 2}).undo().expectDone(0, 3);
}

TEST(Undo, ofAFlag)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick().flag("knee-in").undo();
    EXPECT_TRUE(script.session().open->faults.empty());
    script.expectTicks(1);
}

TEST(Undo, ofAcceptingALogGoesWithTheActionBefore)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).send(AcceptLog{script.refOf(0)}).undo().expectPhase(Phase::Work).expectTicks(2);
}

TEST(Undo, ofTheWholeSessionReturnsToItsStart)
{
    SessionScript script(planOf({repsOf(2), holdOf(10), breathsOf(2)}));
    script.go().tick(2).go().go().wait(10s).go().go().tick(2).expectPhase(Phase::Summary);
    while (script.runner().canUndo()) {
        script.undo();
    }
    script.expectPhase(Phase::Paused).expectStep(0).refuses(Refusal::NothingToUndo, Undo{});
    EXPECT_EQ(script.session().setsDone(), 0);
}

TEST(Undo, ofADiscardBringsTheSessionBack)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).send(DiscardSession{});
    EXPECT_EQ(script.session().state, SessionState::Discarded);
    EXPECT_TRUE(script.session().ended);
    script.undo().expectPhase(Phase::Rest).expectDone(0, 3);
    EXPECT_FALSE(script.session().ended);
    script.redo();
    EXPECT_EQ(script.session().state, SessionState::Discarded);
}

TEST(Undo, ofFinishingReturnsToTheSummary)
{
    SessionScript script(planOf({repsOf(3)}));
    script.go().tick(3).send(FinishSession{}).undo().expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().state, SessionState::Summary);
    EXPECT_FALSE(script.session().ended);
}

TEST(Redo, bringsBackWhatWasUndoneStepByStep)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3).go().tick(2).undo(5).expectPhase(Phase::Work).expectStep(0).expectTicks(1);
    script.redo().expectTicks(2).redo().expectPhase(Phase::Rest).expectDone(0, 3).redo().expectPhase(Phase::Work).expectStep(1);
    script.redo(2).expectTicks(2).refuses(Refusal::NothingToRedo, Redo{});
}

TEST(Redo, isOverAfterANewAction)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(3).undo(2).tick();
    EXPECT_FALSE(script.runner().canRedo());
    script.refuses(Refusal::NothingToRedo, Redo{}).expectTicks(2);
}

TEST(Redo, outlastsAPauseAndTheClock)
{
    SessionScript script(planOf({repsOf(3).times(3)}));
    script.go().tick(3).go().tick(1).undo(2).expectPhase(Phase::Rest).pause().resume().wait(60s).expectPhase(Phase::Work);
    script.redo(2).expectStep(1).expectTicks(1);
}

TEST(Redo, ofAHoldLandsPausedAtItsGetReadyToo)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go().wait(5s).undo().redo().expectPhase(Phase::Paused);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
    script.resume().wait(10s).expectPhase(Phase::Hold).expectLeft(30s);
}

TEST(Redo, andUndoInTurnEndWhereTheyBegan)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(3);
    for (int i = 0; i < 20; ++i) {
        script.undo().expectTicks(2).redo().expectPhase(Phase::Rest).expectDone(0, 3);
    }
    script.undo(3).expectTicks(0).redo(3).expectPhase(Phase::Rest);
}

TEST(Undo, takesBackANoteAsAWholeAndNotLetterByLetter)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go().tick(2);
    for (const char* typed : {"k", "kn", "kne", "knee"}) {
        script.send(WriteSessionNote{typed});
    }
    script.undo(1);
    EXPECT_EQ(script.session().note, "");
    script.expectTicks(2).redo(1);
    EXPECT_EQ(script.session().note, "knee");
}

TEST(Redo, survivesARestart)
{
    SessionScript script(planOf({repsOf(5).times(2)}));
    script.go()
        .tick(4)
        .undo(3)
        .restart()
        .expectPhase(Phase::Paused)
        .expectTicks(1)
        .redo(3)
        .expectTicks(4)
        .expectPhase(Phase::Paused);
}

}  // namespace
}  // namespace stance
