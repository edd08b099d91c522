// Skipping, going back, pausing: in every phase.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
TEST(Skip, inGetReadyTheNextSetIsShown)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.skip().expectPhase(Phase::GetReady).expectStep(1).expectState(0, SetState::Skipped);
    EXPECT_EQ(script.record(0).skipReason, SkipReason::Athlete);
}

TEST(Skip, inWorkTheTicksAreLeftOut)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go().tick(2).skip().expectPhase(Phase::GetReady).expectStep(1).expectState(0, SetState::Skipped);
    EXPECT_FALSE(script.session().open);
}

TEST(Skip, inAHoldAndInABreath)
{
    SessionScript script(planOf({holdOf(30), breathsOf(5), repsOf(3)}));
    script.go().wait(5s).skip().expectPhase(Phase::GetReady).expectStep(1).expectLeft(10s);
    script.go().expectPhase(Phase::Breathe).wait(13s).skip().expectStep(2).expectState(1, SetState::Skipped);
}

TEST(Skip, inTheChangeOfSideOnlyTheOtherSideIsSkipped)
{
    SessionScript script(planOf({repsOf(3).oneSided().times(2)}));
    script.go().tick(3).expectPhase(Phase::ChangeSide).skip().expectPhase(Phase::GetReady).expectStep(2);
    script.expectDone(0, 3).expectState(1, SetState::Skipped);
}

TEST(Skip, theFirstSideLeavesTimeToTurnAround)
{
    SessionScript script(planOf({repsOf(3).oneSided().times(2)}));
    script.go().skip().expectPhase(Phase::GetReady).expectStep(1).expectLeft(5s);
}

TEST(Skip, theLastSetOpensTheSummary)
{
    SessionScript script(planOf({repsOf(3)}));
    script.skip().expectPhase(Phase::Summary);
}

TEST(Skip, everythingEndsInASummaryWithNothingDone)
{
    SessionScript script(planOf({repsOf(3).times(2), holdOf(20).oneSided()}));
    script.skip().skip().skip().skip().expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().setsDone(), 0);
    script.send(FinishSession{});
    EXPECT_EQ(script.session().state, SessionState::Finished);
}

TEST(Skip, neitherPausedNorInTheSummary)
{
    SessionScript script(planOf({repsOf(3)}));
    script.pause();
    script.refuses(Refusal::NotNow, SkipSet{script.phaseId()});
    script.resume().skip();
    script.refuses(Refusal::NotNow, SkipSet{script.phaseId()});
    script.refuses(Refusal::NotNow, StepBack{script.phaseId()});
    script.refuses(Refusal::NotNow, PauseSession{script.phaseId()});
}

TEST(Back, beforeTheFirstSetThereIsNothing)
{
    SessionScript script(planOf({repsOf(3)}));
    script.refuses(Refusal::NothingBefore, StepBack{script.phaseId()});
    script.go();
    script.refuses(Refusal::NothingBefore, StepBack{script.phaseId()});
}

TEST(Back, leadsToTheSetBeforeFromEveryPhase)
{
    SessionScript script(planOf({repsOf(3), holdOf(30).oneSided(), breathsOf(3)}));
    script.go().tick(3).go().expectPhase(Phase::GetReady).back().expectPhase(Phase::GetReady).expectStep(0);
    script.go().tick(3).go().go().expectPhase(Phase::Hold).back().expectStep(0);
    script.go().tick(3).go().go().wait(30s).expectPhase(Phase::ChangeSide).expectStep(2).back().expectStep(1);
    script.go().wait(35s).expectPhase(Phase::Hold).expectStep(2).wait(30s).go().go().expectPhase(Phase::Breathe).back();
    script.expectPhase(Phase::GetReady).expectStep(2).expectLeft(5s);
}

TEST(Back, theRecordStandsUntilTheSetIsDoneAgain)
{
    SessionScript script(planOf({repsOf(5).times(3)}));
    script.go().tick(5).send(LogEffort{script.refOf(0), 2}).go().tick(1).back().expectStep(0).expectDone(0, 5);
    script.go().tick(3).expectDone(0, 5).expectTicks(3);
    EXPECT_EQ(script.record(0).rir, 2);
    script.complete().expectDone(0, 3).expectPhase(Phase::Rest).expectStep(1);
    EXPECT_FALSE(script.record(0).rir);
    EXPECT_EQ(script.record(0).attempt, 2);
}

