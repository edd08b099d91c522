// Cues: when a session sounds, as absolute times. A cue that would come late is dropped, never played late.
#pragma once

#include "core/session/session.h"

#include <vector>

namespace stance {

enum class CueKind { GetReady, LastSeconds, Go, Rep, Turn, Halfway, BreathIn, BreathOut, ChangeSide, Rest, RestOver, Done };

struct Cue {
    CueKind kind = CueKind::Go;
    PhaseId phase = 0;
    Millis due{0};  ///< on the monotonic clock of the boot the phase was anchored in

    friend bool operator==(const Cue&, const Cue&) = default;
};

/// All cues of the current phase that the clock brings, in order of time, the ones at its beginning included.
/// Empty while paused. A suspend shifts a rest: take the schedule again after waking up.
std::vector<Cue> cueSchedule(const Session& session);

/// Cues of what just happened that no clock could foresee: a counted rep, a continued set, a rest that had run out.
std::vector<CueKind> cuesOf(const std::vector<SessionEvent>& events, const Session& after);

}  // namespace stance
