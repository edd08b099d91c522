#include "app/library/library_page.h"

#include "app/library/exercise_card.h"
#include "app/library/learn_page.h"
#include "app/library/library_grid_page.h"
#include "core/catalog/catalog.h"

#include <QKeyEvent>
#include <QStackedLayout>

#include <utility>

namespace stance {

LibraryPage::LibraryPage(const Catalog& catalog, const Motions& motions, const Lessons& lessons, QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_lessons(lessons),
      m_stack(new QStackedLayout(this)),
      m_grid(new LibraryGridPage(catalog, motions, lessons.learning)),
      m_card(new ExerciseCard(catalog, motions))
{
    setFocusPolicy(Qt::ClickFocus);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_card);
    connect(m_grid, &LibraryGridPage::opened, this, [this](const ExerciseId& exercise) {
        m_openedFromOutside = false;
        m_openedFromLearn = false;
        open(exercise);
    });
    connect(m_grid, &LibraryGridPage::learnRequested, this, &LibraryPage::showLearn);
    connect(m_card, &ExerciseCard::exerciseRequested, this, &LibraryPage::open);
    connect(m_card, &ExerciseCard::backRequested, this, &LibraryPage::goBack);
    connect(m_card, &ExerciseCard::safetyRequested, this, &LibraryPage::safetyRequested);
}

void LibraryPage::openExercise(const ExerciseId& exercise)
{
    if (m_catalog.find(exercise)) {
        m_openedFromOutside = true;
        m_openedFromLearn = false;
        open(exercise);
    }
}

void LibraryPage::showLearn(const QString& place)
{
    m_openedFromOutside = false;
    if (m_learn == nullptr) {
        m_learn = new LearnPage(m_lessons.learning, m_lessons.stride, m_catalog);
        m_stack->addWidget(m_learn);
        connect(m_learn, &LearnPage::exercisesRequested, this, [this] {
            showGrid();
            m_grid->focusGrid();
        });
        connect(m_learn, &LearnPage::exerciseRequested, this, [this](const ExerciseId& exercise) {
            m_openedFromLearn = true;
            open(exercise);
        });
    }
    m_stack->setCurrentWidget(m_learn);
    m_learn->goTo(place);
}

void LibraryPage::open(const ExerciseId& exercise)
{
    if (const Exercise* found = m_catalog.find(exercise)) {
        m_card->setExercise(*found);
        m_stack->setCurrentWidget(m_card);
        m_card->setFocus(Qt::OtherFocusReason);
    }
}

void LibraryPage::showGrid()
{
    m_openedFromOutside = false;
    m_openedFromLearn = false;
    m_stack->setCurrentWidget(m_grid);
}

void LibraryPage::focusSearch()
{
    showGrid();
    m_grid->focusSearch();
}

bool LibraryPage::isCardOpen() const
{
    return m_stack->currentWidget() == m_card;
}

void LibraryPage::goBack()
{
    const bool outside = m_openedFromOutside;
    if (!outside && std::exchange(m_openedFromLearn, false)) {
        m_stack->setCurrentWidget(m_learn);
        m_learn->setFocus(Qt::OtherFocusReason);
        return;
    }
    showGrid();
    if (outside) {
        Q_EMIT returnRequested();
        return;
    }
    m_grid->focusGrid();
}

void LibraryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isCardOpen()) {
        goBack();
    } else if (m_learn != nullptr && m_stack->currentWidget() == m_learn) {
        showGrid();
        m_grid->focusGrid();
    } else if (!m_grid->clearFilter()) {
        event->ignore();
        return;
    }
    event->accept();
}

}  // namespace stance
