// The templates as values: each struct is one named progression with its parameters. readTemplate() makes them from a slot,
// rulesOf() spells them out. Sentences and defaults: docs/progression-rules.md.
#pragma once

#include "core/base/tempo.h"
#include "core/program/rule.h"
#include "core/progression/templates.h"

#include <string>
#include <variant>
#include <vector>

namespace stance {

/// By how much a load gets harder: kilograms, pounds, or a percentage of the load performed.
struct LoadStep {
    double value = 2.5;
    ValueUnit unit = ValueUnit::Kilogram;
};

/// After `misses` sessions in a row with a set below the bottom of its target: times `factor`. 0 misses: never.
struct MissRule {
    int misses = 3;
    double factor = 0.9;
};

/// Which amount the next target is made from while it climbs.
enum class Climb {
    Lowest,  ///< the lowest set and one more, for all sets
    Own,     ///< each set's own and one more
    Step,    ///< the target and one more
};

struct NoTemplate {};

/// Nothing rises; `misses` sessions in a row below the target take the smallest step back. 0: never.
struct HoldStillTemplate {
    int misses = 3;
};

struct LinearTemplate {
    LoadStep step;
    int successes = 1;  ///< sessions in a row
    MissRule miss;
    std::optional<LoadStep> drop;  ///< taken off instead of times factor
};

/// As linear; what comes off is a tenth, and one step at the least.
struct LinearDeloadTemplate {
    LoadStep step;
    MissRule miss;
};

struct DoubleTemplate {
    std::optional<LoadStep> step;  ///< none: the exercise takes no load
    std::optional<int> top;        ///< a target that climbs as a whole up to here; none: the range of the slot
    Climb climb = Climb::Lowest;
    std::vector<std::string> levels;
    MissRule miss;
};

struct RepsThenSetsTemplate {
    std::optional<LoadStep> step;
    std::optional<int> top;
    int maxSets = 5;
    std::vector<std::string> levels;
    MissRule miss;
};

struct RepSumTemplate {
    LoadStep step;
    int total = 0;
    int low = 0;     ///< a sum below it takes a step off; 0: `miss` instead
    int stalls = 0;  ///< sessions between both after which a swap is suggested; 0: never
    MissRule miss;
};

struct PerSetTemplate {
    LoadStep step;
    bool movesLoad = true;  ///< else the amount, by one
    ActionSets raise = ActionSets::EachMet;
    std::optional<int> top;
    MissRule miss;
};

struct HoldTemplate {
    int stepSeconds = 5;
    std::optional<int> topSeconds;  ///< none: the range of the slot
    int sessions = 2;               ///< in a row at the ceiling before what comes next: level, rung, load
    std::optional<LoadStep> step;
    std::vector<std::string> levels;
    MissRule miss;
};

struct BreathsTemplate {
    int top = 10;
    int topExhaleSeconds = 8;
    bool exhaleFirst = false;
    int sessions = 2;  ///< in a row at both ceilings before the next rung
    MissRule miss;
};

struct TempoTemplate {
    TempoPart part = TempoPart::Lower;
    int topSeconds = 5;
    int sessions = 1;
    std::optional<LoadStep> step;
    int misses = 3;
};

struct LadderTemplate {
    int sessions = 2;
    int back = 2;  ///< missed sessions in a row that lead one rung down; 0: never
    std::optional<int> top;
    std::optional<LoadStep> step;  ///< on the top rung; none: its exercise takes no load
    std::vector<std::string> levels;
};

struct WaveTemplate {
    std::string basis;
    LoadStep step;
    ScheduleTrigger::Unit unit = ScheduleTrigger::Unit::Sessions;
    MissRule miss{1, 0.9};
};

struct StageCycleTemplate {
    LoadStep step;
    bool fromRemembered = false;  ///< begin again above the load the cycle began with, else at `factor` of the last one
    double factor = 0.85;
    int misses = 1;
};

struct AmrapTemplate {
    LoadStep step;
    std::string basis;  ///< "": the load itself moves
    int at = 0;         ///< reps of the last set that earn a step; 0: its own target
    int twiceAt = 0;    ///< reps that earn two steps; 0: never
    bool othersMust = true;
    MissRule miss;
};

struct RirGuidedTemplate {
    LoadStep step;
    RepsInReserve targetRir = 2;
    SetQuantifier sets = SetQuantifier::Last;  ///< whose effort is asked: Last, or Every for the hardest
    MissRule miss;
};

struct TwoForTwoTemplate {
    LoadStep step;
    int extra = 2;
    int sessions = 2;
    MissRule miss;
};

struct CalendarTemplate {
    ScheduleTrigger::Unit unit = ScheduleTrigger::Unit::Weeks;
    int every = 1;
    std::vector<int> at;  ///< counts at which it moves; empty: every `every`
    bool earned = false;
    std::optional<LoadStep> step;  ///< none: the schemes move
    MissRule miss;
};

using Template =
    std::variant<NoTemplate, HoldStillTemplate, LinearTemplate, LinearDeloadTemplate, DoubleTemplate, RepsThenSetsTemplate,
                 RepSumTemplate, PerSetTemplate, HoldTemplate, BreathsTemplate, TempoTemplate, LadderTemplate, WaveTemplate,
                 StageCycleTemplate, AmrapTemplate, RirGuidedTemplate, TwoForTwoTemplate, CalendarTemplate>;

/// The template a slot names, with its parameters checked and its defaults filled in.
Result<Template, TemplateProblem> readTemplate(const Slot& slot, const Exercise& exercise, const Program& program);

/// Its rules, without the standing ones. The template must come from readTemplate() for the same slot and exercise.
std::vector<Rule> rulesOf(const Template& chosen, const Slot& slot, const Exercise& exercise);

}  // namespace stance
