#include "core/progression/simulate.h"

#include "core/program/program_json.h"
#include "tests/support/training_script.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace stance {
namespace {

using test::gym;

std::string workout(const std::string& id, const std::string& slots)
{
    return R"({"id": ")" + id + R"(", "name": "W", "blocks": [{"slots": [)" + slots + "]}]}";
}

std::string squats(const std::string& id = "main")
{
    return R"({"id": ")" + id
           + R"(", "exercise": "squat", "sets": {"count": 3, "reps": 5, "load": {"value": 40, "unit": "kg"}},)"
             R"( "progression": {"template": "linear", "parameters": {"step_kg": 2.5}}})";
}

Program programOf(const std::string& stages, const std::string& kind = "strength")
{
    return readProgram(R"({"format": "stance-program", "version": 1, "id": "p", "revision": 1, "kind": ")" + kind
                           + R"(", "name": "P", "stages": [)" + stages + "]}",
                       "p.json", gym())
        .value();
}

Program linear(const std::string& kind = "strength")
{
    return programOf(R"({"id": "s", "name": "S", "workouts": [)" + workout("a", squats()) + "]}", kind);
}

SimulationOptions assuming(const char* word, int weeks)
{
    SimulationOptions options;
    options.weeks = weeks;
    options.sessionsPerWeek = 2;
    options.assume = readAssumption(word).value();
    options.start = std::chrono::sys_days{std::chrono::year{2024} / 1 / 1};
    return options;
}

std::vector<double> loadsOf(const Simulation& simulation)
{
    std::vector<double> loads;
    for (const SimulatedSlot& slot : simulation.slots) {
        loads.push_back(slot.outlook.prescription.sets.front().load->kilograms());
    }
    return loads;
}

double loadAfter(const char* assumption, int weeks, const char* kind = "strength")
{
    const Program program = linear(kind);
    return simulate(program, gym(), assuming(assumption, weeks)).after.slots.front().prescription.sets.front().load->kilograms();
}

using testing::ElementsAre;

TEST(Simulate, eachSessionBeginsWhereTheLastOneLed)
{
    const Program program = linear();
    const Simulation simulation = simulate(program, gym(), assuming("all-done", 2));
    EXPECT_THAT(loadsOf(simulation), ElementsAre(40, 42.5, 45, 47.5));
    EXPECT_EQ(simulation.slots[1].outlook.decision, Decision::Progress);
    EXPECT_EQ(simulation.slots[1].week, 1);
    EXPECT_EQ(simulation.slots[2].week, 2);
    EXPECT_EQ(simulation.slots[3].session, 4);
    EXPECT_EQ(simulation.after.slots.front().prescription.sets.front().load->kilograms(), 50);
}

TEST(Simulate, missesHoldAndThenLower)
{
    const Program program = linear();
    EXPECT_THAT(loadsOf(simulate(program, gym(), assuming("miss-all", 2))), ElementsAre(40, 40, 40, 36));
}

TEST(Simulate, painHoldsWhatEarnedMore)
{
    EXPECT_EQ(loadAfter("pain-5", 2), 40);
    EXPECT_EQ(loadAfter("pain-3", 2), 50);
    EXPECT_EQ(loadAfter("pain-3", 2, "rehab"), 40);
    EXPECT_LT(loadAfter("pain-7", 1), 40);
}

TEST(Simulate, aRehabProgramGoesOnWithoutPain)
{
    EXPECT_EQ(loadAfter("all-done", 2, "rehab"), 50);
}

TEST(Simulate, aBadMorningHolds)
{
    EXPECT_EQ(loadAfter("morning-pain-2", 2), 40);
    EXPECT_EQ(loadAfter("morning-pain-1", 2), 50);
}

TEST(Simulate, faultsHold)
{
    EXPECT_EQ(loadAfter("faulty", 1), 40);
}

TEST(Simulate, nothingIsTrainedDuringABreakAndLessAfterIt)
{
    const Program program = linear();
    const Simulation simulation = simulate(program, gym(), assuming("break-3-weeks-at-week-2", 5));
    ASSERT_EQ(simulation.slots.size(), 4U);
    EXPECT_EQ(simulation.slots[1].week, 1);
    EXPECT_EQ(simulation.slots[2].week, 5);
    EXPECT_LT(simulation.slots[2].outlook.prescription.sets.front().load->kilograms(),
              simulation.slots[1].outlook.prescription.sets.front().load->kilograms());
    EXPECT_GT(simulation.slots[2].outlook.trace.breakDays, 20);
}

TEST(Simulate, workoutsOfAStageTakeTurns)
{
    const std::string presses = R"({"id": "press", "exercise": "press", "sets": {"count": 1, "reps": 5}})";
    const Program program =
        programOf(R"({"id": "s", "name": "S", "workouts": [)" + workout("a", squats()) + ", " + workout("b", presses) + "]}");
    const Simulation simulation = simulate(program, gym(), assuming("all-done", 2));
    std::vector<std::string> slots;
    for (const SimulatedSlot& slot : simulation.slots) {
        slots.push_back(slot.outlook.slot->id.value);
    }
    EXPECT_THAT(slots, ElementsAre("main", "press", "main", "press"));
}

TEST(Simulate, theNextStageIsTrainedOnceItIsReached)
{
    const Program program = programOf(R"({"id": "one", "name": "S", "weeks": 1, "workouts": [)" + workout("a", squats()) + "]}, "
                                      + R"({"id": "two", "name": "S", "workouts": [)" + workout("b", squats("later")) + "]}");
    const Simulation simulation = simulate(program, gym(), assuming("all-done", 2));
    ASSERT_EQ(simulation.slots.size(), 4U);
    EXPECT_EQ(simulation.slots[1].outlook.slot->id.value, "main");
    EXPECT_EQ(simulation.slots[2].outlook.slot->id.value, "later");
}

TEST(Simulate, missesAreCountedAlongATrackAcrossStagesAndWorkouts)
{
    const auto stage = [](const std::string& id, const std::string& fields) {
        return R"({"id": ")" + id + R"(", "name": "S", )" + fields + R"("workouts": [)" + workout("w-" + id, squats("squat-" + id))
               + "]}";
    };
    const Program program =
        programOf(stage("one", R"("weeks": 1, )") + ", " + stage("two", R"("weeks": 1, )") + ", " + stage("three", ""));
    // Every third session is missed, so nothing is added after the third and the sixth.
    EXPECT_THAT(loadsOf(simulate(program, gym(), assuming("miss-every-3rd", 4))),
                ElementsAre(40, 42.5, 45, 45, 47.5, 50, 50, 52.5));
}

TEST(Simulate, theUsualNumberOfSessionsFollowsTheWorkouts)
{
    const Program program = linear();
    EXPECT_EQ(usualSessionsPerWeek(program.stages.front()), 3);
    Stage two = program.stages.front();
    two.workouts.push_back(two.workouts.front());
    EXPECT_EQ(usualSessionsPerWeek(two), 2);
    SimulationOptions options = assuming("all-done", 1);
    options.sessionsPerWeek = 0;
    EXPECT_EQ(simulate(program, gym(), options).slots.size(), 3U);
}

TEST(Simulate, theSameInputGivesTheSame)
{
    const Program program = linear();
    const auto once = simulate(program, gym(), assuming("miss-every-2nd", 6));
    const auto again = simulate(program, gym(), assuming("miss-every-2nd", 6));
    EXPECT_EQ(loadsOf(once), loadsOf(again));
    EXPECT_EQ(once.after.slots.front().trace, again.after.slots.front().trace);
}

}  // namespace
}  // namespace stance
