// Estimated one-rep max by a named formula, and the load for a number of repetitions with some in reserve.
//
// Sources, w the load and r the repetitions to failure:
//   epley     w (1 + r / 30)                             B. Epley, Poundage chart, Boyd Epley Workout, 1985
//   brzycki   w 36 / (37 - r)                            M. Brzycki, JOPERD 64(1):88-90, 1993
//   lombardi  w r^0.10                                   V. P. Lombardi, Beginning Weight Training, 1989
//   wathan    100 w / (48.8 + 53.8 e^(-0.075 r))         D. Wathan, in Essentials of Strength Training and Conditioning, 1994
//   oconner   w (1 + 0.025 r)                            B. O'Conner et al., Weight Training Today, 1989
#pragma once

#include "core/base/body.h"
#include "core/base/load.h"
#include "core/base/name_table.h"

#include <optional>

namespace stance {

enum class RepMaxFormula { Epley, Brzycki, Lombardi, Wathan, OConner };

extern const NameTable<RepMaxFormula> repMaxFormulaNames;  ///< epley, brzycki, lombardi, wathan, oconner

/// Repetitions to failure that the formulas are trusted for. They were checked up to about ten (LeSuer et al., J Strength Cond
/// Res 11:211-213, 1997); two more are allowed so that a range of 8 to 12 can be judged (own choice).
constexpr int maxRepsOfFormulas = 12;

/// One-rep max as a multiple of the load that `repsToFailure` were possible with. 1 for one repetition, whatever the formula
/// says (Epley and Wathan as published do not); none outside 1 to maxRepsOfFormulas.
std::optional<double> repMaxFactor(RepMaxFormula formula, double repsToFailure);

/// Repetitions done and those still in reserve count together. `load` is all that was moved: add body weight where it counts.
/// Exact to the microgram, in the unit of `load`; none outside the range of the formulas.
std::optional<Load> estimateOneRepMax(RepMaxFormula formula, const Load& load, int reps, RepsInReserve inReserve = 0);

/// The inverse: what `reps` can be done with, so that `inReserve` are left. RPE is 10 less those in reserve.
std::optional<Load> loadForReps(RepMaxFormula formula, const Load& oneRepMax, int reps, RepsInReserve inReserve = 0);

}  // namespace stance
