// What a decision is called, and what safety holds: both by the way a target went, not by the phase of the rule that moved it.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

namespace stance {
namespace {

using namespace test;

const std::string fives = R"({"count": 3, "reps": 5, "load": {"value": 100, "unit": "kg"}, "rir": 2})";
const std::string shares = R"({"count": 3, "reps": 5, "load": {"percent": 80, "of": "tm"}})";
const std::string basis = R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}}])";
const std::string byEffort =
    R"({"id": "effort", "phase": "advance", "do": [{"axis": "load", "op": "table", "unit": "kg",
        "observe": {"metric": "rpe", "sets": "last"},
        "rows": [{"to": 7, "add": 2.5}, {"from": 9, "to": 9, "add": -2.5}, {"from": 10, "add": -5}]}]})";

TrainingScript ruled(const std::string& rule, const std::string& sets = fives, const std::string& fields = "",
                     const std::string& more = "")
{
    return TrainingScript::of(slotOf("squat", sets, R"({"rules": [)" + rule + "]" + more + "}"), "strength", fields);
}

/// A rule of `phase` that is always open and does `action`.
std::string always(const std::string& phase, const std::string& action)
{
    return R"({"id": "move", "phase": ")" + phase + R"(", )" + (phase == "schedule" ? R"("schedule": {"every": 1}, )" : "")
           + R"("do": [)" + action + "]}";
}

TEST(DecisionOfAMove, goesByTheRowOfATable)
{
    TrainingScript script = ruled(byEffort);
    script.train({Did(5), Did(5), Did(5).reserve(3)});
    EXPECT_EQ(script.next(), "3 x 5 @ 102.5 kg");
    EXPECT_EQ(script.decision(), Decision::Progress);
    script.train({Did(5), Did(5), Did(5).reserve(1)});
    EXPECT_EQ(script.next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.decision(), Decision::Regress);
    script.train({Did(5), Did(5), Did(5).reserve(2)});
    EXPECT_EQ(script.decision(), Decision::Hold);
}

TEST(DecisionOfAMove, isAStepBackWhereAnAdvanceRuleLowers)
{
    for (const std::string action :
         {R"({"axis": "load", "op": "add", "value": -5})", R"({"axis": "load", "op": "mul", "value": 0.9})",
          R"({"axis": "load", "op": "set", "value": 90})", R"({"axis": "load", "op": "prev_loadable"})",
          R"({"axis": "reps", "op": "set", "value": 4})", R"({"axis": "rest_s", "op": "add", "value": 15})",
          R"({"axis": "rir", "op": "add", "value": 1})", R"({"axis": "sets", "op": "add", "value": -1})"}) {
        EXPECT_EQ(ruled(always("advance", action)).train({5}).decision(), Decision::Regress) << action;
        EXPECT_EQ(ruled(always("schedule", action)).train({5}).decision(), Decision::Regress) << action;
    }
}

TEST(DecisionOfAMove, isProgressAsSoonAsOneAxisGetsHarder)
{
    for (const std::string action :
         {R"({"axis": "load", "op": "set", "value": 110})", R"({"axis": "rest_s", "op": "add", "value": -15})",
          R"({"axis": "rir", "op": "add", "value": -1})",
          R"({"axis": "sets", "op": "add", "value": 1}, {"axis": "reps", "op": "set", "value": 4})"}) {
        EXPECT_EQ(ruled(always("advance", action)).train({5}).decision(), Decision::Progress) << action;
    }
}

TEST(DecisionOfAMove, followsTheTrainingMax)
{
    const auto after = [](const std::string& value) {
        const std::string action = R"({"axis": "basis:tm", "op": "add", "value": )" + value + "}";
        return ruled(always("advance", action), shares, basis).train({5}).decision();
    };
    EXPECT_EQ(after("-5"), Decision::Regress);
    EXPECT_EQ(after("5"), Decision::Progress);
}

TEST(DecisionOfAMove, seesThatAStepOnALighterLoadLowers)
{
    const std::string rule = always("advance", R"({"axis": "load", "op": "add", "value": 2.5, "of": "performed"})");
    TrainingScript script = ruled(rule);
    script.train({Did(5).kg(80)});
    EXPECT_EQ(script.next(), "3 x 5 @ 82.5 kg");
    EXPECT_EQ(script.decision(), Decision::Regress);
}

TEST(DecisionOfAMove, roundsALoweredLoadDown)
{
    const std::string steps = R"(, "rounding": {"step": {"value": 5, "unit": "kg"}})";
    TrainingScript script = ruled(always("advance", R"({"axis": "load", "op": "set", "value": 94})"), fives, "", steps);
    EXPECT_EQ(script.train({5}).next(), "3 x 5 @ 90 kg");
    EXPECT_EQ(script.train({5}).next(), "3 x 5 @ 90 kg") << "and keeps it down until something raises it";
}

TEST(DecisionOfAMove, doesNotStackAReductionWithABreak)
{
    TrainingScript script = ruled(always("advance", R"({"axis": "load", "op": "set", "value": 97.5})"));
    script.train({5}).wait(25);
    EXPECT_EQ(script.next(), "3 x 5 @ 90 kg") << "a tenth of what stood before";
}

TEST(SafetyHolds, whatWouldRiseAndNotWhatLowers)
{
    const auto after = [](const std::string& action) {
        return ruled(always("advance", action)).train({Did(5).hurt(4)}).decision();
    };
    EXPECT_EQ(after(R"({"axis": "load", "op": "set", "value": 110})"), Decision::Hold);
    EXPECT_EQ(after(R"({"axis": "load", "op": "set", "value": 90})"), Decision::Regress);
    EXPECT_EQ(after(R"({"axis": "rest_s", "op": "add", "value": -15})"), Decision::Hold) << "less rest is harder";
    EXPECT_EQ(after(R"({"axis": "rest_s", "op": "add", "value": 15})"), Decision::Regress);
    EXPECT_EQ(after(R"({"axis": "load", "op": "add", "value": -5}, {"axis": "rest_s", "op": "add", "value": -15})"), Decision::Hold)
        << "one axis of it rises";
}

