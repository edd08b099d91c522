#include "core/coach/plan_session.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

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
                addStraight(block, block.slots[i], firstSlot + static_cast<int>(i));
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
        SlotTargets targets = m_context.targets ? m_context.targets(slot) : writtenTargets(slot, m_context.catalog);
        const Exercise* exercise = m_context.catalog.find(targets.exercise);
        assert(exercise != nullptr);
        PlannedSlot result;
        result.id = slot.id;
        result.track = slot.track;
        result.exercise = targets.exercise;
        result.measure = targets.measure;
        result.loadKind = targets.loadKind;
        result.alternating = exercise->laterality == Laterality::Alternating;
        result.prescription = std::move(targets.prescription);
        if (exercise->isOneSided()) {
            result.right = std::move(targets.right);
        }
        result.sideChangeSeconds = slot.sideChangeSeconds;
        result.path = slot.path;
        return result;
    }

    const PlannedSlot& plannedAt(int slotIndex) const { return m_plan.slots[static_cast<std::size_t>(slotIndex)]; }

    std::vector<Side> sidesOf(const Slot& slot, int slotIndex) const
    {
        if (!m_context.catalog.find(plannedAt(slotIndex).exercise)->isOneSided()) {
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

    static int setsOf(const Prescription& prescription) { return static_cast<int>(prescription.sets.size()); }

    /// Sets of one side: as many as its target has; in rounds the block's, and more or fewer as the target has more or fewer than
    /// the slot was written with.
    int setsOf(const Block& block, const Slot& slot, int slotIndex, Side side) const
    {
        const int sets = setsOf(plannedAt(slotIndex).prescriptionOf(side));
        return block.kind == BlockKind::Straight ? sets : std::max(1, block.rounds + sets - setsOf(slot.prescription));
    }

    /// The sides that have a set of this number, in their order.
    std::vector<Side> sidesOf(const Block& block, const Slot& slot, int slotIndex, int setNo) const
    {
        std::vector<Side> sides = sidesOf(slot, slotIndex);
        std::erase_if(sides, [&](Side side) { return setNo > setsOf(block, slot, slotIndex, side); });
        return sides;
    }

    int mostSets(const Block& block, int firstSlot) const
    {
        int most = 0;
        for (std::size_t i = 0; i < block.slots.size(); ++i) {
            for (const Side side : {Side::Left, Side::Right}) {
                most = std::max(most, setsOf(block, block.slots[i], firstSlot + static_cast<int>(i), side));
            }
        }
        return most;
    }

    struct SetPlace {
        int slotIndex = 0;
        int setNo = 1;
        int round = 1;
        int changeOverSeconds = 0;
    };

    void addSet(const Slot& slot, const SetPlace& place, const std::vector<Side>& sides)
    {
        for (const Side side : sides) {
            const bool last = side == sides.back();
            PlanStep step;
            step.id = static_cast<StepId>(m_plan.steps.size());
            step.slot = place.slotIndex;
            step.setNo = place.setNo;
            step.side = side;
            step.round = place.round;
            step.changeOverSeconds = side == sides.front() ? place.changeOverSeconds : 0;
            step.restAfterSeconds =
                last ? plannedAt(place.slotIndex).prescriptionOf(side).restSeconds : slot.restBetweenSidesSeconds;
            m_plan.steps.push_back(step);
        }
    }

    void addStraight(const Block& block, const Slot& slot, int slotIndex)
    {
        const int sets = std::max(setsOf(block, slot, slotIndex, Side::Left), setsOf(block, slot, slotIndex, Side::Right));
        for (int setNo = 1; setNo <= sets; ++setNo) {
            addSet(slot, {slotIndex, setNo, 1, setNo == 1 ? slot.changeOverSeconds : 0}, sidesOf(block, slot, slotIndex, setNo));
        }
    }

    void addRounds(const Block& block, int firstSlot)
    {
        const int rounds = mostSets(block, firstSlot);
        for (int round = 1; round <= rounds; ++round) {
            const std::size_t first = m_plan.steps.size();
            for (std::size_t i = 0; i < block.slots.size(); ++i) {
                const Slot& slot = block.slots[i];
                const int slotIndex = firstSlot + static_cast<int>(i);
                // The exercise changes at every set, so each needs its change-over.
                addSet(slot, {slotIndex, round, round, slot.changeOverSeconds}, sidesOf(block, slot, slotIndex, round));
            }
            if (m_plan.steps.size() > first && block.restBetweenRoundsSeconds > 0) {
                m_plan.steps.back().restAfterSeconds = block.restBetweenRoundsSeconds;
            }
        }
    }
};

}  // namespace

SlotTargets writtenTargets(const Slot& slot, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    const LoadKind kind = exercise != nullptr ? exercise->loadKind : LoadKind::None;
    return {slot.exercise, slot.measure, slot.loadKind.value_or(kind), slot.prescription, std::nullopt};
}

SlotTargets targetsOf(const SlotOutlook& slot)
{
    return {slot.exercise, slot.measure, slot.loadKind, slot.prescription, slot.right};
}

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
