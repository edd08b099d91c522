#include "core/program/program_json.h"

#include "tests/support/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using nlohmann::json;
using test::Refusal;
using test::shippedCatalog;
using Problem = DocumentProblem;

const char* const goodText = R"({
  "format": "stance-program", "version": 1, "id": "small", "revision": 3, "kind": "rehab", "name": "Small",
  "stages": [
    {"id": "one", "name": "One", "weeks": 2,
     "gate": {"all": [
       {"metric": "good_reps", "exercise": "hip-thrust", "op": ">=", "value": {"target": "reps_max"},
        "window": {"sessions": 2, "mode": "k_of_n", "out_of": 3}},
       {"not": {"metric": "fault:instability", "sets": "any", "op": ">", "value": 0}}]},
     "workouts": [
       {"id": "a", "name": "A", "blocks": [
         {"kind": "superset", "rounds": 2, "rest_between_rounds_s": 90, "slots": [
           {"id": "thrust", "exercise": "hip-thrust", "path": ["glute-bridge", "hip-thrust"],
            "sets": [{"reps": {"min": 8, "max": 12}, "load": {"value": 45, "unit": "lb"}, "tempo": "2-1-X-2", "rir": 2},
                     {"reps": 8, "amrap": true}],
            "rest_s": 120, "progression": {"template": "double", "parameters": {"increment": 2.5, "sides": "same"}}},
           {"id": "step", "track": "light-step", "exercise": "forward-step-up",
            "sets": {"count": 2, "reps": 12, "levels": {"step_height": "15 cm"}}}]},
         {"slots": [
           {"id": "stretch", "exercise": "half-kneeling-hip-flexor-stretch", "measure": "breaths",
            "sets": {"count": 1, "breaths": 5, "breath": {"in_s": 4, "out_s": [6, 8], "pause_s": 2}},
            "side_order": "left", "note": "Slowly."}]}]}]},
    {"id": "two", "name": "Two", "workouts": [
      {"id": "b", "name": "B", "blocks": [{"slots": [{"id": "more", "exercise": "glute-bridge", "sets": [{"amrap": true}]}]}]}]}
  ]})";

constexpr const char* firstSlot = "/stages/0/workouts/0/blocks/0/slots/0";
constexpr const char* stretchSlot = "/stages/0/workouts/0/blocks/1/slots/0";

Result<Program, DocumentError> read(const json& document)
{
    return readProgram(document.dump(), "small.json", shippedCatalog());
}

