#include "app/library/exercise_tile.h"

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

ExerciseTile::ExerciseTile(const Exercise& exercise, QWidget* parent)
    : CardButton(tr("%1, %2", "exercise and its kind").arg(fromCore(exercise.name), kindLine(exercise)), parent), m_id(exercise.id)
{
    setObjectName(QStringLiteral("tile-%1").arg(fromCore(m_id.value)));
    setAccessibleDescription(fromCore(exercise.purpose));
    setMinimumHeight(static_cast<int>(textScaled(208.0)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, 12);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeClipped(fromCore(exercise.name), TextStyle::H3, ColourRole::Text, 2), 1);
    if (exercise.laterality != Laterality::Bilateral) {
        head->addWidget(new SideBadge(Side::Both, 18.0), 0, Qt::AlignTop);
    }
    column->addLayout(head);
    column->addWidget(makeLabel(kindLine(exercise), TextStyle::Small, ColourRole::Text2));
    column->addSpacing(4);
    column->addWidget(makeClipped(fromCore(exercise.purpose), TextStyle::Small, ColourRole::Text, 4));
    column->addStretch(1);
    column->addWidget(makeRule());
    column->addSpacing(6);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(new IconLabel(QStringLiteral("repeat"), 16.0, ColourRole::Text3));
    foot->addWidget(makeLabel(formatDose(exercise), TextStyle::SmallStrong, ColourRole::Text2), 1);
    column->addLayout(foot);
    for (QWidget* child : findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
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
