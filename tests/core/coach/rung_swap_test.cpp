// RungSwap: the easier or harder exercise in the middle of a session, with the sides it has.
#include "core/coach/rung_swap.h"
#include "core/coach/plan_session.h"
#include "tests/support/documents.h"
#include "tests/support/session_script.h"
#include "tests/support/training_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::Pair;

constexpr const char* ladderSlot =
    R"("exercise": "bench-push-up", "path": ["wall-push-up", "bench-push-up", "push-up"], "sets": {"count": 3, "reps": 8},
    "progression": {"template": "ladder", "rungs": {
        "wall-push-up": {"sets": {"count": 2, "reps": 12}}, "push-up": {"sets": {"count": 3, "reps": 5}}}})";

struct OnLadder {
    Program program = test::TrainingScript::of(ladderSlot).plan();
    SessionScript script{planSession(program, program.stages.front().workouts.front(), {test::gym()})};

    std::optional<SwapExercise> next(RungStep step) const { return rungSwap(script.session(), program, test::gym(), step); }
};

TEST(RungSwap, takesThePlanWrittenForTheRung)
{
    const OnLadder session;
    const auto easier = session.next(RungStep::Easier);
    ASSERT_TRUE(easier);
    EXPECT_EQ(easier->exercise, ExerciseId{"wall-push-up"});
    EXPECT_EQ(easier->prescription.sets.front().amountMax, 12);
    const auto harder = session.next(RungStep::Harder);
    ASSERT_TRUE(harder);
    EXPECT_EQ(harder->exercise, ExerciseId{"push-up"});
    EXPECT_EQ(harder->prescription.sets.front().amountMax, 5);
}

TEST(RungSwap, endsAtTheEndOfThePath)
{
    OnLadder session;
    session.script.send(*session.next(RungStep::Harder));
    EXPECT_EQ(session.script.session().plan.slotOf(*session.script.session().step()).exercise, ExerciseId{"push-up"});
    EXPECT_FALSE(session.next(RungStep::Harder));
    session.script.send(*session.next(RungStep::Easier));
    EXPECT_EQ(session.script.session().plan.slotOf(*session.script.session().step()).exercise, ExerciseId{"bench-push-up"});
}

std::vector<std::pair<int, Side>> sidesToCome(const Session& session)
{
    std::vector<std::pair<int, Side>> sides;
    for (auto i = static_cast<std::size_t>(session.position); i < session.plan.steps.size(); ++i) {
        sides.emplace_back(session.plan.steps[i].setNo, session.plan.steps[i].side);
    }
    return sides;
}

SwapExercise swapTo(bool oneSided)
{
    SetTarget target;
    target.amountMin = target.amountMax = 6;
    return SwapExercise{0, ExerciseId{"other"}, Measure{}, LoadKind::None, Prescription{{target, target}, 45}, false, oneSided};
}

TEST(SwapOfSides, toAOneSidedExerciseMakesTwoOfEverySetToCome)
{
    SessionScript script(planOf({repsOf(8).times(3).resting(60), repsOf(4).named("lunge")}));
    script.go().tick(8).send(swapTo(true)).expectPhase(Phase::Rest);
    EXPECT_THAT(sidesToCome(script.session()), ElementsAre(Pair(2, Side::Left), Pair(2, Side::Right), Pair(3, Side::Left),
                                                           Pair(3, Side::Right), Pair(1, Side::Both)));
    script.go().tick(6).expectPhase(Phase::ChangeSide).go().tick(6).expectPhase(Phase::Rest).expectLeft(60s);
}

TEST(SwapOfSides, toATwoSidedExerciseMakesOneOfBothSides)
{
    SessionScript script(planOf({repsOf(8).times(2).oneSided().resting(60), repsOf(4).named("lunge")}));
    script.go().tick(8).expectPhase(Phase::ChangeSide).send(swapTo(false)).expectPhase(Phase::GetReady);
    EXPECT_THAT(sidesToCome(script.session()), ElementsAre(Pair(1, Side::Both), Pair(2, Side::Both), Pair(1, Side::Both)));
    script.expectDone(0, 8).go().tick(6).expectPhase(Phase::Rest).go().tick(6).expectPhase(Phase::Rest).go().go().tick(4);
    script.expectPhase(Phase::Summary);
}

TEST(SwapOfSides, isUndone)
{
    SessionScript script(planOf({repsOf(8).times(3)}));
    const SessionPlan before = script.session().plan;
    script.go().send(swapTo(true)).undo();
    EXPECT_EQ(script.session().plan, before);
}

TEST(SwapOfSides, ofASetDoneBeforeForgetsItsRecord)
{
    SessionScript script(planOf({repsOf(8).times(2)}));
    script.go().tick(8).back().send(swapTo(true)).expectPhase(Phase::GetReady);
    EXPECT_FALSE(script.session().lastDone);
    EXPECT_EQ(summarise(script.session()).setsDone(), 0);
}

}  // namespace
}  // namespace stance