TEST(SafetyHolds, onlyTheRowsOfATableThatRaise)
{
    TrainingScript lower = ruled(byEffort);
    lower.train({Did(5).hurt(4), Did(5), Did(5).reserve(1)});
    EXPECT_EQ(lower.next(), "3 x 5 @ 97.5 kg");
    EXPECT_EQ(lower.decision(), Decision::Regress);
    TrainingScript higher = ruled(byEffort);
    higher.train({Did(5).hurt(4), Did(5), Did(5).reserve(4)});
    EXPECT_EQ(higher.next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(higher.outcome("effort"), RuleOutcome::Vetoed);
}

TEST(SafetyHolds, noTrainingMaxUp)
{
    const std::string table = R"({"axis": "basis:tm", "op": "table", "observe": {"metric": "reps", "sets": "last"},
                                  "rows": [{"to": 4, "add": -5}, {"from": 6, "add": 5}]})";
    const auto after = [&](int reps) {
        return ruled(always("advance", table), shares, basis).train({Did(5).hurt(4), Did(5), Did(reps)}).next();
    };
    EXPECT_EQ(after(4), "3 x 5 @ 76 kg");
    EXPECT_EQ(after(6), "3 x 5 @ 80 kg");
}

TEST(SafetyHolds, aMissRuleThatRaises)
{
    const std::string up = always("miss", R"({"axis": "load", "op": "add", "value": 5})");
    EXPECT_EQ(ruled(up).train({5}).decision(), Decision::Progress);
    EXPECT_EQ(ruled(up).train({Did(5).hurt(4)}).next(), "3 x 5 @ 100 kg");
}

TEST(SafetyHolds, aFrozenRuleOnlyUpwards)
{
    const std::string freeze =
        R"({"id": "freeze", "phase": "safety", "when": {"metric": "pain", "sets": "any", "op": ">=", "value": 1}, "do": [{"freeze": {"sessions": 2}}]})";
    TrainingScript script = ruled(freeze + "," + byEffort);
    script.train({Did(5).hurt(1)});
    EXPECT_EQ(script.train({Did(5).reserve(4)}).next(), "3 x 5 @ 100 kg");
    EXPECT_EQ(script.train({Did(5).reserve(1)}).next(), "3 x 5 @ 97.5 kg");
}

TEST(HeldBack, isAMoveThatRaisesASingleSet)
{
    const std::string fromDone = R"({"id": "up", "phase": "advance", "when": {"metric": "reps", "op": ">=", "value": 5},
        "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg", "of": "performed"}]})";
    TrainingScript script = ruled(fromDone);
    script.train({Did(5).kg(90), Did(5).kg(95), Did(5).kg(100).hurt(4)});
    EXPECT_EQ(script.next(), "3 x 5 @ 100 kg") << "the third would have gone to 102.5 kg";
    script.train({Did(5).kg(90), Did(5).kg(95), Did(5).kg(100)});
    EXPECT_EQ(script.next(), "5 @ 92.5 kg, 5 @ 97.5 kg, 5 @ 102.5 kg");
    EXPECT_EQ(script.decision(), Decision::Progress);
}

TEST(SidesApart, areJudgedByWhatTheAsymmetryLetThemDo)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", R"({"count": 2, "reps": 8, "load": {"value": 20, "unit": "kg"}})",
                                                      R"({"template": "linear", "sides": "each", "max_asymmetry_pct": 10})"));
    script.trainSides({8, 8}, {7, 7});
    EXPECT_EQ(script.next(), "2 x 8 @ 22 kg");
    script.trainSides({Did(8).kg(22), Did(8).kg(22)}, {Did(8).kg(20), Did(8).kg(20)});
    for (PerformedSet& set : script.log().sessions.back().sets) {
        set.targetKnown = false;
    }
    script.wait(0);
    EXPECT_EQ(script.next(), "2 x 8 @ 24.5 kg") << "22 kg were all that was asked for";
    EXPECT_EQ(script.right(), "2 x 8 @ 22.5 kg");
}

TEST(SidesApart, holdWhereTheAsymmetryLetsNothingThrough)
{
    TrainingScript script = TrainingScript::of(slotOf("lunge", R"({"count": 2, "reps": 8, "load": {"value": 20, "unit": "kg"}})",
                                                      R"({"template": "linear", "sides": "each", "max_asymmetry_pct": 10})"));
    script.trainSides({8, 8}, {7, 7});
    EXPECT_EQ(script.decision(), Decision::Progress);
    script.trainSides({8, 8}, {7, 7});
    EXPECT_EQ(script.next(), "2 x 8 @ 22 kg") << "as before: the other side stays where it was";
    EXPECT_EQ(script.decision(), Decision::Hold);
}

TEST(ReturnRule, knowsTheStateOfTheDayBeforeTheSession)
{
    const std::string tired = R"({"id": "tired", "phase": "return", "when": {"metric": "readiness", "op": "<=", "value": 2},
        "do": [{"axis": "load", "op": "mul", "value": 0.8}]})";
    TrainingScript script = ruled(tired);
    script.asPrescribed();
    EXPECT_EQ(script.next(), "3 x 5 @ 100 kg");
    script.tell(Readiness{2, 1});
    EXPECT_EQ(script.next(), "3 x 5 @ 80 kg");
    EXPECT_EQ(script.fired(), "tired");
}

}  // namespace
}  // namespace stance
