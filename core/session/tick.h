// Tick: what one counted rep is to the clock.
#pragma once

#include "core/session/plan.h"

#include <chrono>

namespace stance {

/// How long one tick takes: a rep at its tempo (three seconds without one), a held rep with two seconds to move. Where sides
/// alternate, a tick is one side.
std::chrono::seconds tickLength(const PlannedSlot& slot, const SetTarget& target);
/// Whether the clock can count the set: reps and held reps; what is counted to failure, or walked, only the athlete can count.
bool canBePaced(Measure measure);
/// From the beginning of a rep to where it turns: the part of the tempo that begins it, with its pause. Zero without a tempo.
std::chrono::seconds untilTurn(const SetTarget& target);

}  // namespace stance
