// Templates: what they take, what they refuse, and what stands around them.
#include "core/progression/standing_rules.h"
#include "core/progression/template_types.h"
#include "tests/support/training_script.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace stance {
namespace {

using namespace test;
using Kind = TemplateProblem::Kind;

const std::string threes = R"({"count": 3, "reps": 8, "load": {"value": 20, "unit": "kg"}})";
const std::string bases = R"("bases": [{"id": "tm", "load": {"value": 100, "unit": "kg"}},
    {"id": "max", "load": {"value": 100, "unit": "kg"}, "formula": "epley", "track": "squat"}])";
const std::string schemes = R"("schemes": [{"id": "sixes", "sets": {"count": 3, "reps": 6}}])";

Program programOf(const std::string& slot, const std::string& kind = "strength")
{
    // The estimate follows a track that the program has to have.
    const auto read = readPlan(slot, kind, slot.find("\"squat\"") != std::string::npos ? bases : "");
    EXPECT_TRUE(read) << slot;
    return read ? *read : Program{};
}

const Slot& mainSlot(const Program& program)
{
    return program.stages.front().workouts.front().blocks.front().slots.front();
}

Result<RuleSet, TemplateProblem> expanded(const Program& program)
{
    const Slot& slot = mainSlot(program);
    return expand(slot, *gym().find(slot.exercise), program);
}

struct Misfit {
    const char* name;
    std::string slot;
    TemplateProblem problem;
};

std::string squat(const std::string& sets, const std::string& progression)
{
    return slotOf("squat", sets, "{" + progression + "}");
}

const std::string noLoad = R"({"count": 3, "reps": 8})";
const std::string share = R"({"count": 3, "reps": 8, "load": {"percent": 80, "of": "tm"}})";

