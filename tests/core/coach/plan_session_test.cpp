// planSession: blocks, sides and overrides become the flat list that a session walks.
#include "core/coach/plan_session.h"

#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

Exercise exerciseOf(const std::string& id, Laterality laterality)
{
    Exercise exercise;
    exercise.id = ExerciseId{id};
    exercise.laterality = laterality;
    exercise.loadKind = LoadKind::External;
    return exercise;
}

Slot slotFor(const std::string& exercise, int sets, int reps = 5)
{
    Slot slot;
    slot.id = SlotId{exercise};
    slot.track = TrackId{exercise};
    slot.exercise = ExerciseId{exercise};
    SetTarget target;
    target.amountMin = target.amountMax = reps;
    slot.prescription.sets.assign(static_cast<std::size_t>(sets), target);
    return slot;
}

class PlanSession : public testing::Test {
protected:
    SessionPlan plan(const std::vector<Block>& blocks)
    {
        Workout workout;
        workout.id = WorkoutId{"a"};
        workout.name = "A";
        workout.blocks = blocks;
        Program program;
        program.id = ProgramId{"hips"};
        program.revision = 4;
        program.name = "Hips";
        return planSession(program, workout, context);
    }

    /// "squat 1 left" for each step.
    static std::vector<std::string> walk(const SessionPlan& plan)
    {
        std::vector<std::string> steps;
        for (const PlanStep& step : plan.steps) {
            const char* side = step.side == Side::Left ? " left" : step.side == Side::Right ? " right" : "";
            steps.push_back(plan.slotOf(step).exercise.value + " " + std::to_string(step.setNo) + side);
        }
        return steps;
    }

    template <class Field>
    static std::vector<int> all(const SessionPlan& plan, Field field)
    {
        std::vector<int> values;
        for (const PlanStep& step : plan.steps) {
            values.push_back(step.*field);
        }
        return values;
    }

    Catalog catalog = *Catalog::create({exerciseOf("squat", Laterality::Bilateral), exerciseOf("lunge", Laterality::Unilateral),
                                        exerciseOf("dead-bug", Laterality::Alternating), exerciseOf("row", Laterality::Bilateral)},
                                       "test");
    PlanContext context{catalog};
};

TEST_F(PlanSession, straightSetsFollowEachOther)
{
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("squat", 2), slotFor("row", 2)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1", "squat 2", "row 1", "row 2"));
    EXPECT_THAT(all(p, &PlanStep::changeOverSeconds), ElementsAre(10, 0, 10, 0));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(60, 60, 60, 0));
    EXPECT_THAT(all(p, &PlanStep::id), ElementsAre(0, 1, 2, 3));
}

TEST_F(PlanSession, itCarriesWhereItCameFrom)
{
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("squat", 1)}}});
    EXPECT_EQ(p.program, ProgramId{"hips"});
    EXPECT_EQ(p.programRevision, 4);
    EXPECT_EQ(p.workout, WorkoutId{"a"});
    EXPECT_EQ(p.slots.front().loadKind, LoadKind::External);
}

TEST_F(PlanSession, oneSidedSetsAreTwoStepsWithOneNumber)
{
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("lunge", 2)}}});
    EXPECT_THAT(walk(p), ElementsAre("lunge 1 left", "lunge 1 right", "lunge 2 left", "lunge 2 right"));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(0, 60, 0, 0));
    EXPECT_THAT(all(p, &PlanStep::changeOverSeconds), ElementsAre(10, 0, 0, 0));
    EXPECT_TRUE(p.isPair(p.steps[0], p.steps[1]));
    EXPECT_FALSE(p.isPair(p.steps[1], p.steps[2]));
}

TEST_F(PlanSession, restBetweenSidesStandsAfterTheFirstSide)
{
    Slot slot = slotFor("lunge", 2);
    slot.restBetweenSidesSeconds = 20;
    EXPECT_THAT(all(plan({{BlockKind::Straight, 1, 0, {slot}}}), &PlanStep::restAfterSeconds), ElementsAre(20, 60, 20, 0));
}

