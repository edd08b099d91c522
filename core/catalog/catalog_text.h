// The text half of the catalogue: the words of one language, put onto the exercises that the numbers document lists.
#pragma once

#include "core/base/json_fields.h"
#include "core/catalog/exercise.h"

#include <string>
#include <vector>

namespace stance {

/// A statement whose text is still to come. The id ties the two documents together and is not kept.
struct EvidenceNumbers {
    std::string id;
    Evidence evidence;
};

/// An exercise as the numbers document gives it.
struct ExerciseNumbers {
    Exercise exercise;
    std::vector<EvidenceNumbers> evidence;
};

/// Reads the object of texts by exercise id. It must hold exactly the exercises of `numbers`, and for each exactly its
/// faults, rungs, evidence and load gate.
std::vector<Exercise> readTexts(const JsonValue& value, std::vector<ExerciseNumbers> numbers);

}  // namespace stance
