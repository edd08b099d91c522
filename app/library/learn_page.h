// The library's second view: a running stride, cards on why it matters and how sure that is, and a glossary.
#pragma once

#include "app/guide_shelf.h"
#include "core/base/ids.h"
#include "core/catalog/catalog.h"

#include <QWidget>

namespace stance {

class ScrollArea;
class Segmented;

class LearnPage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the page. Without a stride the diagram is left out.
    LearnPage(const Learning& learning, const RunningStride* stride, const Catalog& catalog, QWidget* parent = nullptr);

    /// Scrolls to a place of LearnHit and gives it the focus; the top of the page for an empty one.
    void goTo(const QString& place);

Q_SIGNALS:
    /// The other half of the library.
    void exercisesRequested();
    void exerciseRequested(const ExerciseId& exercise);

protected:
    /// Keys that scroll.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCards();
    QWidget* makeCard(const LearnCard& card);
    QWidget* makeGlossary() const;

    const Learning& m_learning;
    const Catalog& m_catalog;
    Segmented* m_switch;
    ScrollArea* m_scroll;
};

}  // namespace stance