TEST_F(PlanSession, theFirstSideIsTheSlotsOrTheWeakerOrLeft)
{
    const auto firstOf = [&](SideOrder order, Side known) {
        Slot slot = slotFor("lunge", 1);
        slot.sideOrder = order;
        context.firstSide = [known](const Slot&) { return known; };
        return plan({{BlockKind::Straight, 1, 0, {slot}}}).steps.front().side;
    };
    EXPECT_EQ(firstOf(SideOrder::Left, Side::Right), Side::Left);
    EXPECT_EQ(firstOf(SideOrder::Right, Side::Left), Side::Right);
    EXPECT_EQ(firstOf(SideOrder::Weaker, Side::Right), Side::Right);
    EXPECT_EQ(firstOf(SideOrder::Weaker, Side::Both), Side::Left);
    EXPECT_EQ(firstOf(SideOrder::Alternate, Side::Right), Side::Right);
    EXPECT_EQ(firstOf(SideOrder::Alternate, Side::Both), Side::Left);
}

TEST_F(PlanSession, alternatingExercisesAreOneStepWithBothSides)
{
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("dead-bug", 1, 6)}}});
    EXPECT_THAT(walk(p), ElementsAre("dead-bug 1"));
    EXPECT_TRUE(p.slots.front().alternating);
    EXPECT_EQ(ticksToComplete(p.slots.front(), p.targetOf(p.steps.front())), 12);
}

TEST_F(PlanSession, aSupersetTakesTurns)
{
    Slot squat = slotFor("squat", 2);
    squat.prescription.restSeconds = 0;
    const SessionPlan p = plan({{BlockKind::Superset, 2, 90, {squat, slotFor("lunge", 2)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1", "lunge 1 left", "lunge 1 right", "squat 2", "lunge 2 left", "lunge 2 right"));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(0, 0, 90, 0, 0, 0));
    EXPECT_THAT(all(p, &PlanStep::changeOverSeconds), ElementsAre(10, 10, 0, 10, 10, 0));
    EXPECT_THAT(all(p, &PlanStep::round), ElementsAre(1, 1, 1, 2, 2, 2));
}

TEST_F(PlanSession, aCircuitGoesRoundAsOftenAsItSays)
{
    const SessionPlan p = plan({{BlockKind::Circuit, 3, 0, {slotFor("squat", 1), slotFor("row", 1)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1", "row 1", "squat 2", "row 2", "squat 3", "row 3"));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(60, 60, 60, 60, 60, 0));
    EXPECT_EQ(p.targetOf(p.steps.back()).amountMax, 5);  // a round beyond the written sets repeats the last
}

Prescription sets(int count, int amount, int rest = 60)
{
    SetTarget target;
    target.amountMin = target.amountMax = amount;
    return {std::vector<SetTarget>(static_cast<std::size_t>(count), target), rest};
}

/// As if progression gave this for every slot.
SlotTargets targetsWith(const Slot& slot, Prescription prescription, std::optional<Prescription> right = {})
{
    return {slot.exercise, slot.measure, LoadKind::External, std::move(prescription), std::move(right)};
}

TEST_F(PlanSession, theTargetsInForceStandInForThoseOfTheProgram)
{
    context.targets = [](const Slot& slot) { return targetsWith(slot, sets(1, 9, 30)); };
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("squat", 3), slotFor("row", 3)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1", "row 1"));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(30, 0));
    EXPECT_EQ(p.targetOf(p.steps.front()).amountMax, 9);
}

TEST_F(PlanSession, theRungInForceBringsItsExerciseItsMeasureAndItsSides)
{
    context.targets = [](const Slot&) {
        return SlotTargets{ExerciseId{"lunge"}, Measure{MeasureKind::HoldSeconds, 0}, LoadKind::None, sets(1, 30), {}};
    };
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("squat", 3)}}});
    EXPECT_THAT(walk(p), ElementsAre("lunge 1 left", "lunge 1 right"));
    EXPECT_EQ(p.slots.front().id, SlotId{"squat"});
    EXPECT_EQ(p.slots.front().measure.kind, MeasureKind::HoldSeconds);
    EXPECT_EQ(p.slots.front().loadKind, LoadKind::None);
}

TEST_F(PlanSession, theSlotsKindOfLoadGoesBeforeTheExercises)
{
    Slot slot = slotFor("squat", 1);
    slot.loadKind = LoadKind::Assistance;
    EXPECT_EQ(plan({{BlockKind::Straight, 1, 0, {slot}}}).slots.front().loadKind, LoadKind::Assistance);
}

TEST_F(PlanSession, eachSideHasItsOwnTarget)
{
    context.targets = [](const Slot& slot) { return targetsWith(slot, sets(2, 8, 60), sets(2, 10, 45)); };
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("lunge", 2)}}});
    EXPECT_EQ(p.targetOf(p.steps[0]).amountMax, 8);
    EXPECT_EQ(p.targetOf(p.steps[1]).amountMax, 10);
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(0, 45, 0, 0));
}

