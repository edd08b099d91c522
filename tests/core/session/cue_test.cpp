// Cues: when a phase sounds, to the millisecond, and what sounds at once.
#include "core/session/cue.h"
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

using Due = std::vector<std::pair<CueKind, Millis>>;

/// The schedule, in time since the newest batch.
Due cuesIn(const SessionScript& script)
{
    Due due;
    for (const Cue& cue : cueSchedule(script.session())) {
        EXPECT_EQ(cue.phase, script.phaseId());
        due.emplace_back(cue.kind, cue.due - script.session().clock.anchor.monotonic);
    }
    EXPECT_TRUE(std::is_sorted(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.second < b.second; }));
    return due;
}

std::vector<CueKind> atOnce(const SessionScript& script)
{
    return cuesOf(script.newest(), script.session());
}

TEST(Cues, ofGetReadyCountDown)
{
    const SessionScript script(planOf({repsOf(3)}));
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::GetReady, 0ms), Pair(CueKind::LastSeconds, 7s),
                                            Pair(CueKind::LastSeconds, 8s), Pair(CueKind::LastSeconds, 9s)));
}

TEST(Cues, ofWorkAreGoAndOneForEachRep)
{
    SessionScript script(planOf({repsOf(3).times(2)}));
    script.go();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Go, 0ms)));
    script.tick();
    EXPECT_THAT(atOnce(script), ElementsAre(CueKind::Rep));
    script.tick(2);
    EXPECT_THAT(atOnce(script), IsEmpty());  // the rest has its own
}

TEST(Cues, ofAHoldHaveHalfwayAndLastSeconds)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Go, 0ms), Pair(CueKind::Halfway, 15s), Pair(CueKind::LastSeconds, 27s),
                                            Pair(CueKind::LastSeconds, 28s), Pair(CueKind::LastSeconds, 29s)));
}

TEST(Cues, ofAShortHoldHaveNoHalfway)
{
    SessionScript script(planOf({holdOf(19)}));
    script.go();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Go, 0ms), Pair(CueKind::LastSeconds, 16s),
                                            Pair(CueKind::LastSeconds, 17s), Pair(CueKind::LastSeconds, 18s)));
}

TEST(Cues, ofAHoldNoLongerThanTheCountdownAreFewer)
{
    SessionScript script(planOf({holdOf(2)}));
    script.go();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Go, 0ms), Pair(CueKind::LastSeconds, 1s)));
}

TEST(Cues, ofBreathingFollowThePattern)
{
    SessionScript script(planOf({breathsOf(2).breathing(4, 6, 2)}));
    script.go();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::BreathIn, 0ms), Pair(CueKind::BreathOut, 4s),
                                            Pair(CueKind::BreathIn, 12s), Pair(CueKind::BreathOut, 16s)));
}

TEST(Cues, ofBreathingBeginAnewWhereTheAthleteCountedOne)
{
    SessionScript script(planOf({breathsOf(2).breathing(4, 6, 2)}));
    script.go().wait(9s).send(CountBreath{script.set()});
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::BreathIn, 0ms), Pair(CueKind::BreathOut, 4s)));
}

TEST(Cues, ofTheChangeOfSideAndTheRestCountDown)
{
    SessionScript script(planOf({repsOf(1).oneSided().times(2)}));
    script.go().tick();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::ChangeSide, 0ms), Pair(CueKind::LastSeconds, 2s),
                                            Pair(CueKind::LastSeconds, 3s), Pair(CueKind::LastSeconds, 4s)));
    script.go().tick();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Rest, 0ms), Pair(CueKind::LastSeconds, 57s),
                                            Pair(CueKind::LastSeconds, 58s), Pair(CueKind::LastSeconds, 59s)));
}

TEST(Cues, moveWithTheLengthOfTheRest)
{
    SessionScript script(planOf({repsOf(1).times(2)}));
    script.go().tick().wait(10s).adjustRest(15);
    EXPECT_THAT(cuesIn(script), testing::Contains(Pair(CueKind::LastSeconds, 72s)));
}

TEST(Cues, ofALatePhaseStandWhereTheyWouldHaveStood)
{
    SessionScript script(planOf({holdOf(30)}));
    script.late(400ms).wait(10s + 400ms).expectPhase(Phase::Hold);
    EXPECT_THAT(cuesIn(script), testing::Contains(Pair(CueKind::Halfway, 15s - 400ms)));
    EXPECT_THAT(cuesIn(script), testing::Contains(Pair(CueKind::Go, -400ms)));  // late: the window drops what is past
}

TEST(Cues, carriedOverAPauseAreInThePastAndTheOthersLater)
{
    SessionScript script(planOf({holdOf(30)}));
    script.go().wait(20s).pause();
    EXPECT_THAT(cuesIn(script), IsEmpty());
    script.wait(5min).resume();
    EXPECT_THAT(cuesIn(script), ElementsAre(Pair(CueKind::Go, -20s), Pair(CueKind::Halfway, -5s), Pair(CueKind::LastSeconds, 7s),
                                            Pair(CueKind::LastSeconds, 8s), Pair(CueKind::LastSeconds, 9s)));
    EXPECT_THAT(atOnce(script), ElementsAre(CueKind::Go));
}

TEST(Cues, aContinuedCountdownHasNoGo)
{
    SessionScript script(planOf({holdOf(30)}));
    script.wait(2s).pause().resume();
    EXPECT_THAT(atOnce(script), IsEmpty());
}

TEST(Cues, aRestThatRanOutSaysSoOnceAndIsSilent)
{
    SessionScript script(planOf({repsOf(1).times(2)}));
    script.go().tick().sleep(1h);
    EXPECT_THAT(atOnce(script), ElementsAre(CueKind::RestOver));
    EXPECT_THAT(cuesIn(script), IsEmpty());
}

TEST(Cues, theLastSetSoundsDone)
{
    SessionScript script(planOf({repsOf(1)}));
    script.go().tick();
    EXPECT_THAT(atOnce(script), ElementsAre(CueKind::Done));
    EXPECT_THAT(cuesIn(script), IsEmpty());
}

TEST(Cues, twentyMinutesOfBreathsAreExact)
{
    SessionScript script(planOf({breathsOf(100).breathing(4, 6, 2)}));
    script.go();
    const auto planned = cueSchedule(script.session());
    ASSERT_EQ(planned.size(), 200U);
    script.late(190ms).wait(50 * 12s + 190ms).expectTicks(50);
    const auto left = cueSchedule(script.session());
    ASSERT_EQ(left.size(), 100U);
    EXPECT_TRUE(std::equal(left.begin(), left.end(), planned.begin() + 100));
}

TEST(Cues, ofAnUnstartedAndOfAClosedSessionAreNone)
{
    EXPECT_THAT(cueSchedule(Session{}), IsEmpty());
    SessionScript script(planOf({repsOf(1)}));
    script.send(DiscardSession{});
    EXPECT_THAT(cueSchedule(script.session()), IsEmpty());
}

}  // namespace
}  // namespace stance
