// The library: a grid of exercises with search and categories, the card of one exercise in full, and what there is to learn.
#pragma once

#include "app/guide_shelf.h"
#include "core/base/ids.h"
#include "core/catalog/motion.h"

#include <QWidget>

class QStackedLayout;

namespace stance {

class Catalog;
class ExerciseCard;
class LearnPage;
class LibraryGridPage;

class LibraryPage : public QWidget {
    Q_OBJECT

public:
    /// What stands beside the exercises.
    struct Lessons {
        const Learning& learning;
        const RunningStride* stride;  ///< none: the diagram of running is left out
    };

    /// All outlive the page.
    LibraryPage(const Catalog& catalog, const Motions& motions, const Lessons& lessons, QWidget* parent = nullptr);

    /// Shows one exercise in full, from outside the page (a row of Today). Its back button then emits returnRequested() as
    /// well. Does nothing for an id that is not in the catalogue.
    void openExercise(const ExerciseId& exercise);
    /// What there is to learn, from its top, or at a place of LearnHit.
    void showLearn(const QString& place = {});
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
    Lessons m_lessons;
    QStackedLayout* m_stack;
    LibraryGridPage* m_grid;
    ExerciseCard* m_card;
    LearnPage* m_learn = nullptr;  ///< made when it is first shown
    bool m_openedFromOutside = false;
    bool m_openedFromLearn = false;
};

}  // namespace stance
