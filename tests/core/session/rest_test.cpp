// Rest: its wall deadline, fifteen seconds more or less, running out, and what is next.
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

class Rest : public testing::Test {
protected:
    Rest() { script.go().tick(3).expectPhase(Phase::Rest); }

    SessionScript script{planOf({repsOf(3).times(3)})};
};

TEST_F(Rest, theClockStartsTheNextSet)
{
    script.wait(59s).expectPhase(Phase::Rest).wait(1s).expectPhase(Phase::Work).expectStep(1);
    EXPECT_THAT(script.newestNames(), ElementsAre("set_started"));
}

TEST_F(Rest, spaceGoesOn)
{
    script.wait(5s).go().expectPhase(Phase::Work).expectStep(1);
}

TEST_F(Rest, fifteenMoreAndFifteenLess)
{
    script.wait(10s).adjustRest(15).expectLeft(65s).adjustRest(-15).adjustRest(-15).expectLeft(35s);
    script.wait(35s).expectPhase(Phase::Work);
}

TEST_F(Rest, lessThanWhatIsLeftEndsIt)
{
    script.wait(50s).adjustRest(-15).expectPhase(Phase::Work).expectStep(1);
    EXPECT_THAT(script.newestNames(), ElementsAre("rest_adjusted", "set_started"));
}

TEST_F(Rest, exactlyWhatIsLeftEndsItToo)
{
    script.wait(45s).adjustRest(-15).expectPhase(Phase::Work);
}

TEST_F(Rest, aDeadlineNobodySawIsSaidAndWaitsForTheAthlete)
{
    script.late(3s).wait(63s).expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
    EXPECT_THAT(script.newestNames(), ElementsAre("rest_ran_out"));
    script.wait(10min).expectPhase(Phase::Rest).go().expectPhase(Phase::Work);
    EXPECT_FALSE(script.session().restRanOut);
}

TEST_F(Rest, fifteenMoreAfterItRanOutCountsFromNow)
{
    script.late(3s).wait(63s).wait(40s + 300ms).adjustRest(15);
    EXPECT_FALSE(script.session().restRanOut);
    const Millis left = *remainingIn(script.session(), script.now());
    EXPECT_GE(left, 15s);
    EXPECT_LT(left, 16s);
    script.late(0ms).wait(left).expectPhase(Phase::Work);
}

TEST_F(Rest, fifteenLessAfterItRanOutIsRefused)
{
    script.late(3s).wait(63s);
    script.refuses(Refusal::NotNow, AdjustRest{script.phaseId(), -15});
}

TEST_F(Rest, aLengthOfNothingOrOfHoursIsRefused)
{
    script.refuses(Refusal::OutOfRange, AdjustRest{script.phaseId(), 0});
    script.refuses(Refusal::OutOfRange, AdjustRest{script.phaseId(), 3601});
    script.refuses(Refusal::OutOfRange, AdjustRest{script.phaseId(), -3601});
}

TEST_F(Rest, acceptingTheLogKeepsResting)
{
    script.wait(5s).send(AcceptLog{script.refOf(0)}).expectPhase(Phase::Rest).expectLeft(55s);
    EXPECT_TRUE(script.record(0).accepted);
    EXPECT_EQ(script.record(0).amount.source, Source::Entered);
}

TEST_F(Rest, skippingSkipsTheNextSetAndKeepsResting)
{
    script.wait(5s).skip().expectPhase(Phase::Rest).expectStep(2).expectLeft(55s).expectState(1, SetState::Skipped);
    script.skip().expectPhase(Phase::Summary).expectState(2, SetState::Skipped);
}

TEST_F(Rest, backLeadsToTheSetJustDone)
{
    script.wait(5s).back().expectPhase(Phase::GetReady).expectStep(0).expectLeft(10s).expectDone(0, 3);
    script.go().tick(2).complete().expectPhase(Phase::Rest).expectStep(1).expectDone(0, 2).expectLeft(60s);
}

TEST_F(Rest, aPauseStopsItsClock)
{
    script.wait(20s).pause().expectPhase(Phase::Paused).wait(5min).resume().expectPhase(Phase::Rest).expectLeft(40s);
    script.refuses(Refusal::NotDue, Elapsed{script.phaseId()});
    script.wait(40s).expectPhase(Phase::Work);
}

TEST_F(Rest, aPauseAfterItRanOutComesBackToARestThatRanOut)
{
    script.late(3s).wait(63s).pause().wait(1min).resume().expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
    EXPECT_FALSE(dueIn(script.session(), script.now()));
}

TEST_F(Rest, whileItIsPausedItsLengthStays)
{
    script.pause();
    script.refuses(Refusal::NotNow, AdjustRest{script.phaseId(), 15});
    script.refuses(Refusal::NotNow, SkipSet{script.phaseId()});
    script.refuses(Refusal::NotNow, StepBack{script.phaseId()});
    script.refuses(Refusal::NotNow, Proceed{script.phaseId()});
}

}  // namespace
}  // namespace stance
