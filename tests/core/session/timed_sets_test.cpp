// Holds, breathing and the change of side: what the clock completes, and that it never drifts.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(Hold, theClockCompletesIt)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go().expectPhase(Phase::Hold).expectLeft(30s).wait(29s).expectPhase(Phase::Hold).expectLeft(1s);
    script.wait(1s).expectPhase(Phase::Rest).expectDone(0, 30);
    EXPECT_THAT(script.newestNames(), ElementsAre("hold_completed", "set_completed", "rest_started"));
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
    EXPECT_EQ(script.journal.batches().back().origin, Origin::Clock);
}

TEST(Hold, stoppedEarlyItRecordsTheSecondsHeld)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go().wait(17s + 900ms).complete().expectDone(0, 17);
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
}

TEST(Hold, spaceDoesNothingInIt)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go();
    script.refuses(Refusal::NotNow, CountRep{script.set()});
    script.refuses(Refusal::NotNow, Proceed{script.phaseId()});
}

TEST(Hold, aRangeRunsToItsTop)
{
    SessionScript script(planOf({holdOf(20).upTo(30).times(2)}));
    script.go().wait(25s).expectPhase(Phase::Hold).wait(5s).expectPhase(Phase::Rest).expectDone(0, 30);
}

TEST(Hold, aLateEnterRecordsNoMoreThanTheHold)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go();
    script.clock.advance(31s);
    script.complete().expectDone(0, 30);
}

TEST(Hold, flagsCountForTheHoldAsAWhole)
{
    SessionScript script(planOf({holdOf(30).times(2)}));
    script.go().flag("back-sags").wait(30s);
    EXPECT_THAT(script.record(0).faults, ElementsAre(FaultFlag{FaultId{"back-sags"}, 0}));
}

TEST(Hold, minutesRunAsTheyAreWritten)
{
    SessionScript script(planOf({slotOf("march", Measure{MeasureKind::Minutes}, 2).times(2)}));
    script.go().expectPhase(Phase::Hold).expectLeft(2min).wait(119s).expectPhase(Phase::Hold).wait(1s).expectDone(0, 2);
    script.go().wait(90s).complete().expectDone(1, 1);
}

TEST(ChangeSide, theOtherSideFollowsAfterItsCountdown)
{
    SessionScript script(planOf({repsOf(3).oneSided(Side::Right).times(2)}));
    EXPECT_EQ(script.session().step()->side, Side::Right);
    script.go().tick(3).expectPhase(Phase::ChangeSide).expectStep(1).expectLeft(5s);
    EXPECT_EQ(script.session().step()->side, Side::Left);
    EXPECT_EQ(script.session().step()->setNo, 1);
    script.wait(5s).expectPhase(Phase::Work).tick(3).expectPhase(Phase::Rest).expectStep(2);
    EXPECT_EQ(script.session().step()->setNo, 2);
    script.expectDone(0, 3).expectDone(1, 3);
}

TEST(ChangeSide, spaceGoesOn)
{
    SessionScript script(planOf({holdOf(30).oneSided()}));
    script.go().wait(30s).expectPhase(Phase::ChangeSide).wait(1s).go().expectPhase(Phase::Hold).expectLeft(30s);
}

TEST(ChangeSide, withoutTimeForItTheOtherSideBeginsAtOnce)
{
    SessionScript script(planOf({repsOf(3).oneSided(Side::Left, 0)}));
    script.go().tick(3).expectPhase(Phase::Work).expectStep(1);
}

TEST(ChangeSide, aRestBetweenSidesStandsInItsPlace)
{
    SessionScript script(planOf({repsOf(3).oneSided().restingBetweenSides(20).times(2)}));
    script.go().tick(3).expectPhase(Phase::Rest).expectLeft(20s).expectStep(1).wait(20s).expectPhase(Phase::Work);
    script.tick(3).expectPhase(Phase::Rest).expectLeft(60s).expectStep(2);
}

