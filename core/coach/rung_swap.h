// RungSwap: the easier or the harder exercise in the middle of a session.
#pragma once

#include "core/catalog/catalog.h"
#include "core/program/program.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <optional>

namespace stance {

enum class RungStep { Easier, Harder };

/// The slot of the program that a planned slot came from: the one of its id in the session's workout; nullptr when the program
/// has none.
const Slot* writtenSlot(const Program& program, const Session& session, const PlannedSlot& planned);

/// The exercise of the current set one rung easier or harder. On the path of its slot with the plan written for that rung; from
/// an exercise without a path, or beyond its end, along the ladder of the catalogue, for as many sets of the same length, without
/// load. Nothing at the end of the ladder, or where the next exercise is counted otherwise and nobody wrote down how much of it.
std::optional<SwapExercise> rungSwap(const Session& session, const Program& program, const Catalog& catalog, RungStep step);

/// Whether the exercise stands on the path of the slot: then harder work counts for that rung, easier work holds.
bool isOnPath(const PlannedSlot& planned, const ExerciseId& exercise);

}  // namespace stance
