// Rule: when its gate opens, its actions move the targets of a track. Grammar here; evaluation belongs to progression/.
#pragma once

#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/base/tempo.h"
#include "core/program/gate.h"

#include <optional>
#include <string>
#include <vector>

namespace stance {

/// The order in which rules are asked. At most one rule moves a track after a session; safety and return only hold or lower.
enum class RulePass { Safety, Return, Miss, Advance, Schedule, InSession };

/// Passes whose rules are there to lower.
constexpr bool isReduction(RulePass pass)
{
    return pass == RulePass::Safety || pass == RulePass::Return || pass == RulePass::Miss;
}

enum class AxisKind {
    Load,
    Amount,     ///< both ends of the range: reps, hold_s, breaths, metres, steps, minutes
    AmountMin,  ///< the bottom of the range alone
    AmountMax,  ///< the top of the range alone
    Sets,
    Tempo,   ///< one part of it
    Breath,  ///< one part of a breath
    Rest,
    Rir,
    Level,    ///< a named axis, easy to hard
    Variant,  ///< the ladder path of the slot; never wraps
    Scheme,   ///< the alternative set schemes of the slot
    Stage,    ///< the stage of the program
    Basis,    ///< a named load of the program
};

struct Axis {
    AxisKind kind = AxisKind::Load;
    std::string name;                         ///< Level: the axis; Basis: its id; Amount: the field as written ("hold_s")
    TempoPart tempoPart = TempoPart::Lower;   ///< only Tempo
    BreathPart breathPart = BreathPart::Out;  ///< only Breath

    friend bool operator==(const Axis&, const Axis&) = default;
};

enum class ActionKind {
    Move,     ///< an axis changes
    Hold,     ///< nothing may go up after this session
    Stop,     ///< as Hold; in a session the exercise ends
    Freeze,   ///< nothing may go up for some sessions or days
    Suggest,  ///< says something; moves nothing
};

enum class Suggestion { Swap, Retest, SeeProfessional };

enum class ActionOp {
    Add,           ///< value, negative to lower; a percent of the base with ValueUnit::Percent
    Mul,           ///< times value
    Set,           ///< to value
    Next,          ///< one up: level, rung, scheme, stage
    Prev,          ///< one down
    First,         ///< scheme: back to the first
    NextLoadable,  ///< the next heavier load that can be put together
    PrevLoadable,
    PerformedPlus,  ///< what was done plus value, never below the target it replaces
    ResetToPlan,    ///< as the slot (or the rung, or the scheme) is written
    Table,          ///< the row that holds the metric says what to add, multiply or set
    StepDown,       ///< the smallest step back that the slot has: load, level, amount above the plan, rung, sets, amount
    Regain,         ///< what StepDown or a break took below the plan: amounts back at once, sets one by one
};

enum class ValueUnit { Plain, Kilogram, Pound, Percent };

/// What a value is added to or multiplied with.
enum class ValueBase {
    Current,          ///< the exact target
    Performed,        ///< what was done, each set its own
    PerformedLowest,  ///< the least of the prescribed sets (of help: the most)
    PerformedFirst,   ///< of the first set
    PerformedLast,    ///< of the last set
    Basis,            ///< a named basis
    Remembered,       ///< what an earlier action stored under a name
    Estimate,         ///< estimated one-rep max of this session by a named formula
};

/// Which sets an action moves.
enum class ActionSets {
    All,
    EachMet,       ///< those whose own target was met
    LowestFirst,   ///< of the sets lowest on the axis of the action: the first,
    LowestMiddle,  ///< the one nearest to the middle of all sets, ties earlier,
    LowestLast,    ///< the last,
    LowestAll,     ///< all of them
    First,
    Last,
    Remaining,  ///< in a session: those still to come
};

/// One row of a table: observed values from `from` to `to`, both included.
struct TableRow {
    std::optional<double> from;
    std::optional<double> to;
    ActionOp op = ActionOp::Add;  ///< Add, Mul or Set
    double value = 0;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

struct Action {
    ActionKind kind = ActionKind::Move;
    Axis axis;
    ActionOp op = ActionOp::Add;
    double value = 0;
    ValueUnit unit = ValueUnit::Plain;  ///< Plain with Load: kilograms
    ValueBase of = ValueBase::Current;
    std::string ofName;  ///< Basis, Remembered, Estimate (epley, brzycki, lombardi, wathan)
    ActionSets sets = ActionSets::All;
    std::optional<double> min;  ///< the move stops here, in the unit of the axis; a load in `unit`, else kilograms
    std::optional<double> max;
    std::string remember;  ///< store the load performed in the first set under this name before moving
    GateLeaf observed;     ///< only Table: what the rows are compared with (op and value unused)
    std::vector<TableRow> table;
    int freezeSessions = 0;
    int freezeDays = 0;
    Suggestion suggestion = Suggestion::Swap;

    friend bool operator==(const Action&, const Action&) = default;
};

/// Calendar of a schedule rule: counted in sessions of the track, or in weeks since the program came into force.
struct ScheduleTrigger {
    enum class Unit { Sessions, Weeks };
    Unit unit = Unit::Sessions;
    int at = 0;     ///< first due at this count (1: after the first session; week 2: at its start); 0: `every`
    int every = 0;  ///< then again after so many; 0: once

    friend bool operator==(const ScheduleTrigger&, const ScheduleTrigger&) = default;
};

struct Rule {
    std::string id;
    RulePass pass = RulePass::Advance;
    std::optional<Gate> when;  ///< none: always open
    GateWindow window;         ///< over how many sessions of the track the gate must be open
    std::optional<ScheduleTrigger> schedule;
    bool once = false;                ///< a schedule rule that was due and not earned stays armed until it fires, then never again
    std::vector<Action> actions;      ///< the rule can move when its first action can
    std::vector<std::string> clears;  ///< rules whose windows start anew when this one fires
    std::string explain;              ///< key of the reason; "" for one made from the actions

    friend bool operator==(const Rule&, const Rule&) = default;
};

enum class AtLimit { NextRule, Stay, Suggest };

/// Limits of one axis, whatever rule moves it.
struct AxisBounds {
    Axis axis;
    std::optional<double> min;
    std::optional<double> max;
    ValueUnit unit = ValueUnit::Plain;
    std::optional<double> maxChange;         ///< up, per session, in `unit`
    std::optional<double> maxChangePercent;  ///< up, per session; one loadable step is always allowed
    std::optional<double> maxWeekPercent;    ///< up, within 7 days
    AtLimit atMax = AtLimit::NextRule;

    friend bool operator==(const AxisBounds&, const AxisBounds&) = default;
};

}  // namespace stance
