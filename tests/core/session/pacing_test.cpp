// Pacing: reps that count themselves at the tempo, and rests that wait.
#include "core/session/cue.h"
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::Pair;

/// Lower 3, pause 1, drive 2: six seconds a rep.
TestSlot tempoReps(int reps)
{
    TestSlot slot = repsOf(reps);
    for (SetTarget& set : slot.slot.prescription.sets) {
        set.tempo = Tempo{3, 1, 2, 0, TempoPart::Lower};
    }
    return slot;
}

SessionPlan paced(const std::vector<TestSlot>& slots, bool waits = false)
{
    SessionPlan plan = planOf(slots);
    plan.pacing = Pacing{true, waits};
    return plan;
}

TEST(Pacer, countsARepAtTheEndOfEachTempo)
{
    SessionScript script(paced({tempoReps(4).times(2)}));
    script.go().wait(5999ms).expectTicks(0).wait(1ms).expectTicks(1);
    EXPECT_THAT(script.newestNames(), ElementsAre("rep_counted"));
    EXPECT_EQ(std::get<RepCounted>(script.newest().front()).by, CountedBy::Pacer);
    script.wait(12s).expectTicks(3).wait(6s).expectPhase(Phase::Rest).expectDone(0, 4);
}

TEST(Pacer, doesNotDriftWhenTheTimerIsLate)
{
    SessionScript script(paced({tempoReps(10)}));
    script.go().late(40ms).wait(30s + 40ms).expectTicks(5);
    EXPECT_EQ(*dueIn(script.session(), script.now()), 6s - 40ms);
}

TEST(Pacer, followsTheAthleteWhoTicks)
{
    SessionScript script(paced({tempoReps(5)}));
    script.go().wait(4s).send(CountRep{script.set()}).expectTicks(1);
    EXPECT_EQ(*dueIn(script.session(), script.now()), 6s);
}

TEST(Pacer, standsStillInAPause)
{
    SessionScript script(paced({tempoReps(5)}));
    script.go().wait(8s).expectTicks(1).pause().wait(60s).resume().expectTicks(1);
    EXPECT_EQ(*dueIn(script.session(), script.now()), 4s);
}

TEST(Pacer, isUndoneWithTheActionItFollowed)
{
    SessionScript script(paced({tempoReps(5)}));
    script.go().wait(13s).expectTicks(2).undo().expectPhase(Phase::Paused);
    EXPECT_FALSE(script.session().open);
}

TEST(Pacer, countsEachSideOfAnAlternatingRep)
{
    SessionScript script(paced({tempoReps(2).alternating()}));
    script.go().wait(18s).expectTicks(3).wait(6s).expectDone(0, 2);
}

TEST(Pacer, countsOnInAnOpenSetUntilItIsEnded)
{
    SessionScript script(paced({tempoReps(3).asManyAsPossible()}));
    script.go().wait(30s).expectTicks(5).complete().expectDone(0, 5);
}

TEST(Pacer, leavesToTheAthleteWhatOnlyTheAthleteCanCount)
{
    SessionScript script(paced({slotOf("test", Measure{MeasureKind::RepsToFailure}, 10)}));
    script.go();
    EXPECT_FALSE(dueIn(script.session(), script.now()));
}

TEST(Pacer, takesThreeSecondsForARepWithoutATempo)
{
    SessionScript script(paced({repsOf(3)}));
    script.go().wait(3s).expectTicks(1);
}

TEST(Pacer, isSwitchedOnAndOffInTheMiddleOfASet)
{
    SessionScript script(planOf({tempoReps(5)}));
    script.go().tick().wait(20s).expectTicks(1).send(SetPacing{{true, false}}).wait(6s).expectTicks(2);
    script.send(SetPacing{{false, false}}).wait(60s).expectTicks(2);
    EXPECT_TRUE(script.runner().canUndo());
    script.undo().expectTicks(0);  // the switch is no action of its own
}

TEST(Pacer, soundsWhereARepTurns)
{
    SessionScript script(paced({tempoReps(3)}));
    script.go();
    std::vector<std::pair<CueKind, Millis>> due;
    for (const Cue& cue : cueSchedule(script.session())) {
        due.emplace_back(cue.kind, cue.due - script.session().clock.anchor.monotonic);
    }
    EXPECT_THAT(due,
                ElementsAre(Pair(CueKind::Go, 0ms), Pair(CueKind::Turn, 4s), Pair(CueKind::Turn, 10s), Pair(CueKind::Turn, 16s)));
}

TEST(WaitingRest, saysThatItIsOverAndStays)
{
    SessionPlan plan = planOf({repsOf(3).times(2).resting(60)});
    plan.pacing = Pacing{false, true};
    SessionScript script(plan);
    script.go().complete().wait(60s).expectPhase(Phase::Rest);
    EXPECT_TRUE(script.session().restRanOut);
    EXPECT_THAT(cuesOf(script.newest(), script.session()), ElementsAre(CueKind::RestOver));
    script.wait(5min).expectPhase(Phase::Rest).go().expectPhase(Phase::Work);
}

TEST(WaitingRest, goesOnByItselfOnceToldTo)
{
    SessionPlan plan = planOf({repsOf(3).times(2).resting(60)});
    plan.pacing = Pacing{false, true};
    SessionScript script(plan);
    script.go().complete().send(SetPacing{{false, false}}).wait(60s).expectPhase(Phase::Work);
}

}  // namespace
}  // namespace stance
