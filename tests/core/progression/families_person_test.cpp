// The families of docs/progression-rules.md that look at the person: pain, form, symmetry, readiness, breaks; and the rules that
// every slot has.
#include "core/progression/standing_rules.h"
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

const std::string tens = R"({"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}})";

TrainingScript press(const std::string& kind = "strength", const std::string& fields = "",
                     const std::string& progression = R"({"template": "linear"})")
{
    return TrainingScript::of(slotOf("press", tens, progression), kind, fields);
}

// 33: pain

TEST(Pain, holdsAboveGreenAndStepsDownAboveAmber)
{
    const auto after = [](int score) { return press().train({Did(10), Did(10).hurt(score), Did(10)}).next(); };
    EXPECT_EQ(after(3), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(after(4), "3 x 10 @ 40 kg");
    EXPECT_EQ(after(5), "3 x 10 @ 40 kg");
    EXPECT_EQ(after(6), "3 x 10 @ 37.5 kg");
    EXPECT_EQ(after(10), "3 x 10 @ 37.5 kg");
}

TEST(Pain, hasStricterBandsInRehab)
{
    const auto after = [](int score) { return press("rehab").train({Did(10).hurt(score)}).next(); };
    EXPECT_EQ(after(2), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(after(3), "3 x 10 @ 40 kg");
    EXPECT_EQ(after(4), "3 x 10 @ 40 kg");
    EXPECT_EQ(after(5), "3 x 10 @ 37.5 kg");
}

TEST(Pain, followsTheBandsOfTheProgram)
{
    const std::string bands = R"("pain_bands": {"green_max": 1, "amber_max": 6})";
    EXPECT_EQ(press("strength", bands).train({Did(10).hurt(2)}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press("strength", bands).train({Did(10).hurt(6)}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press("strength", bands).train({Did(10).hurt(7)}).next(), "3 x 10 @ 37.5 kg");
}

TEST(Pain, hasToBeSaidInRehab)
{
    EXPECT_EQ(press("rehab").train({10}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press("rehab").train({Did(10).hurt(0), Did(10), Did(10)}).next(), "3 x 10 @ 42.5 kg");
    TrainingScript script = press("rehab");
    script.train({10});
    EXPECT_EQ(script.outcome("stance-pain-asked"), RuleOutcome::Fired);
}

TEST(Pain, ofTheNextMorningComesLateAndStillCounts)
{
    const auto after = [](int score, bool settled = true) {
        TrainingScript script = press();
        script.train({10});
        EXPECT_EQ(script.next(), "3 x 10 @ 42.5 kg");
        return script.morning(score, settled).next();
    };
    EXPECT_EQ(after(1), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(after(2), "3 x 10 @ 40 kg");
    EXPECT_EQ(after(3), "3 x 10 @ 37.5 kg");
    EXPECT_EQ(after(0, false), "3 x 10 @ 37.5 kg");
}

TEST(Pain, ofTheNextMorningIsSeenAgainstTheUsualPainOfThePlace)
{
    TrainingScript script = press();
    script.before(2).train({10}).before(2).train({10}).before(3).train({10});
    EXPECT_EQ(script.next(), "3 x 10 @ 47.5 kg");
    EXPECT_EQ(script.morning(3).next(), "3 x 10 @ 47.5 kg") << "one above the median of the last three";
    EXPECT_EQ(script.morning(4).next(), "3 x 10 @ 45 kg");
}

TEST(Pain, stepsDownOnceAndNotTwice)
{
    TrainingScript script = press("strength", "", R"({"template": "linear", "parameters": {"misses": 1}})");
    EXPECT_EQ(script.train({Did(5).hurt(8)}).next(), "3 x 10 @ 36 kg") << "a tenth is more than a step; they are not added";
    EXPECT_EQ(script.outcome("stance-pain-down"), RuleOutcome::NotStacked);
}

TEST(Pain, stepsALevelDownWhereThereIsNoLoad)
{
    TrainingScript script =
        TrainingScript::of(slotOf("lunge", R"({"count": 2, "reps": {"min": 8, "max": 10}, "levels": {"depth": "quarter"}})",
                                  R"({"template": "double", "parameters": {"levels": "depth"}})"));
    ASSERT_EQ(script.train({10}).next(), "2 x 8-10 [depth=half]");
    EXPECT_EQ(script.train({Did(9).hurt(7)}).next(), "2 x 8-10 [depth=quarter]");
}

TEST(Pain, stopsNothingWhereTargetsStandStill)
{
    EXPECT_EQ(press("strength", "", R"({"template": "none"})").train({Did(10).hurt(9)}).next(), "3 x 10 @ 40 kg");
}

TEST(Pain, canFreezeALoadForDays)
{
    TrainingScript script = press("strength", "", R"({"rules": [
        {"id": "freeze", "phase": "safety", "when": {"metric": "pain", "sets": "any", "op": ">", "value": 4}, "do": [{"freeze": {"days": 3}}]},
        {"id": "up", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg"}]}]})");
    EXPECT_EQ(script.train({Did(10).hurt(5)}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 10 @ 40 kg") << "two days later";
    EXPECT_EQ(script.asPrescribed().next(), "3 x 10 @ 42.5 kg") << "four days later";
}

// 34: form

TEST(Form, holdsAfterACriticalFault)
{
    EXPECT_EQ(press().train({Did(11).fault("cave", 4), Did(10), Did(10)}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press().train({Did(11).fault("slip", 4), Did(10), Did(10)}).next(), "3 x 10 @ 42.5 kg");
}

TEST(Form, holdsAboveOneFlaggedRepInTen)
{
    EXPECT_EQ(press().train({Did(12).fault("slip", 1).fault("slip", 2)}).next(), "3 x 10 @ 42.5 kg") << "two of twelve begun";
    EXPECT_EQ(press().train({Did(13).fault("slip", 1).fault("slip", 2).fault("slip", 3)}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press().train({Did(12).fault("slip", 1).fault("wobble", 1)}).next(), "3 x 10 @ 42.5 kg") << "one rep, two faults";
}

TEST(Form, countsGoodRepsOnly)
{
    EXPECT_EQ(press().train({Did(10).fault("slip", 4), Did(10), Did(10)}).next(), "3 x 10 @ 40 kg");
}

TEST(Form, canBeLeftToTheRules)
{
    EXPECT_EQ(press("strength", "", R"({"template": "linear", "form": "off"})").train({Did(11).fault("cave", 4)}).next(),
              "3 x 10 @ 42.5 kg");
}

TEST(Form, canAskForTwoCleanSessions)
{
    const std::string rules = R"({"rules": [{"id": "up", "phase": "advance",
        "when": {"metric": "clean", "sets": "every", "op": "==", "value": 1}, "window": {"sessions": 2},
        "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg"}]}]})";
    TrainingScript script = press("strength", "", rules);
    script.train({10}).train({Did(11).fault("cave", 2)}).train({10});
    EXPECT_EQ(script.next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(script.train({10}).next(), "3 x 10 @ 42.5 kg");
}

TEST(Form, ofAHoldIsCleanWithoutAnyFault)
{
    const std::string slot = slotOf("plank", R"({"count": 2, "hold_s": 20})", R"({"template": "hold"})");
    EXPECT_EQ(TrainingScript::of(slot).train({Did(20).fault("slip", 0)}).next(), "2 x 20 s");
    EXPECT_EQ(TrainingScript::of(slot).train({20}).next(), "2 x 25 s");
}

// 32: readiness

const std::string ready = R"({"rules": [
    {"id": "tired", "phase": "safety", "when": {"any": [{"metric": "readiness", "op": "<=", "value": 2}, {"metric": "soreness", "op": ">=", "value": 4}]},
     "do": [{"hold": true}]},
    {"id": "up", "phase": "advance", "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg"}]}]})";

TEST(ReadinessRule, holdsWhenTiredOrSore)
{
    EXPECT_EQ(press("strength", "", ready).tell(Readiness{3, 3}).train({10}).next(), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(press("strength", "", ready).tell(Readiness{2, 3}).train({10}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press("strength", "", ready).tell(Readiness{3, 4}).train({10}).next(), "3 x 10 @ 40 kg");
    EXPECT_EQ(press("strength", "", ready).train({10}).next(), "3 x 10 @ 42.5 kg") << "nobody said";
}

TEST(ReadinessRule, forgetsWhatIsOlderThanADayAndAHalf)
{
    EXPECT_EQ(press("strength", "", ready).tell(Readiness{1, 5}).wait(2).train({10}).next(), "3 x 10 @ 42.5 kg");
}

TEST(ReadinessOverlay, makesTheNextSessionLighterAndNothingElse)
{
    TrainingScript script = press();
    script.train({10}).tell(Readiness{1, 2});
    EXPECT_EQ(script.next(), "3 x 10 @ 38.25 kg") << "a tenth off 42.5 kg";
    EXPECT_EQ(script.decision(), Decision::Deload);
    EXPECT_EQ(script.wait(2).next(), "3 x 10 @ 42.5 kg");
}

TEST(ReadinessOverlay, givesMoreHelpNotLess)
{
    TrainingScript script = TrainingScript::of(
        slotOf("pull-up", R"({"count": 3, "reps": 5, "load": {"value": 30, "unit": "kg"}})", R"({"template": "linear"})"));
    EXPECT_EQ(script.tell(Readiness{3, 5}).next(), "3 x 5 @ 33 kg");
}

TEST(Deload, doesNotStackWithReadiness)
{
    TrainingScript script = press();
    script.train({10}).tell(PlannedDeload{}).tell(Readiness{1, 5});
    EXPECT_EQ(script.next(), "2 x 10 @ 38.25 kg");
}

TEST(Deload, isAnOverlayWithAnEnd)
{
    TrainingScript script = press();
    script.train({10}).tell(PlannedDeload{});
    EXPECT_EQ(script.next(), "2 x 10 @ 38.25 kg");
    script.asPrescribed(3);
    EXPECT_EQ(script.wait(2).next(), "3 x 10 @ 42.5 kg") << "as it was before";
}

TEST(Deload, canBeOneWeekInFour)
{
    TrainingScript script =
        press("strength", R"("deload": {"every_weeks": 4})", R"({"template": "linear", "parameters": {"step_kg": 5}})");
    std::vector<std::string> loads;
    while (script.look().week < 4) {
        script.asPrescribed();
    }
    const std::string lighter = script.next();
    EXPECT_TRUE(script.look().deloadWeek);
    EXPECT_EQ(lighter.substr(0, 1), "2");
    while (script.look().week < 5) {
        script.asPrescribed();
    }
    EXPECT_EQ(script.next().substr(0, 1), "3");
    EXPECT_FALSE(script.look().deloadWeek);
}

// 35: symmetry

const std::string symmetric = R"({"rules": [{"id": "up", "phase": "advance",
    "when": {"all": [{"metric": "good_reps", "sets": "every", "op": ">=", "value": {"target": "reps_min"}},
                     {"metric": "lsi_pct", "op": ">=", "value": 90}]},
    "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg"}]}]})";