const std::vector<Misfit> misfits{
    {"unknownName", squat(threes, R"("template": "linaer")"), {"", Kind::UnknownTemplate, "linaer"}},
    {"unknownParameter",
     squat(threes, R"("template": "two-for-two", "parameters": {"sesions": 2})"),
     {"sesions", Kind::UnknownParameter, "extra, sessions, step_kg, step_lb, step_pct, misses, factor"}},
    {"wordForANumber",
     squat(threes, R"("template": "linear", "parameters": {"step_kg": "2.5"})"),
     {"step_kg", Kind::WrongType, "number"}},
    {"numberForAWord",
     squat(threes, R"("template": "double", "parameters": {"aim": 1, "top": 10})"),
     {"aim", Kind::WrongType, "word"}},
    {"tooMuch", squat(threes, R"("template": "linear", "parameters": {"factor": 1})"), {"factor", Kind::OutOfRange, "0.3 to 0.99"}},
    {"notWhole",
     squat(threes, R"("template": "linear", "parameters": {"misses": 2.5})"),
     {"misses", Kind::OutOfRange, "whole 0 to 20"}},
    {"unknownWord",
     squat(threes, R"("template": "double", "parameters": {"aim": "middle", "top": 10})"),
     {"aim", Kind::OutOfRange, "lowest, own, step"}},
    {"emptyWord",
     squat(threes, R"("template": "calendar", "parameters": {"at": "2,x"}, )" + schemes),
     {"at", Kind::OutOfRange, "whole 1 to 520, rising"}},
    {"fallingCounts",
     squat(threes, R"("template": "calendar", "parameters": {"at": "4,2"}, )" + schemes),
     {"at", Kind::OutOfRange, "whole 1 to 520, rising"}},
    {"twoSteps",
     squat(threes, R"("template": "linear", "parameters": {"step_kg": 2, "step_lb": 5})"),
     {"step_lb", Kind::Conflict, "step_kg"}},
    {"dropAndFactor",
     squat(threes, R"("template": "linear", "parameters": {"drop_kg": 2, "factor": 0.9})"),
     {"drop_kg", Kind::Conflict, "factor"}},
    {"listAndEvery",
     squat(threes, R"("template": "calendar", "parameters": {"at": "2", "every": 2}, )" + schemes),
     {"every", Kind::Conflict, "at"}},
    {"bandAndAim",
     squat(R"({"count": 3, "reps": {"min": 6, "max": 8}})", R"("template": "double", "parameters": {"top": 10, "aim": "own"})"),
     {"aim", Kind::Conflict, "top"}},
    {"noLoad", slotOf("wall-push-up", noLoad, R"({"template": "linear"})"), {"", Kind::DoesNotFit, "load"}},
    {"stepWithoutLoad",
     slotOf("plank", R"({"count": 3, "hold_s": 20})", R"({"template": "hold", "parameters": {"step_kg": 2}})"),
     {"step_kg", Kind::DoesNotFit, "load"}},
    {"percentOfNothing",
     squat(noLoad, R"("template": "linear", "parameters": {"step_pct": 5})"),
     {"step_pct", Kind::DoesNotFit, "start_load"}},
    {"loadOfABasis", squat(share, R"("template": "linear")"), {"", Kind::DoesNotFit, "own_load"}},
    {"repsOfAHold",
     slotOf("plank", R"({"count": 3, "hold_s": 20})", R"({"template": "reps-then-sets"})"),
     {"", Kind::DoesNotFit, "reps"}},
    {"holdOfReps", squat(threes, R"("template": "hold")"), {"", Kind::DoesNotFit, "hold_s"}},
    {"breathsOfReps", squat(threes, R"("template": "breaths")"), {"", Kind::DoesNotFit, "breath"}},
    {"noRange", squat(threes, R"("template": "double")"), {"", Kind::DoesNotFit, "range"}},
    {"topBelowTheTarget", squat(threes, R"("template": "double", "parameters": {"top": 8})"), {"top", Kind::DoesNotFit, "room"}},
    {"fewerSetsThanPlanned",
     squat(threes, R"("template": "reps-then-sets", "parameters": {"max_sets": 2})"),
     {"max_sets", Kind::DoesNotFit, "room"}},
    {"holdAtItsCeiling",
     slotOf("plank", R"({"count": 3, "hold_s": 45})", R"({"template": "hold"})"),
     {"", Kind::DoesNotFit, "room"}},
    {"lowAboveTotal",
     squat(threes, R"("template": "rep-sum", "parameters": {"total": 20, "low": 25})"),
     {"low", Kind::DoesNotFit, "room"}},
    {"noPath", squat(threes, R"("template": "ladder")"), {"", Kind::DoesNotFit, "path"}},
    {"noSchemes", squat(threes, R"("template": "stage-cycle")"), {"", Kind::DoesNotFit, "schemes"}},
    {"noBasis", squat(share, R"("template": "wave", )" + schemes), {"basis", Kind::DoesNotFit, "basis"}},
    {"estimateAsTrainingMax",
     squat(share, R"("template": "wave", "parameters": {"basis": "max"}, )" + schemes),
     {"basis", Kind::DoesNotFit, "basis"}},
    {"waveOfPlainLoads",
     squat(threes, R"("template": "wave", "parameters": {"basis": "tm"}, )" + schemes),
     {"basis", Kind::DoesNotFit, "share"}},
    {"noEffort", squat(threes, R"("template": "rir-guided")"), {"rir", Kind::DoesNotFit, "rir"}},
    {"noTempo", squat(threes, R"("template": "tempo")"), {"part", Kind::DoesNotFit, "tempo"}},
    {"fastPart",
     squat(R"({"count": 3, "reps": 8, "tempo": "2-0-X-0"})", R"("template": "tempo", "parameters": {"part": "drive"})"),
     {"part", Kind::DoesNotFit, "tempo"}},
    {"levelNotStated",
     slotOf("lunge", R"({"count": 3, "reps": {"min": 6, "max": 8}, "levels": {"depth": "half"}})",
            R"({"template": "double", "parameters": {"levels": "depth, support"}})"),
     {"levels", Kind::DoesNotFit, "level"}},
    {"openSetWithoutANumber",
     squat(R"({"count": 2, "amrap": true, "load": {"value": 20, "unit": "kg"}})", R"("template": "amrap")"),
     {"at", Kind::DoesNotFit, "range"}},
    {"nothingToMove", squat(threes, R"("template": "calendar")"), {"", Kind::DoesNotFit, "axis"}},
};

