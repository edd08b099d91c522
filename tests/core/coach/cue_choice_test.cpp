// CueChoice, ExerciseMemory and learning time: what was seen before decides what is said and shown now.
#include "core/coach/cue_choice.h"
#include "core/coach/learning_time.h"
#include "tests/support/documents.h"
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

/// A one-sided exercise with two cues and two faults, of which one is critical.
Exercise squat()
{
    Exercise exercise = *test::shippedCatalog().find(ExerciseId{"single-leg-squat"});
    exercise.cues = {"first", "second"};
    Fault critical;
    critical.id = FaultId{"knee-in"};
    critical.critical = true;
    critical.cue = "knee out";
    Fault other;
    other.id = FaultId{"heel-up"};
    other.cue = "heel down";
    exercise.faults = {other, critical};
    return exercise;
}

struct Told {
    SessionScript script{planOf({repsOf(5).named("single-leg-squat").oneSided().times(3).resting(60)})};
    ExerciseMemory memory;

    CueChoice choice(int step) const
    {
        return chooseCue(script.session(), script.session().plan.steps.at(static_cast<std::size_t>(step)), squat(), memory);
    }
    void flagLast(const std::string& fault, int reps)
    {
        script.send(LogFault{script.refOf(*script.session().lastDone), FaultId{fault}, reps});
    }
};

PerformedSet done(Side side, int good, std::vector<FaultFlag> faults = {})
{
    PerformedSet set;
    set.side = side;
    set.goodAmount = good;
    set.faults = std::move(faults);
    return set;
}

TEST(CueChoice, takesTurnsWhenNothingWentWrong)
{
    const Told session;
    EXPECT_EQ(session.choice(0).cue, "first");
    EXPECT_EQ(session.choice(2).cue, "second");
    EXPECT_EQ(session.choice(4).cue, "first");
    EXPECT_EQ(session.choice(4).why, CueChoice::Why::Turn);
}

TEST(CueChoice, aFaultOfTheLastSetOfThatSideLeadsTheNext)
{
    Told session;
    session.script.go().complete();
    session.flagLast("heel-up", 2);
    session.script.go().complete().go();
    EXPECT_EQ(session.choice(2).cue, "heel down");
    EXPECT_EQ(session.choice(2).why, CueChoice::Why::ThisSession);
    EXPECT_EQ(session.choice(2).reps, 2);
    EXPECT_EQ(session.choice(3).cue, "second") << "the other side was clean";
}

TEST(CueChoice, beforeItsFirstSetASideHearsWhatTheOtherDid)
{
    Told session;
    session.script.go().complete();
    session.flagLast("heel-up", 1);
    EXPECT_EQ(session.choice(1).cue, "heel down");
}

TEST(CueChoice, aCriticalFaultComesBeforeAFrequentOne)
{
    Told session;
    session.script.go().complete();
    session.flagLast("heel-up", 4);
    session.flagLast("knee-in", 1);
    EXPECT_EQ(session.choice(1).cue, "knee out");
}

TEST(CueChoice, aFaultOfTheLastSessionLeadsTheFirstSet)
{
    Told session;
    session.memory.last = {done(Side::Left, 5), done(Side::Right, 3, {{FaultId{"knee-in"}, 1}, {FaultId{"knee-in"}, 2}})};
    EXPECT_EQ(session.choice(0).cue, "first");
    EXPECT_EQ(session.choice(1).cue, "knee out");
    EXPECT_EQ(session.choice(1).why, CueChoice::Why::LastTime);
    EXPECT_EQ(session.choice(1).reps, 2);
}

TEST(WeakerSide, isTheOneThatDidLess)
{
    EXPECT_EQ(weakerSide({2, {done(Side::Left, 10), done(Side::Right, 9)}}), Side::Right);
    EXPECT_EQ(weakerSide({2, {done(Side::Left, 8), done(Side::Right, 9)}}), Side::Left);
    EXPECT_EQ(weakerSide({2, {done(Side::Left, 9), done(Side::Right, 9)}}), std::nullopt);
    EXPECT_EQ(weakerSide({2, {done(Side::Left, 9)}}), std::nullopt);
    EXPECT_EQ(weakerSide({2, {done(Side::Both, 9)}}), std::nullopt);
    PerformedSet heavy = done(Side::Left, 9);
    heavy.load = Load::fromThousandths(10'000, LoadUnit::Kilogram);
    PerformedSet light = done(Side::Right, 9);
    light.load = Load::fromThousandths(8'000, LoadUnit::Kilogram);
    EXPECT_EQ(weakerSide({2, {heavy, light}}), Side::Right);
}

TEST(LearningTime, isGivenBeforeTheFirstSetOfWhatIsNew)
{
    SessionPlan plan = planOf({repsOf(5).named("new").times(2), repsOf(5).named("known").times(2), repsOf(5).named("strange")});
    const auto before = plan;
    giveTimeToLearn(plan, {{plan.slots[0].exercise, {1, {}}}, {plan.slots[1].exercise, {2, {}}}});
    EXPECT_EQ(plan.steps[0].changeOverSeconds, 30);
    EXPECT_EQ(plan.steps[1].changeOverSeconds, before.steps[1].changeOverSeconds);
    EXPECT_EQ(plan.steps[2].changeOverSeconds, before.steps[2].changeOverSeconds);
    EXPECT_EQ(plan.steps[4].changeOverSeconds, before.steps[4].changeOverSeconds) << "nothing is known of it";
}

TEST(LearningTime, shortensNoChangeOver)
{
    SessionPlan plan = planOf({repsOf(5).named("new").readyIn(45)});
    giveTimeToLearn(plan, {{plan.slots[0].exercise, {0, {}}}});
    EXPECT_EQ(plan.steps[0].changeOverSeconds, 45);
}

}  // namespace
}  // namespace stance