TEST(Symmetry, opensAtNinetyPercent)
{
    const std::string slot =
        slotOf("lunge", R"({"count": 2, "reps": {"min": 8, "max": 20}, "load": {"value": 10, "unit": "kg"}})", symmetric);
    EXPECT_EQ(TrainingScript::of(slot).trainSides({10}, {9}).next(), "2 x 8-20 @ 12.5 kg") << "90 of 100";
    EXPECT_EQ(TrainingScript::of(slot).trainSides({20}, {17}).next(), "2 x 8-20 @ 10 kg") << "85 of 100";
    EXPECT_EQ(TrainingScript::of(slot).trainSides({9}, {10}).next(), "2 x 8-20 @ 12.5 kg")
        << "the weaker by the stronger, never upside down";
}

TEST(Symmetry, isNoMeritOfAWeakReferenceLimb)
{
    const std::string slot =
        slotOf("lunge", R"({"count": 2, "reps": {"min": 8, "max": 20}, "load": {"value": 10, "unit": "kg"}})", symmetric);
    EXPECT_EQ(TrainingScript::of(slot).trainSides({6}, {6}).next(), "2 x 8-20 @ 10 kg") << "symmetric, and below the target";
}

TEST(Sides, canGoTheirOwnWayWithinALimit)
{
    TrainingScript script = TrainingScript::of(
        slotOf("lunge", R"({"count": 2, "reps": 10, "load": {"value": 20, "unit": "kg"}})",
               R"({"template": "linear", "parameters": {"step_kg": 1}, "sides": "each", "max_asymmetry_pct": 10})"));
    script.trainSides({9}, {10});
    EXPECT_EQ(script.next(), "2 x 10 @ 20 kg");
    EXPECT_EQ(script.right(), "2 x 10 @ 21 kg");
    script.trainSides({9}, {10});
    EXPECT_EQ(script.right(), "2 x 10 @ 22 kg");
    script.trainSides({10}, {10});
    EXPECT_EQ(script.next(), "2 x 10 @ 21 kg");
    EXPECT_EQ(script.right(), "2 x 10 @ 23 kg");
}

