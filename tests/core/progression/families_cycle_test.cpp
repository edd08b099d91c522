// The families of docs/progression-rules.md that follow a plan over sessions and weeks: schemes, waves, calendars.
#include "core/progression/in_session.h"
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

// 13: stage cycles

const std::string tierOne = R"({"template": "stage-cycle", "parameters": {"step_kg": 2.5},
    "schemes": [{"id": "sixes", "sets": {"count": 6, "reps": 2}}, {"id": "tens", "sets": {"count": 10, "reps": 1}}]})";

TrainingScript tier(const std::string& progression, const std::string& sets)
{
    return TrainingScript::of(slotOf("squat", sets, progression));
}

TEST(StageCycle, keepsTheLoadAndChangesTheSchemeOnAMiss)
{
    TrainingScript script = tier(tierOne, R"({"count": 5, "reps": 3, "load": {"value": 100, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "5 x 3 @ 102.5 kg");
    EXPECT_EQ(script.train({3, 3, 3, 3, 2}).next(), "6 x 2 @ 102.5 kg");
    EXPECT_EQ(script.fired(), "next-scheme");
    EXPECT_EQ(script.asPrescribed().next(), "6 x 2 @ 105 kg");
    EXPECT_EQ(script.train({1}).next(), "10 x 1 @ 105 kg");
}

TEST(StageCycle, beginsAgainFromWhatWasDone)
{
    TrainingScript script = tier(tierOne, R"({"count": 5, "reps": 3, "load": {"value": 100, "unit": "kg"}})");
    script.train({2}).train({1});
    ASSERT_EQ(script.next(), "10 x 1 @ 100 kg");
    EXPECT_EQ(script.train({Did(1).kg(96), Did(0).kg(100)}).next(), "5 x 3 @ 81.6 kg") << "0.85 of 96 kg, not of the plan";
    EXPECT_EQ(script.fired(), "restart");
}

TEST(StageCycle, canBeginAgainAboveTheLoadTheCycleBeganWith)
{
    TrainingScript script = tier(R"({"template": "stage-cycle", "parameters": {"step_kg": 7.5, "restart": "remembered"},
        "schemes": [{"id": "eights", "sets": {"count": 3, "reps": 8}}, {"id": "sixes", "sets": {"count": 3, "reps": 6}}]})",
                                 R"({"count": 3, "reps": 10, "load": {"value": 50, "unit": "kg"}})");
    script.asPrescribed();
    EXPECT_EQ(script.train({9}).next(), "3 x 8 @ 57.5 kg");
    script.asPrescribed();
    EXPECT_EQ(script.train({7}).next(), "3 x 6 @ 65 kg");
    EXPECT_EQ(script.train({5}).next(), "3 x 10 @ 65 kg") << "57.5 kg were left behind; 7.5 more";
}

// 14: waves

const std::string tmOf100 = R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}}])";

std::string share(int percent, int reps, bool open)
{
    return R"({"reps": )" + std::to_string(reps) + (open ? R"(, "amrap": true)" : "") + R"(, "load": {"percent": )"
           + std::to_string(percent) + R"(, "of": "tm"}})";
}

std::string threeSets(int percent, int reps)
{
    return "[" + share(percent, reps, false) + ", " + share(percent + 10, reps, false) + ", " + share(percent + 20, reps, true)
           + "]";
}

std::string wave(const std::string& parameters)
{
    return R"({"template": "wave", "parameters": )" + parameters + R"(, "schemes": [{"id": "two", "sets": )" + threeSets(70, 3)
           + R"(}, {"id": "three", "sets": )" + threeSets(75, 1) + R"(}, {"id": "light", "sets": )" + threeSets(40, 5) + "}]}";
}

TrainingScript waveScript(const std::string& parameters)
{
    return TrainingScript::of(slotOf("squat", threeSets(65, 5), wave(parameters)), "strength", tmOf100);
}

