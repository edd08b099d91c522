#include "tests/support/session_plans.h"

namespace stance {

TestSlot TestSlot::named(const std::string& id) const
{
    TestSlot copy = *this;
    copy.slot.id = SlotId{id};
    copy.slot.track = TrackId{id};
    copy.slot.exercise = ExerciseId{id};
    return copy;
}

TestSlot TestSlot::times(int count) const
{
    TestSlot copy = *this;
    copy.sets = count;
    return copy;
}

TestSlot TestSlot::resting(int seconds) const
{
    TestSlot copy = *this;
    copy.slot.prescription.restSeconds = seconds;
    return copy;
}

TestSlot TestSlot::oneSided(Side first, int sideChangeSeconds) const
{
    TestSlot copy = *this;
    copy.firstSide = first;
    copy.slot.sideChangeSeconds = sideChangeSeconds;
    return copy;
}

TestSlot TestSlot::restingBetweenSides(int seconds) const
{
    TestSlot copy = *this;
    copy.restBetweenSidesSeconds = seconds;
    return copy;
}

TestSlot TestSlot::alternating() const
{
    TestSlot copy = *this;
    copy.slot.alternating = true;
    return copy;
}

TestSlot TestSlot::readyIn(int seconds) const
{
    TestSlot copy = *this;
    copy.changeOverSeconds = seconds;
    return copy;
}

TestSlot TestSlot::upTo(int max) const
{
    TestSlot copy = *this;
    copy.slot.prescription.sets.front().amountMax = max;
    return copy;
}

TestSlot TestSlot::asManyAsPossible() const
{
    TestSlot copy = *this;
    copy.slot.prescription.sets.front().openEnded = true;
    return copy;
}

TestSlot TestSlot::with(Load load) const
{
    TestSlot copy = *this;
    copy.slot.loadKind = LoadKind::External;
    copy.slot.prescription.sets.front().load = load;
    return copy;
}

TestSlot TestSlot::breathing(int in, int out, int pause) const
{
    TestSlot copy = *this;
    copy.slot.prescription.sets.front().breath = BreathPattern{{in, in}, {out, out}, {pause, pause}};
    return copy;
}

TestSlot slotOf(const std::string& id, Measure measure, int amount)
{
    TestSlot slot;
    slot.slot.measure = measure;
    SetTarget target;
    target.amountMin = target.amountMax = amount;
    slot.slot.prescription.sets.push_back(target);
    return slot.named(id);
}

TestSlot repsOf(int reps)
{
    return slotOf("squat", Measure{MeasureKind::Reps}, reps);
}
TestSlot holdOf(int seconds)
{
    return slotOf("plank", Measure{MeasureKind::HoldSeconds}, seconds);
}
TestSlot breathsOf(int breaths)
{
    return slotOf("breathing", Measure{MeasureKind::Breaths}, breaths);
}

SessionPlan planOf(const std::vector<TestSlot>& slots)
{
    SessionPlan plan;
    plan.program = ProgramId{"test-program"};
    plan.programRevision = 1;
    plan.programName = "Test program";
    plan.workout = WorkoutId{"a"};
    plan.workoutName = "Workout A";
    for (const TestSlot& wanted : slots) {
        PlannedSlot slot = wanted.slot;
        slot.prescription.sets.resize(static_cast<std::size_t>(wanted.sets), slot.prescription.sets.front());
        const auto slotIndex = static_cast<int>(plan.slots.size());
        for (int setNo = 1; setNo <= wanted.sets; ++setNo) {
            std::vector<Side> sides{wanted.firstSide};
            if (wanted.firstSide != Side::Both) {
                sides.push_back(otherSide(wanted.firstSide));
            }
            for (std::size_t i = 0; i < sides.size(); ++i) {
                const int changeOver = setNo == 1 && i == 0 ? wanted.changeOverSeconds : 0;
                const int rest = i + 1 == sides.size() ? slot.prescription.restSeconds : wanted.restBetweenSidesSeconds;
                plan.steps.push_back(
                    PlanStep{static_cast<StepId>(plan.steps.size()), slotIndex, setNo, sides[i], 1, changeOver, rest});
            }
        }
        plan.slots.push_back(std::move(slot));
    }
    plan.steps.back().restAfterSeconds = 0;
    return plan;
}

}  // namespace stance
