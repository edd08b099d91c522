#include "app/library/ladder_card.h"

#include "app/text/translate.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr double rungHeight = 96.0;
constexpr int rungRing = 6;  // room for the focus ring

QWidget* makeHere(const Exercise& exercise)
{
    auto* here = new Card;
    here->setRadius(12.0);
    here->setSelected(true);
    here->setContentsMargins(0, 0, 0, 0);
    here->setMinimumHeight(static_cast<int>(textScaled(rungHeight)));
    auto* column = new QVBoxLayout(here);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(makeParagraph(fromCore(exercise.name), TextStyle::H3));
    column->addWidget(makeLabel(LadderCard::tr("you are here"), TextStyle::CaptionStrong, ColourRole::Accent));
    column->addStretch(1);
    return here;
}

}  // namespace

LadderCard::LadderCard(const Catalog& catalog, const Exercise& exercise, QWidget* parent) : Card(parent)
{
    QVBoxLayout* column = cardColumn(this, tr("Ladder"));
    column->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (!exercise.easier.empty()) {
        row->addWidget(makeRungs(catalog, exercise.easier), 1);
        row->addWidget(new IconLabel(QStringLiteral("chevron-right"), 20.0, ColourRole::Text2));
    }
    auto* here = new QVBoxLayout;
    here->setContentsMargins(0, rungRing, 0, rungRing);
    here->addWidget(makeHere(exercise));
    row->addLayout(here, 1);
    if (!exercise.harder.empty()) {
        row->addWidget(new IconLabel(QStringLiteral("chevron-right"), 20.0, ColourRole::Text2));
        row->addWidget(makeRungs(catalog, exercise.harder), 1);
    }
    column->addLayout(row);
    QString legend = tr("Easier at the left, harder at the right.");
    if (exercise.harder.empty()) {
        legend = tr("This is the hardest rung so far.");
    } else if (exercise.easier.empty()) {
        legend = tr("This is the easiest rung so far.");
    }
    column->addWidget(makeParagraph(legend, TextStyle::Small, ColourRole::Text2));
}

QWidget* LadderCard::makeRungs(const Catalog& catalog, const std::vector<Rung>& rungs)
{
    auto* stack = new QWidget;
    auto* column = new QVBoxLayout(stack);
    column->setContentsMargins(rungRing, rungRing, rungRing, rungRing);
    column->setSpacing(12);
    for (const Rung& rung : rungs) {
        if (QWidget* made = makeRung(catalog, rung)) {
            column->addWidget(made);
        }
    }
    return stack;
}

QWidget* LadderCard::makeRung(const Catalog& catalog, const Rung& rung)
{
    const Exercise* exercise = catalog.find(rung.exercise);
    if (!exercise) {
        return nullptr;
    }
    const QString name = fromCore(exercise->name);
    const QString criterion = fromCore(rung.criterion);
    auto* button = new CardButton(name);
    button->setAccessibleDescription(criterion);
    button->setObjectName(QStringLiteral("rung-%1").arg(fromCore(rung.exercise.value)));
    button->setRadius(12.0);
    button->setMinimumHeight(static_cast<int>(textScaled(rungHeight)));
    auto* column = new QVBoxLayout(button);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addStretch(1);
    for (Label* label : {makeParagraph(name, TextStyle::H3), makeParagraph(criterion, TextStyle::Caption, ColourRole::Text2)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch(1);
    connect(button, &CardButton::clicked, this, [this, id = rung.exercise] { Q_EMIT rungRequested(id); });
    return button;
}

}  // namespace stance