/// A slot that the template fits, without parameters but those that have to be there.
std::string fittingSlot(const std::string& name)
{
    const std::string plain = R"({"template": ")" + name + R"("})";
    if (name == "hold") {
        return slotOf("plank", R"({"count": 3, "hold_s": 20})", plain);
    }
    if (name == "breaths") {
        return slotOf("crook-breathing", R"({"count": 2, "breaths": 5})", plain);
    }
    if (name == "ladder") {
        return R"("path": ["wall-push-up", "bench-push-up"], )" + slotOf("wall-push-up", noLoad, plain);
    }
    if (name == "wave") {
        return squat(share, R"("template": "wave", "parameters": {"basis": "tm"}, )" + schemes);
    }
    if (name == "stage-cycle" || name == "calendar") {
        return squat(threes, R"("template": ")" + name + R"(", )" + schemes);
    }
    const std::string sets =
        R"({"count": 3, "reps": {"min": 6, "max": 8}, "tempo": "2-0-1-0", "rir": 2, "load": {"value": 20, "unit": "kg"}})";
    return slotOf("squat", sets, plain);
}

class TemplateMisfit : public ::testing::TestWithParam<Misfit> {};

TEST_P(TemplateMisfit, isRefusedWithTheReason)
{
    const auto rules = expanded(programOf(GetParam().slot));
    ASSERT_FALSE(rules);
    EXPECT_EQ(rules.error().parameter, GetParam().problem.parameter);
    EXPECT_EQ(rules.error().kind, GetParam().problem.kind);
    EXPECT_EQ(rules.error().detail, GetParam().problem.detail);
}

INSTANTIATE_TEST_SUITE_P(Templates, TemplateMisfit, ::testing::ValuesIn(misfits),
                         [](const auto& entry) { return std::string(entry.param.name); });

TEST(Templates, refuseTheResultOfATestAsADose)
{
    Program program = programOf(squat(threes, R"("template": "linear")"));
    Slot slot = mainSlot(program);
    slot.measure = {MeasureKind::Degrees, 0};
    const auto rules = expand(slot, *gym().find(slot.exercise), program);
    ASSERT_FALSE(rules);
    EXPECT_EQ(rules.error(), (TemplateProblem{"", Kind::DoesNotFit, TemplateNeed::counted}));
}

TEST(Templates, haveNamesKeysAndDefaultsThatFit)
{
    std::set<std::string> names;
    for (const TemplateInfo& info : templateCatalog()) {
        EXPECT_TRUE(names.insert(info.name).second) << info.name;
        EXPECT_EQ(info.textKey, "template." + info.name);
        std::set<std::string> parameters;
        for (const TemplateParameter& parameter : info.parameters) {
            SCOPED_TRACE(info.name + "." + parameter.name);
            EXPECT_TRUE(parameters.insert(parameter.name).second);
            EXPECT_EQ(parameter.min.has_value(), parameter.max.has_value());
            EXPECT_TRUE(!parameter.isNumber() || parameter.words.empty());
            if (parameter.isNumber() && !parameter.fallback.empty()) {
                EXPECT_GE(std::stod(parameter.fallback), *parameter.min);
                EXPECT_LE(std::stod(parameter.fallback), *parameter.max);
            } else if (!parameter.words.empty()) {
                EXPECT_NE(std::find(parameter.words.begin(), parameter.words.end(), parameter.fallback), parameter.words.end());
            }
        }
    }
    EXPECT_EQ(names, (std::set<std::string>{"none", "hold-still", "linear", "linear-deload", "double", "reps-then-sets", "rep-sum",
                                            "per-set", "hold", "breaths", "tempo", "ladder", "wave", "stage-cycle", "amrap",
                                            "rir-guided", "two-for-two", "calendar"}));
}

