// SessionEvent: what happened in a session, in the words of docs/events.md. Only these change a session.
#pragma once

#include "core/base/body.h"
#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/base/stamp.h"
#include "core/session/plan.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

enum class CountedBy { Athlete, Pacer };
enum class PauseReason { Athlete, Suspend, Restart, Undo };
enum class SkipReason { Athlete, ExerciseStopped, Adjusted };
enum class StopReason { Pain, Fault, NotToday, Other };

/// Names one performance of one step: going back to a set begins a new attempt.
struct SetRef {
    StepId step = 0;
    int attempt = 1;

    friend bool operator==(const SetRef&, const SetRef&) = default;
};

/// The session began, with everything that was prescribed. Always the first event.
struct SessionStarted {
    SessionId session;
    SessionPlan plan;
    friend bool operator==(const SessionStarted&, const SessionStarted&) = default;
};
/// Get ready for a step. Without a length it waits for the athlete. `lateMs`: how long after its due time it was noticed.
struct GetReadyStarted {
    StepId step = 0;
    std::optional<int> seconds;
    int lateMs = 0;
    friend bool operator==(const GetReadyStarted&, const GetReadyStarted&) = default;
};
struct ChangeSideStarted {
    StepId step = 0;
    int seconds = 0;
    int lateMs = 0;
    friend bool operator==(const ChangeSideStarted&, const ChangeSideStarted&) = default;
};
/// Work, hold or breathing of a step began.
struct SetStarted {
    SetRef set;
    int lateMs = 0;
    friend bool operator==(const SetStarted&, const SetStarted&) = default;
};
struct RepCounted {
    SetRef set;
    CountedBy by = CountedBy::Athlete;
    friend bool operator==(const RepCounted&, const RepCounted&) = default;
};
struct BreathCounted {
    SetRef set;
    CountedBy by = CountedBy::Pacer;
    friend bool operator==(const BreathCounted&, const BreathCounted&) = default;
};
/// The hold (or the minutes) ran its full time.
struct HoldCompleted {
    SetRef set;
    friend bool operator==(const HoldCompleted&, const HoldCompleted&) = default;
};
/// A fault on the last rep, flagged during the set. `rep` counts ticks from 1; 0 in holds and breathing.
struct RepFlagged {
    SetRef set;
    int rep = 0;
    FaultId fault;
    friend bool operator==(const RepFlagged&, const RepFlagged&) = default;
};
/// The set is over. `amount` in the unit of the measure (reps per side where sides alternate).
struct SetCompleted {
    SetRef set;
    int amount = 0;
    bool entered = true;  ///< false: taken as prescribed
    friend bool operator==(const SetCompleted&, const SetCompleted&) = default;
};
struct SetSkipped {
    StepId step = 0;
    SkipReason reason = SkipReason::Athlete;
    friend bool operator==(const SetSkipped&, const SetSkipped&) = default;
};
/// Rest before `next`, by wall time: it runs on while the machine sleeps.
struct RestStarted {
    StepId next = 0;
    int seconds = 0;
    int lateMs = 0;
    friend bool operator==(const RestStarted&, const RestStarted&) = default;
};
struct RestAdjusted {
    int seconds = 0;  ///< added to the length; negative shortens
    friend bool operator==(const RestAdjusted&, const RestAdjusted&) = default;
};
/// The rest ran out while nobody could see it; it waits for the athlete.
struct RestRanOut {
    friend bool operator==(const RestRanOut&, const RestRanOut&) = default;
};
/// The step to come next changed during the rest (it was skipped, or the set just done is to be repeated).
struct NextChanged {
    StepId next = 0;
    friend bool operator==(const NextChanged&, const NextChanged&) = default;
};
struct SteppedBack {
    StepId to = 0;
    friend bool operator==(const SteppedBack&, const SteppedBack&) = default;
};
/// The clock of the phase stood still with `passedMs` behind it.
struct Paused {
    PauseReason reason = PauseReason::Athlete;
    int passedMs = 0;
    friend bool operator==(const Paused&, const Paused&) = default;
};
struct Resumed {
    friend bool operator==(const Resumed&, const Resumed&) = default;
};

// Fields of the log of a set, one event per edit.
struct AmountLogged {
    StepId step = 0;
    int amount = 0;
    friend bool operator==(const AmountLogged&, const AmountLogged&) = default;
};
/// No load means body weight only.
struct LoadLogged {
    StepId step = 0;
    std::optional<Load> load;
    friend bool operator==(const LoadLogged&, const LoadLogged&) = default;
};
struct LevelLogged {
    StepId step = 0;
    Level level;
    friend bool operator==(const LevelLogged&, const LevelLogged&) = default;
};
struct EffortLogged {
    StepId step = 0;
    std::optional<RepsInReserve> rir;
    friend bool operator==(const EffortLogged&, const EffortLogged&) = default;
};
/// How many reps of the set showed the fault, those flagged during the set included; 0 takes it back.
struct FaultLogged {
    StepId step = 0;
    FaultId fault;
    int reps = 0;
    friend bool operator==(const FaultLogged&, const FaultLogged&) = default;
};
/// Worst pain of the set; none takes it back.
struct PainLogged {
    StepId step = 0;
    std::optional<Pain> pain;
    friend bool operator==(const PainLogged&, const PainLogged&) = default;
};
struct SetNoteLogged {
    StepId step = 0;
    std::string note;
    friend bool operator==(const SetNoteLogged&, const SetNoteLogged&) = default;
};
/// The athlete looked at the log of the set and left it as it stands.
struct LogAccepted {
    StepId step = 0;
    friend bool operator==(const LogAccepted&, const LogAccepted&) = default;
};

