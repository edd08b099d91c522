#include "core/history/performed_set.h"

#include "tests/support/session_plans.h"
#include "tests/support/session_script.h"

#include <gmock/gmock.h>

namespace stance {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

std::vector<bool> addedOf(const SessionSummary& summary)
{
    std::vector<bool> added;
    for (const PerformedSet& set : summary.sets) {
        added.push_back(set.added);
    }
    return added;
}

PerformedSet timed(const std::string& slot, int setNo, Side side, std::chrono::seconds started, std::chrono::seconds ended)
{
    PerformedSet set;
    set.slot = SlotId(slot);
    set.setNo = setNo;
    set.side = side;
    set.started = UtcTime{started};
    set.ended = UtcTime{ended};
    return set;
}

std::vector<std::optional<int>> restsOf(std::vector<PerformedSet> sets)
{
    deriveRests(sets);
    std::vector<std::optional<int>> rests;
    for (const PerformedSet& set : sets) {
        rests.push_back(set.restSeconds);
    }
    return rests;
}

TEST(PerformedSet, whatTheAthleteAddsIsAddedOnBothSides)
{
    SessionScript script(planOf({repsOf(3).times(1).oneSided()}));
    script.go().send(AddSet{0}).send(EndHere{});
    EXPECT_THAT(addedOf(summarise(script.session())), ElementsAre(false, false, true, true));
    script.undo(2).send(EndHere{});
    EXPECT_THAT(addedOf(summarise(script.session())), ElementsAre(false, false));
}

TEST(PerformedSet, roundsBeyondTheWrittenTargetsWerePrescribed)
{
    SessionPlan plan = planOf({repsOf(3).times(3)});
    plan.slots.front().prescription.sets.resize(1);  // a circuit of three rounds with one target
    SessionScript script(plan);
    script.go().send(AddSet{0}).send(EndHere{});
    EXPECT_THAT(addedOf(summarise(script.session())), ElementsAre(false, false, false, true));
}

TEST(PerformedSet, aSetDoneWithAnotherExerciseWasNotAdded)
{
    SessionScript script(planOf({repsOf(3).times(3)}));
    script.go().completeAndGoOn();
    script.send(SwapExercise{0, ExerciseId("bridge"), Measure{}, LoadKind::None, {{SetTarget{}}, 30}, false, false});
    script.send(EndHere{});
    const SessionSummary summary = summarise(script.session());
    EXPECT_EQ(summary.sets[1].exercise, ExerciseId("bridge"));
    EXPECT_THAT(addedOf(summary), ElementsAre(false, false, false));
}

TEST(PerformedSet, restIsFromTheEndOfTheSetBefore)
{
    EXPECT_THAT(restsOf({timed("a", 1, Side::Both, 100s, 130s), timed("b", 1, Side::Both, 280s, 300s),
                         timed("a", 2, Side::Both, 190s, 220s)}),
                ElementsAre(std::nullopt, 60, 60));
}

TEST(PerformedSet, twoSidesShareTheRestBeforeTheFirst)
{
    EXPECT_THAT(restsOf({timed("a", 1, Side::Right, 100s, 130s), timed("a", 1, Side::Left, 135s, 160s),
                         timed("a", 2, Side::Right, 220s, 250s), timed("a", 2, Side::Left, 255s, 280s)}),
                ElementsAre(std::nullopt, std::nullopt, 60, 60));
}

TEST(PerformedSet, aRestThatWasToldStays)
{
    std::vector<PerformedSet> sets{timed("a", 1, Side::Both, 100s, 130s), timed("a", 2, Side::Both, 190s, 220s)};
    sets[1].restSeconds = 45;
    sets.emplace_back().setNo = 3;  // not begun
    EXPECT_THAT(restsOf(sets), ElementsAre(std::nullopt, 45, std::nullopt));
}

TEST(PerformedSet, aForgottenEveningIsNoRestOfYears)
{
    EXPECT_THAT(restsOf({timed("a", 1, Side::Both, 100s, 130s), timed("a", 2, Side::Both, 1'000'000s, 1'000'010s)}),
                ElementsAre(std::nullopt, 86'400));
}

}  // namespace
}  // namespace stance