TEST(Back, skippingTheSetAgainKeepsItsRecord)
{
    SessionScript script(planOf({repsOf(5).times(3)}));
    script.go().tick(5).back().go().tick(2).skip().expectStep(1).expectDone(0, 5);
}

TEST(Back, setsDoneInBetweenAreNotAskedForAgain)
{
    SessionScript script(planOf({repsOf(2).times(3)}));
    script.go().tick(2).go().tick(2).go().back().back().expectStep(0).go().tick(2);
    script.expectPhase(Phase::Rest).expectStep(2).expectDone(1, 2);
}

TEST(Back, aSkippedSetCanBeDoneAfterAll)
{
    SessionScript script(planOf({repsOf(2).times(3)}));
    script.skip().back().go().tick(2).expectDone(0, 2).expectStep(1);
    EXPECT_FALSE(script.record(0).skipReason);
}

TEST(Back, endingTheSessionInTheSecondAttemptKeepsTheFirst)
{
    SessionScript script(planOf({repsOf(10).times(2)}));
    script.go().tick(10).back().go().tick(1).send(EndHere{}).expectDone(0, 10);
}

struct PausedPhase {
    const char* name;
    Phase phase;
};

void PrintTo(const PausedPhase& paused, std::ostream* out)
{
    *out << paused.name;
}

class Pausing : public testing::TestWithParam<PausedPhase> {
protected:
    void reach(Phase phase)
    {
        script.expectPhase(Phase::GetReady);
        if (phase == Phase::GetReady) {
            return;
        }
        script.go();
        if (phase == Phase::Work) {
            return;
        }
        script.tick(3);
        if (phase == Phase::ChangeSide) {
            return;
        }
        script.go().tick(3);
        if (phase == Phase::Rest) {
            return;
        }
        script.go().go();
        if (phase == Phase::Hold) {
            return;
        }
        script.wait(30s).go().go();
    }

    SessionScript script{planOf({repsOf(3).oneSided(), holdOf(30), breathsOf(4)})};
};

TEST_P(Pausing, keepsTheTimePassed)
{
    reach(GetParam().phase);
    script.wait(2s + 340ms).expectPhase(GetParam().phase).pause().expectPhase(Phase::Paused);
    script.wait(1h).expectPassed(2340ms).resume().expectPhase(GetParam().phase).expectPassed(2340ms);
    script.wait(1s).expectPassed(3340ms).pause().wait(1min).resume().expectPassed(3340ms);
}

TEST_P(Pausing, nothingElapsesMeanwhile)
{
    reach(GetParam().phase);
    script.pause();
    EXPECT_FALSE(dueIn(script.session(), script.now()));
    script.refuses(Refusal::NotNow, Elapsed{script.phaseId()});
    script.refuses(Refusal::NotNow, PauseSession{script.phaseId()});
    script.refuses(Refusal::NotNow, CountRep{script.set()});
    script.refuses(Refusal::NotNow, CompleteSet{script.set()});
}

TEST_P(Pausing, oneUndoTakesThePauseBackWithTheActionBefore)
{
    reach(GetParam().phase);
    if (GetParam().phase == Phase::GetReady) {
        script.pause();
        script.refuses(Refusal::NothingToUndo, Undo{});
        return;
    }
    const int before = *script.log().undoTarget();
    script.pause();
    EXPECT_EQ(script.log().undoTarget(), before);
    script.undo().expectPhase(Phase::Paused);
}

INSTANTIATE_TEST_SUITE_P(EveryPhase, Pausing,
                         testing::Values(PausedPhase{"getReady", Phase::GetReady}, PausedPhase{"work", Phase::Work},
                                         PausedPhase{"hold", Phase::Hold}, PausedPhase{"breathe", Phase::Breathe},
                                         PausedPhase{"changeSide", Phase::ChangeSide}, PausedPhase{"rest", Phase::Rest}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Pause, ofABreathGoesOnInTheMiddleOfIt)
{
    SessionScript script(planOf({breathsOf(4)}));
    script.go().wait(17s).expectTicks(1).pause().wait(1min).resume().wait(6s).expectTicks(1).wait(1s).expectTicks(2);
}

TEST(Pause, ofMoreThanAMonthIsNoTrouble)
{
    SessionScript script(planOf({repsOf(4).times(2)}));
    script.go();
    script.clock.advance(24h * 40);
    script.pause().resume().tick(4).expectDone(0, 4);
}

}  // namespace
}  // namespace stance