/// One more set of a slot, after its last one; `steps` are the added ones in order.
struct SetAdded {
    int slot = 0;
    std::vector<PlanStep> steps;
    friend bool operator==(const SetAdded&, const SetAdded&) = default;
};
/// From the current step on the slot is done with another exercise (a rung of its ladder).
struct ExerciseSwapped {
    int slot = 0;
    ExerciseId exercise;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    Prescription prescription;
    bool alternating = false;
    std::vector<PlanStep> steps;  ///< where the sides differ: what stands for the sets from the current one on; else empty
    friend bool operator==(const ExerciseSwapped&, const ExerciseSwapped&) = default;
};
/// A rule changed what is asked for in the sets to come; those done keep their targets. `rule`: its id in the program.
struct TargetsAdjusted {
    int slot = 0;
    Prescription prescription;
    std::optional<Prescription> right;
    std::string rule;
    friend bool operator==(const TargetsAdjusted&, const TargetsAdjusted&) = default;
};
/// From now on reps count themselves or not, and rests wait or not.
struct PacingSet {
    Pacing pacing;
    friend bool operator==(const PacingSet&, const PacingSet&) = default;
};
/// No more sets of this slot today. Its sets to come follow as SetSkipped.
struct ExerciseStopped {
    int slot = 0;
    StopReason reason = StopReason::Other;
    friend bool operator==(const ExerciseStopped&, const ExerciseStopped&) = default;
};
struct SessionNoteWritten {
    std::string note;
    friend bool operator==(const SessionNoteWritten&, const SessionNoteWritten&) = default;
};
struct SessionEffortGiven {
    std::optional<int> effort;  ///< 1 to 10
    friend bool operator==(const SessionEffortGiven&, const SessionEffortGiven&) = default;
};
/// All sets are behind; the summary is open.
struct SummaryReached {
    friend bool operator==(const SummaryReached&, const SummaryReached&) = default;
};
/// The athlete ended the session; sets to come are recorded as not done; the summary is open.
struct EndedHere {
    friend bool operator==(const EndedHere&, const EndedHere&) = default;
};
/// Saved and closed. `trimmed`: the end was set back to the last action because of a gap of more than three hours.
struct SessionFinished {
    UtcTime ended{};
    bool trimmed = false;
    friend bool operator==(const SessionFinished&, const SessionFinished&) = default;
};
struct SessionDiscarded {
    friend bool operator==(const SessionDiscarded&, const SessionDiscarded&) = default;
};
/// The session was opened again after the program had ended without closing it. Timed sets return to their get ready.
struct SessionReopened {
    friend bool operator==(const SessionReopened&, const SessionReopened&) = default;
};
/// Undo or redo: the session returns to its state after batch `to`. The batch holds nothing else.
struct HeadMoved {
    int to = 0;
    bool redo = false;
    bool stayPaused = false;  ///< it was asked for while paused
    friend bool operator==(const HeadMoved&, const HeadMoved&) = default;
};

using SessionEvent =
    std::variant<SessionStarted, GetReadyStarted, ChangeSideStarted, SetStarted, RepCounted, BreathCounted, HoldCompleted,
                 RepFlagged, SetCompleted, SetSkipped, RestStarted, RestAdjusted, RestRanOut, NextChanged, SteppedBack, Paused,
                 Resumed, AmountLogged, LoadLogged, LevelLogged, EffortLogged, FaultLogged, PainLogged, SetNoteLogged, LogAccepted,
                 SetAdded, ExerciseSwapped, TargetsAdjusted, PacingSet, ExerciseStopped, SessionNoteWritten, SessionEffortGiven,
                 SummaryReached, EndedHere, SessionFinished, SessionDiscarded, SessionReopened, HeadMoved>;

enum class Origin { Athlete, Clock };

/// One action and all that follows from it: one committed row.
struct EventBatch {
    int number = 0;  ///< within the session, from 1
    Origin origin = Origin::Athlete;
    Stamp recorded;
    UtcTime effective{};  ///< equal to recorded.utc for live actions
    std::vector<SessionEvent> events;

    friend bool operator==(const EventBatch&, const EventBatch&) = default;
};

}  // namespace stance
