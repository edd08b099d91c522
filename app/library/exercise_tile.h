// One exercise in the grid: its figure, name, sides, kind and equipment. The figure moves under the pointer or the focus only.
#pragma once

#include "app/widgets/card.h"
#include "core/catalog/exercise.h"
#include "core/catalog/motion.h"

namespace stance {

class FigureView;

class ExerciseTile : public CardButton {
    Q_OBJECT

public:
    /// Both must outlive the tile; without a motion the stage stays empty.
    ExerciseTile(const Exercise& exercise, const Motion* motion, QWidget* parent = nullptr);

    const ExerciseId& exerciseId() const { return m_id; }

protected:
    /// Leaves the arrow keys to the grid.
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void moveFigure();

    ExerciseId m_id;
    FigureView* m_figure;
};

/// "Strength · bench, wall"
QString kindLine(const Exercise& exercise);

}  // namespace stance
