// One exercise in the grid: name, sides, kind and equipment, what it is for, and its dose.
#pragma once

#include "app/widgets/card.h"
#include "core/catalog/exercise.h"

namespace stance {

class ExerciseTile : public CardButton {
    Q_OBJECT

public:
    explicit ExerciseTile(const Exercise& exercise, QWidget* parent = nullptr);

    const ExerciseId& exerciseId() const { return m_id; }

protected:
    /// Leaves the arrow keys to the grid.
    void keyPressEvent(QKeyEvent* event) override;

private:
    ExerciseId m_id;
};

/// "Strength · bench, wall"
QString kindLine(const Exercise& exercise);

}  // namespace stance
