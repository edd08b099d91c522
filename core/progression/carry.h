// Carry: what targets of one slot mean for another slot of the same track: an edited revision, or a second place in the program.
#pragma once

#include "core/progression/lane.h"

namespace stance {

/// Targets for `to`, which begins now, from those of `from`. Of an edited slot: what the edit changed comes from the new plan,
/// what it left alone goes on. Of another slot: rung, load and levels go on where both are written alike or the new one is silent.
/// Where that is not what the last session was asked for, a new plan begins: its decision and what it changed are told.
void carryOver(const Lane& from, Lane& to, const Bases& bases);

/// After `from` moved: rung, load and levels reach a lane of the same track that is written differently, under the same terms.
void share(const Lane& from, Lane& to);

}  // namespace stance
