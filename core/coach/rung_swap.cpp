#include "core/coach/rung_swap.h"

#include "core/progression/target_state.h"

#include <algorithm>

namespace stance {
namespace {

SwapExercise swapTo(const PlannedSlot& planned, int slot, const Exercise& exercise)
{
    SwapExercise swap;
    swap.slot = slot;
    swap.exercise = exercise.id;
    swap.measure = exercise.measure;
    swap.loadKind = exercise.loadKind;
    swap.prescription = planned.prescription;
    swap.alternating = exercise.laterality == Laterality::Alternating;
    swap.oneSided = exercise.isOneSided();
    return swap;
}

std::optional<SwapExercise> alongPath(const PlannedSlot& planned, int slotIndex, const Slot& slot, const Catalog& catalog,
                                      RungStep step)
{
    const auto here = std::find(slot.path.begin(), slot.path.end(), planned.exercise);
    if (here == slot.path.end()) {
        return std::nullopt;
    }
    const int rung = static_cast<int>(here - slot.path.begin()) + (step == RungStep::Harder ? 1 : -1);
    if (rung < 0 || rung >= static_cast<int>(slot.path.size())) {
        return std::nullopt;
    }
    const Exercise* exercise = catalog.find(exerciseOf(slot, rung));
    if (exercise == nullptr) {
        return std::nullopt;
    }
    SwapExercise swap = swapTo(planned, slotIndex, *exercise);
    swap.measure = measureOf(slot, rung);
    // A share of a basis is a load only once the basis is known: the rung begins without it.
    swap.prescription = resolved(planOf(slot, rung, 0), {});
    for (SetTarget& set : swap.prescription.sets) {
        set.share.reset();
    }
    return swap;
}

std::optional<SwapExercise> alongLadder(const PlannedSlot& planned, int slotIndex, const Catalog& catalog, RungStep step)
{
    const Exercise* here = catalog.find(planned.exercise);
    if (here == nullptr) {
        return std::nullopt;
    }
    for (const Rung& rung : step == RungStep::Harder ? here->harder : here->easier) {
        const Exercise* exercise = catalog.find(rung.exercise);
        if (exercise == nullptr || !(exercise->measure == planned.measure)) {
            continue;
        }
        SwapExercise swap = swapTo(planned, slotIndex, *exercise);
        for (SetTarget& set : swap.prescription.sets) {
            set.load.reset();
            set.levels.clear();
            set.tempo = exercise->tempo;
        }
        return swap;
    }
    return std::nullopt;
}

}  // namespace

const Slot* writtenSlot(const Program& program, const Session& session, const PlannedSlot& planned)
{
    for (const Stage& stage : program.stages) {
        for (const Workout& workout : stage.workouts) {
            for (const Block& block : workout.blocks) {
                const auto slot =
                    std::find_if(block.slots.begin(), block.slots.end(), [&](const Slot& one) { return one.id == planned.id; });
                if (workout.id == session.plan.workout && slot != block.slots.end()) {
                    return &*slot;
                }
            }
        }
    }
    return nullptr;
}

std::optional<SwapExercise> rungSwap(const Session& session, const Program& program, const Catalog& catalog, RungStep step)
{
    const PlanStep* current = session.step();
    if (current == nullptr) {
        return std::nullopt;
    }
    const PlannedSlot& planned = session.plan.slotOf(*current);
    if (const Slot* slot = writtenSlot(program, session, planned)) {
        if (auto swap = alongPath(planned, current->slot, *slot, catalog, step)) {
            return swap;
        }
    }
    return alongLadder(planned, current->slot, catalog, step);
}

bool isOnPath(const PlannedSlot& planned, const ExerciseId& exercise)
{
    return std::find(planned.path.begin(), planned.path.end(), exercise) != planned.path.end();
}

}  // namespace stance
