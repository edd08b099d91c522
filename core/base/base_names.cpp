#include "core/base/base_names.h"

namespace stance {
namespace {

constexpr Named<Side> sideEntries[] = {
    {Side::Both, "both"},
    {Side::Left, "left"},
    {Side::Right, "right"},
};

constexpr Named<MeasureKind> measureEntries[] = {
    {MeasureKind::Reps, "reps"},
    {MeasureKind::HoldSeconds, "hold_s"},
    {MeasureKind::RepsHeld, "reps_held"},
    {MeasureKind::Breaths, "breaths"},
    {MeasureKind::Metres, "metres"},
    {MeasureKind::Steps, "steps"},
    {MeasureKind::Minutes, "minutes"},
    {MeasureKind::RepsToFailure, "reps_to_failure"},
    {MeasureKind::Degrees, "degrees"},
    {MeasureKind::ScoreOf3, "score_of_3"},
    {MeasureKind::CleanOf10, "clean_of_10"},
};

constexpr Named<LoadUnit> loadUnitEntries[] = {
    {LoadUnit::Kilogram, "kg"},
    {LoadUnit::Pound, "lb"},
};

constexpr Named<LoadKind> loadKindEntries[] = {
    {LoadKind::None, "none"},
    {LoadKind::External, "external"},
    {LoadKind::BodyweightPlus, "bodyweight_plus"},
    {LoadKind::Assistance, "assistance"},
};

constexpr Named<BreathPart> breathPartEntries[] = {
    {BreathPart::In, "in"},
    {BreathPart::Out, "out"},
    {BreathPart::Pause, "pause"},
};

constexpr Named<TempoPart> tempoPartEntries[] = {
    {TempoPart::Lower, "lower"},
    {TempoPart::Pause, "pause"},
    {TempoPart::Drive, "drive"},
    {TempoPart::Squeeze, "squeeze"},
};

constexpr Named<BodyPlace> bodyPlaceEntries[] = {
    {BodyPlace::LowBack, "low_back"},
    {BodyPlace::HipFront, "hip_front"},
    {BodyPlace::HipSide, "hip_side"},
    {BodyPlace::Buttock, "buttock"},
    {BodyPlace::Groin, "groin"},
    {BodyPlace::Hamstring, "hamstring"},
    {BodyPlace::KneeFront, "knee_front"},
    {BodyPlace::KneeInner, "knee_inner"},
    {BodyPlace::KneeOuter, "knee_outer"},
    {BodyPlace::Shin, "shin"},
    {BodyPlace::Calf, "calf"},
    {BodyPlace::Achilles, "achilles"},
    {BodyPlace::Ankle, "ankle"},
    {BodyPlace::Foot, "foot"},
    {BodyPlace::Other, "other"},
};

constexpr Named<PainTime> painTimeEntries[] = {
    {PainTime::Before, "before"},
    {PainTime::DuringSet, "during_set"},
    {PainTime::After, "after"},
    {PainTime::NextMorning, "next_morning"},
};

constexpr Named<Source> sourceEntries[] = {
    {Source::Assumed, "assumed"},
    {Source::Entered, "entered"},
};

}  // namespace

constinit const NameTable<Side> sideNames(sideEntries);
constinit const NameTable<MeasureKind> measureNames(measureEntries);
constinit const NameTable<LoadUnit> loadUnitNames(loadUnitEntries);
constinit const NameTable<LoadKind> loadKindNames(loadKindEntries);
constinit const NameTable<TempoPart> tempoPartNames(tempoPartEntries);
constinit const NameTable<BreathPart> breathPartNames(breathPartEntries);
constinit const NameTable<BodyPlace> bodyPlaceNames(bodyPlaceEntries);
constinit const NameTable<PainTime> painTimeNames(painTimeEntries);
constinit const NameTable<Source> sourceNames(sourceEntries);

std::string_view amountFieldOf(MeasureKind kind)
{
    switch (kind) {
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld:
        case MeasureKind::RepsToFailure: return "reps";
        case MeasureKind::HoldSeconds: return "hold_s";
        case MeasureKind::Breaths: return "breaths";
        case MeasureKind::Metres: return "metres";
        case MeasureKind::Steps: return "steps";
        case MeasureKind::Minutes: return "minutes";
        case MeasureKind::Degrees: return "degrees";
        case MeasureKind::ScoreOf3: return "score";
        case MeasureKind::CleanOf10: return "clean";
    }
    return "reps";
}

Limits amountLimitsOf(MeasureKind kind)
{
    switch (kind) {
        case MeasureKind::Reps:
        case MeasureKind::RepsHeld: return {1, 200};
        case MeasureKind::RepsToFailure: return {0, 500};
        case MeasureKind::HoldSeconds: return {1, 3600};
        case MeasureKind::Breaths: return {1, 200};
        case MeasureKind::Metres: return {1, 10'000};
        case MeasureKind::Steps: return {1, 2'000};
        case MeasureKind::Minutes: return {1, 600};
        case MeasureKind::Degrees: return {-90, 180};
        case MeasureKind::ScoreOf3: return {0, 3};
        case MeasureKind::CleanOf10: return {0, 10};
    }
    return {};
}

}  // namespace stance
