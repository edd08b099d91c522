#include "core/progression/target_weight.h"

#include <algorithm>

namespace stance {

namespace {

double kilogramsOf(const SetTarget& set, const Bases& bases)
{
    if (set.share) {
        const auto basis = bases.find(set.share->basis);
        return basis == bases.end() ? 0.0 : basis->second.kilograms() * set.share->percent / 100.0;
    }
    return set.load ? set.load->kilograms() : 0.0;
}

}  // namespace

TargetWeight weightOf(const TargetState& state, LoadKind kind, const Bases& bases)
{
    TargetWeight weight;
    weight.rung = state.rung;
    weight.sets = static_cast<double>(state.exact.sets.size());
    for (const SetTarget& set : state.exact.sets) {
        const double load = kilogramsOf(set, bases);
        weight.load += kind == LoadKind::Assistance ? -load : load;
        weight.amount += set.amountMin + set.amountMax;
    }
    weight.load /= std::max(1.0, weight.sets);
    weight.amount /= std::max(1.0, weight.sets);
    return weight;
}

}  // namespace stance
