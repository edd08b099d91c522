// MotionShelf: how the exercises move, read when the first figure is to be shown.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <optional>

namespace stance {

class MotionShelf {
public:
    MotionShelf() = default;
    /// Motions that are there already; for tests.
    explicit MotionShelf(Motions motions) : m_motions(std::move(motions)) {}

    /// None where the shipped document cannot be read, which is a fault of the build. They stay where they are from then on.
    const Motions& all(const Catalog& catalog) const;
    /// nullptr where there is no motion.
    const Motion* find(const ExerciseId& exercise, const Catalog& catalog) const;

private:
    mutable std::optional<Motions> m_motions;
};

}  // namespace stance
