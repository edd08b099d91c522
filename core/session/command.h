// SessionCommand: what the athlete, or the clock, asks of a session. Each names what it was aimed at, so that a
// command about something no longer on the screen is refused.
#pragma once

#include "core/session/event.h"

#include <variant>

namespace stance {

/// Names a phase of a live session: the number of the batch that began it.
using PhaseId = int;

struct StartSession {
    SessionId session;
    SessionPlan plan;
};
/// The obvious next thing of get ready, change side and rest: start, go, go on.
struct Proceed {
    PhaseId phase = 0;
};
struct CountRep {
    SetRef set;
    CountedBy by = CountedBy::Athlete;
};
struct CountBreath {
    SetRef set;
};
/// Ends the set: counted sets with their ticks (none: as prescribed), holds with the seconds held, breathing with the breaths.
struct CompleteSet {
    SetRef set;
};
/// Flags the last rep of the set under way (or the hold).
struct FlagRep {
    SetRef set;
    FaultId fault;
};
/// Skips the current set; during a rest the next one.
struct SkipSet {
    PhaseId phase = 0;
};
/// Back to the set before, to do it again.
struct StepBack {
    PhaseId phase = 0;
};
struct PauseSession {
    PhaseId phase = 0;
};
struct ResumeSession {
    PhaseId phase = 0;
};
/// Makes the rest longer or shorter; it never becomes shorter than what has passed.
struct AdjustRest {
    PhaseId phase = 0;
    int seconds = 0;
};

/// Edits of the log of a done set.
struct LogAmount {
    SetRef set;
    int amount = 0;
};
struct LogLoad {
    SetRef set;
    std::optional<Load> load;
};
struct LogLevel {
    SetRef set;
    Level level;
};
struct LogEffort {
    SetRef set;
    std::optional<RepsInReserve> rir;
};
struct LogFault {
    SetRef set;
    FaultId fault;
    int reps = 0;
};
struct LogPain {
    SetRef set;
    std::optional<Pain> pain;
};
struct LogSetNote {
    SetRef set;
    std::string note;
};
struct AcceptLog {
    SetRef set;
};

struct AddSet {
    int slot = 0;
};
struct SwapExercise {
    int slot = 0;
    ExerciseId exercise;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    Prescription prescription;
    bool alternating = false;
    bool oneSided = false;  ///< the new exercise is done side by side; sets from the current one on are made so
};
/// A rule speaks: never sent by the athlete.
struct AdjustTargets {
    int slot = 0;
    Prescription prescription;
    std::optional<Prescription> right;
    std::string rule;
};
struct SetPacing {
    Pacing pacing;
};
struct StopExercise {
    int slot = 0;
    StopReason reason = StopReason::Other;
};
struct WriteSessionNote {
    std::string note;
};
struct GiveSessionEffort {
    std::optional<int> effort;
};
/// Ends here: what is left is recorded as not done; opens the summary.
struct EndHere {};
/// Saves and closes from the summary, or an unfinished session as it stands.
struct FinishSession {};
struct DiscardSession {};
struct Undo {};
struct Redo {};

/// The clock crossed the end of a phase, or of a breath in it.
struct Elapsed {
    PhaseId phase = 0;
};
/// The machine slept; nothing happened yet.
struct WokeUp {};
/// The program started again and found this session open.
struct ReopenSession {};

using SessionCommand =
    std::variant<StartSession, Proceed, CountRep, CountBreath, CompleteSet, FlagRep, SkipSet, StepBack, PauseSession, ResumeSession,
                 AdjustRest, LogAmount, LogLoad, LogLevel, LogEffort, LogFault, LogPain, LogSetNote, AcceptLog, AddSet,
                 SwapExercise, AdjustTargets, SetPacing, StopExercise, WriteSessionNote, GiveSessionEffort, EndHere, FinishSession,
                 DiscardSession, Undo, Redo, Elapsed, WokeUp, ReopenSession>;

}  // namespace stance