// 37: breaks

TEST(Break, beginsAgainLighterByItsLength)
{
    const auto after = [](int days) {
        TrainingScript script = press();
        script.asPrescribed();
        return script.wait(days - 2).next();  // the script has waited two days by itself
    };
    EXPECT_EQ(after(9), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(after(10), "3 x 10 @ 40.375 kg");
    EXPECT_EQ(after(20), "3 x 10 @ 40.375 kg");
    EXPECT_EQ(after(21), "3 x 10 @ 38.25 kg");
    EXPECT_EQ(after(41), "3 x 10 @ 38.25 kg");
    EXPECT_EQ(after(42), "3 x 10 @ 34 kg");
}

TEST(Break, lowersOnceAndAsksForATestAfterSixWeeks)
{
    TrainingScript script = press();
    script.asPrescribed().wait(50);
    ASSERT_EQ(script.next(), "3 x 10 @ 34 kg");
    EXPECT_EQ(script.slot().trace.suggestions, std::vector<Suggestion>{Suggestion::Retest});
    EXPECT_EQ(script.train({9}).next(), "3 x 10 @ 34 kg") << "not lowered again";
}

TEST(Break, isNotMadeOfPlannedDeloads)
{
    TrainingScript script = press();
    script.asPrescribed().tell(PlannedDeload{7, 0.9, 0.6, std::nullopt}).wait(10);
    EXPECT_EQ(script.next(), "3 x 10 @ 42.5 kg") << "twelve days, seven of them meant";
}

TEST(Break, clearsWhatWasCounted)
{
    TrainingScript script = press("strength", "", R"({"template": "linear", "parameters": {"misses": 2}})");
    script.train({9}).wait(10);
    EXPECT_EQ(script.next(), "3 x 10 @ 38 kg");
    EXPECT_EQ(script.train({9}).next(), "3 x 10 @ 38 kg") << "the first miss since";
}

TEST(Break, followsTheBandsOfTheProgram)
{
    TrainingScript script = press("strength", R"("breaks": [{"days": 5, "factor": 0.5}])");
    script.asPrescribed().wait(3);
    EXPECT_EQ(script.next(), "3 x 10 @ 21.25 kg");
}

// The fold itself

TEST(Fold, changesOnlyWhatFollowsACorrection)
{
    TrainingScript script = press();
    script.train({10}).train({10, 10, 8});
    EXPECT_EQ(script.next(), "3 x 10 @ 42.5 kg");
    EXPECT_EQ(script.amend(3, 10).next(), "3 x 10 @ 45 kg");
    EXPECT_EQ(script.amend(3, 8).next(), "3 x 10 @ 42.5 kg");
}

TEST(Fold, takesATargetSetByHandUntilTheRulesMoveIt)
{
    TrainingScript script = press();
    script.train({10}).setByHand(R"({"count": 2, "reps": 6, "load": {"value": 60, "unit": "kg"}})");
    EXPECT_EQ(script.next(), "2 x 6 @ 60 kg");
    EXPECT_EQ(script.slot().trace.standing, Standing::Manual);
    EXPECT_EQ(script.train({5}).next(), "2 x 6 @ 60 kg");
    EXPECT_EQ(script.train({6}).next(), "2 x 6 @ 62.5 kg");
}

TEST(Fold, doesNotJudgeAnExerciseThatWasLeftOut)
{
    TrainingScript script = TrainingScript::program(R"({"format": "stance-program", "version": 1, "id": "plan", "revision": 1,
        "kind": "strength", "name": "Plan", "stages": [{"id": "s", "name": "S", "workouts": [{"id": "a", "name": "A", "blocks": [{"slots": [
        {"id": "main", "exercise": "press", "sets": {"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}}, "progression": {"template": "linear", "parameters": {"misses": 2}}},
        {"id": "other", "exercise": "squat", "sets": {"count": 3, "reps": 10, "load": {"value": 40, "unit": "kg"}}, "progression": {"template": "linear", "parameters": {"misses": 2}}}]}]}]}]})");
    script.trainTogether({{"main", {9}}, {"other", {9}}});
    script.trainTogether({{"main", {9}}, {"other", {notDone()}}});
    EXPECT_EQ(script.next(), "3 x 10 @ 36 kg");
    EXPECT_EQ(script.next("other"), "3 x 10 @ 40 kg");
}

TEST(StandingRules, onlyHoldOrLower)
{
    for (const ProgramKind kind : {ProgramKind::Strength, ProgramKind::Mobility, ProgramKind::Rehab, ProgramKind::WarmUp}) {
        Program program;
        program.kind = kind;
        for (const Rule& rule : standingRules(program, FormGate::Clean)) {
            EXPECT_EQ(rule.pass, RulePass::Safety) << rule.id;
            EXPECT_TRUE(rule.id.starts_with("stance-")) << rule.id;
            for (const Action& action : rule.actions) {
                const bool lowers = action.kind == ActionKind::Move && action.op == ActionOp::StepDown;
                EXPECT_TRUE(lowers || action.kind == ActionKind::Hold) << rule.id;
            }
        }
    }
}

TEST(StandingRules, haveTheBandsOfTheKindUnlessTheProgramHasItsOwn)
{
    Program program;
    EXPECT_EQ(painBandsOf(program), (PainBands{3, 5, 1, 2}));
    program.kind = ProgramKind::Rehab;
    EXPECT_EQ(painBandsOf(program), (PainBands{2, 4, 1, 2}));
    program.pain = PainBands{0, 1, 0, 1};
    EXPECT_EQ(painBandsOf(program), *program.pain);
    EXPECT_EQ(breakBandsOf(program).size(), 4U);
    program.breaks = {{7, 0.7, false}};
    EXPECT_EQ(breakBandsOf(program).size(), 1U);
}

}  // namespace
}  // namespace stance