TEST_F(PlanSession, aSideWithFewerSetsIsLeftOutOfTheLastOnes)
{
    context.targets = [](const Slot& slot) { return targetsWith(slot, sets(1, 8), sets(3, 10)); };
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("lunge", 2), slotFor("squat", 1)}}});
    EXPECT_THAT(walk(p), ElementsAre("lunge 1 left", "lunge 1 right", "lunge 2 right", "lunge 3 right", "squat 1"));
}

TEST_F(PlanSession, bothSidesOfATwoSidedExerciseAreOneTarget)
{
    context.targets = [](const Slot& slot) { return targetsWith(slot, sets(1, 8), sets(3, 10)); };
    const SessionPlan p = plan({{BlockKind::Straight, 1, 0, {slotFor("squat", 1)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1"));
    EXPECT_FALSE(p.slots.front().right);
}

TEST_F(PlanSession, fewerOrMoreSetsThanWrittenChangeTheRoundsOfThatExercise)
{
    context.targets = [](const Slot& slot) { return targetsWith(slot, sets(slot.exercise.value == "squat" ? 2 : 4, 5)); };
    const SessionPlan p = plan({{BlockKind::Superset, 3, 90, {slotFor("squat", 3), slotFor("row", 3)}}});
    EXPECT_THAT(walk(p), ElementsAre("squat 1", "row 1", "squat 2", "row 2", "row 3", "row 4"));
    EXPECT_THAT(all(p, &PlanStep::restAfterSeconds), ElementsAre(60, 90, 60, 90, 90, 0));
}

TEST_F(PlanSession, aSupersetIsWalkedToItsSummary)
{
    Slot squat = slotFor("squat", 2, 2);
    squat.prescription.restSeconds = 0;
    SessionScript script(plan({{BlockKind::Superset, 2, 90, {squat, slotFor("lunge", 2, 2)}}}));
    script.go().tick(2).expectPhase(Phase::GetReady).expectStep(1).go().tick(2).expectPhase(Phase::ChangeSide).go().tick(2);
    script.expectPhase(Phase::Rest).expectLeft(90s).wait(90s).expectPhase(Phase::GetReady).expectStep(3).go().tick(2);
    script.go().tick(2).go().tick(2).expectPhase(Phase::Summary);
    EXPECT_EQ(script.session().setsDone(), 6);
}

TEST_F(PlanSession, anAddedSetInASupersetKeepsItsTurn)
{
    SessionScript script(plan({{BlockKind::Superset, 2, 90, {slotFor("squat", 2, 2), slotFor("row", 2, 2)}}}));
    script.go().tick(2).expectPhase(Phase::Rest).expectStep(1).send(AddSet{0}).expectStep(1);
    EXPECT_THAT(walk(script.session().plan), ElementsAre("squat 1", "row 1", "squat 2", "squat 3", "row 2"));
}

}  // namespace
}  // namespace stance
