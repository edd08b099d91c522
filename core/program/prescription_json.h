// The JSON form of what a slot prescribes: sets written out, or a count with one target for all.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/exercise.h"
#include "core/program/program.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stance {

/// [target, ...] or {"count": 3, target fields}. Targets must fit `measure` and what `exercise` offers (load, levels).
std::vector<SetTarget> readSets(const JsonValue& value, const Measure& measure, const Exercise& exercise);

/// The short form when all sets are alike.
nlohmann::ordered_json writeSets(const std::vector<SetTarget>& sets, const Measure& measure);

/// Whether a slot may count the sets of an exercise this way: as the exercise does, held repetitions or repetitions to
/// failure for repetitions, breaths for a hold (if the exercise has a breath pattern) and the other way round.
bool measureFits(const Measure& wanted, const Exercise& exercise);

}  // namespace stance
