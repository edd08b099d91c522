// InSessionCoach: pain, form and rules act on the sets to come, in the batch of what led to it.
#include "core/coach/in_session_coach.h"
#include "core/coach/plan_session.h"
#include "core/program/program_json.h"
#include "tests/support/documents.h"
#include "tests/support/session_script.h"
#include "tests/support/training_script.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

constexpr const char* backOff =
    R"({"rules": [{"id": "back-off", "phase": "in_session", "when": {"metric": "good_reps", "sets": "last", "op": "<", "value": 6},
    "do": [{"axis": "load", "op": "mul", "value": 0.9}]}]})";

/// A session of one exercise that is watched by the coach.
struct Watched {
    Program program;
    InSessionCoach coach;
    SessionScript script;

    explicit Watched(const std::string& progression, const std::string& exercise = "squat", const std::string& kind = "strength",
                     const std::string& load = R"(, "load": {"value": 60, "unit": "kg"})")
        : program(
            test::TrainingScript::of(test::slotOf(exercise, R"({"count": 3, "reps": 8)" + load + "}", progression), kind).plan()),
          coach(test::gym(), program, {})
    {
        script.runner().setCoach(&coach);
        script.start(planSession(program, program.stages.front().workouts.front(), {test::gym()}));
    }

    /// A set of so many reps, up to its rest.
    Watched& set(int reps)
    {
        toWork();
        script.tick(reps);
        if (script.phase() == Phase::Work) {
            script.complete();
        }
        return *this;
    }
    Watched& toWork()
    {
        for (int i = 0; i < 3 && script.phase() != Phase::Work; ++i) {
            script.go();
        }
        return *this;
    }
    double loadOf(int set) const
    {
        return script.session().plan.slots.front().prescription.sets.at(static_cast<std::size_t>(set) - 1).load->kilograms();
    }
    SetRef done() const { return script.refOf(*script.session().lastDone); }
};

TEST(InSessionCoach, backsOffTheSetsToComeAndLeavesWhatIsDone)
{
    Watched session(backOff);
    session.set(5);
    EXPECT_THAT(session.script.newestNames(), ElementsAre("set_completed", "rest_started", "targets_adjusted"));
    EXPECT_DOUBLE_EQ(session.loadOf(1), 60);
    EXPECT_DOUBLE_EQ(session.loadOf(2), 54);
    EXPECT_DOUBLE_EQ(session.loadOf(3), 54);
    EXPECT_EQ(std::get<TargetsAdjusted>(session.script.newest().back()).rule, "back-off");
}

TEST(InSessionCoach, judgesEverySetFromWhatTheOneBeforeLedTo)
{
    Watched session(backOff);
    session.set(5).set(5);
    EXPECT_DOUBLE_EQ(session.loadOf(2), 54);
    EXPECT_NEAR(session.loadOf(3), 48.6, 0.11);
}

TEST(InSessionCoach, aCorrectionInTheLogTakesTheChangeBack)
{
    Watched session(backOff);
    session.set(5);
    session.script.send(LogAmount{session.done(), 8});
    EXPECT_DOUBLE_EQ(session.loadOf(2), 60);
    session.script.send(LogAmount{session.done(), 4});
    EXPECT_DOUBLE_EQ(session.loadOf(2), 54);
}

TEST(InSessionCoach, oneUndoTakesTheSetAndWhatFollowedBack)
{
    Watched session(backOff);
    session.set(5);
    session.script.undo().expectPhase(Phase::Work);
    EXPECT_DOUBLE_EQ(session.loadOf(2), 60);
}

TEST(InSessionCoach, aSetAsPrescribedChangesNothing)
{
    Watched session(backOff);
    session.set(8);
    EXPECT_THAT(session.script.newestNames(), Not(Contains("targets_adjusted")));
}

TEST(InSessionCoach, takesSetsAway)
{
    Watched session(
        R"({"rules": [{"id": "fewer", "phase": "in_session", "when": {"metric": "good_reps", "sets": "last", "op": "<", "value": 6},
        "do": [{"axis": "sets", "op": "add", "value": -1}]}]})");
    session.set(5);
    session.script.expectState(2, SetState::Skipped);
    EXPECT_EQ(session.script.record(2).skipReason, SkipReason::Adjusted);
    session.set(8).script.expectPhase(Phase::Summary);
}