TEST(Wave, walksThroughItsWeeksAndRaisesTheTrainingMax)
{
    TrainingScript script = waveScript(R"({"basis": "tm", "step_kg": 5})");
    EXPECT_EQ(script.next(), "5 @ 65 kg, 5 @ 75 kg, 5+ @ 85 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 @ 70 kg, 3 @ 80 kg, 3+ @ 90 kg");
    EXPECT_EQ(script.asPrescribed().next(), "1 @ 75 kg, 1 @ 85 kg, 1+ @ 95 kg");
    EXPECT_EQ(script.asPrescribed().next(), "5 @ 40 kg, 5 @ 50 kg, 5+ @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "5 @ 68.25 kg, 5 @ 78.75 kg, 5+ @ 89.25 kg");
    EXPECT_EQ(script.fired(), "cycle");
}

TEST(Wave, lowersTheTrainingMaxWhenTheRequiredRepsAreMissed)
{
    TrainingScript script = waveScript(R"({"basis": "tm", "step_kg": 5})");
    script.asPrescribed(2);
    EXPECT_EQ(script.train({1, 1, 0}).next(), "5 @ 58.5 kg, 5 @ 67.5 kg, 5+ @ 76.5 kg");
    EXPECT_EQ(script.decision(), Decision::Regress);
}

TEST(Wave, canWalkByWeeks)
{
    TrainingScript script = waveScript(R"({"basis": "tm", "step_kg": 5, "unit": "weeks"})");
    EXPECT_EQ(script.asPrescribed(2).next(), "5 @ 65 kg, 5 @ 75 kg, 5+ @ 85 kg");
    script.wait(4);
    EXPECT_EQ(script.next(), "3 @ 70 kg, 3 @ 80 kg, 3+ @ 90 kg") << "week 2 has begun";
}

// 15 and 16: calendars

const std::string heavySlow =
    R"("schemes": [{"id": "twelves", "sets": {"count": 3, "reps": 12}}, {"id": "tens", "sets": {"count": 4, "reps": 10}},
    {"id": "eights", "sets": {"count": 4, "reps": 8}}, {"id": "sixes", "sets": {"count": 4, "reps": 6}}])";

TEST(Calendar, changesTheSetsInTheWeeksItNames)
{
    TrainingScript script = tier(R"({"template": "calendar", "parameters": {"at": "2,4,6,9"}, )" + heavySlow + "}",
                                 R"({"count": 3, "reps": 15, "load": {"value": 20, "unit": "kg"}})");
    const auto inWeek = [&](int week) {
        while (script.look().week < week) {
            script.asPrescribed();
        }
        return script.next();
    };
    EXPECT_EQ(inWeek(1), "3 x 15 @ 20 kg");
    EXPECT_EQ(inWeek(2), "3 x 12 @ 20 kg");
    EXPECT_EQ(inWeek(3), "3 x 12 @ 20 kg");
    EXPECT_EQ(inWeek(4), "4 x 10 @ 20 kg");
    EXPECT_EQ(inWeek(5), "4 x 10 @ 20 kg");
    EXPECT_EQ(inWeek(6), "4 x 8 @ 20 kg");
    EXPECT_EQ(inWeek(8), "4 x 8 @ 20 kg");
    EXPECT_EQ(inWeek(9), "4 x 6 @ 20 kg");
    EXPECT_EQ(inWeek(12), "4 x 6 @ 20 kg");
}

TEST(Calendar, isFirstDueWhenSoManyWeeksAreOver)
{
    const auto inWeek = [](int week, const std::string& schedule) {
        TrainingScript script = tier(R"({"rules": [{"id": "step", "phase": "schedule", "schedule": )" + schedule
                                         + R"(, "do": [{"axis": "load", "op": "add", "value": 2.5}]}]})",
                                     R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})");
        for (int i = 1; i < week; ++i) {
            script.wait(7);
        }
        return script.next();
    };
    const std::string second = R"({"every": 2, "unit": "weeks"})";
    EXPECT_EQ(inWeek(1, R"({"every": 1, "unit": "weeks"})"), "3 x 5 @ 60 kg") << "the first week is as written";
    EXPECT_EQ(inWeek(2, R"({"every": 1, "unit": "weeks"})"), "3 x 5 @ 62.5 kg");
    EXPECT_EQ(inWeek(2, second), "3 x 5 @ 60 kg");
    EXPECT_EQ(inWeek(3, second), "3 x 5 @ 62.5 kg");
    EXPECT_EQ(inWeek(2, R"({"at": 2, "every": 3, "unit": "weeks"})"), "3 x 5 @ 62.5 kg") << "unless it says when";
}

TEST(Calendar, waitsForPainToCalmDown)
{
    TrainingScript script = tier(R"({"template": "calendar", "parameters": {"unit": "sessions", "every": 2}, )" + heavySlow + "}",
                                 R"({"count": 3, "reps": 15, "load": {"value": 20, "unit": "kg"}})");
    script.asPrescribed();
    EXPECT_EQ(script.train({Did().hurt(4)}).next(), "3 x 15 @ 20 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 12 @ 20 kg") << "what was due and held back comes with the next session";
}

TEST(Calendar, addsAStepWhateverWasLifted)
{
    TrainingScript script = tier(R"({"template": "calendar", "parameters": {"unit": "sessions", "every": 2, "step_kg": 2.5}})",
                                 R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 60 kg");
    EXPECT_EQ(script.train({4}).next(), "3 x 5 @ 62.5 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 62.5 kg");
}

TEST(Calendar, givesOneStepForEachEarnedSessionAndFillsNothingIn)
{
    TrainingScript script =
        tier(R"({"template": "calendar", "parameters": {"unit": "sessions", "step_kg": 2.5, "earned": "yes", "misses": 0}})",
             R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})");
    script.train({4}).train({4}).train({4});
    EXPECT_EQ(script.next(), "3 x 5 @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 62.5 kg") << "one, not four";
}

