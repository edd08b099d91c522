// Sentences made from results of core: refusals, errors with what to do about them, form of a set.
#pragma once

#include "app/text/words.h"
#include "core/base/document_error.h"
#include "core/catalog/exercise.h"
#include "core/coach/ports.h"
#include "core/session/decide.h"

#include <QString>

#include <vector>

namespace stance {

QString phrase(Refusal refusal);
/// What happened, to which file, and what to do.
QString phrase(const StoreError& error);
QString phrase(const DocumentError& error);

/// "clean", "1 × knee falls in", "2 × heel lifts, 1 × wobbles": the faults with the number of their reps, most frequent first.
/// Faults the exercise does not know count as "other". `exercise` may be null.
QString faultSummary(const std::vector<FaultFlag>& faults, const Exercise* exercise);

/// Effort in reserve in words: "could have done 2 more".
QString reservePhrase(RepsInReserve reserve);

}  // namespace stance
