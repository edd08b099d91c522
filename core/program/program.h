// Program: stages of workouts, made of blocks of slots; each slot prescribes sets of one exercise (or of a ladder path).
#pragma once

#include "core/base/body.h"
#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/base/measure.h"
#include "core/base/tempo.h"
#include "core/program/gate.h"
#include "core/program/rounding.h"
#include "core/program/rule.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stance {

/// A level of a named axis: {"step_height", "20 cm"}.
struct Level {
    std::string axis;
    std::string value;

    friend bool operator==(const Level&, const Level&) = default;
};

/// A load as a share of a named basis of the program.
struct BasisShare {
    std::string basis;
    double percent = 100;  ///< 1 to 200

    friend bool operator==(const BasisShare&, const BasisShare&) = default;
};

/// Target of one set. `amount` is in the unit of the measure, per side for one-sided and alternating work.
struct SetTarget {
    int amountMin = 0;       ///< bottom of the range; equal to amountMax for a fixed target
    int amountMax = 0;       ///< reaching it completes a counted set
    bool openEnded = false;  ///< as many as possible with good form: never completes by itself
    std::optional<Load> load;
    std::optional<BasisShare> share;  ///< only in programs: what progression turns into `load`
    std::vector<Level> levels;
    std::optional<Tempo> tempo;
    std::optional<BreathPattern> breath;
    std::optional<RepsInReserve> rir;

    friend bool operator==(const SetTarget&, const SetTarget&) = default;
};

/// What a slot asks for: the sets in order, all alike unless written out one by one.
struct Prescription {
    std::vector<SetTarget> sets;  ///< 1 to 20
    int restSeconds = 60;         ///< after each set (after both sides), 0 to 900

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

enum class SideOrder { Weaker, Left, Right, Alternate };

/// The plan of one rung of a slot's path, where it differs from the slot's own.
struct RungPlan {
    ExerciseId exercise;
    Measure measure;
    Prescription prescription;

    friend bool operator==(const RungPlan&, const RungPlan&) = default;
};

/// An alternative way to do the sets of a slot. The slot's own sets are the first scheme; these follow it in order.
struct Scheme {
    std::string id;
    Prescription prescription;

    friend bool operator==(const Scheme&, const Scheme&) = default;
};

/// Same: judged on the weaker side, both sides get one prescription. Each: every side by itself.
enum class JudgedSides { Same, Each };

/// Clean: nothing goes up after a session with a set that was not clean.
enum class FormGate { Clean, Off };

/// How a slot's targets move: a named template with its parameters, or rules spelled out; what stands beside holds for both.
struct Progression {
    std::string templateName = "none";  ///< "" when rules are spelled out
    std::map<std::string, std::variant<double, std::string>> parameters;
    std::vector<Rule> rules;
    std::vector<AxisBounds> bounds;
    std::vector<RungPlan> rungs;
    std::vector<Scheme> schemes;
    JudgedSides sides = JudgedSides::Same;
    std::optional<double> maxAsymmetryPercent;  ///< only Each: the stronger side stays within this of the weaker one's load
    std::optional<FormGate> form;               ///< none: Clean for templates, Off for rules
    std::optional<Rounding> rounding;           ///< none: what the athlete owns

    friend bool operator==(const Progression&, const Progression&) = default;
};

struct Slot {
    SlotId id;
    TrackId track;  ///< default: the exercise's id
    ExerciseId exercise;
    std::vector<ExerciseId> path;      ///< ladder path easy to hard, holding `exercise`; empty: no ladder
    std::optional<LoadKind> loadKind;  ///< the exercise's unless the slot says otherwise (a pull-up with help)
    Measure measure;                   ///< the exercise's unless the slot says otherwise (a stretch by breaths)
    Prescription prescription;
    SideOrder sideOrder = SideOrder::Weaker;
    int sideChangeSeconds = 5;
    int restBetweenSidesSeconds = 0;
    int changeOverSeconds = 10;  ///< to set up the exercise before its first set
    Progression progression;
    std::string note;

    friend bool operator==(const Slot&, const Slot&) = default;
};

enum class BlockKind { Straight, Superset, Circuit };

/// Straight: all sets of a slot, then the next slot. Superset and circuit: one set of each slot in turn, `rounds` times.
struct Block {
    BlockKind kind = BlockKind::Straight;
    int rounds = 1;  ///< superset and circuit: 1 to 20; straight: 1
    int restBetweenRoundsSeconds = 0;
    std::vector<Slot> slots;

    friend bool operator==(const Block&, const Block&) = default;
};

struct Workout {
    WorkoutId id;
    std::string name;
    std::vector<Block> blocks;

    friend bool operator==(const Workout&, const Workout&) = default;
};

struct Stage {
    StageId id;
    std::string name;
    int weeks = 0;             ///< planned length; 0: until the gate opens
    std::optional<Gate> gate;  ///< what opens the next stage; none: after `weeks`
    std::vector<Workout> workouts;

    friend bool operator==(const Stage&, const Stage&) = default;
};

enum class ProgramKind { Strength, Mobility, Rehab, WarmUp };

/// Mobility work and warm-ups are done beside the main program; strength and rehab are the main one.
constexpr bool standsBeside(ProgramKind kind)
{
    return kind == ProgramKind::Mobility || kind == ProgramKind::WarmUp;
}

/// A named load that targets are shares of: a training max, or an estimate that follows the log.
struct Basis {
    std::string id;
    Load load;
    std::string
        formula;  ///< "": a training max that only rules move; else the estimated one-rep max of `track` (best of its sessions)
    TrackId track;

    friend bool operator==(const Basis&, const Basis&) = default;
};

/// A lighter week that the program plans itself.
struct DeloadPlan {
    int everyWeeks = 4;  ///< the last of so many, counted in trained weeks; 2 to 52
    double loadFactor = 0.9;
    double setsFactor = 0.6;

    friend bool operator==(const DeloadPlan&, const DeloadPlan&) = default;
};

/// Pain scores that let targets rise, hold them, or step them down (docs/progression-rules.md). Defaults by kind of program.
struct PainBands {
    int greenMax = 3;
    int amberMax = 5;
    int morningHold = 1;    ///< above the baseline by more than this: no advance
    int morningReduce = 2;  ///< above the baseline by more than this, or not settled: one step down

    friend bool operator==(const PainBands&, const PainBands&) = default;
};

/// From `days` without training a track on, loads begin again at `factor`.
struct BreakBand {
    int days = 0;
    double factor = 1;
    bool retest = false;

    friend bool operator==(const BreakBand&, const BreakBand&) = default;
};

struct Program {
    ProgramId id;
    int revision = 1;
    ProgramKind kind = ProgramKind::Strength;
    std::string name;
    std::string summary;
    std::vector<Basis> bases;
    std::optional<DeloadPlan> deload;
    std::optional<PainBands> pain;  ///< none: the bands of its kind
    std::vector<BreakBand> breaks;  ///< rising days; empty: the usual ones
    std::vector<Stage> stages;

    friend bool operator==(const Program&, const Program&) = default;
};

}  // namespace stance
