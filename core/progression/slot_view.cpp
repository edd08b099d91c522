#include "core/progression/slot_view.h"

#include "core/base/base_names.h"

#include <algorithm>

namespace stance::parts {
namespace {

template <class Holds>
bool anySet(const Prescription& prescription, Holds holds)
{
    return std::any_of(prescription.sets.begin(), prescription.sets.end(), holds);
}

}  // namespace

std::vector<RungView> SlotView::rungs() const
{
    if (slot.path.empty()) {
        return {{slot.exercise, slot.measure.kind, &slot.prescription}};
    }
    std::vector<RungView> rungs;
    for (const ExerciseId& id : slot.path) {
        const auto& plans = slot.progression.rungs;
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const RungPlan& rung) { return rung.exercise == id; });
        const bool own = plan == plans.end();
        rungs.push_back({id, own ? slot.measure.kind : plan->measure.kind, own ? &slot.prescription : &plan->prescription});
    }
    return rungs;
}

bool SlotView::asksForRir() const
{
    const auto asks = [](const Prescription& plan) {
        return anySet(plan, [](const SetTarget& set) { return set.rir.has_value(); });
    };
    const auto& [schemes, plans] = std::tie(slot.progression.schemes, slot.progression.rungs);
    return asks(slot.prescription)
           || std::any_of(schemes.begin(), schemes.end(), [&](const Scheme& s) { return asks(s.prescription); })
           || std::any_of(plans.begin(), plans.end(), [&](const RungPlan& plan) { return asks(plan.prescription); });
}

bool SlotView::hasRange() const
{
    return anySet(slot.prescription, [](const SetTarget& set) { return !set.openEnded && set.amountMin < set.amountMax; });
}

bool SlotView::hasStartLoad() const
{
    return anySet(slot.prescription, [](const SetTarget& set) { return set.load.has_value() && set.load->micrograms > 0; });
}

std::optional<int> secondsOf(const Tempo& tempo, TempoPart part)
{
    switch (part) {
        case TempoPart::Lower: return tempo.lower;
        case TempoPart::Pause: return tempo.pause;
        case TempoPart::Drive: return tempo.drive;
        case TempoPart::Squeeze: break;
    }
    return tempo.squeeze;
}

std::string amountMetric(MeasureKind kind)
{
    const std::string_view field = amountFieldOf(kind);
    return field == "reps" ? "good_reps" : std::string(field);
}

TargetValue targetOf(MeasureKind kind, const char* end)
{
    TargetValue target;
    target.field = std::string(amountFieldOf(kind)) + end;
    return target;
}

}  // namespace stance::parts
