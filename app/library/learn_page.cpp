#include "app/library/learn_page.h"

#include "app/library/evidence_statement.h"
#include "app/library/learn_index.h"
#include "app/library/library_switch.h"
#include "app/library/running_diagram.h"
#include "app/text/translate.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/card_parts.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/page.h"
#include "app/widgets/segmented.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {
namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr int gap = 20;
/// Cards, and words of the glossary, stand in so many columns.
constexpr int columns = 2;

}  // namespace

LearnPage::LearnPage(const Learning& learning, const RunningStride* stride, const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_learning(learning), m_catalog(catalog), m_switch(makeLibrarySwitch(LibraryPart::Learn))
{
    setFocusPolicy(Qt::ClickFocus);
    auto* header = new PageHeader(tr("Library"));
    header->setContentsMargins(ringRoom, 0, ringRoom + barWidth, 0);
    header->addBeside(m_switch);
    auto* scrolled = new QWidget;
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    column->setSpacing(gap);
    if (stride != nullptr) {
        column->addWidget(makeLabel(tr("A stride, slowly"), TextStyle::H2));
        column->addWidget(new RunningDiagram(learning.phases, *stride));
    }
    column->addWidget(makeLabel(tr("What it is about"), TextStyle::H2));
    column->addWidget(makeCards());
    column->addWidget(makeLabel(tr("Words"), TextStyle::H2));
    column->addWidget(makeGlossary());
    column->addStretch(1);
    m_scroll = new ScrollArea(scrolled);
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(8);
    rows->addWidget(header);
    rows->addWidget(m_scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
    connect(m_switch, &Segmented::chosen, this, [this](int part) {
        m_switch->setCurrent(static_cast<int>(LibraryPart::Learn));  // stays so here; the other page has its own
        if (part == static_cast<int>(LibraryPart::Exercises)) {
            Q_EMIT exercisesRequested();
        }
    });
}

QWidget* LearnPage::makeCards()
{
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto* grid = new QGridLayout;
    grid->setSpacing(gap);
    std::set<EvidenceGrade> grades;
    int at = 0;
    for (const LearnCard& card : m_learning.cards) {
        grid->addWidget(makeCard(card), at / columns, at % columns);
        grid->setColumnStretch(at % columns, 1);
        ++at;
        for (const LearnStatement& statement : card.statements) {
            grades.insert(statement.evidence.grade);
        }
    }
    column->addLayout(grid);
    addGradeLegend(column, grades);
    return cards;
}

QWidget* LearnPage::makeCard(const LearnCard& card)
{
    auto* shown = new Card;
    shown->setObjectName(placeOf(card));
    shown->setAccessibleName(fromCore(card.title));
    shown->setFocusPolicy(Qt::ClickFocus);
    QVBoxLayout* column = cardColumn(shown, fromCore(card.title));
    column->addWidget(makeParagraph(fromCore(card.lead), TextStyle::BodyStrong));
    for (const bool against : {false, true}) {
        const auto isThis = [&](const LearnStatement& statement) { return statement.against == against; };
        if (std::any_of(card.statements.begin(), card.statements.end(), isThis)) {
            addGroupTitle(column, against ? tr("What limits it") : tr("What speaks for it"));
        }
        for (const LearnStatement& statement : card.statements) {
            if (isThis(statement)) {
                column->addWidget(makeStatement(statement.evidence));
                column->addSpacing(4);
            }
        }
    }
    column->addStretch(1);
    auto* links = new QWidget;
    auto* flow = new FlowLayout(links, 8, 4);
    for (const ExerciseId& id : card.exercises) {
        auto* link = new Button(fromCore(m_catalog.find(id)->name), Button::Variant::Link, Button::Size::Small);
        link->setObjectName(QStringLiteral("learn-%1").arg(fromCore(id.value)));
        connect(link, &Button::clicked, this, [this, id] { Q_EMIT exerciseRequested(id); });
        flow->addWidget(link);
    }
    column->addWidget(links);
    return shown;
}

QWidget* LearnPage::makeGlossary() const
{
    auto* card = new Card;
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(16);
    const int rows = (static_cast<int>(m_learning.glossary.size()) + columns - 1) / columns;
    int at = 0;
    for (const GlossaryEntry& entry : m_learning.glossary) {
        auto* word = new QWidget;
        word->setObjectName(placeOf(entry));
        word->setAccessibleName(fromCore(entry.term));
        word->setFocusPolicy(Qt::ClickFocus);
        auto* column = new QVBoxLayout(word);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(makeParagraph(fromCore(entry.term), TextStyle::H3));
        column->addWidget(makeParagraph(fromCore(entry.meaning), TextStyle::Body, ColourRole::Text2));
        column->addStretch(1);
        grid->addWidget(word, at % rows, at / rows);  // read down, then across
        grid->setColumnStretch(at / rows, 1);
        ++at;
    }
    return card;
}

void LearnPage::goTo(const QString& place)
{
    auto* found = place.isEmpty() ? nullptr : m_scroll->widget()->findChild<QWidget*>(place);
    if (found == nullptr) {
        m_scroll->verticalScrollBar()->setValue(0);
        setFocus(Qt::OtherFocusReason);
        return;
    }
    // Where it is, is known once the page has its size.
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(found->mapTo(m_scroll->widget(), QPoint(0, 0)).y() - ringRoom);
    found->setFocus(Qt::OtherFocusReason);
}

void LearnPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End: QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), event); return;
        default: QWidget::keyPressEvent(event);
    }
}

}  // namespace stance
