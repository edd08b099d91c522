// Metric: what a condition looks at, as gates name it (docs/formats.md 4.6).
#pragma once

#include "core/base/measure.h"

#include <optional>
#include <string>
#include <string_view>

namespace stance {

enum class Metric {
    // one set
    Reps,
    GoodReps,
    Clean,
    Load,
    HoldSeconds,
    Breaths,
    Metres,
    Steps,
    Minutes,
    Rpe,
    Rir,
    TempoDeviation,
    RestTaken,
    Faults,
    FaultsPerRep,
    CriticalFaults,
    RangeOfMotion,
    Pain,
    Level,     ///< with the name of its axis
    FaultTag,  ///< with the tag
    // one exercise in one session
    RepsSum,
    RepsMin,
    SetsDone,
    CleanSets,
    Volume,
    SetsTarget,
    TargetReps,
    Variant,
    Scheme,
    SymmetryIndex,
    Asymmetry,
    BlockRoundsOk,
    BlockReps,
    // a session or the person
    DaysSinceLast,
    SessionCount,
    Week,
    Readiness,
    Soreness,
    PainBefore,
    PainAfter,
    PainNextMorning,
    PainOverBaseline,
    PainWeeklyTrend,
    Settled24h,
    MissedSessions,
    BodyWeight,
    PainEntered,  ///< whether any score was entered in the session; only for the standing rules
    Assessment,   ///< with the id of the test
};

enum class MetricScope { Set, Exercise, Person };

struct MetricName {
    Metric metric = Metric::Reps;
    std::string name;  ///< Level, FaultTag, Assessment
};

/// The metric of a word such as "good_reps" or "level:depth"; nothing for an unknown one.
std::optional<MetricName> metricOf(std::string_view word);
MetricScope scopeOf(Metric metric);
/// Whether a higher value is the worse one of two sides: pain, faults, perceived exertion, deviation from the tempo.
bool higherIsWorse(Metric metric);
/// Of pain and form: asked of a set whatever exercise it was done with.
bool isOfTheBody(Metric metric);
/// The metrics that count what a set of this measure counts: Reps, HoldSeconds, … ; an unperformed set has 0 of it.
bool countsAmount(Metric metric);
/// Whether an amount of `kind` is what `metric` counts.
bool countsAmountOf(Metric metric, MeasureKind kind);

}  // namespace stance
