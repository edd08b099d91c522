#include "core/progression/estimate.h"

#include <cmath>

namespace stance {
namespace {

constexpr Named<RepMaxFormula> formulaEntries[] = {
    {RepMaxFormula::Epley, "epley"},   {RepMaxFormula::Brzycki, "brzycki"}, {RepMaxFormula::Lombardi, "lombardi"},
    {RepMaxFormula::Wathan, "wathan"}, {RepMaxFormula::OConner, "oconner"},
};

double published(RepMaxFormula formula, double reps)
{
    switch (formula) {
        case RepMaxFormula::Epley: return 1 + reps / 30;
        case RepMaxFormula::Brzycki: return 36 / (37 - reps);
        case RepMaxFormula::Lombardi: return std::pow(reps, 0.10);
        case RepMaxFormula::Wathan: return 100 / (48.8 + 53.8 * std::exp(-0.075 * reps));
        case RepMaxFormula::OConner: return 1 + 0.025 * reps;
    }
    return 1;
}

Load scaled(const Load& load, double factor)
{
    return loadFromMicrograms(std::llround(static_cast<double>(load.micrograms) * factor), load.unit);
}

}  // namespace

constinit const NameTable<RepMaxFormula> repMaxFormulaNames(formulaEntries);

std::optional<double> repMaxFactor(RepMaxFormula formula, double repsToFailure)
{
    if (repsToFailure < 1 || repsToFailure > maxRepsOfFormulas) {
        return std::nullopt;
    }
    return repsToFailure == 1 ? 1.0 : published(formula, repsToFailure);
}

std::optional<Load> estimateOneRepMax(RepMaxFormula formula, const Load& load, int reps, RepsInReserve inReserve)
{
    const std::optional<double> factor = reps < 1 ? std::nullopt : repMaxFactor(formula, reps + inReserve.value());
    return factor ? std::optional(scaled(load, *factor)) : std::nullopt;
}

std::optional<Load> loadForReps(RepMaxFormula formula, const Load& oneRepMax, int reps, RepsInReserve inReserve)
{
    const std::optional<double> factor = reps < 1 ? std::nullopt : repMaxFactor(formula, reps + inReserve.value());
    return factor ? std::optional(scaled(oneRepMax, 1 / *factor)) : std::nullopt;
}

}  // namespace stance
