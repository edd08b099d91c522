// The JSON form of what a slot prescribes: sets written out, or a count with one target for all.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/exercise.h"
#include "core/program/program.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// What the targets of some sets may hold.
struct TargetScope {
    const Measure& measure;
    const Exercise& exercise;
    LoadKind loadKind;                ///< None: a load is refused
    const std::vector<Basis>& bases;  ///< what a load may be a share of
};

/// [target, ...] or {"count": 3, target fields}. Targets must fit the measure and what the exercise offers (load, levels).
std::vector<SetTarget> readSets(const JsonValue& value, const TargetScope& scope);
/// The same outside a program, where a load is no share of anything and the exercise says whether it takes one.
std::vector<SetTarget> readSets(const JsonValue& value, const Measure& measure, const Exercise& exercise);

/// {axis: value}; an axis or value that the exercise does not have is refused. Absent: none.
std::vector<Level> readLevels(const JsonValue& value, const Exercise& exercise);
/// Refuses the amount field of every measure that has another one than `kind`.
void refuseOtherAmounts(JsonFields& fields, MeasureKind kind);

/// The short form when all sets are alike.
nlohmann::ordered_json writeSets(const std::vector<SetTarget>& sets, const Measure& measure);

constexpr Limits restSecondsLimits{0, 900};

/// Whether a slot may count the sets of an exercise this way: as the exercise does, held repetitions or repetitions to
/// failure for repetitions, breaths for a hold (if the exercise has a breath pattern) and the other way round.
bool measureFits(const Measure& wanted, const Exercise& exercise);

}  // namespace stance
