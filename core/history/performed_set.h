// PerformedSet: one side of one set as it was done; the row that history, progression and exports read.
#pragma once

#include "core/session/session.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stance {

enum class SetKind { Done, Skipped, NotDone, Open };

/// What every set is asked for stands together at the front: a plan walks ten years of them.
struct PerformedSet {
    SlotId slot;
    TrackId track;
    ExerciseId exercise;
    Measure measure;
    int setNo = 1;
    Side side = Side::Both;
    int round = 1;
    SetKind kind = SetKind::Done;
    bool added = false;       ///< beyond what was prescribed
    bool targetKnown = true;  ///< false: nobody wrote down what was prescribed, and `target` says nothing
    Logged<int> amount;       ///< in the unit of the measure; ticks so far of an open set
    int goodAmount = 0;       ///< amount less flagged reps
    std::optional<Load> load;
    std::optional<RepsInReserve> rir;
    std::optional<Pain> pain;
    std::vector<FaultFlag> faults;
    SetTarget target;  ///< what was prescribed; of an added set, the last one
    std::vector<Level> levels;
    std::optional<int> restSeconds;               ///< taken before the set; stored only when told, see deriveRests()
    std::optional<double> tempoDeviationSeconds;  ///< of one rep from the tempo, on average
    std::optional<int> romPercent;                ///< range of motion, of the full one
    std::string note;
    UtcTime started{};  ///< zero when the set was not begun
    UtcTime ended{};

    friend bool operator==(const PerformedSet&, const PerformedSet&) = default;
};

/// A session as history shows it: derived from its events, never edited by itself.
struct SessionSummary {
    SessionId id;
    SessionState state = SessionState::NotStarted;
    ProgramId program;
    int programRevision = 0;
    std::string programName;
    WorkoutId workout;
    std::string workoutName;
    UtcTime started{};
    std::chrono::minutes utcOffset{0};
    std::optional<UtcTime> ended;
    bool endTrimmed = false;
    std::chrono::year_month_day day{};  ///< training day
    std::string note;
    std::optional<int> effort;
    std::vector<PerformedSet> sets;  ///< in the order of the plan; without those never reached unless the session is closed

    friend bool operator==(const SessionSummary&, const SessionSummary&) = default;

    int setsDone() const;
    /// Sets that were planned, sides counted singly.
    int setsPlanned() const;
};

/// What the session amounts to now. Sets to come of an open session are left out; the one under way is there as Open
/// when it was begun.
SessionSummary summarise(const Session& session, std::chrono::hours rollover = std::chrono::hours{4});

/// Fills `restSeconds` of the sets of one session from their times, where it was not told: from the end of the set done last
/// before it. The two sides of a set share the rest before the first of them.
void deriveRests(std::vector<PerformedSet>& sets);

}  // namespace stance
