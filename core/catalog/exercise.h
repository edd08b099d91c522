// Exercise: everything the coach knows about one movement. Numbers are language-free; texts stand in ExerciseText.
#pragma once

#include "core/base/ids.h"
#include "core/base/load.h"
#include "core/base/measure.h"
#include "core/base/tempo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stance {

enum class Category { Breathing, Control, Strength, Mobility, Running, Test };

enum class Pattern {
    Breathing,
    CoreStability,
    HipExtension,
    HorizontalHipExtension,
    SingleLegSquat,
    Squat,
    StepUp,
    StepDown,
    Hinge,
    SingleLegHinge,
    Calf,
    LateralHip,
    HipRotation,
    HipExtensionStretch,
    DynamicMobility,
    RunningDrill,
    SelfTest,
};

/// Bilateral: both legs at once. Unilateral: one side after the other. Alternating: side by side within one set.
enum class Laterality { Bilateral, Unilateral, Alternating };

enum class Equipment { Mat, Bench, Chair, Step, Box, Wall, Rail, Band, Dumbbell, Barbell, Dowel, Pad };

enum class Muscle {
    GluteusMaximus,
    GluteusMedius,
    Hamstrings,
    AdductorMagnus,
    Quadriceps,
    Gastrocnemius,
    Soleus,
    ErectorSpinae,
    Abdominals,
    TransversusAbdominis,
    InternalOblique,
    Diaphragm,
    PelvicFloor,
    Iliopsoas,
    RectusFemoris,
    DeepHipRotators,
    FootStabilisers,
    TensorFasciaeLatae,
    Obliques,
    Shoulders,
};

/// What a fault is, whatever the exercise calls it; faults of different exercises with one tag are the same compensation.
enum class FaultTag {
    LumbarExtension,
    LumbarFlexion,
    HamstringDominant,
    CalfDominant,
    KneeValgus,
    PelvicDrop,
    PelvicRotation,
    TrunkLean,
    Momentum,
    RibFlare,
    BreathHold,
    HeelLift,
    RangeLoss,
    Neck,
    GripShrug,
    Instability,
};

struct Range {
    int min = 0;
    int max = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// Where a figure or statement comes from, and how sure we are of it.
enum class EvidenceGrade { Found, Recalled, Convention, Stated, Uncertain };

struct Evidence {
    EvidenceGrade grade = EvidenceGrade::Convention;
    std::string text;    ///< own words
    std::string source;  ///< short citation, or the trace row ("S36")

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// The dose the exercise is usually done at. `amount` is in the unit of the measure, per side for one-sided work.
struct Dose {
    Range sets;
    Range amount;
    Range restSeconds;
    bool ownDefault = false;  ///< a coach default of ours, not a dose of the sources
    std::vector<std::string> traces;

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// Ordered easy to hard, not a load: step height, seat height, band, lever, support, range.
struct LevelAxis {
    std::string name;                 ///< "step_height"
    std::vector<std::string> values;  ///< ids easy to hard: "15 cm", "20 cm"

    friend bool operator==(const LevelAxis&, const LevelAxis&) = default;
};

/// An edge of the ladder graph as seen from one exercise.
struct Rung {
    ExerciseId exercise;
    std::string criterion;  ///< in words: what earns (or asks for) the move

    friend bool operator==(const Rung&, const Rung&) = default;
};

struct Fault {
    FaultId id;  ///< unique within the exercise
    FaultTag tag = FaultTag::Momentum;
    bool critical = false;  ///< one of these makes a set not clean
    std::string name;       ///< as a chip: "Knee falls in"
    std::string sign;       ///< what is seen
    std::string fix;        ///< what to do about it
    std::string cue;        ///< the cue that answers it, at most 60 characters

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// A gate before more load or a harder rung, in words; rules that enforce it live in programs.
struct LoadGate {
    std::string text;
    std::vector<std::string> traces;

    friend bool operator==(const LoadGate&, const LoadGate&) = default;
};

struct Exercise {
    ExerciseId id;
    Category category = Category::Strength;
    Pattern pattern = Pattern::Squat;
    Laterality laterality = Laterality::Bilateral;
    Measure measure;
    LoadKind loadKind = LoadKind::None;
    std::vector<Equipment> equipment;          ///< needed
    std::vector<Equipment> optionalEquipment;  ///< for later progress
    std::vector<Muscle> primary;
    std::vector<Muscle> secondary;
    std::vector<Muscle> stretched;
    std::optional<Tempo> tempo;
    std::optional<BreathPattern> breath;  ///< breathing exercises and holds
    std::vector<LevelAxis> levels;
    Dose dose;
    std::vector<Rung> easier;
    std::vector<Rung> harder;
    std::vector<std::string> traces;  ///< rows of the source trace table, "S27"
    bool sourceFour = false;          ///< one of the four exercises of the source article
    bool coachAdvised = false;        ///< best learnt with a coach in person

    // Text, in the language the catalogue was loaded for. In positionCue, setup, steps and cues of one-sided exercises {side},
    // {other}, {Side} and {Other} stand for left or right, the working side and the other one, small or capital.
    std::string name;
    std::string shortName;    ///< at most 24 characters, for rows and tags
    std::string purpose;      ///< one sentence: what it is for
    std::string positionCue;  ///< stance in one line, for change of side
    std::vector<std::string> setup;
    std::vector<std::string> steps;
    std::string breathing;
    std::string breathCue;          ///< at most 60 characters
    std::vector<std::string> cues;  ///< each at most 60 characters, first one first
    std::vector<Fault> faults;
    std::string feel;                   ///< where to feel it
    std::vector<std::string> variants;  ///< arm and leg options and the like
    std::vector<std::string> reading;   ///< of a test: what a result means and what to do next
    std::vector<std::string> stop;      ///< when to stop or avoid
    std::optional<LoadGate> loadGate;
    std::vector<Evidence> evidence;

    friend bool operator==(const Exercise&, const Exercise&) = default;

    const Fault* findFault(const FaultId& fault) const;
    /// The axis of that name, or nullptr.
    const LevelAxis* findLevelAxis(std::string_view wanted) const;
    bool isOneSided() const { return laterality == Laterality::Unilateral; }
};

}  // namespace stance
