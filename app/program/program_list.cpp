#include "app/program/program_list.h"

#include "app/text/translate.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stance {
namespace {

constexpr int columns = 2;
constexpr int summaryLines = 4;

CardButton* makeCard(const ProgramCardView& program)
{
    auto* card = new CardButton(Text::tr("%1, %2", "a program and what it is").arg(program.name, program.facts));
    card->setObjectName(QStringLiteral("program-%1").arg(fromCore(program.id.value)));
    card->setAccessibleDescription(program.summary);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeParagraph(program.name, TextStyle::H2), 1);
    if (QWidget* pill = makeUsePill(program.use)) {
        head->addWidget(pill, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    column->addWidget(makeLabel(program.facts, TextStyle::SmallStrong, ColourRole::Text2));
    Label* summary = makeParagraph(program.summary, TextStyle::Body);
    summary->setMaximumLines(summaryLines);
    column->addWidget(summary);
    column->addStretch(1);
    for (QWidget* child : card->findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return card;
}

}  // namespace

QWidget* makeUsePill(ProgramUse use)
{
    if (use == ProgramUse::None) {
        return nullptr;
    }
    auto* pill = new Pill(use == ProgramUse::Main ? Text::tr("In use", "a program") : Text::tr("Beside it", "a program in use"),
                          ColourRole::Accent, ColourRole::AccentSoft);
    pill->setIconName(QStringLiteral("check"));
    return pill;
}

ProgramList::ProgramList(QWidget* parent) : PageFrame(tr("Programs"), parent)
{
    header()->setSubtitle(tr("One is followed at a time. Mobility and warm-ups are done beside it."));
}

void ProgramList::setPrograms(const std::vector<ProgramCardView>& programs)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    int place = 0;
    for (const ProgramCardView& program : programs) {
        CardButton* card = makeCard(program);
        connect(card, &CardButton::clicked, this, [this, id = program.id] { Q_EMIT opened(id); });
        grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    grid->setRowStretch(place / columns + 1, 1);
    setContent(content);
}

void ProgramList::focusCard(const ProgramId& program)
{
    auto* card = findChild<CardButton*>(QStringLiteral("program-%1").arg(fromCore(program.value)));
    if (card == nullptr) {
        card = findChild<CardButton*>();
    }
    if (card != nullptr) {
        card->setFocus(Qt::TabFocusReason);
    }
}

}  // namespace stance
