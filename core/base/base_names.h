// The words that files use for sides, measures, loads, tempo and the body.
#pragma once

#include "core/base/body.h"
#include "core/base/limits.h"
#include "core/base/load.h"
#include "core/base/logged.h"
#include "core/base/measure.h"
#include "core/base/name_table.h"
#include "core/base/side.h"
#include "core/base/tempo.h"

#include <string_view>

namespace stance {

extern const NameTable<Side> sideNames;              ///< both, left, right
extern const NameTable<MeasureKind> measureNames;    ///< reps, hold_s, reps_held, ...
extern const NameTable<LoadUnit> loadUnitNames;      ///< kg, lb
extern const NameTable<LoadKind> loadKindNames;      ///< none, external, bodyweight_plus, assistance
extern const NameTable<TempoPart> tempoPartNames;    ///< lower, pause, drive, squeeze
extern const NameTable<BreathPart> breathPartNames;  ///< in, out, pause
extern const NameTable<BodyPlace> bodyPlaceNames;    ///< low_back, hip_front, ...
extern const NameTable<PainTime> painTimeNames;      ///< before, during_set, after, next_morning
extern const NameTable<Source> sourceNames;          ///< assumed, entered

/// The word of a value.
inline std::string_view nameOf(Side value)
{
    return sideNames.of(value);
}
inline std::string_view nameOf(MeasureKind value)
{
    return measureNames.of(value);
}
inline std::string_view nameOf(LoadUnit value)
{
    return loadUnitNames.of(value);
}
inline std::string_view nameOf(LoadKind value)
{
    return loadKindNames.of(value);
}
inline std::string_view nameOf(TempoPart value)
{
    return tempoPartNames.of(value);
}
inline std::string_view nameOf(BreathPart value)
{
    return breathPartNames.of(value);
}
inline std::string_view nameOf(BodyPlace value)
{
    return bodyPlaceNames.of(value);
}
inline std::string_view nameOf(PainTime value)
{
    return painTimeNames.of(value);
}
inline std::string_view nameOf(Source value)
{
    return sourceNames.of(value);
}

/// The field that holds an amount of this measure: "reps" for all that count repetitions, "hold_s", "breaths", ...
std::string_view amountFieldOf(MeasureKind kind);

/// The amounts one set may have in this measure, both ends included.
Limits amountLimitsOf(MeasureKind kind);

}  // namespace stance
