// The motions that Stance ships, read once.
#pragma once

#include "app/figure/moving_figure.h"
#include "tests/support/documents.h"

namespace stance::test {

inline const Motions& shippedMotions()
{
    static const Motions motions =
        readMotions(readSource("resources/catalog/motions.json"), "motions.json", shippedCatalog().exercises()).value();
    return motions;
}

inline const Motion& shippedMotion(const char* exercise)
{
    return shippedMotions().at(ExerciseId(exercise));
}

inline const Exercise& shippedExercise(const char* exercise)
{
    return *shippedCatalog().find(ExerciseId(exercise));
}

inline figure::MovingFigure shippedFigure(const char* exercise)
{
    return {shippedMotion(exercise), shippedExercise(exercise)};
}

}  // namespace stance::test
