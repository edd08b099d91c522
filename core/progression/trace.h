// Trace: why a target is what it is, as facts. Made into text only in app/text.
#pragma once

#include "core/base/body.h"
#include "core/base/ids.h"
#include "core/base/side.h"
#include "core/program/program.h"
#include "core/program/rule.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace stance {

enum class Decision { Progress, Hold, Regress, NextRung, PreviousRung, Deload };

/// One condition of a gate as it was found. Numbers are in the unit of the metric; loads in kilograms.
struct ConditionTrace {
    GateLeaf leaf;
    std::optional<double> observed;  ///< the value that decided; none: not recorded
    std::optional<double> needed;    ///< none: a word
    bool passed = false;
    std::vector<int> failedSets;  ///< set numbers that were not enough; empty for what is no matter of sets
    int held = 0;                 ///< sessions of the condition's own window that it held in
    int wanted = 0;               ///< 0: no window of its own
    std::optional<Pain> pain;     ///< a condition about pain: the score that decided, with its place

    friend bool operator==(const ConditionTrace&, const ConditionTrace&) = default;
};

enum class RuleOutcome {
    Fired,
    Closed,      ///< its gate did not open, or not for long enough
    NotDue,      ///< a schedule rule whose time has not come
    CannotMove,  ///< open, and already at its limit
    Vetoed,      ///< open, and held by safety
    NotStacked,  ///< open, and another reduction was larger
    NotReached,  ///< another rule had moved
};

struct RuleTrace {
    std::string rule;  ///< id; rules that every slot has begin with "stance-"
    RulePass pass = RulePass::Advance;
    RuleOutcome outcome = RuleOutcome::Closed;
    std::string explain;
    Side side = Side::Both;  ///< the side judged, where each is judged by itself
    std::vector<ConditionTrace> conditions;
    int held = 0;                                  ///< sessions of its window that it was open in
    int wanted = 1;                                ///< sessions its window asks for
    WindowMode counted = WindowMode::Consecutive;  ///< how its window counts them

    friend bool operator==(const RuleTrace&, const RuleTrace&) = default;
};

/// One axis: before the decision, exactly after it, and as it can be done. Loads in kilograms, levels as their place from 0.
struct AxisTrace {
    Axis axis;
    int setNo = 0;  ///< 0: all sets alike
    Side side = Side::Both;
    std::optional<double> before;
    std::optional<double> exact;
    std::optional<double> loadable;
    bool planned = false;  ///< a new plan says so; it was not earned

    friend bool operator==(const AxisTrace&, const AxisTrace&) = default;
};

enum class LimitKind {
    BoundMin,
    BoundMax,
    MaxChange,
    MaxWeekChange,
    Asymmetry,  ///< the stronger side waits for the weaker
    RoundedDown,
    RoundedUp,
    SteppedUp,  ///< rounding gave the old load, so the next heavier one
    SteppedDown,
    NoHeavier,       ///< nothing heavier can be put together
    NoLighter,       ///< a reduction that could not be made lower
    NothingToLower,  ///< a reduction of a slot without anything that can go down
};

struct LimitTrace {
    LimitKind kind = LimitKind::BoundMax;
    Axis axis;
    double from = 0;  ///< what was wanted
    double to = 0;    ///< what was given

    friend bool operator==(const LimitTrace&, const LimitTrace&) = default;
};

/// What lies over the folded target for a time.
enum class Overlay { None, PlannedDeload, ProgramDeload, Readiness };

/// Where the target comes from when no rule of the last session moved it.
enum class Standing {
    FirstTime,
    Judged,
    Manual,
    NotJudged,
    NewPlan,  ///< another stage, workout or revision begins, and asks for something else than the session that was judged
};

struct Trace {
    Standing standing = Standing::FirstTime;
    SessionId judged;  ///< the last session of the track that was judged; "" for none
    std::chrono::year_month_day day{};
    std::string manualReason;
    std::string begins;    ///< NewPlan: the name of the stage, or of the program; "" within one stage
    std::string earnedIn;  ///< NewPlan: the name of the stage, or of the program, that the last session belonged to
    int week = 0;          ///< the mover came with the beginning of this week of the program; 0: with a session
    std::vector<RuleTrace> rules;
    std::vector<AxisTrace> axes;
    std::vector<LimitTrace> limits;
    std::vector<Suggestion> suggestions;
    Overlay overlay = Overlay::None;
    std::optional<std::chrono::year_month_day> overlayUntil;  ///< the last day of an overlay that ends by itself
    int breakDays = 0;                                        ///< days since the track was trained, when that lowered the target
    double breakFactor = 1;                                   ///< 1: no break
    int frozenDays = 0;                                       ///< days that nothing may go up for
    int frozenSessions = 0;
    std::optional<ConditionTrace> nearest;  ///< the condition that was closest to being met and was not
    std::string firedRule;                  ///< the mover; "" for none

    friend bool operator==(const Trace&, const Trace&) = default;
};

}  // namespace stance
