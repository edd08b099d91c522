// WeekTurn: schedule rules counted in weeks move when their week begins, before its first session.
#pragma once

#include "core/progression/fold.h"

namespace stance {

/// How often a trigger was due when its count (sessions of the track, or weeks of the program) has reached `count`.
int dueTimes(const ScheduleTrigger& trigger, int count);

/// Fires the rules of the schedule pass that the week of `day` makes due: at most one per side, in their order. A gate
/// counts as the last session left it; a rule that was held back or comes second stays due. Rules that change the stage wait
/// for the end of the session, and nothing moves under a deload.
void turnWeek(Fold& fold, Lane& lane, std::chrono::sys_days day, UtcTime at);

}  // namespace stance
