// What a template expands to can be written into a program file as rules, and reads back as the same rules.
#include "core/program/program_json.h"
#include "core/progression/templates.h"
#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace stance {
namespace {

using nlohmann::json;
using test::shippedCatalog;

/// A slot with a template that fits it.
struct Fitting {
    const char* name;
    const char* slot;
};

const Fitting fittings[] = {
    {"hold-still", R"({"exercise": "glute-bridge", "sets": {"count": 2, "reps": 12},
                   "progression": {"template": "hold-still"}})"},
    {"linear", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "linear", "parameters": {"successes": 2, "drop_kg": 5}}})"},
    {"linear in percent", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5, "load": {"value": 90, "unit": "lb"}},
                   "progression": {"template": "linear", "parameters": {"step_pct": 5}}})"},
    {"linear-deload", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "linear-deload", "parameters": {"step_lb": 5}}})"},
    {"double", R"({"exercise": "forward-step-up",
                   "sets": {"count": 3, "reps": {"min": 8, "max": 12}, "levels": {"step_height": "20 cm"}},
                   "progression": {"template": "double", "parameters": {"levels": "step_height"}}})"},
    {"double by own sets", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": {"min": 8, "max": 12}},
                   "progression": {"template": "double", "parameters": {"aim": "own"}}})"},
    {"reps-then-sets", R"({"exercise": "glute-bridge", "sets": {"count": 3, "reps": 10},
                   "progression": {"template": "reps-then-sets", "parameters": {"top": 20, "max_sets": 5}}})"},
    {"rep-sum", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 10},
                   "progression": {"template": "rep-sum", "parameters": {"total": 36, "low": 24, "stalls": 2}}})"},
    {"per-set", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "per-set", "parameters": {"raise": "lowest-middle"}}})"},
    {"hold", R"({"exercise": "half-kneeling-hip-flexor-stretch", "sets": {"count": 2, "hold_s": 20},
                   "progression": {"template": "hold", "parameters": {"top_s": 60}}})"},
    {"breaths", R"({"exercise": "crook-breathing", "sets": {"count": 2, "breaths": 5},
                   "progression": {"template": "breaths", "parameters": {"top": 8, "exhale_s": 9}}})"},
    {"tempo", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 8, "tempo": "3-1-2-1"},
                   "progression": {"template": "tempo"}})"},
    {"ladder", R"({"exercise": "glute-bridge", "path": ["glute-bridge", "hip-thrust"],
                   "sets": {"count": 3, "reps": {"min": 5, "max": 8}}, "progression": {"template": "ladder"}})"},
    {"wave", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 5, "load": {"percent": 65, "of": "tm"}},
                   "progression": {"template": "wave", "parameters": {"basis": "tm"},
                     "schemes": [{"id": "threes", "sets": {"count": 3, "reps": 3, "load": {"percent": 75, "of": "tm"}}}]}})"},
    {"stage-cycle", R"({"exercise": "hip-thrust", "sets": {"count": 5, "reps": 3, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "stage-cycle", "parameters": {"restart": "remembered"},
                     "schemes": [{"id": "six", "sets": {"count": 6, "reps": 2}}, {"id": "ten", "sets": {"count": 10, "reps": 1}}]}})"},
    {"amrap", R"({"exercise": "hip-thrust", "sets": [{"reps": 5, "load": {"value": 40, "unit": "kg"}},
                                                     {"reps": 5, "amrap": true, "load": {"value": 40, "unit": "kg"}}],
                   "progression": {"template": "amrap", "parameters": {"at": 8, "twice_at": 12}}})"},
    {"rir-guided", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 8, "rir": 2, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "rir-guided"}})"},
    {"two-for-two", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 8, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "two-for-two"}})"},
    {"calendar", R"({"exercise": "hip-thrust", "sets": {"count": 3, "reps": 15, "load": {"value": 40, "unit": "kg"}},
                   "progression": {"template": "calendar", "parameters": {"at": "2,4", "earned": "yes"},
                     "schemes": [{"id": "twelve", "sets": {"count": 3, "reps": 12}}]}})"},
};

Program programWith(const char* slotText)
{
    json slot = json::parse(slotText);
    slot["id"] = "only";
    const json program{
        {"format", "stance-program"},
        {"version", 1},
        {"id", "expanded"},
        {"revision", 1},
        {"kind", "rehab"},
        {"name", "Expanded"},
        {"bases", {{{"id", "tm"}, {"load", {{"value", 60}, {"unit", "kg"}}}}}},
        {"stages",
         {{{"id", "one"}, {"name", "One"}, {"workouts", {{{"id", "a"}, {"name", "A"}, {"blocks", {{{"slots", {slot}}}}}}}}}}}};
    return readProgram(program.dump(), "expanded.json", shippedCatalog()).value();
}

Slot& slotOf(Program& program)
{
    return program.stages.front().workouts.front().blocks.front().slots.front();
}

/// Ids of the rules that every slot has are taken in a file.
void giveOwnIds(std::vector<Rule>& rules)
{
    for (Rule& rule : rules) {
        rule.id = rule.id.starts_with("stance-") ? "own-" + rule.id.substr(7) : rule.id;
    }
}

TEST(ExpansionJson, canBeWrittenAsRules)
{
    for (const Fitting& fitting : fittings) {
        Program program = programWith(fitting.slot);
        Slot& slot = slotOf(program);
        const auto expanded = expand(slot, *shippedCatalog().find(slot.exercise), program);
        ASSERT_TRUE(expanded) << fitting.name << ": " << expanded.error().parameter << " " << expanded.error().detail;
        slot.progression.templateName.clear();
        slot.progression.rules = expanded->rules;
        slot.progression.bounds = expanded->bounds;
        giveOwnIds(slot.progression.rules);
        const auto again = readProgram(writeProgram(program), fitting.name, shippedCatalog());
        ASSERT_TRUE(again) << testing::PrintToString(again.error());
        EXPECT_EQ(*again, program) << fitting.name;
    }
}

TEST(ExpansionJson, isShownForEveryTemplate)
{
    std::set<std::string> shown{"none"};
    for (const Fitting& fitting : fittings) {
        Program program = programWith(fitting.slot);
        shown.insert(slotOf(program).progression.templateName);
    }
    std::set<std::string> names;
    for (const TemplateInfo& info : templateCatalog()) {
        names.insert(info.name);
    }
    EXPECT_EQ(shown, names);
}

}  // namespace
}  // namespace stance
