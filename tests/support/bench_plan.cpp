#include "tests/support/bench_plan.h"

namespace stance::bench {
namespace {

PlannedSlot slotOf(const std::string& id, int sets, int reps)
{
    PlannedSlot slot;
    slot.id = SlotId(id);
    slot.track = TrackId(id);
    slot.exercise = ExerciseId(id);
    slot.prescription.sets.assign(static_cast<std::size_t>(sets), SetTarget{reps, reps, false, {}, {}, {}, {}, {}});
    return slot;
}

void addSteps(SessionPlan& plan, int slot, int sets, bool oneSided, int rest)
{
    for (int setNo = 1; setNo <= sets; ++setNo) {
        for (const Side side : oneSided ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both}) {
            PlanStep step;
            step.id = static_cast<StepId>(plan.steps.size());
            step.slot = slot;
            step.setNo = setNo;
            step.side = side;
            step.restAfterSeconds = oneSided && side == Side::Left ? 0 : rest;
            plan.steps.push_back(step);
        }
    }
}

}  // namespace

SessionPlan longPlan(int sets, int reps)
{
    SessionPlan plan;
    plan.program = ProgramId("bench");
    plan.workout = WorkoutId("long");
    plan.slots.push_back(slotOf("long", sets, reps));
    addSteps(plan, 0, sets, false, 0);
    return plan;
}

SessionPlan usualPlan()
{
    SessionPlan plan;
    plan.program = ProgramId("hip-extension-start");
    plan.programRevision = 1;
    plan.programName = "Hip extension";
    plan.workout = WorkoutId("usual");
    plan.workoutName = "Usual workout";
    int slot = 0;
    for (const char* id :
         {"glute-bridge", "hip-thrust", "single-leg-squat", "single-leg-rdl", "forward-step-up", "single-leg-bridge"}) {
        plan.slots.push_back(slotOf(id, 3, 10));
        addSteps(plan, slot, 3, slot >= 2, 60);
        ++slot;
    }
    plan.steps.back().restAfterSeconds = 0;
    return plan;
}

}  // namespace stance::bench
