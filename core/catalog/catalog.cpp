#include "core/catalog/catalog.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace stance {
namespace {

enum class Direction { Easier, Harder };

const std::vector<Rung>& rungs(const Exercise& exercise, Direction direction)
{
    return direction == Direction::Easier ? exercise.easier : exercise.harder;
}

bool hasRung(const std::vector<Rung>& rungs, const ExerciseId& id)
{
    return std::any_of(rungs.begin(), rungs.end(), [&](const Rung& rung) { return rung.exercise == id; });
}

/// What is wrong with the edges of one exercise in one direction.
std::optional<DocumentError> checkRungs(const Catalog& catalog, const Exercise& exercise, std::size_t position, Direction direction,
                                        const std::string& file)
{
    const bool easier = direction == Direction::Easier;
    const std::string place = "/exercises/" + std::to_string(position) + (easier ? "/easier" : "/harder");
    const std::vector<Rung>& edges = rungs(exercise, direction);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const ExerciseId& id = edges[i].exercise;
        const std::string where = place + "/" + std::to_string(i);
        const Exercise* other = catalog.find(id);
        if (other == nullptr) {
            return DocumentError{file, where, DocumentProblem::UnknownId, id.value};
        }
        if (!hasRung(rungs(*other, easier ? Direction::Harder : Direction::Easier), exercise.id)) {
            return DocumentError{file, where, DocumentProblem::OneWayRung, id.value};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<Catalog, DocumentError> Catalog::create(std::vector<Exercise> exercises, const std::string& file)
{
    Catalog catalog;
    catalog.m_exercises = std::move(exercises);
    const std::vector<Exercise>& all = catalog.m_exercises;
    const auto placeOf = [](std::size_t position) { return "/exercises/" + std::to_string(position); };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!catalog.m_index.emplace(all[i].id, i).second) {
            return fail(DocumentError{file, placeOf(i) + "/id", DocumentProblem::DuplicateId, all[i].id.value});
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const Direction direction : {Direction::Easier, Direction::Harder}) {
            if (auto error = checkRungs(catalog, all[i], i, direction, file)) {
                return fail(std::move(*error));
            }
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (catalog.leadsUp(all[i].id, all[i].id)) {
            return fail(DocumentError{file, placeOf(i) + "/harder", DocumentProblem::LadderCycle, all[i].id.value});
        }
    }
    return catalog;
}

const Exercise* Catalog::find(const ExerciseId& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_exercises[found->second];
}

bool Catalog::leadsUp(const ExerciseId& from, const ExerciseId& to) const
{
    std::unordered_set<ExerciseId> seen;
    std::vector<ExerciseId> open{from};
    while (!open.empty()) {
        const Exercise* exercise = find(open.back());
        open.pop_back();
        if (exercise == nullptr) {
            continue;
        }
        for (const Rung& rung : exercise->harder) {
            if (rung.exercise == to) {
                return true;
            }
            if (seen.insert(rung.exercise).second) {
                open.push_back(rung.exercise);
            }
        }
    }
    return false;
}

}  // namespace stance