TEST(ChangeSide, eachSideIsALineOfItsOwnAndSharesTheSetNumber)
{
    SessionScript script(planOf({repsOf(3).oneSided().times(2)}));
    script.go().tick(3).go().tick(2).complete();
    const SessionSummary summary = summarise(script.session());
    ASSERT_EQ(summary.sets.size(), 2U);
    EXPECT_EQ(summary.sets[0].side, Side::Left);
    EXPECT_EQ(summary.sets[1].side, Side::Right);
    EXPECT_EQ(summary.sets[0].setNo, 1);
    EXPECT_EQ(summary.sets[1].setNo, 1);
    EXPECT_EQ(summary.sets[1].amount.value, 2);
}

TEST(Breathe, thePacerCountsWholeBreathsAndCompletesTheSet)
{
    SessionScript script(planOf({breathsOf(3).breathing(4, 6, 2).times(2)}));
    script.go().expectPhase(Phase::Breathe).wait(11s).expectTicks(0).wait(1s).expectTicks(1).wait(12s).expectTicks(2);
    script.wait(12s).expectPhase(Phase::Rest).expectDone(0, 3);
}

TEST(Breathe, aBreathWithoutPatternTakesTwelveSeconds)
{
    SessionScript script(planOf({breathsOf(3)}));
    script.go().wait(12s).expectTicks(1);
}

TEST(Breathe, spaceCountsABreathAndThePacerFollows)
{
    SessionScript script(planOf({breathsOf(5).breathing(4, 6, 2)}));
    script.go().wait(9s).send(CountBreath{script.set()}).expectTicks(1);
    script.wait(11s).expectTicks(1).wait(1s).expectTicks(2);
}

TEST(Breathe, spaceOnTheLastBreathCompletesTheSet)
{
    SessionScript script(planOf({breathsOf(2).times(2)}));
    script.go().tick(2).expectPhase(Phase::Rest).expectDone(0, 2);
}

TEST(Breathe, enterRecordsTheBreathsSoFar)
{
    SessionScript script(planOf({breathsOf(5).times(2)}));
    script.go().wait(30s).complete().expectDone(0, 2);
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
}

TEST(Breathe, twentyMinutesOfLateTimersDoNotDrift)
{
    SessionScript script(planOf({breathsOf(100).breathing(4, 6, 2).times(2)}));
    script.go();
    const Stamp began = script.now();
    script.late(180ms);
    for (int breath = 1; breath < 100; ++breath) {
        script.wait(12s);
        ASSERT_EQ(awakeBetween(began, script.now()), breath * 12s);
        script.expectTicks(breath - 1);  // noticed 180 ms from now
        ASSERT_EQ(*dueIn(script.session(), script.now()), 0ms);
    }
    script.wait(12s + 180ms).expectPhase(Phase::Rest).expectDone(0, 100).expectLeft(60s - 180ms);
}

TEST(Chain, latenessIsCarriedThroughEveryPhaseOfTheClock)
{
    SessionScript script(planOf({holdOf(30).oneSided().times(3).resting(20).readyIn(10)}));
    const Stamp began = script.now();
    script.late(150ms);
    // 10 s ready, then three times 30 + 5 + 30 s with 20 s between: the last hold ends after 245 s.
    const std::vector<std::pair<Millis, Phase>> due{{10s, Phase::Hold},        {40s, Phase::ChangeSide}, {45s, Phase::Hold},
                                                    {75s, Phase::Rest},        {95s, Phase::Hold},       {125s, Phase::ChangeSide},
                                                    {130s, Phase::Hold},       {160s, Phase::Rest},      {180s, Phase::Hold},
                                                    {210s, Phase::ChangeSide}, {215s, Phase::Hold},      {245s, Phase::Summary}};
    for (const auto& [at, phase] : due) {
        script.wait(at + 150ms - awakeBetween(began, script.now()));
        script.expectPhase(phase);
    }
    EXPECT_EQ(awakeBetween(began, script.now()), 245s + 150ms);
}

TEST(Chain, moreThanTwoSecondsLateIsNotCarried)
{
    SessionScript script(planOf({holdOf(30)}));
    script.late(2001ms).wait(10s + 2001ms).expectPhase(Phase::Hold).expectLeft(30s);
}

TEST(Chain, upToTwoSecondsLateIsCarried)
{
    SessionScript script(planOf({holdOf(30)}));
    script.late(2000ms).wait(12s).expectPhase(Phase::Hold).expectLeft(28s);
}

}  // namespace
}  // namespace stance
