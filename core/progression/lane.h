// Lane: the slots of one track that are written alike, with their folded targets. All state of a lane is derived from the log.
#pragma once

#include "core/history/equipment.h"
#include "core/progression/condition.h"
#include "core/progression/loadable.h"
#include "core/progression/move.h"
#include "core/progression/rule_set.h"
#include "core/progression/target_state.h"
#include "core/progression/trace.h"

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace stance {

struct CompiledRule {
    const Rule* rule = nullptr;  ///< into the lane's RuleSet
    Condition gate;
    bool raises = false;          ///< may raise, and then may not fire while safety holds
    bool mayLower = false;        ///< which way it goes is known only once it is tried
    bool regains = false;         ///< gives back what was taken below the plan; asked only when something was
    bool asksForTrouble = false;  ///< closed whenever a session had no pain, no fault and nothing left out
};

/// What a rule remembers between sessions.
struct RuleMemory {
    LeafMemory leaves;
    Streak streak;
    int dueCount = 0;  ///< schedule: times it was due so far
    bool armed = false;
    bool spent = false;   ///< a rule of one time that has fired
    bool ready = false;   ///< schedule: its gate was open after the last session, for as long as its window asks
    bool vetoed = false;  ///< and safety held it back

    /// Whether the rule may fire by its calendar; `count` sessions or weeks have begun.
    bool isDue(const Rule& rule, int count);
};

/// One side judged by itself, or both together.
struct LaneSide {
    TargetState targets;
    std::optional<TargetState> beforeReduction;  ///< targets before the last decision, when that lowered them
    std::vector<RuleMemory> memory;
    int missedSessions = 0;
    LoadOrigin origin = LoadOrigin::FirstUse;
    Decision decision = Decision::Hold;
    Trace trace;                         ///< of the last decision; filled in only when it was asked for
    TargetState before;                  ///< targets the last decision began with
    std::optional<TargetState> carried;  ///< a new plan: what the last session of the track had led to
    std::deque<std::pair<std::chrono::sys_days, std::int64_t>> recentLoads;  ///< days and micrograms, for the bound of a week

    /// The first set's load that was in force a week before `day`: what the first session of these 7 days asked for.
    std::optional<std::int64_t> loadWeekBefore(std::chrono::sys_days day) const;
    /// The windows of all rules and conditions start anew.
    void restartWindows();
    /// Those of the rules that fired, and of the ones they clear.
    void restartWindows(std::span<const CompiledRule> rules, std::span<const std::size_t> fired);
};

struct Lane {
    const Program* program = nullptr;
    const Stage* stage = nullptr;
    const Workout* workout = nullptr;
    const Slot* slot = nullptr;
    const Exercise* exercise = nullptr;  ///< the slot's own
    std::size_t track = 0;
    RuleSet rules;
    std::vector<CompiledRule> compiled;
    bool countsMisses = false;    ///< some condition asks for missed sessions
    bool limitsWeek = false;      ///< some bound is about 7 days
    bool moves = true;            ///< false: template none; the targets stand as written
    bool begun = false;           ///< its targets have their first values
    std::vector<LaneSide> sides;  ///< one, or left and right where each is judged by itself
    int sessions = 0;             ///< judged so far
    int frozenSessions = 0;
    std::optional<std::chrono::sys_days> frozenUntil;
    Standing standing = Standing::FirstTime;
    SessionId judged;
    std::chrono::year_month_day judgedDay{};
    std::string manualReason;
    std::optional<Bases> basesBefore;  ///< those that the targets before the last decision were shares of; none: as now
    std::string begins;                ///< as in Trace
    std::string earnedIn;              ///< as in Trace
    LoadableLoads loads;
    int equipmentVersion = -1;               ///< of the equipment that `loads` was made for
    Prescription shown;                      ///< as it could be done at the session being judged
    std::optional<Prescription> shownRight;  ///< of the right side where the sides differ

    /// How loads are rounded in this slot when nothing lowered them.
    RoundingMode rounding() const { return slot->progression.rounding ? slot->progression.rounding->mode : RoundingMode::Standard; }
    LoadKind loadKind(const Exercise& performed) const { return slot->loadKind.value_or(performed.loadKind); }
    void restartWindows();
};

/// The stronger side waits: loads of `left` and `right` further apart than the slot allows are brought together from above.
/// What was held back, one entry for each such set.
std::vector<LimitTrace> holdTogether(const Slot& slot, Prescription& left, Prescription& right);

/// Makes the rules of a lane ready. A template that does not fit leaves the targets as written: the lint says why.
void compileLane(Lane& lane, const Catalog& catalog);

/// What one decision needs besides the lane.
struct JudgeInput {
    const Catalog* catalog = nullptr;
    Bases* bases = nullptr;
    const OwnedLevels* ownedLevels = nullptr;
    const Performance* performance = nullptr;
    std::span<const Performance> session;
    SessionFacts facts;
    std::chrono::sys_days day{};
    bool safetyOnly = false;     ///< under a deload, or with another exercise: nothing but safety may move
    bool otherExercise = false;  ///< some prescribed sets were done with another exercise than the rung in force
    bool climbed = false;        ///< done on a harder rung of the path, which it counts for
    bool traced = false;
};

struct Verdict {
    int stages = 0;
};

/// What a break means at its end: bands of `days` without training and rules of the return pass, the larger one alone and
/// not on top of a reduction of the last session. Windows start anew. `trace` of each side is told.
void beginAfterBreak(Lane& lane, JudgeInput& input, std::span<const BreakBand> bands, int days);

/// Decides what the performance means for the lane and moves its targets: at most one rule per side.
Verdict judge(Lane& lane, JudgeInput& input);

}  // namespace stance
