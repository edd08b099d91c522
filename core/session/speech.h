// Speech: what a session says and when, as kinds and numbers; the words are the window's. What would begin late is dropped, never
// said late.
#pragma once

#include "core/session/cue.h"

#include <vector>

namespace stance {

enum class SpeechKind {
    Ready,      ///< which exercise comes, on which side, how much of it
    SetUp,      ///< one line of its set-up, `number` from 0
    FormCue,    ///< the cue of the set
    RepCount,   ///< `number` reps are counted
    RepsLeft,   ///< `number` reps are left
    Halfway,    ///< of a hold
    Countdown,  ///< `number` seconds are left
    BreatheIn,
    BreatheOut,
    ChangeSide,  ///< to the side of the step
    Rest,        ///< a rest begins; what comes after it
    RestOver,    ///< a rest ran out while the machine slept, and waits
    Done,        ///< all sets are behind
    Again,       ///< where one is and what counts now, because the athlete asked
};

/// What an athlete switches on and off together.
enum class SpeechLayer { Names, Countdown, Cues, Narration };

/// Where a session stands, the same before and after a pause: until the phase or the set changes, nothing is said twice.
struct SpeechPlace {
    Phase phase = Phase::GetReady;
    StepId step = -1;  ///< in a rest the one that comes next; -1: none is left
    int attempt = 0;

    friend bool operator==(const SpeechPlace&, const SpeechPlace&) = default;
};

SpeechPlace placeOf(const Session& session);

struct Speech {
    SpeechKind kind = SpeechKind::Ready;
    SpeechPlace place;
    int number = 0;
    Millis passed{0};  ///< when it is due in time of its phase: tells two of a kind apart
    Millis due{0};     ///< when it is to begin, on the monotonic clock of the boot the phase was anchored in
    Millis latest{0};  ///< when beginning makes no sense any more
    Millis length{0};  ///< how long it is likely to take; given by who has the words

    friend bool operator==(const Speech&, const Speech&) = default;
};

SpeechLayer layerOf(SpeechKind kind);
/// The higher interrupts the lower. Names and sides are highest: without them the athlete does not know what to do.
int priorityOf(SpeechKind kind);
/// One thing to say, wherever the clock stands by now. A line of the set-up stays the same in the rest before and while getting
/// ready.
bool sameSpeech(const Speech& a, const Speech& b);

/// Everything the clock brings in the current phase, in order of time. Empty while paused. Like the schedule of cues: take it
/// again after every change and after waking up.
std::vector<Speech> speechSchedule(const Session& session);

/// What is to be said about what just happened and no clock could foresee, due `now`.
std::vector<Speech> speechOf(const std::vector<SessionEvent>& events, const Session& after, const Stamp& now);

}  // namespace stance
