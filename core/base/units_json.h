// The JSON form of measure, tempo, breath pattern and load, shared by catalogue, programs and logs.
#pragma once

#include "core/base/body.h"
#include "core/base/json_fields.h"
#include "core/base/load.h"
#include "core/base/measure.h"
#include "core/base/tempo.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace stance {

/// "reps", or {"kind": "reps_held", "held_s": 5}.
Measure readMeasure(const JsonValue& value);
nlohmann::ordered_json writeMeasure(const Measure& measure);

/// "3-1-2-1": lower, pause, drive, squeeze; "X" for as fast as control allows. `startsWith` comes from another field.
Tempo readTempo(const JsonValue& value, TempoPart startsWith);
/// Lower or drive; any other part is refused.
TempoPart readTempoStart(const JsonValue& value, TempoPart fallback);
std::string writeTempo(const Tempo& tempo);

/// {"in_s": 4, "out_s": [6, 8], "pause_s": [2, 3]}
BreathPattern readBreath(const JsonValue& value);
nlohmann::ordered_json writeBreath(const BreathPattern& breath);

/// Whole or half repetitions in reserve, 0 to 10.
RepsInReserve readReserve(const JsonValue& value);
nlohmann::ordered_json writeReserve(RepsInReserve reserve);
/// What is left in reserve, said as such ("rir") or as exertion ("rpe"), which is 10 less it; not both.
std::optional<RepsInReserve> readEffort(const JsonValue& rir, const JsonValue& rpe);
/// {"value": 22.5, "unit": "kg"}: 0 to 2,000 kg, to the microgram where it has more than three decimals.
Load readLoad(const JsonValue& value);
nlohmann::ordered_json writeLoad(const Load& load);

/// A number as files write it: without a point when it is whole. For values within ±2^53.
nlohmann::ordered_json writeNumber(double value);

}  // namespace stance