TEST(Calendar, keepsAStepOfOneTimeUntilItIsEarned)
{
    TrainingScript script = tier(
        R"({"template": "calendar", "parameters": {"unit": "sessions", "at": "2", "step_kg": 10, "earned": "yes", "misses": 0}})",
        R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})");
    script.asPrescribed().train({4});
    EXPECT_EQ(script.next(), "3 x 5 @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 70 kg");
    EXPECT_EQ(script.asPrescribed(3).next(), "3 x 5 @ 70 kg");
}

TEST(Calendar, endsAtItsBounds)
{
    TrainingScript script = tier(
        R"({"template": "calendar", "parameters": {"unit": "sessions", "step_kg": 2.5}, "bounds": [{"axis": "load", "max": 64}]})",
        R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 62.5 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 64 kg");
    EXPECT_EQ(script.asPrescribed(3).next(), "3 x 5 @ 64 kg");
}

TEST(Calendar, takesNoMissingValueForAnEarnedOne)
{
    const std::string rule = R"({"rules": [{"id": "step", "phase": "schedule", "schedule": {"every": 1, "unit": "sessions"},
        "when": {"metric": "rir", "sets": "every", "op": ">=", "value": 2}, "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg"}]}]})";
    const std::string sets = R"({"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}})";
    EXPECT_EQ(tier(rule, sets).train({5}).next(), "3 x 5 @ 60 kg");
    EXPECT_EQ(tier(rule, sets).train({Did(5).reserve(2)}).next(), "3 x 5 @ 62.5 kg");
}

TEST(Calendar, repeatsUntilTheLastChangeOfAList)
{
    const std::string rule = R"({"rules": [
        {"id": "first", "phase": "schedule", "schedule": {"at": 2, "unit": "sessions"}, "once": true, "do": [{"axis": "reps", "op": "set", "value": 8}]},
        {"id": "second", "phase": "schedule", "schedule": {"at": 4, "unit": "sessions"}, "once": true, "do": [{"axis": "reps", "op": "add", "value": -3}]}]})";
    TrainingScript script = tier(rule, R"({"count": 3, "reps": 10, "load": {"value": 60, "unit": "kg"}})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 10 @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 60 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 5 @ 60 kg");
    EXPECT_EQ(script.asPrescribed(4).next(), "3 x 5 @ 60 kg");
}

// 19: tables of repetitions

TEST(RepTable, makesTheLoadOfTheFourthSetFromTheThird)
{
    const std::string rule =
        R"({"rules": [{"id": "fourth", "phase": "in_session", "when": {"metric": "sets_done", "op": "==", "value": 3},
        "do": [{"axis": "load", "op": "table", "unit": "kg", "observe": {"metric": "good_reps", "sets": {"nth": 3}},
                "rows": [{"to": 2, "add": -5}, {"from": 3, "to": 4, "add": -2.5}, {"from": 8, "to": 12, "add": 2.5}, {"from": 13, "add": 5}]}]}]})";
    const auto after = [&](int third) {
        TrainingScript script = tier(rule, R"({"count": 4, "reps": 6, "load": {"value": 60, "unit": "kg"}})");
        const Slot& slot = *script.slot().slot;
        const Prescription prescription = script.slot().prescription;
        script.train({10, 6, third});
        std::vector<PerformedSet> done = script.log().sessions.back().sets;
        done.resize(3);
        const LoadStock anything;
        const Prescription changed = inSession({gym(), script.plan(), slot, prescription, done, anything}).prescription;
        EXPECT_DOUBLE_EQ(changed.sets[2].load->kilograms(), 60) << "what is done stays as it was";
        return changed.sets[3].load->kilograms();
    };
    EXPECT_DOUBLE_EQ(after(2), 55);
    EXPECT_DOUBLE_EQ(after(6), 60);
    EXPECT_DOUBLE_EQ(after(9), 62.5);
    EXPECT_DOUBLE_EQ(after(14), 65);
}

