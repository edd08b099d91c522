#include "core/program/rule_json.h"

#include "core/program/program_json.h"
#include "core/program/rule_names.h"
#include "core/progression/estimate.h"
#include "tests/support/documents.h"
#include "tests/support/program_cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::ruledProgram;
using test::shippedCatalog;

Result<Program, DocumentError> read(const json& document)
{
    return readProgram(document.dump(), "ruled.json", shippedCatalog());
}

const Slot& slotOf(const Program& program, std::size_t place)
{
    return program.stages.front().workouts.front().blocks.front().slots.at(place);
}

/// The rules of the first slot of ruledProgram().
const std::vector<Rule>& rules()
{
    static const Program program = read(ruledProgram()).value();
    return slotOf(program, 0).progression.rules;
}

const json::json_pointer firstAction("/stages/0/workouts/0/blocks/0/slots/0/progression/rules/0/do/0");

/// The first action of the first rule, replaced.
Result<Action, DocumentError> readAsAction(const char* text)
{
    json document = ruledProgram();
    document[firstAction] = json::parse(text);
    return read(document).transform(
        [](const Program& program) { return slotOf(program, 0).progression.rules.at(0).actions.at(0); });
}

TEST(RuleJson, readsWhatARuleAsks)
{
    const Rule& up = rules().at(0);
    EXPECT_EQ(up.id, "up");
    EXPECT_EQ(up.pass, RulePass::Advance);
    ASSERT_TRUE(up.when);
    EXPECT_EQ(up.when->children.size(), 6U);
    EXPECT_EQ(up.when->children[2].leaf.value, (decltype(GateLeaf::value)(std::string("jump"))));
    EXPECT_EQ(up.window, (GateWindow{2, WindowMode::Consecutive, 0}));
    EXPECT_EQ(up.clears, std::vector<std::string>{"down"});
    EXPECT_EQ(up.explain, "all_sets_top_twice");
    EXPECT_FALSE(up.schedule);
    EXPECT_EQ(rules().at(4).window, GateWindow{});
    EXPECT_FALSE(rules().at(4).when);
}

TEST(RuleJson, readsCalendars)
{
    EXPECT_EQ(rules().at(2).schedule, (ScheduleTrigger{ScheduleTrigger::Unit::Weeks, 0, 4}));
    EXPECT_FALSE(rules().at(2).once);
    EXPECT_EQ(rules().at(3).schedule, (ScheduleTrigger{ScheduleTrigger::Unit::Sessions, 6, 0}));
    EXPECT_TRUE(rules().at(3).once);
}

TEST(RuleJson, readsMoves)
{
    const Action& load = rules().at(0).actions.at(0);
    EXPECT_EQ(load.kind, ActionKind::Move);
    EXPECT_EQ(load.axis.kind, AxisKind::Load);
    EXPECT_EQ(load.op, ActionOp::Add);
    EXPECT_EQ(load.value, 2.5);
    EXPECT_EQ(load.unit, ValueUnit::Kilogram);
    EXPECT_EQ(load.of, ValueBase::PerformedLowest);
    EXPECT_EQ(load.sets, ActionSets::All);
    EXPECT_EQ(load.max, 120);
    EXPECT_FALSE(load.min);
    const Action& reps = rules().at(0).actions.at(1);
    EXPECT_EQ(reps.axis.kind, AxisKind::Amount);
    EXPECT_EQ(reps.axis.name, "reps");
    EXPECT_EQ(reps.op, ActionOp::ResetToPlan);
    const Action& miss = rules().at(1).actions.at(0);
    EXPECT_EQ(miss.of, ValueBase::Remembered);
    EXPECT_EQ(miss.ofName, "test-day");
    const Action& basis = rules().at(2).actions.at(0);
    EXPECT_EQ(basis.axis.kind, AxisKind::Basis);
    EXPECT_EQ(basis.axis.name, "tm");
    EXPECT_EQ(basis.unit, ValueUnit::Pound);
    EXPECT_EQ(basis.remember, "test-day");
}

TEST(RuleJson, readsTables)
{
    const Action& table = rules().at(4).actions.at(0);
    EXPECT_EQ(table.observed.metric, "rpe");
    EXPECT_EQ(table.observed.sets, SetQuantifier::Last);
    EXPECT_EQ(table.observed.side, GateSide::Total);
    ASSERT_EQ(table.table.size(), 2U);
    EXPECT_EQ(table.table[0], (TableRow{std::nullopt, 6, ActionOp::Add, 5}));
    EXPECT_EQ(table.table[1], (TableRow{9, std::nullopt, ActionOp::Mul, 0.95}));
}

TEST(RuleJson, readsExertionAsReserveTheOtherWayRound)
{
    const Action& effort = rules().at(4).actions.at(1);
    EXPECT_EQ(effort.axis.kind, AxisKind::Rir);
    EXPECT_EQ(effort.value, -1);
    EXPECT_EQ(effort.min, 1);  // rpe at most 9
    EXPECT_EQ(effort.max, 4);  // rpe at least 6
    EXPECT_EQ(readAsAction(R"({"axis": "rpe", "op": "set", "value": 8})")->value, 2);
    const auto table =
        readAsAction(R"({"axis": "rpe", "op": "table", "observe": {"metric": "rir"}, "rows": [{"to": 1, "add": -2}, {"set": 7}]})");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->table[0].value, 2);
    EXPECT_EQ(table->table[0].to, 1);  // what is observed is not turned
    EXPECT_EQ(table->table[1].value, 3);
}

