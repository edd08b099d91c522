// Program: stages of workouts, made of blocks of slots; each slot prescribes sets of one exercise (or of a ladder path).
#pragma once

#include "core/base/body.h"
#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/base/measure.h"
#include "core/base/tempo.h"
#include "core/program/gate.h"

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

/// Target of one set. `amount` is in the unit of the measure, per side for one-sided and alternating work.
struct SetTarget {
    int amountMin = 0;       ///< bottom of the range; equal to amountMax for a fixed target
    int amountMax = 0;       ///< reaching it completes a counted set
    bool openEnded = false;  ///< as many as possible with good form: never completes by itself
    std::optional<Load> load;
    std::vector<Level> levels;
    std::optional<Tempo> tempo;
    std::optional<BreathPattern> breath;
    std::optional<Rir> rir;

    friend bool operator==(const SetTarget&, const SetTarget&) = default;
};

/// What a slot asks for: the sets in order, all alike unless written out one by one.
struct Prescription {
    std::vector<SetTarget> sets;  ///< 1 to 20
    int restSeconds = 60;         ///< after each set (after both sides), 0 to 900

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

enum class SideOrder { Weaker, Left, Right, Alternate };

/// How a slot's targets move: a named template with its parameters, or rules spelled out (kept as JSON text).
struct Progression {
    std::string templateName = "none";
    std::map<std::string, std::variant<double, std::string>> parameters;
    std::string rulesJson;  ///< "" unless rules are spelled out

    friend bool operator==(const Progression&, const Progression&) = default;
};

struct Slot {
    SlotId id;
    TrackId track;  ///< default: the exercise's id
    ExerciseId exercise;
    std::vector<ExerciseId> path;  ///< ladder path easy to hard, holding `exercise`; empty: no ladder
    Measure measure;               ///< the exercise's unless the slot says otherwise (a stretch by breaths)
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

struct Program {
    ProgramId id;
    int revision = 1;
    ProgramKind kind = ProgramKind::Strength;
    std::string name;
    std::string summary;
    std::vector<Stage> stages;

    friend bool operator==(const Program&, const Program&) = default;
};

}  // namespace stance
