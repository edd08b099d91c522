#include "core/coach/plan_session.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace stance {
namespace {

class Planner {
public:
    Planner(const PlanContext& context, SessionPlan& plan) : m_context(context), m_plan(plan) {}

    void add(const Block& block)
    {
        const int firstSlot = static_cast<int>(m_plan.slots.size());
        for (const Slot& slot : block.slots) {
            m_plan.slots.push_back(planned(slot));
        }
        if (block.kind == BlockKind::Straight) {
            for (std::size_t i = 0; i < block.slots.size(); ++i) {
                addStraight(block.slots[i], firstSlot + static_cast<int>(i));
            }
        } else {
            addRounds(block, firstSlot);
        }
    }

    /// No rest after the last set: the summary follows.
    void finish()
    {
        if (!m_plan.steps.empty()) {
            m_plan.steps.back().restAfterSeconds = 0;
        }
    }

private:
    const PlanContext& m_context;
    SessionPlan& m_plan;

    PlannedSlot planned(const Slot& slot) const
    {
        const Exercise* exercise = m_context.catalog.find(slot.exercise);
        assert(exercise != nullptr);
        PlannedSlot result;
        result.id = slot.id;
        result.track = slot.track;
        result.exercise = slot.exercise;
        result.measure = slot.measure;
        result.loadKind = exercise->loadKind;
        result.alternating = exercise->laterality == Laterality::Alternating;
        result.prescription = m_context.prescription(slot);
        result.sideChangeSeconds = slot.sideChangeSeconds;
        result.path = slot.path;
        return result;
    }

    std::vector<Side> sidesOf(const Slot& slot) const
    {
        if (!m_context.catalog.find(slot.exercise)->isOneSided()) {
            return {Side::Both};
        }
        Side first = m_context.firstSide(slot);
        if (slot.sideOrder == SideOrder::Left || slot.sideOrder == SideOrder::Right) {
            first = slot.sideOrder == SideOrder::Left ? Side::Left : Side::Right;
        } else if (first == Side::Both) {
            first = Side::Left;
        }
        return {first, otherSide(first)};
    }

    void addSet(const Slot& slot, int slotIndex, int setNo, int round, int changeOver, int restAfter)
    {
        const std::vector<Side> sides = sidesOf(slot);
        for (const Side side : sides) {
            const bool last = side == sides.back();
            const bool first = side == sides.front();
            PlanStep step;
            step.id = static_cast<StepId>(m_plan.steps.size());
            step.slot = slotIndex;
            step.setNo = setNo;
            step.side = side;
            step.round = round;
            step.changeOverSeconds = first ? changeOver : 0;
            step.restAfterSeconds = last ? restAfter : slot.restBetweenSidesSeconds;
            m_plan.steps.push_back(step);
        }
    }

    void addStraight(const Slot& slot, int slotIndex)
    {
        const Prescription& prescription = m_plan.slots[static_cast<std::size_t>(slotIndex)].prescription;
        const auto sets = static_cast<int>(prescription.sets.size());
        for (int setNo = 1; setNo <= sets; ++setNo) {
            addSet(slot, slotIndex, setNo, 1, setNo == 1 ? slot.changeOverSeconds : 0, prescription.restSeconds);
        }
    }

    void addRounds(const Block& block, int firstSlot)
    {
        for (int round = 1; round <= block.rounds; ++round) {
            for (std::size_t i = 0; i < block.slots.size(); ++i) {
                const Slot& slot = block.slots[i];
                const int slotIndex = firstSlot + static_cast<int>(i);
                const bool lastOfRound = i + 1 == block.slots.size();
                const int rest = m_plan.slots[static_cast<std::size_t>(slotIndex)].prescription.restSeconds;
                // The exercise changes at every set, so each needs its change-over.
                addSet(slot, slotIndex, round, round, slot.changeOverSeconds,
                       lastOfRound && block.restBetweenRoundsSeconds > 0 ? block.restBetweenRoundsSeconds : rest);
            }
        }
    }
};

}  // namespace

SessionPlan planSession(const Program& program, const Workout& workout, const PlanContext& context)
{
    SessionPlan plan;
    plan.program = program.id;
    plan.programRevision = program.revision;
    plan.programName = program.name;
    plan.workout = workout.id;
    plan.workoutName = workout.name;
    Planner planner(context, plan);
    for (const Block& block : workout.blocks) {
        planner.add(block);
    }
    planner.finish();
    return plan;
}

}  // namespace stance
