// The library's first view: search, categories, count and grid.
#pragma once

#include "app/library/learn_index.h"
#include "app/library/library_index.h"
#include "core/catalog/motion.h"

#include <QWidget>

class QButtonGroup;

namespace stance {

class Button;
class EmptyState;
class ExerciseGrid;
class Label;
class SearchField;

class LibraryGridPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    LibraryGridPage(const Catalog& catalog, const Motions& motions, const Learning& learning, QWidget* parent = nullptr);

    void focusSearch();
    /// Where the person was in the grid.
    void focusGrid();
    /// Whether there was a search or category to clear.
    bool clearFilter();

Q_SIGNALS:
    void opened(const ExerciseId& exercise);
    /// What there is to learn, at a place of LearnHit, or at its top.
    void learnRequested(const QString& place);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeFilterLine();
    void makeHitLine();
    void showLearnHits();
    void refresh();
    std::optional<Category> category() const;

    LibraryIndex m_index;
    LearnIndex m_learn;
    SearchField* m_search;
    QButtonGroup* m_categories;
    Label* m_count;
    QWidget* m_hits;  ///< what of Learn has the words of the search
    std::vector<Button*> m_hitButtons;
    std::vector<LearnHit> m_found;
    ExerciseGrid* m_grid;
    EmptyState* m_nothing;
};

}  // namespace stance
