// Catalog: all exercises, validated as a whole.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/exercise.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stance {

class Catalog {
public:
    Catalog() = default;

    /// Takes exercises that were read; refuses duplicate ids, ladders that point nowhere, are one-way or go in circles.
    /// `file` names the document in errors.
    static Result<Catalog, DocumentError> create(std::vector<Exercise> exercises, const std::string& file);

    /// The exercise, or nullptr. Valid as long as the catalogue lives.
    const Exercise* find(const ExerciseId& id) const;
    /// Whether the ladder leads from `from` up to `to` in one or more rungs.
    bool leadsUp(const ExerciseId& from, const ExerciseId& to) const;
    /// In the order of the file.
    const std::vector<Exercise>& exercises() const { return m_exercises; }

private:
    std::vector<Exercise> m_exercises;
    std::unordered_map<ExerciseId, std::size_t> m_index;
};

/// Reads the two catalogue documents (form: docs/formats.md): numbers, and the texts of one language.
/// The names are used in errors. A wrong file is refused whole.
Result<Catalog, DocumentError> readCatalog(std::string_view numbers, const std::string& numbersName, std::string_view texts,
                                           const std::string& textsName);

}  // namespace stance