TEST(RepTable, makesTheLoadOfTheNextSessionFromTheFourthSet)
{
    const std::string rule = R"({"rules": [{"id": "apre-6", "phase": "advance",
        "do": [{"axis": "load", "op": "table", "unit": "kg", "of": "performed_last",
                "observe": {"metric": "good_reps", "sets": {"nth": 4}},
                "rows": [{"to": 2, "add": -5}, {"from": 3, "to": 4, "add": -2.5}, {"from": 5, "to": 7, "add": 0}, {"from": 8, "to": 12, "add": 2.5}, {"from": 13, "add": 5}]}]}]})";
    const std::string sets =
        R"([{"reps": 10, "load": {"value": 60, "unit": "kg"}}, {"reps": 6, "load": {"value": 60, "unit": "kg"}},
        {"reps": 6, "amrap": true, "load": {"value": 60, "unit": "kg"}}, {"reps": 6, "amrap": true, "load": {"value": 60, "unit": "kg"}}])";
    const auto after = [&](int reps, double kg) {
        return tier(rule, sets).train({10, 6, 9, Did(reps).kg(kg)}).slot().prescription.sets.front().load->kilograms();
    };
    EXPECT_DOUBLE_EQ(after(6, 62.5), 62.5);
    EXPECT_DOUBLE_EQ(after(9, 62.5), 65);
    EXPECT_DOUBLE_EQ(after(13, 62.5), 67.5);
    EXPECT_DOUBLE_EQ(after(3, 62.5), 60);
    EXPECT_DOUBLE_EQ(after(1, 62.5), 57.5);
}

TEST(Calendar, leadsToTheNextRungInItsWeek)
{
    TrainingScript script = TrainingScript::of(R"("path": ["wall-push-up", "bench-push-up", "push-up"], )"
                                               + slotOf("wall-push-up", R"({"count": 1, "reps": 5})", R"({"rules": [
            {"id": "third-week", "phase": "schedule", "schedule": {"at": 2, "every": 1, "unit": "weeks"},
             "when": {"metric": "variant", "op": "==", "value": "wall-push-up"}, "do": [{"axis": "variant", "op": "next"}]},
            {"id": "back", "phase": "schedule", "schedule": {"at": 4, "unit": "weeks"}, "do": [{"axis": "variant", "op": "prev"}]}]})"));
    script.asPrescribed(3);
    EXPECT_EQ(script.next(), "wall-push-up: 1 x 5");
    script.asPrescribed();
    ASSERT_EQ(script.look().week, 2);
    EXPECT_EQ(script.next(), "bench-push-up: 1 x 5");
    EXPECT_EQ(script.decision(), Decision::NextRung);
    EXPECT_EQ(script.slot().trace.week, 2);
    EXPECT_EQ(script.fired(), "third-week");
    script.asPrescribed();
    EXPECT_EQ(script.slot().trace.week, 0) << "a session was judged since";
    while (script.look().week < 4) {
        script.asPrescribed();
    }
    EXPECT_EQ(script.next(), "wall-push-up: 1 x 5");
    EXPECT_EQ(script.decision(), Decision::PreviousRung);
}

// 36: stages of a program

const std::string stages =
    R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1, "kind": "rehab", "name": "Plan", "stages": [
    {"id": "isometric", "name": "Isometric", "gate": {"metric": "pain", "exercise": "plank", "sets": "any", "op": "<=", "value": 3, "window": {"sessions": 2}},
     "workouts": [{"id": "a", "name": "A", "blocks": [{"slots": [{"id": "hold", "exercise": "plank", "sets": {"count": 3, "hold_s": 30}}]}]}]},
    {"id": "isotonic", "name": "Isotonic", "workouts": [{"id": "b", "name": "B", "blocks": [{"slots": [
        {"id": "main", "exercise": "press", "sets": {"count": 3, "reps": 10},
         "progression": {"rules": [{"id": "back", "phase": "safety", "when": {"metric": "pain", "sets": "any", "op": ">=", "value": 6},
                                    "do": [{"axis": "stage", "op": "prev"}]}]}}]}]}]}]})";

TEST(Stages, openWhenTheTestNoLongerHurts)
{
    TrainingScript script = TrainingScript::program(stages);
    script.train({Did().hurt(4)}, "hold").train({Did().hurt(3)}, "hold");
    EXPECT_EQ(script.look().stage, 0U);
    script.train({Did().hurt(2)}, "hold");
    EXPECT_EQ(script.look().stage, 1U);
}

TEST(Stages, openNothingWithoutAScore)
{
    TrainingScript script = TrainingScript::program(stages);
    script.train({30}, "hold").train({30}, "hold").train({30}, "hold");
    EXPECT_EQ(script.look().stage, 0U);
}

TEST(Stages, canLeadBack)
{
    TrainingScript script = TrainingScript::program(stages);
    script.train({Did().hurt(2)}, "hold").train({Did().hurt(2)}, "hold");
    ASSERT_EQ(script.look().stage, 1U);
    script.train({Did(10).hurt(6)});
    EXPECT_EQ(script.look().stage, 0U);
}

}  // namespace
}  // namespace stance
