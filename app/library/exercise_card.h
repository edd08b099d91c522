// The card of one exercise in full: how it moves and what to do at the left, form, dose, muscles and evidence in tabs at the right.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/motion.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace stance {

class PageHeader;
class Pill;
class ScrollArea;
class SideBadge;
class TabRow;

class ExerciseCard : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the card.
    ExerciseCard(const Catalog& catalog, const Motions& motions, QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise);
    const Exercise* exercise() const { return m_exercise; }

Q_SIGNALS:
    void backRequested();
    /// A rung of the ladder.
    void exerciseRequested(const ExerciseId& exercise);
    /// When to see someone.
    void safetyRequested();

protected:
    /// Keys that scroll.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void showTab(int index);
    void arrange();

    const Catalog& m_catalog;
    const Motions& m_motions;
    const Exercise* m_exercise = nullptr;
    PageHeader* m_header;
    SideBadge* m_badge;
    Pill* m_source;  ///< on the exercises of the article
    TabRow* m_tabs = nullptr;
    ScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QBoxLayout* m_sides = nullptr;        ///< belongs to m_content
    std::vector<QWidget*> m_tabSections;  ///< belong to m_content
    int m_tab = 0;
};

}  // namespace stance
