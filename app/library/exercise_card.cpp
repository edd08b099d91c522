#include "app/library/exercise_card.h"

#include "app/library/card_sections.h"
#include "app/library/exercise_tile.h"
#include "app/library/figure_card.h"
#include "app/library/ladder_card.h"
#include "app/text/translate.h"
#include "app/widgets/chip.h"
#include "app/widgets/page.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/type.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr int twoColumns = 960;
/// Room for the focus ring at the left of the first tab.
constexpr int tabRing = 10;

}  // namespace

ExerciseCard::ExerciseCard(const Catalog& catalog, const Motions& motions, QWidget* parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_motions(motions),
      m_header(new PageHeader(QString())),
      m_badge(new SideBadge(Side::Both, 26.0)),
      m_source(new Pill(tr("From the article"), ColourRole::Accent, ColourRole::AccentSoft)),
      m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus);
    m_header->setBackVisible(true);
    m_header->addBeside(m_badge);
    m_source->setIconName(QStringLiteral("book-open"));
    m_source->setObjectName(QStringLiteral("source-four"));
    m_source->setToolTip(tr("One of the four exercises of the article, or its form on one leg."));
    m_header->addBeside(m_source);
    connect(m_header, &PageHeader::backRequested, this, &ExerciseCard::backRequested);
    auto* scrolled = new QWidget;
    scrolled->setLayout(m_column);
    m_column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    m_scroll = new ScrollArea(scrolled);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        m_column->setContentsMargins(ringRoom, ringRoom, maximum > 0 ? ringRoom : ringRoom + barWidth, pageMargin - ringRoom);
    });
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, 28, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(12);
    m_header->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, 0);
    rows->addWidget(m_header);
    rows->addWidget(m_scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
}

void ExerciseCard::setExercise(const Exercise& exercise)
{
    m_exercise = &exercise;
    m_header->setTitle(fromCore(exercise.name));
    m_header->setSubtitle(kindLine(exercise));
    m_badge->setVisible(exercise.laterality != Laterality::Bilateral);
    m_source->setVisible(exercise.sourceFour);
    if (m_content) {
        // A rung of the old content may have asked for this.
        m_content->hide();
        m_column->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(24 - tabRing);
    m_sides->addWidget(makeLeft(), 29);
    m_sides->addWidget(makeRight(), 20);
    m_column->addWidget(m_content);
    m_column->addStretch(0);
    showTab(m_tab);
    arrange();
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget* ExerciseCard::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    if (const Motion* motion = findMotion(m_motions, m_exercise->id)) {
        column->addWidget(new FigureCard(*m_exercise, *motion));
    }
    column->addWidget(makeDoSection(*m_exercise));
    if (LadderCard::hasRungs(*m_exercise)) {
        auto* ladder = new LadderCard(m_catalog, *m_exercise);
        connect(ladder, &LadderCard::rungRequested, this, &ExerciseCard::exerciseRequested);
        column->addWidget(ladder);
    }
    column->addWidget(makeVariantsSection(*m_exercise, [this] { Q_EMIT safetyRequested(); }));
    column->addStretch(1);
    return left;
}

QWidget* ExerciseCard::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(tabRing, 0, 0, 0);
    column->setSpacing(8);
    m_tabs = new TabRow({tr("Form"), tr("Dose"), tr("Muscles"), tr("Evidence")});
    m_tabs->setAccessibleName(tr("Parts of the card"));
    m_tabs->setCurrent(m_tab);
    column->addWidget(m_tabs);
    m_tabSections = {makeFormSection(*m_exercise), makeDoseSection(*m_exercise), makeMusclesSection(*m_exercise),
                     makeEvidenceSection(*m_exercise)};
    for (QWidget* section : m_tabSections) {
        column->addWidget(section);
    }
    column->addStretch(1);
    connect(m_tabs, &TabRow::currentChanged, this, &ExerciseCard::showTab);
    return right;
}

void ExerciseCard::showTab(int index)
{
    m_tab = index;
    for (int i = 0; i < static_cast<int>(m_tabSections.size()); ++i) {
        m_tabSections[static_cast<std::size_t>(i)]->setVisible(i == index);
    }
}

void ExerciseCard::arrange()
{
    if (m_sides) {
        m_sides->setDirection(width() >= textScaled(twoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void ExerciseCard::keyPressEvent(QKeyEvent* event)
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

void ExerciseCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace stance
