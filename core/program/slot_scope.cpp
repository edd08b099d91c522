#include "core/program/slot_scope.h"

#include "core/base/base_names.h"
#include "core/program/prescription_json.h"
#include "core/program/rule_names.h"

#include <algorithm>

namespace stance {
namespace {

/// Whether any target that the slot writes down, in its own sets, a scheme or a rung, holds what `has` asks for.
template <class Has>
bool anyTarget(const Slot& slot, Has has)
{
    const auto inSets = [&](const Prescription& prescription) {
        return std::any_of(prescription.sets.begin(), prescription.sets.end(), has);
    };
    const auto inPart = [&](const auto& part) { return inSets(part.prescription); };
    const Progression& progression = slot.progression;
    return inSets(slot.prescription) || std::any_of(progression.schemes.begin(), progression.schemes.end(), inPart)
           || std::any_of(progression.rungs.begin(), progression.rungs.end(), inPart);
}

}  // namespace

std::vector<const Exercise*> SlotScope::rungs() const
{
    if (slot.path.empty()) {
        return {&exercise};
    }
    std::vector<const Exercise*> found;
    for (const ExerciseId& id : slot.path) {
        if (const Exercise* rung = catalog.find(id); rung != nullptr) {
            found.push_back(rung);
        }
    }
    return found;
}

Measure SlotScope::measureOf(const Exercise& rung) const
{
    if (rung.id == slot.exercise) {
        return slot.measure;
    }
    const auto& plans = slot.progression.rungs;
    const auto plan = std::find_if(plans.begin(), plans.end(), [&](const RungPlan& item) { return item.exercise == rung.id; });
    if (plan != plans.end()) {
        return plan->measure;
    }
    return measureFits(slot.measure, rung) ? slot.measure : rung.measure;
}

std::optional<MeasureKind> SlotScope::measureIn(std::string_view amountField) const
{
    for (const Exercise* rung : rungs()) {
        const MeasureKind kind = measureOf(*rung).kind;
        if (amountFieldOf(kind) == amountField) {
            return kind;
        }
    }
    return std::nullopt;
}

bool SlotScope::takesLoad() const
{
    const auto all = rungs();
    return std::any_of(all.begin(), all.end(), [&](const Exercise* rung) { return loadKindOf(*rung) != LoadKind::None; });
}

bool SlotScope::hasLevelAxis(std::string_view name) const
{
    const auto all = rungs();
    return std::any_of(all.begin(), all.end(), [&](const Exercise* rung) { return rung->findLevelAxis(name) != nullptr; });
}

bool SlotScope::hasBasis(std::string_view id) const
{
    return std::any_of(bases.begin(), bases.end(), [&](const Basis& basis) { return basis.id == id; });
}

bool SlotScope::hasScheme(std::string_view id) const
{
    const auto& schemes = slot.progression.schemes;
    return id == ownScheme || std::any_of(schemes.begin(), schemes.end(), [&](const Scheme& scheme) { return scheme.id == id; });
}

bool SlotScope::hasTempo() const
{
    const auto all = rungs();
    return std::any_of(all.begin(), all.end(), [](const Exercise* rung) { return rung->tempo.has_value(); })
           || anyTarget(slot, [](const SetTarget& target) { return target.tempo.has_value(); });
}

bool SlotScope::hasBreath() const
{
    const auto all = rungs();
    return std::any_of(all.begin(), all.end(), [](const Exercise* rung) { return rung->breath.has_value(); })
           || anyTarget(slot, [](const SetTarget& target) { return target.breath.has_value(); });
}

}  // namespace stance
