// Standing rules: what holds for every slot that progresses, whatever its template. Their ids begin with "stance-".
// They only hold, lower, or give back what they lowered. Numbers and sources: docs/progression-rules.md.
#pragma once

#include "core/program/program.h"
#include "core/program/rule.h"
#include "core/progression/slot_view.h"

#include <optional>
#include <vector>

namespace stance {

/// The pain bands of a kind of program: rehab is stricter (green 0-2, amber 3-4) than the others (green 0-3, amber 4-5).
PainBands usualPainBands(ProgramKind kind);

/// The program's own bands, else those of its kind.
PainBands painBandsOf(const Program& program);

/// Break bands where a program has none: 0 days x1, 10 x0.95, 21 x0.9, 42 x0.8 and test again.
const std::vector<BreakBand>& usualBreakBands();

/// The program's own break bands, else the usual ones; by rising days.
const std::vector<BreakBand>& breakBandsOf(const Program& program);

/// From so many days without training on there is less after a break; nothing when breaks change nothing.
std::optional<int> shortestBreak(const Program& program);

/// Rules of the safety pass, the reductions first:
/// - stance-pain-down, stance-pain-hold: pain during or right after the session, by the bands;
/// - stance-morning-down, stance-morning-hold: pain of the next morning against the baseline of its place;
/// - stance-form (only FormGate::Clean): a set that was not clean holds;
/// - stance-pain-asked (only rehab): no pain score entered holds.
std::vector<Rule> standingRules(const Program& program, FormGate form);

/// stance-regain, first of the advance pass: sets and amounts that a step back or a break took below the plan come back after a
/// session whose sets all reached the bottom of their target. Without it a rule that asks for a fixed number never opens again.
Rule regainRule(const parts::SlotView& view);

}  // namespace stance
