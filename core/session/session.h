// Session: the state of one performance of a workout, a fold over its events and nothing else.
#pragma once

#include "core/base/logged.h"
#include "core/session/command.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stance {

enum class SessionState { NotStarted, Live, Summary, Finished, EndedEarly, Discarded };

enum class Phase { GetReady, Work, Hold, Breathe, ChangeSide, Rest, Paused, Summary };

enum class SetState { ToCome, Done, Skipped, NotDone };

/// A flagged rep. `rep` 0: flagged in the log, so that which rep is not known. In the set under way reps are its ticks, in a
/// record they are counted like its amount: both sides of an alternating rep are one.
struct FaultFlag {
    FaultId fault;
    int rep = 0;

    friend bool operator==(const FaultFlag&, const FaultFlag&) = default;
};

/// The record of one step. Values stand for the last finished attempt.
struct SetRecord {
    SetState state = SetState::ToCome;
    int attempt = 0;     ///< attempts begun
    Logged<int> amount;  ///< in the unit of the measure
    std::optional<Load> load;
    Source loadSource = Source::Assumed;
    std::vector<Level> levels;
    std::optional<RepsInReserve> rir;  ///< only when entered
    std::vector<FaultFlag> faults;
    std::optional<Pain> pain;  ///< only when entered
    std::string note;
    bool accepted = false;
    std::optional<SkipReason> skipReason;
    Stamp started;
    Stamp ended;

    friend bool operator==(const SetRecord&, const SetRecord&) = default;
};

/// The set under way.
struct OpenSet {
    SetRef ref;
    int ticks = 0;
    std::vector<FaultFlag> faults;
    Stamp started;

    friend bool operator==(const OpenSet&, const OpenSet&) = default;
};

/// Time of a phase: `carried` had passed at `anchor`. Rest counts wall time, everything else time awake.
struct PhaseClock {
    Stamp anchor;
    Millis carried{0};
    std::optional<Millis> length;  ///< none: the phase waits for the athlete

    friend bool operator==(const PhaseClock&, const PhaseClock&) = default;
};

struct Pause {
    PauseReason reason = PauseReason::Athlete;
    Stamp since;

    friend bool operator==(const Pause&, const Pause&) = default;
};

struct Session {
    SessionId id;
    SessionState state = SessionState::NotStarted;
    SessionPlan plan;
    StepId firstAdded = 0;               ///< steps from this number on were added during the session
    int position = 0;                    ///< index of the current step; during a rest, of the step that comes next
    Phase underlying = Phase::GetReady;  ///< the phase beneath a pause; see phase()
    PhaseId phaseId = 0;
    PhaseClock clock;
    std::optional<Pause> pause;
    bool restRanOut = false;
    std::optional<OpenSet> open;
    std::optional<StepId> lastDone;  ///< the set whose log is open
    std::vector<SetRecord> records;  ///< by StepId
    std::string note;
    std::optional<int> effort;
    Stamp startedAt;
    Stamp lastAt;      ///< of the newest batch that was applied
    Stamp lastAction;  ///< when the athlete last trained: pauses, undo and entries in the log left out
    std::optional<UtcTime> ended;
    bool endTrimmed = false;

    friend bool operator==(const Session&, const Session&) = default;

    bool isOpen() const { return state == SessionState::Live || state == SessionState::Summary; }
    /// What the athlete is in: Paused while paused, Summary when all sets are behind.
    Phase phase() const;
    /// The current step (during a rest the next one), or nullptr when none is left.
    const PlanStep* step() const;
    /// The step after the current one that is still to come, or nullptr.
    const PlanStep* stepAfter() const;
    const SetRecord& record(StepId stepId) const { return records.at(static_cast<std::size_t>(stepId)); }
    /// The ref to name the current set in commands; valid when step() is.
    SetRef currentSet() const;
    /// The ref of a set in the log.
    SetRef refOf(StepId stepId) const { return SetRef{stepId, record(stepId).attempt}; }
    int slotIndexOfStep(StepId stepId) const;
    int setsDone() const;
};

/// Applies one event of batch `number`. Events must be ones that decide() gave for this state; others are ignored.
void apply(Session& session, const SessionEvent& event, const EventBatch& batch);

/// Time passed in the current phase, up to `now`; stands still while paused.
Millis passedIn(const Session& session, const Stamp& now);
/// Time left in the current phase, negative when overdue; none when it has no length.
std::optional<Millis> remainingIn(const Session& session, const Stamp& now);
/// Time until the clock has something to say (end of phase, end of breath); negative when overdue; none if it never has.
std::optional<Millis> dueIn(const Session& session, const Stamp& now);
/// What counts of an amount: less the flagged reps, a rep with two faults once, a flag of the log as a rep of its own.
int goodAmount(int amount, std::span<const FaultFlag> faults);
int goodAmount(const SetRecord& record);
/// Whole seconds of one paced breath of the current step.
int breathSeconds(const Session& session);
/// Length of one paced tick of the set under way; none when the athlete counts, or only the athlete can.
std::optional<Millis> pacedTick(const Session& session);

}  // namespace stance
