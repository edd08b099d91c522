// Sleep, reboot, restart, a changed clock: what a session is afterwards.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(Suspend, pausesWorkAsOfTheMomentOfSleep)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(2).wait(3s).sleep(8h).expectPhase(Phase::Paused).expectTicks(2).expectPassed(5s);
    EXPECT_EQ(script.session().pause->reason, PauseReason::Suspend);
    script.resume().expectPhase(Phase::Work).tick(3).expectPhase(Phase::Summary);
}

TEST(Suspend, pausesAHoldWithItsSeconds)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go()
        .wait(12s)
        .sleep(20min)
        .expectPhase(Phase::Paused)
        .expectPassed(12s)
        .resume()
        .expectPhase(Phase::Hold)
        .expectLeft(18s);
    script.wait(18s).expectDone(0, 30);
}

TEST(Suspend, pausesBreathing)
{
    SessionScript script(planOf({breathsOf(5)}));
    script.go().wait(14s).sleep(1h).expectPhase(Phase::Paused).expectTicks(1).resume().wait(10s).expectTicks(2);
}

TEST(Suspend, pausesTheCountdowns)
{
    SessionScript script(planOf({repsOf(2).oneSided()}));
    script.wait(4s).sleep(1h).expectPhase(Phase::Paused).resume().expectPhase(Phase::GetReady).expectLeft(6s);
    script.go().tick(2).wait(2s).sleep(1h).expectPhase(Phase::Paused).resume().expectPhase(Phase::ChangeSide).expectLeft(3s);
}

TEST(Suspend, aRestRunsOnByTheWall)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    script.go().tick(2).wait(10s).sleep(20s).expectPhase(Phase::Rest).expectLeft(30s).wait(30s).expectPhase(Phase::Work);
}

TEST(Suspend, aRestThatRanOutMeanwhileSaysSoAndWaits)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    script.go().tick(2).wait(10s).sleep(1h).expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
    EXPECT_THAT(script.newestNames(), ElementsAre("rest_ran_out"));
    script.wait(5min).expectPhase(Phase::Rest).go().expectPhase(Phase::Work).expectStep(1);
}

TEST(Suspend, leavesAPauseAndTheSummaryAlone)
{
    SessionScript script(planOf({repsOf(2)}));
    script.go().tick(1).pause();
    const auto batches = script.journal.batches().size();
    script.sleep(1h);
    EXPECT_EQ(script.journal.batches().size(), batches);
    script.resume().tick(1).expectPhase(Phase::Summary).sleep(8h).expectPhase(Phase::Summary);
}

TEST(Suspend, isNoticedByWhateverCommandComesFirst)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(2);
    const SetRef set = script.set();
    script.clock.suspend(1h);
    const auto change = script.runner().handle(CountRep{set}, script.now());
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->phaseChanged);
    script.expectPhase(Phase::Paused).expectTicks(2);
}

TEST(Suspend, underTwoSecondsIsNoSleep)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(2).sleep(1900ms).expectPhase(Phase::Work);
}

TEST(Restart, ofAnythingButARestStandsPausedAtItsSet)
{
    SessionScript script(planOf({repsOf(2).oneSided(), repsOf(3)}));
    script.wait(4s).restart(1min).expectPhase(Phase::Paused).expectStep(0).resume().expectPhase(Phase::GetReady).expectLeft(10s);
    script.go().tick(1).restart(1min).expectPhase(Phase::Paused).expectTicks(1).resume().expectPhase(Phase::Work);
    script.tick(1).wait(2s).restart(1min).expectPhase(Phase::Paused).expectStep(1);
    EXPECT_EQ(script.session().pause->reason, PauseReason::Restart);
    script.resume().expectPhase(Phase::ChangeSide).expectLeft(5s);
}

TEST(Restart, aCutOffHoldStartsAgainAtGetReady)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(20s).restart(1min).expectPhase(Phase::Paused).expectStep(0);
    EXPECT_FALSE(script.session().open);
    script.resume().expectPhase(Phase::GetReady).expectLeft(10s).wait(10s).expectPhase(Phase::Hold).expectLeft(30s);
}

TEST(Restart, aHoldThatWasPausedIsCutOffToo)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(20s).pause().restart(1h).expectPhase(Phase::Paused).resume().expectPhase(Phase::GetReady).expectLeft(10s);
}

TEST(Restart, aHoldIsCutOffWhenTheMachineSleptInBetween)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(20s);
    script.clock.advance(1h);  // the program was killed, the machine ran on
    script.clock.suspend(2h);
    script.restart().expectPhase(Phase::Paused);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
    EXPECT_EQ(script.session().pause->reason, PauseReason::Restart);
}

