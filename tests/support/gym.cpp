#include "tests/support/gym.h"

#include "tests/support/documents.h"

#include <utility>

namespace stance::test {
namespace {

Exercise named(const std::string& id, Laterality laterality, MeasureKind measure, LoadKind load)
{
    Exercise exercise;
    exercise.id = ExerciseId(id);
    exercise.laterality = laterality;
    exercise.measure = Measure{measure, 0};
    exercise.loadKind = load;
    exercise.dose.sets = {2, 4};
    exercise.dose.amount = {8, 12};
    Fault slip;
    slip.id = FaultId("slip");
    slip.tag = FaultTag::Momentum;
    Fault cave;
    cave.id = FaultId("cave");
    cave.tag = FaultTag::KneeValgus;
    cave.critical = true;
    Fault wobble;
    wobble.id = FaultId("wobble");
    wobble.tag = FaultTag::Instability;
    exercise.faults = {slip, cave, wobble};
    return exercise;
}

Exercise bilateral(const std::string& id, MeasureKind measure, LoadKind load)
{
    return named(id, Laterality::Bilateral, measure, load);
}

void link(Exercise& easier, Exercise& harder)
{
    easier.harder.push_back({harder.id, "earned"});
    harder.easier.push_back({easier.id, "too hard"});
}

std::vector<Exercise> loaded()
{
    Exercise squat = bilateral("squat", MeasureKind::Reps, LoadKind::External);
    squat.tempo = Tempo{2, 0, 1, 0};
    squat.equipment = {Equipment::Barbell};
    Exercise press = bilateral("press", MeasureKind::Reps, LoadKind::External);
    press.equipment = {Equipment::Dumbbell};
    Exercise lunge = named("lunge", Laterality::Unilateral, MeasureKind::Reps, LoadKind::External);
    lunge.levels = {{"depth", {"quarter", "half", "full"}}, {"support", {"hand", "free"}}};
    Exercise step = named("step-up", Laterality::Unilateral, MeasureKind::Reps, LoadKind::External);
    step.levels = {{"step_height", {"15 cm", "20 cm", "25 cm"}}};
    step.loadGate = LoadGate{"Only when it neither wobbles nor hurts.", {"S46"}};
    return {squat,
            press,
            bilateral("dip", MeasureKind::Reps, LoadKind::BodyweightPlus),
            bilateral("pull-up", MeasureKind::Reps, LoadKind::Assistance),
            lunge,
            step};
}

std::vector<Exercise> unloaded()
{
    Exercise wall = bilateral("wall-push-up", MeasureKind::Reps, LoadKind::None);
    Exercise bench = bilateral("bench-push-up", MeasureKind::Reps, LoadKind::None);
    Exercise floor = bilateral("push-up", MeasureKind::Reps, LoadKind::External);
    link(wall, bench);
    link(bench, floor);
    Exercise plank = bilateral("plank", MeasureKind::HoldSeconds, LoadKind::None);
    plank.dose.amount = {20, 45};
    plank.breath = BreathPattern{{3, 3}, {4, 6}, {0, 0}};
    Exercise longPlank = bilateral("long-plank", MeasureKind::HoldSeconds, LoadKind::External);
    longPlank.dose.amount = {20, 45};
    Exercise lift = bilateral("plank-lift", MeasureKind::Reps, LoadKind::None);
    link(plank, longPlank);
    link(plank, lift);
    Exercise breath = bilateral("crook-breath", MeasureKind::Breaths, LoadKind::None);
    breath.breath = BreathPattern{{4, 4}, {6, 8}, {2, 2}};
    breath.dose.amount = {5, 8};
    Exercise reach = named("leg-reach", Laterality::Alternating, MeasureKind::Reps, LoadKind::None);
    return {wall, bench, floor, plank, longPlank, lift, breath, reach};
}

}  // namespace

Catalog makeGym()
{
    std::vector<Exercise> all = shippedCatalog().exercises();
    for (Exercise& exercise : loaded()) {
        all.push_back(std::move(exercise));
    }
    for (Exercise& exercise : unloaded()) {
        all.push_back(std::move(exercise));
    }
    return Catalog::create(std::move(all), "gym").value();
}

}  // namespace stance::test
