#include "core/schedule/next_workout.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace std::chrono_literals;

constexpr UtcTime noon = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h;

Program programOf(const std::vector<std::string>& workouts)
{
    Program program;
    program.id = ProgramId{"hips"};
    Stage stage;
    for (const std::string& id : workouts) {
        Workout workout;
        workout.id = WorkoutId{id};
        stage.workouts.push_back(workout);
    }
    program.stages.push_back(stage);
    return program;
}

DoneWorkout done(const std::string& program, const std::string& workout, UtcTime started)
{
    return DoneWorkout{ProgramId{program}, WorkoutId{workout}, started};
}

std::string dueOf(const Program& program, const std::vector<DoneWorkout>& sessions, std::size_t stage = 0)
{
    const auto due = nextWorkout(program, stage, sessions);
    return due ? due->workout->id.value : "none";
}

TEST(NextWorkout, theFirstOneBeforeAnythingWasDone)
{
    EXPECT_EQ(dueOf(programOf({"a", "b"}), {}), "a");
}

TEST(NextWorkout, theOneAfterTheNewestAndFromTheTopAgain)
{
    const Program program = programOf({"a", "b", "c"});
    EXPECT_EQ(dueOf(program, {done("hips", "a", noon)}), "b");
    EXPECT_EQ(dueOf(program, {done("hips", "b", noon)}), "c");
    EXPECT_EQ(dueOf(program, {done("hips", "c", noon)}), "a");
}

TEST(NextWorkout, goesByTimeAndNotByTheOrderOfTheList)
{
    EXPECT_EQ(dueOf(programOf({"a", "b", "c"}), {done("hips", "b", noon), done("hips", "a", noon - 48h)}), "c");
}

TEST(NextWorkout, sessionsOfOtherProgramsDoNotCount)
{
    EXPECT_EQ(dueOf(programOf({"a", "b"}), {done("hips", "a", noon - 48h), done("desk", "b", noon)}), "b");
}

TEST(NextWorkout, afterAWorkoutThatIsGoneItBeginsAtTheTop)
{
    EXPECT_EQ(dueOf(programOf({"a", "b"}), {done("hips", "old", noon)}), "a");
}

TEST(NextWorkout, ofTheOnlyOneIsTheSameAgain)
{
    EXPECT_EQ(dueOf(programOf({"a"}), {done("hips", "a", noon)}), "a");
}

TEST(NextWorkout, goesRoundInTheStageInForce)
{
    Program program = programOf({"a", "b"});
    program.stages.push_back(programOf({"c", "d"}).stages.front());
    EXPECT_EQ(dueOf(program, {done("hips", "a", noon)}, 0), "b");
    EXPECT_EQ(dueOf(program, {done("hips", "a", noon)}, 1), "c");
    EXPECT_EQ(dueOf(program, {done("hips", "a", noon - 48h), done("hips", "c", noon)}, 1), "d");
    EXPECT_EQ(dueOf(program, {done("hips", "c", noon)}, 2), "none");
}

TEST(NextWorkout, pointsIntoTheProgram)
{
    const Program program = programOf({"a", "b"});
    const auto due = nextWorkout(program, 0, {});
    ASSERT_TRUE(due);
    EXPECT_EQ(due->stage, &program.stages.front());
    EXPECT_EQ(due->workout, &program.stages.front().workouts.front());
}

TEST(NextWorkout, ofAProgramWithoutWorkoutsIsNone)
{
    EXPECT_EQ(dueOf(Program{}, {}), "none");
    EXPECT_EQ(dueOf(programOf({}), {}), "none");
}

}  // namespace
}  // namespace stance