TEST(Restart, breathingStartsAgainAtGetReady)
{
    SessionScript script(planOf({breathsOf(5)}));
    script.go().wait(40s).restart(1min).expectPhase(Phase::Paused);
    EXPECT_EQ(script.session().underlying, Phase::GetReady);
}

TEST(Restart, aRestShowsItsTrueRemainder)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    script.go().tick(2).wait(10s).restart(20s).expectPhase(Phase::Rest).expectLeft(30s);
}

TEST(Restart, aRestThatRanOutMeanwhileSaysSoAndWaits)
{
    SessionScript script(planOf({repsOf(2).times(2)}));
    script.go().tick(2).wait(10s).restart(20min).expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
}

TEST(Restart, theSummaryIsStillTheSummary)
{
    SessionScript script(planOf({repsOf(2)}));
    script.go().tick(2).restart(1h).expectPhase(Phase::Summary);
}

TEST(Restart, twiceChangesNothingMore)
{
    SessionScript script(planOf({repsOf(5)}));
    script.go().tick(3).restart(1min);
    const auto batches = script.journal.batches().size();
    script.restart(1min).restart(1min).expectTicks(3).expectPhase(Phase::Paused);
    EXPECT_EQ(script.journal.batches().size(), batches);
}

TEST(Restart, nothingElapsedWhileNobodyWasThere)
{
    SessionScript script(planOf({holdOf(30).times(2), repsOf(2)}));
    script.go().restart(2h).expectState(0, SetState::ToCome);
}

TEST(Reboot, keepsEveryTickAndTheRestByTheWall)
{
    SessionScript script(planOf({repsOf(4).times(2)}));
    script.go().tick(3).reboot(1min).expectPhase(Phase::Paused).expectTicks(3).resume().tick(1).expectPhase(Phase::Rest);
    script.wait(5s).reboot(25s).expectPhase(Phase::Rest).expectLeft(30s).wait(30s).expectPhase(Phase::Work).expectStep(1);
}

TEST(Reboot, duringAHold)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(20s).reboot(1min).expectPhase(Phase::Paused).resume().wait(10s).expectLeft(30s).wait(30s).expectDone(0, 30);
}

class ClockJump : public testing::TestWithParam<Millis> {};

TEST_P(ClockJump, changesNoPhase)
{
    SessionScript script(planOf({holdOf(30), repsOf(2).times(2), breathsOf(3)}));
    script.wait(3s);
    script.clock.jumpUtc(GetParam());
    script.expectLeft(7s).wait(7s).expectPhase(Phase::Hold).wait(10s);
    script.clock.jumpUtc(GetParam());
    script.expectLeft(20s).wait(20s).expectPhase(Phase::Rest).wait(10s);
    script.clock.jumpUtc(GetParam());
    script.expectLeft(50s).wait(50s).go().tick(2).go().tick(2).go().go().expectPhase(Phase::Breathe).wait(13s);
    script.clock.jumpUtc(GetParam());
    script.expectTicks(1).wait(11s).expectTicks(2);
}

TEST_P(ClockJump, isNoGapOnFinishing)
{
    SessionScript script(planOf({repsOf(2)}));
    script.go().tick(2);
    script.clock.jumpUtc(GetParam());
    script.wait(1min).send(FinishSession{});
    EXPECT_FALSE(script.session().endTrimmed);
    EXPECT_GE(*script.session().ended, script.session().startedAt.utc);
}

TEST_P(ClockJump, hidesNoGapOnFinishing)
{
    SessionScript script(planOf({repsOf(2)}));
    script.go().tick(2).wait(4h);
    script.clock.jumpUtc(GetParam());
    script.send(FinishSession{});
    EXPECT_TRUE(script.session().endTrimmed);
    EXPECT_EQ(script.session().ended, script.session().lastAction.utc);
}

INSTANTIATE_TEST_SUITE_P(ADay, ClockJump, testing::Values(Millis{24h}, Millis{-24h}),
                         [](const auto& one) { return one.param > Millis{0} ? "forward" : "back"; });

TEST(ClockChange, toSummerTimeKeepsTheTrainingDayOfTheStart)
{
    SessionScript script(planOf({repsOf(2)}));
    const auto day = summarise(script.session()).day;
    script.clock.setOffset(std::chrono::minutes{120});
    script.go().wait(9h).tick(2).send(FinishSession{});
    EXPECT_EQ(summarise(script.session()).day, day);
}

}  // namespace
}  // namespace stance
