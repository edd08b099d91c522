#include "tests/support/any_program.h"

#include "core/base/base_names.h"
#include "core/program/prescription_json.h"
#include "tests/support/any_gate.h"
#include "tests/support/any_rule.h"
#include "tests/support/documents.h"

#include <algorithm>
#include <string>

namespace stance::test {
namespace {

Load anyLoad(std::int64_t fromThousandths = 0)
{
    return Load::fromThousandths(*rc::gen::inRange<std::int64_t>(fromThousandths, 2'000'001),
                                 oneOf<LoadUnit>({LoadUnit::Kilogram, LoadUnit::Pound}));
}

Tempo anyTempo()
{
    const auto part = [] { return anyFlag() ? std::optional(anyInt(0, 30)) : std::nullopt; };
    return {part(), part(), part(), part(), oneOf<TempoPart>({TempoPart::Lower, TempoPart::Drive})};
}

SecondsRange anySeconds()
{
    const int min = anyInt(1, 19);
    return {min, min + anyInt(0, 11)};
}

void anyAmount(const Measure& measure, SetTarget& target)
{
    const Limits limits = amountLimitsOf(measure.kind);
    target.amountMin = anyInt(std::max(1, limits.min), limits.max);
    target.amountMax = anyInt(target.amountMin, limits.max);
}

SetTarget anyTarget(const Exercise& exercise, const Measure& measure, LoadKind kind, const std::vector<Basis>& bases)
{
    SetTarget target;
    target.openEnded = anyFlag();
    if (!target.openEnded || anyFlag()) {
        anyAmount(measure, target);
    }
    if (kind != LoadKind::None && anyFlag()) {
        target.load = anyLoad();
    } else if (kind != LoadKind::None && !bases.empty() && anyFlag()) {
        target.share = BasisShare{bases.back().id, anyInt(4, 800) / 4.0};
    }
    for (const LevelAxis& axis : exercise.levels) {
        if (anyFlag()) {
            target.levels.push_back({axis.name, oneOf(axis.values)});
        }
    }
    std::sort(target.levels.begin(), target.levels.end(), [](const Level& a, const Level& b) { return a.axis < b.axis; });
    if (anyFlag()) {
        target.tempo = anyTempo();
    }
    if (anyFlag()) {
        target.breath = BreathPattern{anySeconds(), anySeconds(), anySeconds()};
    }
    if (anyFlag()) {
        target.rir = anyInt(0, 10);
    }
    return target;
}

Prescription anyPrescription(const Exercise& exercise, const Measure& measure, LoadKind kind, const std::vector<Basis>& bases)
{
    Prescription prescription;
    const int sets = anyInt(1, 3);
    for (int i = 0; i < sets; ++i) {
        prescription.sets.push_back(anyTarget(exercise, measure, kind, bases));
    }
    prescription.restSeconds = anyInt(0, 900);
    return prescription;
}

Rounding anyRounding()
{
    Rounding rounding;
    rounding.mode = oneOf<RoundingMode>({RoundingMode::Standard, RoundingMode::Nearest, RoundingMode::Floor, RoundingMode::Up});
    switch (anyInt(0, 3)) {
        case 0: rounding.stock = BarStock{anyLoad(), {PlateStock{anyLoad(1), anyInt(0, 40)}}}; break;
        case 1: rounding.stock = FixedStock{{anyLoad(), anyLoad()}}; break;
        case 2: rounding.stock = StepStock{anyLoad(100), anyLoad()}; break;
        default: break;
    }
    return rounding;
}

/// Plans for the rungs of the path besides the slot's own, in the order of their ids.
std::vector<RungPlan> anyRungs(const Slot& slot, const std::vector<Basis>& bases)
{
    std::vector<RungPlan> rungs;
    for (const ExerciseId& id : slot.path) {
        if (id != slot.exercise && anyFlag()) {
            const Exercise& exercise = *shippedCatalog().find(id);
            const LoadKind kind = slot.loadKind.value_or(exercise.loadKind);
            rungs.push_back({id, exercise.measure, anyPrescription(exercise, exercise.measure, kind, bases)});
        }
    }
    std::sort(rungs.begin(), rungs.end(), [](const RungPlan& a, const RungPlan& b) { return a.exercise < b.exercise; });
    return rungs;
}

Slot anySlot(int number, const std::vector<Basis>& bases)
{
    Slot slot;
    const Exercise& exercise = oneOf(shippedCatalog().exercises());
    slot.id = SlotId("slot-" + std::to_string(number));
    slot.exercise = exercise.id;
    slot.track = oneOf<TrackId>({TrackId(exercise.id.value), TrackId("another-track")});
    if (!exercise.easier.empty()) {
        slot.path = {exercise.easier.front().exercise, exercise.id};
    }
    slot.measure = exercise.measure;
    if (exercise.measure.kind == MeasureKind::Reps && anyFlag()) {
        slot.measure = {MeasureKind::RepsHeld, anyInt(1, 120)};
    }
    if (anyFlag()) {
        slot.loadKind = oneOf<LoadKind>({LoadKind::None, LoadKind::External, LoadKind::BodyweightPlus, LoadKind::Assistance});
    }
    slot.prescription = anyPrescription(exercise, slot.measure, slot.loadKind.value_or(exercise.loadKind), bases);
    slot.sideOrder = oneOf<SideOrder>({SideOrder::Weaker, SideOrder::Left, SideOrder::Right, SideOrder::Alternate});
    slot.sideChangeSeconds = anyInt(0, 120);
    slot.restBetweenSidesSeconds = anyInt(0, 600);
    slot.changeOverSeconds = anyInt(0, 600);
    slot.progression = anyProgression(slot, bases);
    slot.note = anyFlag() ? anyText() : "";
    return slot;
}

Block anyBlock(int& slotNumber, const std::vector<Basis>& bases)
{
    Block block;
    block.kind = oneOf<BlockKind>({BlockKind::Straight, BlockKind::Superset, BlockKind::Circuit});
    block.rounds = block.kind == BlockKind::Straight ? 1 : anyInt(1, 20);
    block.restBetweenRoundsSeconds = anyInt(0, 900);
    const int slots = anyInt(1, 2);
    for (int i = 0; i < slots; ++i) {
        block.slots.push_back(anySlot(slotNumber++, bases));
    }
    return block;
}

std::vector<BreakBand> anyBreaks()
{
    std::vector<BreakBand> breaks;
    const int count = anyInt(0, 3);
    for (int i = 0; i < count; ++i) {
        const int days = (breaks.empty() ? 0 : breaks.back().days) + anyInt(1, 30);
        breaks.push_back({days, anyInt(1, 100) / 100.0, anyFlag()});
    }
    return breaks;
}

void anySettings(Program& program)
{
    if (anyFlag()) {
        program.bases.push_back({"training-max", anyLoad(), "", {}});
    }
    if (anyFlag()) {
        program.deload = DeloadPlan{anyInt(2, 52), anyInt(1, 100) / 100.0, anyInt(1, 100) / 100.0};
    }
    if (anyFlag()) {
        const int green = anyInt(0, 10);
        const int hold = anyInt(0, 10);
        program.pain = PainBands{green, anyInt(green, 10), hold, anyInt(hold, 10)};
    }
    program.breaks = anyBreaks();
}

}  // namespace

std::string anyText()
{
    return oneOf<std::string>({"Hips", "Dehnung für Läufer", "a \"quoted\" one", "line\nbreak", "{side} 100 %"});
}

Progression anyProgression(const Slot& slot, const std::vector<Basis>& bases)
{
    Slot copy = slot;
    Progression& progression = copy.progression;
    progression = {};
    const Exercise& exercise = *shippedCatalog().find(slot.exercise);
    const SlotScope scope{shippedCatalog(), bases, exercise, copy};
    if (anyFlag()) {
        progression.parameters["step"] = anyNumber();
        progression.parameters["word"] = "each";
    }
    progression.rungs = anyRungs(slot, bases);
    if (anyFlag()) {
        progression.schemes = {
            {"heavy", anyPrescription(exercise, slot.measure, slot.loadKind.value_or(exercise.loadKind), bases)}};
    }
    progression.templateName = oneOf<std::string>({"none", "double", ""});
    if (progression.templateName.empty()) {
        progression.rules = anyRules(scope);
    }
    progression.bounds = anyBounds(scope);
    if (exercise.isOneSided() && anyFlag()) {
        progression.sides = JudgedSides::Each;
        progression.maxAsymmetryPercent = scope.takesLoad() ? std::optional(anyInt(0, 400) / 4.0) : std::nullopt;
    }
    if (anyFlag()) {
        progression.form = oneOf<FormGate>({FormGate::Clean, FormGate::Off});
    }
    if (scope.takesLoad() && anyFlag()) {
        progression.rounding = anyRounding();
    }
    return progression;
}

Program anyProgram()
{
    Program program;
    program.id = ProgramId("any");
    program.revision = anyInt(1, 1'000'000);
    program.kind = oneOf<ProgramKind>({ProgramKind::Strength, ProgramKind::Mobility, ProgramKind::Rehab, ProgramKind::WarmUp});
    program.name = anyText();
    program.summary = anyFlag() ? anyText() : "";
    anySettings(program);
    int slotNumber = 0;
    const int stages = anyInt(1, 2);
    for (int i = 0; i < stages; ++i) {
        Stage stage{StageId("stage-" + std::to_string(i)), anyText(), anyInt(0, 104), std::nullopt, {}};
        if (anyFlag()) {
            stage.gate = anyGate(nullptr, 3);
        }
        stage.workouts.push_back(
            Workout{WorkoutId("workout-" + std::to_string(i)), anyText(), {anyBlock(slotNumber, program.bases)}});
        program.stages.push_back(std::move(stage));
    }
    if (anyFlag()) {
        const Slot& slot = program.stages.front().workouts.front().blocks.front().slots.front();
        program.bases.push_back({"estimate", anyLoad(), "wathan", slot.track});
    }
    return program;
}

}  // namespace stance::test