TEST(ProgramJson, readsEveryField)
{
    const auto program = read(json::parse(goodText));
    ASSERT_TRUE(program) << testing::PrintToString(program.error());
    EXPECT_EQ(program->kind, ProgramKind::Rehab);
    EXPECT_EQ(program->revision, 3);
    const Stage& stage = program->stages.front();
    ASSERT_TRUE(stage.gate);
    EXPECT_EQ(stage.gate->kind, GateKind::All);
    EXPECT_EQ(stage.gate->children[0].leaf.window, (GateWindow{2, WindowMode::OutOf, 3}));
    EXPECT_EQ(stage.gate->children[1].kind, GateKind::Not);
    const Block& block = stage.workouts.front().blocks.front();
    EXPECT_EQ(block.kind, BlockKind::Superset);
    EXPECT_EQ(block.restBetweenRoundsSeconds, 90);
    const Slot& thrust = block.slots[0];
    EXPECT_EQ(thrust.prescription.sets[0].amountMin, 8);
    EXPECT_EQ(thrust.prescription.sets[0].amountMax, 12);
    EXPECT_EQ(thrust.prescription.sets[0].load, Load::fromThousandths(45'000, LoadUnit::Pound));
    EXPECT_EQ(thrust.prescription.sets[0].rir, 2);
    EXPECT_TRUE(thrust.prescription.sets[1].openEnded);
    EXPECT_EQ(thrust.progression.parameters.at("increment"), (std::variant<double, std::string>(2.5)));
    EXPECT_EQ(block.slots[1].prescription.sets.size(), 2U);
    EXPECT_EQ(block.slots[1].track, TrackId("light-step"));
    const Slot& stretch = stage.workouts.front().blocks[1].slots.front();
    EXPECT_EQ(stretch.measure.kind, MeasureKind::Breaths);
    EXPECT_EQ(stretch.prescription.sets[0].breath, (BreathPattern{{4, 4}, {6, 8}, {2, 2}}));
    EXPECT_EQ(stretch.sideOrder, SideOrder::Left);
}

TEST(ProgramJson, takesWhatIsNotSaidFromTheExercise)
{
    const Program program = read(json::parse(goodText)).value();
    const Slot& thrust = program.stages[0].workouts[0].blocks[0].slots[0];
    EXPECT_EQ(thrust.track, TrackId("hip-thrust"));
    EXPECT_EQ(thrust.measure.kind, MeasureKind::Reps);
    EXPECT_EQ(thrust.prescription.sets[0].tempo->startsWith, TempoPart::Drive);
    EXPECT_EQ(thrust.sideChangeSeconds, 5);
    EXPECT_EQ(program.stages[1].workouts[0].blocks[0].kind, BlockKind::Straight);
    EXPECT_EQ(program.stages[1].workouts[0].blocks[0].slots[0].progression.templateName, "none");
}

TEST(ProgramJson, refusesWrongProgramsWithPlaceAndReason)
{
    const std::string slot = firstSlot;
    const std::string target = slot + "/sets/0";
    struct Row {
        std::string pointer;
        const char* value;
        Problem problem;
        std::string where;
        std::string detail;
    };
    const Row rows[] = {
        {"/format", R"("stance-log")", Problem::WrongFormat, "/format", "stance-program"},
        {"/version", "2", Problem::NewerVersion, "/version", "2"},
        {"/revision", "0", Problem::OutOfRange, "/revision", "1 to 1000000"},
        {"/kind", R"("power")", Problem::UnknownName, "/kind", "power"},
        {"/stages", "[]", Problem::Empty, "/stages", ""},
        {"/stages/1/id", R"("one")", Problem::DuplicateId, "/stages/1/id", "one"},
        {"/stages/0/weeks", "105", Problem::OutOfRange, "/stages/0/weeks", "0 to 104"},
        {"/stages/0/gate/all", "[]", Problem::Empty, "/stages/0/gate/all", ""},
        {"/stages/0/gate/all/0/metric", R"("mood")", Problem::UnknownName, "/stages/0/gate/all/0/metric", "mood"},
        {"/stages/0/gate/all/0/exercise", R"("yoga")", Problem::UnknownId, "/stages/0/gate/all/0/exercise", "yoga"},
        {"/stages/0/gate/all/0/op", R"("=>")", Problem::UnknownName, "/stages/0/gate/all/0/op", "=>"},
        {"/stages/0/gate/all/0/value/target", R"("mood")", Problem::UnknownName, "/stages/0/gate/all/0/value/target", "mood"},
        {"/stages/0/gate/all/0/window/out_of", "1", Problem::Inconsistent, "/stages/0/gate/all/0/window/out_of",
         "sessions, out_of"},
        {"/stages/0/gate/any", "[]", Problem::UnknownField, "/stages/0/gate/any", ""},
        {"/stages/1/workouts/0/id", R"("a")", Problem::DuplicateId, "/stages/1/workouts/0/id", "a"},
        {"/stages/0/workouts/0/blocks/1/rounds", "2", Problem::Inconsistent, "/stages/0/workouts/0/blocks/1/rounds",
         "kind, rounds"},
        {"/stages/0/workouts/0/blocks/0/rounds", "21", Problem::OutOfRange, "/stages/0/workouts/0/blocks/0/rounds", "1 to 20"},
        {"/stages/1/workouts/0/blocks/0/slots/0/id", R"("thrust")", Problem::DuplicateId,
         "/stages/1/workouts/0/blocks/0/slots/0/id", "thrust"},
        {slot + "/exercise", R"("yoga")", Problem::UnknownId, slot + "/exercise", "yoga"},
        {slot + "/exercise", R"("single-leg-squat")", Problem::Inconsistent, slot + "/path", "path, exercise"},
        {slot + "/path/0", R"("yoga")", Problem::UnknownId, slot + "/path/0", "yoga"},
        {slot + "/path/0", R"("hip-thrust")", Problem::DuplicateId, slot + "/path/1", "hip-thrust"},
        {slot + "/path", R"(["hip-thrust", "glute-bridge"])", Problem::Inconsistent, slot + "/path/1", "hip-thrust, glute-bridge"},
        {slot + "/measure", R"("hold_s")", Problem::Inconsistent, slot + "/measure", "measure, hip-thrust"},
        {slot + "/measure", R"("laps")", Problem::UnknownName, slot + "/measure", "laps"},
        {slot + "/sets", "[]", Problem::Empty, slot + "/sets", ""},
        {slot + "/sets", R"({"count": 21, "reps": 5})", Problem::OutOfRange, slot + "/sets/count", "1 to 20"},
        {slot + "/sets", R"({"reps": 5})", Problem::MissingField, slot + "/sets", "count"},
        {target + "/reps", "", Problem::MissingField, target, "reps"},
        {target + "/reps", "201", Problem::OutOfRange, target + "/reps", "1 to 200"},
        {target + "/reps/min", "13", Problem::Inconsistent, target + "/reps", "min, max"},
        {target + "/hold_s", "30", Problem::Inconsistent, target + "/hold_s", "reps, hold_s"},
        {target + "/load/unit", R"("stone")", Problem::UnknownName, target + "/load/unit", "stone"},
        {target + "/load/value", "-5", Problem::OutOfRange, target + "/load/value", "0 to 5000"},
        {target + "/levels", R"({"step_height": "20 cm"})", Problem::UnknownName, target + "/levels/step_height", "step_height"},
        {target + "/tempo", R"("slow")", Problem::OutOfRange, target + "/tempo", "3-1-2-1, each 0 to 30 or X"},
        {target + "/tempo", "", Problem::UnknownField, "", ""},
        {target + "/rir", "11", Problem::OutOfRange, target + "/rir", "0 to 10"},
        {target + "/reos", "3", Problem::UnknownField, target + "/reos", ""},
        {"/stages/0/workouts/0/blocks/0/slots/1/sets/levels/step_height", R"("21 cm")", Problem::UnknownName,
         "/stages/0/workouts/0/blocks/0/slots/1/sets/levels/step_height", "21 cm"},
        {std::string(stretchSlot) + "/sets/load", R"({"value": 5, "unit": "kg"})", Problem::Inconsistent,
         std::string(stretchSlot) + "/sets/load", "load, half-kneeling-hip-flexor-stretch"},
        {slot + "/rest_s", "901", Problem::OutOfRange, slot + "/rest_s", "0 to 900"},
        {slot + "/rest_s", "1.5", Problem::WrongType, slot + "/rest_s", "whole number"},
        {slot + "/side_order", R"("random")", Problem::UnknownName, slot + "/side_order", "random"},
        {slot + "/progression/rules", R"("up")", Problem::WrongType, slot + "/progression/rules", "list"},
        {slot + "/colour", "1", Problem::UnknownField, slot + "/colour", ""},
    };
    for (const Row& row : rows) {
        const Refusal change{row.pointer.c_str(), row.value, row.problem, "", ""};
        const auto program = read(test::edited(json::parse(goodText), change));
        if (row.where.empty()) {
            EXPECT_TRUE(program) << row.pointer;  // optional: without it the program is good
            continue;
        }
        ASSERT_FALSE(program) << row.pointer;
        EXPECT_EQ(program.error(), (DocumentError{"small.json", row.where, row.problem, row.detail})) << row.pointer;
    }
}

TEST(ProgramJson, refusesTextThatIsNotJson)
{
    EXPECT_EQ(readProgram("{\n\"id\" 1}", "small.json", shippedCatalog()).error(),
              (DocumentError{"small.json", "line 2, column 6", Problem::NotJson, ""}));
}

TEST(ProgramJson, writesTheShortFormWhenSetsAreAlike)
{
    const json written = json::parse(writeProgram(read(json::parse(goodText)).value()));
    EXPECT_TRUE(written.at("/stages/0/workouts/0/blocks/0/slots/0/sets"_json_pointer).is_array());
    EXPECT_EQ(written.at("/stages/0/workouts/0/blocks/0/slots/1/sets/count"_json_pointer), 2);
    EXPECT_EQ(written.at("/stages/0/workouts/0/blocks/0/slots/0/sets/0/load"_json_pointer), (json{{"value", 45}, {"unit", "lb"}}));
}

TEST(ProgramJson, keepsRulesItDoesNotUnderstand)
{
    json document = json::parse(goodText);
    const json rules = json::parse(R"([{"id": "up", "when": {"metric": "reps"}, "do": [1.5, null]}])");
    document[json::json_pointer(std::string(firstSlot) + "/progression")] = {{"rules", rules}};
    const Program program = read(document).value();
    EXPECT_EQ(json::parse(program.stages[0].workouts[0].blocks[0].slots[0].progression.rulesJson), rules);
    EXPECT_EQ(readProgram(writeProgram(program), "again", shippedCatalog()), program);
}

// ---- Round trip of any program

template <class Value>
rc::Gen<std::optional<Value>> maybe(rc::Gen<Value> gen)
{
    return rc::gen::oneOf(rc::gen::just(std::optional<Value>()),
                          rc::gen::map(std::move(gen), [](Value v) { return std::optional(v); }));
}

std::string anyText()
{
    return *rc::gen::elementOf(
        std::vector<std::string>{"Hips", "Dehnung für Läufer", "a \"quoted\" one", "line\nbreak", "{side} 100 %"});
}

Tempo anyTempo()
{
    const auto part = [] { return *maybe(rc::gen::inRange(0, 31)); };
    return {part(), part(), part(), part(), *rc::gen::element(TempoPart::Lower, TempoPart::Drive)};
}

SecondsRange anySeconds()
{
    const int min = *rc::gen::inRange(1, 20);
    return {min, min + *rc::gen::inRange(0, 11)};
}

SetTarget anyTarget(const Exercise& exercise)
{
    SetTarget target;
    target.openEnded = *rc::gen::arbitrary<bool>();
    if (!target.openEnded || *rc::gen::arbitrary<bool>()) {
        target.amountMin = *rc::gen::inRange(1, 100);
        target.amountMax = target.amountMin + *rc::gen::inRange(0, 100);
    }
    if (exercise.loadKind != LoadKind::None && *rc::gen::arbitrary<bool>()) {
        target.load = Load::fromThousandths(*rc::gen::inRange<std::int64_t>(0, 2'000'001),
                                            *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound));
    }
    for (const LevelAxis& axis : exercise.levels) {
        if (*rc::gen::arbitrary<bool>()) {
            target.levels.push_back({axis.name, *rc::gen::elementOf(axis.values)});
        }
    }
    std::sort(target.levels.begin(), target.levels.end(), [](const Level& a, const Level& b) { return a.axis < b.axis; });
    if (*rc::gen::arbitrary<bool>()) {
        target.tempo = anyTempo();
    }
    if (*rc::gen::arbitrary<bool>()) {
        target.breath = BreathPattern{anySeconds(), anySeconds(), anySeconds()};
    }
    target.rir = *maybe(rc::gen::inRange(0, 11));
    return target;
}

Slot anySlot(int number)
{
    Slot slot;
    const Exercise& exercise = *rc::gen::elementOf(shippedCatalog().exercises());
    slot.id = SlotId("slot-" + std::to_string(number));
    slot.exercise = exercise.id;
    slot.track = *rc::gen::element(TrackId(exercise.id.value), TrackId("another-track"));
    slot.path = exercise.easier.empty() ? std::vector<ExerciseId>{} : std::vector{exercise.easier.front().exercise, exercise.id};
    slot.measure = exercise.measure;
    if (exercise.measure.kind == MeasureKind::Reps && *rc::gen::arbitrary<bool>()) {
        slot.measure = {MeasureKind::RepsHeld, *rc::gen::inRange(1, 121)};
    }
    const int sets = *rc::gen::inRange(1, 4);
    for (int i = 0; i < sets; ++i) {
        slot.prescription.sets.push_back(anyTarget(exercise));
    }
    slot.prescription.restSeconds = *rc::gen::inRange(0, 901);
    slot.sideOrder = *rc::gen::element(SideOrder::Weaker, SideOrder::Left, SideOrder::Right, SideOrder::Alternate);
    slot.sideChangeSeconds = *rc::gen::inRange(0, 121);
    slot.restBetweenSidesSeconds = *rc::gen::inRange(0, 601);
    slot.changeOverSeconds = *rc::gen::inRange(0, 601);
    slot.progression.templateName = *rc::gen::element<std::string>("none", "double");
    slot.progression.parameters["increment"] = *rc::gen::inRange(-100, 100) / 8.0;
    slot.progression.parameters["sides"] = "each";
    slot.note = *rc::gen::arbitrary<bool>() ? anyText() : "";
    return slot;
}

GateLeaf anyLeaf()
{
    GateLeaf leaf;
    leaf.metric = *rc::gen::element<std::string>("reps", "pain_next_morning", "level:step_height", "assessment:thomas-test");
    leaf.exercise = *rc::gen::element<std::string>("", "hip-thrust");
    leaf.sets = *rc::gen::element(SetQuantifier::Every, SetQuantifier::Heaviest, SetQuantifier::Nth, SetQuantifier::AtLeast);
    leaf.count = leaf.sets == SetQuantifier::Nth || leaf.sets == SetQuantifier::AtLeast ? *rc::gen::inRange(1, 21) : 0;
    leaf.side = *rc::gen::element(GateSide::Each, GateSide::Weaker, GateSide::Total);
    leaf.op = *rc::gen::element(GateOp::Less, GateOp::NotEqual, GateOp::GreaterOrEqual);
    const double number = *rc::gen::inRange(-1000, 1000) / 3.0;
    switch (*rc::gen::inRange(0, 4)) {
        case 0: leaf.value = number; break;
        case 1: leaf.value = std::string("increment"); break;
        case 2: leaf.value = TargetValue{"reps_max", number, 2 * number}; break;
        default: leaf.value = BaselineValue{number}; break;
    }
    leaf.missing = *rc::gen::element(MissingValue::Fail, MissingValue::Pass);
    if (*rc::gen::arbitrary<bool>()) {
        const int sessions = *rc::gen::inRange(1, 50);
        const auto mode = *rc::gen::element(WindowMode::Consecutive, WindowMode::Cumulative, WindowMode::OutOf);
        leaf.window = GateWindow{sessions, mode, mode == WindowMode::OutOf ? sessions + 3 : 0};
    }
    return leaf;
}

Gate anyGate(int depth)
{
    Gate gate;
    gate.kind = depth == 0 ? GateKind::Leaf : *rc::gen::element(GateKind::Leaf, GateKind::All, GateKind::Any, GateKind::Not);
    if (gate.kind == GateKind::Leaf) {
        gate.leaf = anyLeaf();
        return gate;
    }
    const int children = gate.kind == GateKind::Not ? 1 : *rc::gen::inRange(1, 4);
    for (int i = 0; i < children; ++i) {
        gate.children.push_back(anyGate(depth - 1));
    }
    return gate;
}

Block anyBlock(int& slotNumber)
{
    Block block;
    block.kind = *rc::gen::element(BlockKind::Straight, BlockKind::Superset, BlockKind::Circuit);
    block.rounds = block.kind == BlockKind::Straight ? 1 : *rc::gen::inRange(1, 21);
    block.restBetweenRoundsSeconds = *rc::gen::inRange(0, 901);
    const int slots = *rc::gen::inRange(1, 3);
    for (int i = 0; i < slots; ++i) {
        block.slots.push_back(anySlot(slotNumber++));
    }
    return block;
}

Program anyProgram()
{
    Program program;
    program.id = ProgramId("any");
    program.revision = *rc::gen::inRange(1, 1'000'001);
    program.kind = *rc::gen::element(ProgramKind::Strength, ProgramKind::Mobility, ProgramKind::Rehab, ProgramKind::WarmUp);
    program.name = anyText();
    program.summary = *rc::gen::arbitrary<bool>() ? anyText() : "";
    int slotNumber = 0;
    const int stages = *rc::gen::inRange(1, 3);
    for (int i = 0; i < stages; ++i) {
        Stage stage{StageId("stage-" + std::to_string(i)), anyText(), *rc::gen::inRange(0, 105), std::nullopt, {}};
        if (*rc::gen::arbitrary<bool>()) {
            stage.gate = anyGate(3);
        }
        stage.workouts.push_back(Workout{WorkoutId("workout-" + std::to_string(i)), anyText(), {anyBlock(slotNumber)}});
        program.stages.push_back(std::move(stage));
    }
    return program;
}

TEST(ProgramJson, readsBackWhatItWrites)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const Program program = anyProgram();
        const std::string text = writeProgram(program);
        const auto again = readProgram(text, "again", shippedCatalog());
        if (!again) {
            RC_FAIL(again.error().where + ": " + again.error().detail);
        }
        RC_ASSERT(*again == program);
        RC_ASSERT(writeProgram(*again) == text);
    }));
}

}  // namespace
}  // namespace stance
