// The library's first view: search, categories, count and grid.
#pragma once

#include "app/library/library_index.h"
#include "core/catalog/motion.h"

#include <QWidget>

class QButtonGroup;

namespace stance {

class EmptyState;
class ExerciseGrid;
class Label;
class SearchField;

class LibraryGridPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    LibraryGridPage(const Catalog& catalog, const Motions& motions, QWidget* parent = nullptr);

    void focusSearch();
    /// Where the person was in the grid.
    void focusGrid();
    /// Whether there was a search or category to clear.
    bool clearFilter();

Q_SIGNALS:
    void opened(const ExerciseId& exercise);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeFilterLine();
    void refresh();
    std::optional<Category> category() const;

    LibraryIndex m_index;
    SearchField* m_search;
    QButtonGroup* m_categories;
    Label* m_count;
    ExerciseGrid* m_grid;
    EmptyState* m_nothing;
};

}  // namespace stance