TEST(RuleJson, readsWhatIsNoMove)
{
    const std::vector<Action>& careful = rules().at(6).actions;
    EXPECT_EQ(careful.at(0).op, ActionOp::StepDown);
    EXPECT_EQ(careful.at(1).kind, ActionKind::Freeze);
    EXPECT_EQ(careful.at(1).freezeDays, 2);
    EXPECT_EQ(careful.at(2).suggestion, Suggestion::SeeProfessional);
    const std::vector<Action>& still = rules().at(7).actions;
    EXPECT_EQ(still.at(0).kind, ActionKind::Hold);
    EXPECT_EQ(still.at(1).kind, ActionKind::Stop);
    EXPECT_EQ(still.at(2).freezeSessions, 1);
}

TEST(RuleJson, meansTheSetsToComeInASession)
{
    EXPECT_EQ(rules().at(5).pass, RulePass::InSession);
    EXPECT_EQ(rules().at(5).actions.at(0).sets, ActionSets::Remaining);
}

TEST(RuleJson, readsEveryAxis)
{
    const auto axisOf = [](const char* text) { return readAsAction(text).value().axis; };
    EXPECT_EQ(axisOf(R"({"axis": "reps_min", "op": "add", "value": 1})").kind, AxisKind::AmountMin);
    EXPECT_EQ(axisOf(R"({"axis": "reps_max", "op": "add", "value": 1})").kind, AxisKind::AmountMax);
    EXPECT_EQ(axisOf(R"({"axis": "sets", "op": "mul", "value": 0.5})").kind, AxisKind::Sets);
    EXPECT_EQ(axisOf(R"({"axis": "tempo:squeeze", "op": "set", "value": 3})").tempoPart, TempoPart::Squeeze);
    EXPECT_EQ(axisOf(R"({"axis": "rest_s", "op": "add", "value": -15})").kind, AxisKind::Rest);
    EXPECT_EQ(axisOf(R"({"axis": "rir", "op": "add", "value": -1})").kind, AxisKind::Rir);
    EXPECT_EQ(axisOf(R"({"axis": "level:band", "op": "next"})").name, "band");
    EXPECT_EQ(axisOf(R"({"axis": "variant", "op": "prev"})").kind, AxisKind::Variant);
    EXPECT_EQ(axisOf(R"({"axis": "scheme", "op": "first"})").kind, AxisKind::Scheme);
    EXPECT_EQ(axisOf(R"({"axis": "stage", "op": "next"})").kind, AxisKind::Stage);
}

TEST(RuleJson, refusesRulesThatMeanNothingWithPlaceAndReason)
{
    for (const test::ProgramCase& wrong : test::ruleCases()) {
        const auto program = read(test::changed(ruledProgram(), wrong));
        ASSERT_FALSE(program) << wrong.pointer << " " << wrong.value;
        EXPECT_EQ(program.error(), (DocumentError{"ruled.json", wrong.where, wrong.problem, wrong.detail}))
            << wrong.pointer << " " << wrong.value;
    }
}

TEST(RuleJson, takesWhatAnAuthorMayWriteInstead)
{
    for (const test::ProgramCase& good : test::harmlessCases()) {
        const auto program = read(test::changed(ruledProgram(), good));
        EXPECT_TRUE(program) << good.pointer << " " << good.value << " " << testing::PrintToString(program.error());
    }
}

TEST(RuleJson, leavesOutOfAFileWhatIsUsual)
{
    EXPECT_EQ(writeRule(rules().at(7)).dump(),
              R"({"id":"still","phase":"return","do":[{"hold":true},{"stop":true},{"freeze":{"sessions":1}}]})");
    EXPECT_EQ(writeRule(rules().at(1)).at("do").dump(),
              R"([{"axis":"load","op":"mul","value":0.85,"of":"remembered:test-day"},{"axis":"scheme","op":"next"}])");
}

TEST(RuleJson, knowsTheFormulasThatProgressionKnows)
{
    std::vector<std::string_view> names;
    for (const auto& entry : repMaxFormulaNames.entries()) {
        names.push_back(entry.name);
    }
    EXPECT_THAT(estimateFormulas, testing::UnorderedElementsAreArray(names));
}

TEST(RuleJson, mayBeWrittenAsInTheSpecificationOfTheModel)
{
    const auto read =
        readProgram(R"({"format": "stance-program", "version": 1, "id": "p", "revision": 1, "kind": "strength", "name": "P",
      "stages": [{"id": "st", "name": "S", "workouts": [{"id": "w", "name": "W", "blocks": [{"slots": [{"id": "s", "exercise": "hip-thrust",
        "sets": {"count": 3, "reps": 5, "load": {"value": 60, "unit": "kg"}},
        "progression": {"bounds": [{"axis": "load", "min": 20, "deload_must_lower": true}], "rules": [
          {"id": "up", "phase": "advance", "scope": "exercise",
           "when": {"all": [
             {"metric": "reps", "sets": "every", "op": ">=", "value": {"target": "reps_max"}},
             {"metric": "load", "sets": "every", "op": ">=", "value": {"target": "load"}},
             {"metric": "rpe", "sets": "every", "op": "<=", "value": {"target": "rpe"}, "missing": "pass"}]},
           "window": {"sessions": 2, "mode": "consecutive"},
           "do": [{"axis": "load", "op": "add", "value": 2.5, "unit": "kg", "of": "performed", "sides": "both"},
                  {"axis": "reps", "op": "reset_to_plan"}],
           "clears": ["down"], "explain": "all_sets_top_twice"}]}}]}]}]}]})",
                    "p.json", test::shippedCatalog());
    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    const Rule& rule = read->stages[0].workouts[0].blocks[0].slots[0].progression.rules[0];
    EXPECT_EQ(rule.actions.size(), 2U);
    EXPECT_EQ(rule.clears, std::vector<std::string>{"down"});
}

}  // namespace
}  // namespace stance
