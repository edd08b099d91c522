// The ladder: easier rungs at the left, this exercise, harder ones at the right, with what earns the move.
#pragma once

#include "app/widgets/card.h"
#include "core/catalog/catalog.h"

namespace stance {

class LadderCard : public Card {
    Q_OBJECT

public:
    /// Rungs that are not in the catalogue are left out.
    LadderCard(const Catalog& catalog, const Exercise& exercise, QWidget* parent = nullptr);

    static bool hasRungs(const Exercise& exercise) { return !exercise.easier.empty() || !exercise.harder.empty(); }

Q_SIGNALS:
    void rungRequested(const ExerciseId& exercise);

private:
    QWidget* makeRung(const Catalog& catalog, const Rung& rung);
    QWidget* makeRungs(const Catalog& catalog, const std::vector<Rung>& rungs);
};

}  // namespace stance
