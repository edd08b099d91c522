#include "app/library/exercise_tile.h"

#include "app/figure/figure_view.h"
#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/side_badge.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int padding = 16;
constexpr int border = 1;
constexpr double radius = 16.0;
constexpr int stageHeight = 136;
constexpr double groundHeight = 16.0;

Label* makeClipped(const QString& text, TextStyle style, ColourRole role, int lines)
{
    Label* label = makeParagraph(text, style, role);
    label->setMaximumLines(lines);
    return label;
}

}  // namespace

QString kindLine(const Exercise& exercise)
{
    return Text::tr("%1 · %2", "category and equipment")
        .arg(sentenceCase(word(exercise.category)), equipmentLine(exercise.equipment));
}

ExerciseTile::ExerciseTile(const Exercise& exercise, const Motion* motion, QWidget* parent)
    : CardButton(tr("%1, %2", "exercise and its kind").arg(fromCore(exercise.name), kindLine(exercise)), parent),
      m_id(exercise.id),
      m_figure(new FigureView)
{
    setObjectName(QStringLiteral("tile-%1").arg(fromCore(m_id.value)));
    setAccessibleDescription(fromCore(exercise.purpose));
    m_figure->setExercise(motion, &exercise);
    m_figure->setFixedHeight(stageHeight);
    m_figure->setGroundHeight(groundHeight);
    m_figure->setTopRadius(radius - border);
    m_figure->rest();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(border, border, border, padding);
    column->setSpacing(0);
    column->addWidget(m_figure);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(padding, 12, padding, 0);
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeClipped(fromCore(exercise.name), TextStyle::H3, ColourRole::Text, 2), 1);
    if (exercise.laterality != Laterality::Bilateral) {
        head->addWidget(new SideBadge(Side::Both, 18.0), 0, Qt::AlignTop);
    }
    words->addLayout(head);
    words->addWidget(makeClipped(kindLine(exercise), TextStyle::Small, ColourRole::Text2, 2));
    words->addStretch(1);
    column->addLayout(words, 1);
    for (QWidget* child : findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

void ExerciseTile::moveFigure()
{
    if (underMouse() || hasFocus()) {
        m_figure->play();
    } else {
        m_figure->rest();
    }
}

void ExerciseTile::enterEvent(QEnterEvent* event)
{
    CardButton::enterEvent(event);
    moveFigure();
}

void ExerciseTile::leaveEvent(QEvent* event)
{
    CardButton::leaveEvent(event);
    moveFigure();
}

void ExerciseTile::focusInEvent(QFocusEvent* event)
{
    CardButton::focusInEvent(event);
    moveFigure();
}

void ExerciseTile::focusOutEvent(QFocusEvent* event)
{
    CardButton::focusOutEvent(event);
    moveFigure();
}

void ExerciseTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: event->ignore(); return;
        default: CardButton::keyPressEvent(event);
    }
}

}  // namespace stance
