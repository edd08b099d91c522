// Measure: what a set of an exercise counts. Stated by the exercise, used by prescription and record.
#pragma once

namespace stance {

enum class MeasureKind {
    Reps,           ///< repetitions; per side for alternating exercises
    HoldSeconds,    ///< seconds in a position
    RepsHeld,       ///< repetitions, each held `heldSeconds`
    Breaths,        ///< full breaths: in, out, pause
    Metres,         ///< distance
    Steps,          ///< steps each way
    Minutes,        ///< minutes of continuous movement
    RepsToFailure,  ///< tests: repetitions until form is lost
    Degrees,        ///< tests: an angle
    ScoreOf3,       ///< tests: 0 to 3
    CleanOf10,      ///< tests: clean repetitions of ten
};

struct Measure {
    MeasureKind kind = MeasureKind::Reps;
    int heldSeconds = 0;  ///< only RepsHeld: 1 to 120

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// How a set of this measure moves: by ticks of the athlete, by the clock, by the breath pacer, or open ended.
enum class SetDrive { Ticks, Clock, Breaths, Open };

constexpr SetDrive driveOf(MeasureKind kind)
{
    switch (kind) {
        case MeasureKind::HoldSeconds:
        case MeasureKind::Minutes: return SetDrive::Clock;
        case MeasureKind::Breaths: return SetDrive::Breaths;
        case MeasureKind::Metres:
        case MeasureKind::Degrees:
        case MeasureKind::ScoreOf3: return SetDrive::Open;
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld:
        case MeasureKind::Steps:
        case MeasureKind::RepsToFailure:
        case MeasureKind::CleanOf10: break;
    }
    return SetDrive::Ticks;
}

}  // namespace stance