TEST(Templates, haveTheDefaultsTheirCatalogueSays)
{
    for (const TemplateInfo& info : templateCatalog()) {
        for (const TemplateParameter& parameter : info.parameters) {
            if (parameter.fallback.empty()) {
                continue;
            }
            SCOPED_TRACE(info.name + "." + parameter.name);
            Program program = programOf(fittingSlot(info.name));
            Slot slot = mainSlot(program);
            const auto before = readTemplate(slot, *gym().find(slot.exercise), program);
            ASSERT_TRUE(before) << before.error().parameter << " " << before.error().detail;
            if (parameter.isNumber()) {
                slot.progression.parameters[parameter.name] = std::stod(parameter.fallback);
            } else {
                slot.progression.parameters[parameter.name] = parameter.fallback;
            }
            const Exercise& exercise = *gym().find(slot.exercise);
            const auto after = readTemplate(slot, exercise, program);
            ASSERT_TRUE(after) << after.error().parameter << " " << after.error().detail;
            EXPECT_EQ(rulesOf(*before, slot, exercise), rulesOf(*after, slot, exercise));
        }
    }
}

TEST(Expand, putsTheStandingRulesInFront)
{
    const Program program = programOf(squat(threes, R"("template": "linear")"));
    const auto rules = expanded(program);
    ASSERT_TRUE(rules);
    const std::vector<Rule> standing = standingRules(program, FormGate::Clean);
    ASSERT_GT(rules->rules.size(), standing.size());
    EXPECT_TRUE(std::equal(standing.begin(), standing.end(), rules->rules.begin()));
    EXPECT_EQ(rules->rules[standing.size()].id, "stance-regain");
    EXPECT_EQ(rules->rules[standing.size() + 1].id, "up");
    EXPECT_EQ(rules->form, FormGate::Clean);
}

TEST(Expand, leavesRulesAsTheyAreWritten)
{
    const Program program = programOf(squat(threes, R"("rules": [{"id": "mine", "phase": "advance",
        "do": [{"axis": "load", "op": "add", "value": 1, "unit": "kg"}]}], "bounds": [{"axis": "load", "max": 50}])"));
    const auto rules = expanded(program);
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->rules.back(), mainSlot(program).progression.rules.front());
    EXPECT_EQ(rules->rules.size(), standingRules(program, FormGate::Off).size() + 2);
    EXPECT_EQ(rules->form, FormGate::Off);
    EXPECT_EQ(rules->bounds, mainSlot(program).progression.bounds);
}

TEST(Expand, givesTemplateNoneNoRulesAtAll)
{
    const auto rules = expanded(programOf(squat(threes, R"("template": "none")"), "rehab"));
    ASSERT_TRUE(rules);
    EXPECT_TRUE(rules->rules.empty());
}

TEST(Expand, takesSidesFromTheSlot)
{
    const auto rules = expanded(
        programOf(slotOf("lunge", threes, R"({"template": "linear", "sides": "each", "max_asymmetry_pct": 15, "form": "off"})")));
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->sides, JudgedSides::Each);
    EXPECT_EQ(rules->maxAsymmetryPercent, 15);
    EXPECT_EQ(rules->form, FormGate::Off);
}

TEST(Expand, takesTheAxesOfAListInTheirOrder)
{
    const auto rules = expanded(
        programOf(slotOf("lunge", R"({"count": 3, "reps": {"min": 6, "max": 8}, "levels": {"depth": "half", "support": "hand"}})",
                         R"({"template": "double", "parameters": {"levels": "support, depth"}})")));
    ASSERT_TRUE(rules);
    std::vector<std::string> ids;
    for (const Rule& rule : rules->rules) {
        if (rule.pass == RulePass::Advance) {
            ids.push_back(rule.id);
        }
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"stance-regain", "level-support", "level-depth", "up", "climb"}));
}

}  // namespace
}  // namespace stance
