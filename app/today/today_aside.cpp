#include "app/today/today_aside.h"

#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <ranges>

namespace stance {

namespace {

/// The muscles most rows train; all of them stand on the cards of the exercises.
constexpr int mostMuscles = 5;

class Aside {
    Q_DECLARE_TR_FUNCTIONS(TodayAside)
};

QVBoxLayout* addColumn(Card* card, const QString& title)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextStyle::H2));
    return column;
}

void addReminder(QVBoxLayout* column, const QString& icon, const QString& head, const QString& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new IconLabel(icon, 22.0, ColourRole::Accent), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeParagraph(head, TextStyle::H3));
    words->addWidget(makeParagraph(line, TextStyle::Small, ColourRole::Text2));
    row->addLayout(words, 1);
    column->addLayout(row);
}

}  // namespace

QWidget* makeBesideCard(const std::vector<BesideRow>& rows, const std::function<void(const ProgramId&)>& start)
{
    auto* card = new Card;
    QVBoxLayout* column = addColumn(card, Aside::tr("Beside it"));
    for (const BesideRow& beside : rows) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeParagraph(beside.name, TextStyle::H3));
        words->addWidget(makeLabel(beside.line, TextStyle::Small, ColourRole::Text2));
        row->addLayout(words, 1);
        auto* button = new Button(Aside::tr("Start"), Button::Variant::Secondary, Button::Size::Small);
        button->setObjectName(QStringLiteral("start-%1").arg(fromCore(beside.program.value)));
        button->setAccessibleName(Aside::tr("Start %1", "a program").arg(beside.name));
        QObject::connect(button, &Button::clicked, card, [start, program = beside.program] { start(program); });
        row->addWidget(button, 0, Qt::AlignVCenter);
        column->addLayout(row);
    }
    return card;
}

QWidget* makeTrainsCard(const std::vector<Muscle>& muscles)
{
    auto* card = new Card;
    QVBoxLayout* column = addColumn(card, Aside::tr("What it trains"));
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(pills, 8, 8);
    for (const Muscle muscle : muscles | std::views::take(mostMuscles)) {
        flow->addWidget(new Pill(sentenceCase(word(muscle)), ColourRole::Text2, ColourRole::Surface2));
    }
    column->addWidget(pills);
    return card;
}

QWidget* makeRemindersCard()
{
    auto* card = new Card;
    QVBoxLayout* column = addColumn(card, Aside::tr("Three reminders"));
    column->setSpacing(16);
    addReminder(column, QStringLiteral("wind"), Aside::tr("Breathe out with the effort"),
                Aside::tr("A slow exhale keeps the low back quiet."));
    addReminder(column, QStringLiteral("target"), Aside::tr("The buttocks do the work"),
                Aside::tr("Squeeze first, then let the thighs help."));
    addReminder(column, QStringLiteral("footprints"), Aside::tr("Knees follow the toes"),
                Aside::tr("Turn from the hip, and the knee stays in line."));
    return card;
}

}  // namespace stance