TEST(InSessionCoach, aRuleMayEndTheExercise)
{
    Watched session(
        R"({"rules": [{"id": "enough", "phase": "in_session", "when": {"metric": "good_reps", "sets": "last", "op": "<", "value": 3},
        "do": [{"stop": true}]}]})");
    session.set(2);
    EXPECT_THAT(session.script.newestNames(), Contains("exercise_stopped"));
    session.script.expectPhase(Phase::Summary);
}

TEST(InSessionCoach, redPainEndsTheExerciseAtOnce)
{
    Watched session(R"({"template": "none"})");
    session.set(8);
    session.script.send(LogPain{session.done(), Pain{5, BodyPlace::KneeFront, Side::Left}}).expectPhase(Phase::Rest);
    session.script.send(LogPain{session.done(), Pain{6, BodyPlace::KneeFront, Side::Left}});
    EXPECT_EQ(std::get<ExerciseStopped>(session.script.newest().at(1)).reason, StopReason::Pain);
    session.script.expectPhase(Phase::Summary).undo().expectPhase(Phase::Rest);
}

TEST(InSessionCoach, painIsRedEarlierInRehab)
{
    Watched session(R"({"template": "none"})", "squat", "rehab");
    session.set(8);
    session.script.send(LogPain{session.done(), Pain{5, BodyPlace::KneeFront, Side::Left}}).expectPhase(Phase::Summary);
}

TEST(InSessionCoach, theSameFaultInTwoRepsInARowEndsTheSet)
{
    Watched session(R"({"template": "none"})");
    session.toWork();
    session.script.tick(2).flag("knee-in").tick(1).flag("knee-in").expectPhase(Phase::Rest).expectDone(0, 3);
    EXPECT_THAT(session.script.newestNames(), ElementsAre("rep_flagged", "set_completed", "rest_started"));
    session.script.undo().expectPhase(Phase::Work).expectTicks(3);
}

TEST(InSessionCoach, aCleanRepBetweenOrAnotherFaultEndsNothing)
{
    Watched session(R"({"template": "none"})");
    session.toWork();
    session.script.tick(1).flag("knee-in").tick(2).flag("knee-in").tick(1).flag("heel-up").expectPhase(Phase::Work);
}

TEST(InSessionCoach, theThirdFaultOfASetEndsAnExerciseOfTheArticle)
{
    // Row S22: often, and without faults.
    const Program program = *readProgram(test::readSource("resources/programs/hip-extension-start.json"), "start", test::gym());
    Workout workout = program.stages.front().workouts.front();
    Block thrust;
    for (const Block& block : workout.blocks) {
        std::copy_if(block.slots.begin(), block.slots.end(), std::back_inserter(thrust.slots),
                     [](const Slot& slot) { return slot.id.value == "thrust"; });
    }
    workout.blocks = {thrust};
    const InSessionCoach coach(test::gym(), program, {});
    SessionScript script;
    script.runner().setCoach(&coach);
    script.start(planSession(program, workout, {test::gym()}));
    script.go().complete().expectPhase(Phase::Rest);
    const SetRef done = script.refOf(*script.session().lastDone);
    script.send(LogFault{done, FaultId{"back-arches"}, 2}).expectPhase(Phase::Rest);
    script.send(LogFault{done, FaultId{"back-arches"}, 3}).expectPhase(Phase::Summary);
    EXPECT_EQ(std::get<ExerciseStopped>(script.newest().at(1)).reason, StopReason::Fault);
}

TEST(InSessionCoach, judgesAOneSidedSetWhenBothSidesAreDone)
{
    Watched session(backOff, "lunge");
    session.set(5);
    EXPECT_THAT(session.script.newestNames(), Not(Contains("targets_adjusted")));
    session.set(8);
    EXPECT_THAT(session.script.newestNames(), Contains("targets_adjusted"));
    EXPECT_DOUBLE_EQ(session.loadOf(2), 54);
}

}  // namespace
}  // namespace stance
