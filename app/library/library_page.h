// The library: a grid of exercises with search and categories, and the card of one exercise in full.
#pragma once

#include "core/base/ids.h"
#include "core/catalog/motion.h"

#include <QWidget>

class QStackedLayout;

namespace stance {

class Catalog;
class ExerciseCard;
class LibraryGridPage;

class LibraryPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    LibraryPage(const Catalog& catalog, const Motions& motions, QWidget* parent = nullptr);

    /// Shows one exercise in full, from outside the page (a row of Today). Its back button then emits returnRequested() as
    /// well. Does nothing for an id that is not in the catalogue.
    void openExercise(const ExerciseId& exercise);
    /// The grid, as it was left.
    void showGrid();
    /// Ctrl+F: the grid with the cursor in its search field.
    void focusSearch();
    bool isCardOpen() const;

Q_SIGNALS:
    /// Back out of a card that was opened from outside.
    void returnRequested();
    /// When to see someone.
    void safetyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const ExerciseId& exercise);
    void goBack();

    const Catalog& m_catalog;
    QStackedLayout* m_stack;
    LibraryGridPage* m_grid;
    ExerciseCard* m_card;
    bool m_openedFromOutside = false;
};

}  // namespace stance
