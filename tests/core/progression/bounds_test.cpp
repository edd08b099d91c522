// Bounds of a slot: how far a move may lead, and what a rule that cannot move for their sake leaves to others.
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance {
namespace {

using namespace test;

/// `count` sets at `load` kilograms with rules and bounds.
TrainingScript bounded(const std::string& exercise, double load, const std::string& rules, const std::string& bounds,
                       const std::string& rounding = "{}")
{
    const std::string sets = R"({"count": 3, "reps": 8, "load": {"value": )" + std::to_string(load) + R"(, "unit": "kg"}})";
    return TrainingScript::of(
        slotOf(exercise, sets, R"({"rules": [)" + rules + R"(], "bounds": [)" + bounds + R"(], "rounding": )" + rounding + "}"));
}

std::string adds(double kilograms)
{
    return R"({"id": "up", "phase": "advance", "when": {"metric": "good_reps", "op": ">=", "value": {"target": "reps_max"}},
        "do": [{"axis": "load", "op": "add", "unit": "kg", "value": )"
           + std::to_string(kilograms) + "}]}";
}

const std::string tenthOff = R"({"id": "down", "phase": "miss",
    "when": {"metric": "good_reps", "sets": "any", "op": "<", "value": {"target": "reps_min"}},
    "do": [{"axis": "load", "op": "mul", "value": 0.9}]})";
const std::string rack = R"({"fixed": [{"value": 20, "unit": "kg"}, {"value": 22.5, "unit": "kg"}, {"value": 25, "unit": "kg"}]})";

bool suggestsSwap(TrainingScript& script)
{
    const auto& suggestions = script.slot().trace.suggestions;
    return std::find(suggestions.begin(), suggestions.end(), Suggestion::Swap) != suggestions.end();
}

TEST(BoundOfAWeek, isCountedFromTheLoadOfAWeekAgo)
{
    TrainingScript script = bounded("squat", 100, adds(5), R"({"axis": "load", "max_week_pct": 10})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 105 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 110 kg");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 110 kg") << "a tenth more than 100 kg within these days";
    script.wait(2);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 115 kg") << "105 kg were in force seven days before";
}

TEST(BoundOfAWeek, letsOneStepAWeekThrough)
{
    TrainingScript script = bounded("squat", 100, adds(5), R"({"axis": "load", "max_week_pct": 5})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 105 kg");
    script.wait(5);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 110 kg");
}

TEST(BoundOfAChange, isAboutLessHelpWhereHelpIsGiven)
{
    TrainingScript script = bounded("pull-up", 40, adds(10), R"({"axis": "load", "max_change": 4})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 36 kg");
    TrainingScript racked =
        bounded("pull-up", 40, adds(20), R"({"axis": "load", "max_change": 4})",
                R"({"fixed": [{"value": 20, "unit": "kg"}, {"value": 30, "unit": "kg"}, {"value": 40, "unit": "kg"}]})");
    EXPECT_EQ(racked.asPrescribed().next(), "3 x 8 @ 30 kg") << "the next load there is, always";
}

TEST(BoundOfAChange, holdsForSets)
{
    const std::string more = R"({"id": "more", "phase": "advance", "do": [{"axis": "sets", "op": "add", "value": 3}]})";
    TrainingScript script = bounded("squat", 40, more, R"({"axis": "sets", "max_change": 1, "max": 5})");
    EXPECT_EQ(script.asPrescribed().next(), "4 x 8 @ 40 kg");
    EXPECT_EQ(script.asPrescribed(2).next(), "5 x 8 @ 40 kg");
}

TEST(BoundMax, doesNotDrawBackWhatLiesBeyond)
{
    TrainingScript script = bounded("squat", 60, adds(2.5) + "," + tenthOff, R"({"axis": "load", "max": 50})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 60 kg");
    EXPECT_EQ(script.decision(), Decision::Hold);
    EXPECT_EQ(script.train({7}).next(), "3 x 8 @ 54 kg");
}

TEST(BoundMax, isNotPassedByRounding)
{
    TrainingScript script = bounded("press", 20, adds(5), R"({"axis": "load", "max": 24, "at_max": "suggest"})", rack);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 22.5 kg") << "24 kg would be shown as 25";
    EXPECT_FALSE(suggestsSwap(script));
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 22.5 kg");
    EXPECT_TRUE(suggestsSwap(script));
}

TEST(BoundMin, isNotPassedByRounding)
{
    TrainingScript script = bounded("press", 25, tenthOff, R"({"axis": "load", "min": 23})", rack);
    EXPECT_EQ(script.train({7}).next(), "3 x 8 @ 25 kg") << "23 kg would go down to 22.5";
    EXPECT_EQ(script.outcome("down"), RuleOutcome::CannotMove);
}

TEST(BoundMax, keepsTheTurnOnlyWhenItIsWhatStopsARule)
{
    const std::string byEffort = R"({"id": "effort", "phase": "advance", "do": [{"axis": "load", "op": "table", "unit": "kg",
        "observe": {"metric": "rpe", "sets": "last"}, "rows": [{"to": 7, "add": 5}]}]})";
    const std::string reps = R"({"id": "reps", "phase": "advance", "do": [{"axis": "reps", "op": "add", "value": 1}]})";
    TrainingScript script = bounded("squat", 40, byEffort + "," + reps, R"({"axis": "load", "max": 45, "at_max": "suggest"})");
    EXPECT_EQ(script.asPrescribed().next(), "3 x 9 @ 40 kg") << "no effort was told, so the next rule may move";
    EXPECT_FALSE(suggestsSwap(script));
    EXPECT_EQ(script.train({Did(9).reserve(4)}).next(), "3 x 9 @ 45 kg");
    EXPECT_EQ(script.train({Did(9).reserve(4)}).next(), "3 x 9 @ 45 kg");
    EXPECT_TRUE(suggestsSwap(script));
}

TEST(BoundMax, keepsTheTurnOfOtherAxesToo)
{
    const std::string slower = R"({"id": "slower", "phase": "advance", "do": [{"axis": "rest_s", "op": "add", "value": 15}]})";
    TrainingScript script = bounded("squat", 40, slower + "," + adds(5), R"({"axis": "rest_s", "max": 75, "at_max": "stay"})");
    EXPECT_EQ(script.asPrescribed().slot().prescription.restSeconds, 75);
    EXPECT_EQ(script.asPrescribed().next(), "3 x 8 @ 40 kg");
    EXPECT_EQ(script.slot().prescription.restSeconds, 75);
}

}  // namespace
}  // namespace stance
