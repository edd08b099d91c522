// Flow: what follows what in a session: from one set to the rest, the other side, the next set, the summary.
#pragma once

#include "core/session/draft.h"

namespace stance {

/// Begins the work, hold or breathing of a step.
void startSet(Draft& draft, const PlanStep& step, int lateMs = 0);
/// Get ready for a step, or its set at once when it needs none.
void getReady(Draft& draft, const PlanStep& step, int lateMs = 0);
/// Completes the set under way with `amount`, and goes on to what comes after it.
void completeSet(Draft& draft, int amount, bool entered, int lateMs = 0);
/// Goes on from the rest to the set that comes next.
void endRest(Draft& draft, int lateMs = 0);
/// Skips the current step (in a rest the next one) and shows what comes instead.
void skipStep(Draft& draft, SkipReason reason);
/// Keeps what was done of the set under way up to `asOf`, if anything, as a finished set; nothing follows. A set that was being
/// done again keeps the record it had.
void keepPartialSet(Draft& draft, const Stamp& asOf);
/// Amount of the set under way, in the unit of its measure.
int amountSoFar(const Session& session, const Stamp& now);

}  // namespace stance
