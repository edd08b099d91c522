// The grid of tiles: as many columns as fit, arrow keys move, one stop for Tab.
#pragma once

#include "core/catalog/exercise.h"
#include "core/catalog/motion.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace stance {

class ExerciseTile;

class ExerciseGrid : public QWidget {
    Q_OBJECT

public:
    /// `motions` outlives the grid.
    explicit ExerciseGrid(const Motions& motions, QWidget* parent = nullptr);

    /// Shows these, in this order. Tiles that were there stay, with the focus.
    void setExercises(const std::vector<const Exercise*>& exercises);
    /// Gives the focus to the current tile; false when there is none.
    bool focusCurrent();
    /// Makes the tile of this exercise the current one, if it is shown.
    void setCurrent(const ExerciseId& exercise);

Q_SIGNALS:
    void opened(const ExerciseId& exercise);
    /// Up from the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ExerciseTile* tileOf(const Exercise& exercise);
    void place();
    int columnsFor(int width) const;
    void moveTo(int index);
    void makeCurrent(int index);
    int focusedIndex() const;

    const Motions& m_motions;
    QGridLayout* m_layout;
    std::vector<ExerciseTile*> m_tiles;  ///< every tile made so far
    std::vector<ExerciseTile*> m_shown;  ///< in the order of the grid
    int m_columns = 0;
    int m_current = 0;
};

}  // namespace stance
