#include "app/today/today_page.h"

#include "app/today/today_aside.h"
#include "app/today/today_banners.h"
#include "app/today/workout_card.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/messages.h"
#include "app/widgets/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
/// Room for the focus ring around what is scrolled; the page's own margin is smaller by as much.
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr int asideWidth = 320;
/// Below this width the aside moves under the workout.
constexpr int twoColumns = 1040;

}  // namespace

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader(QString())),
      m_programLine(new QWidget),
      m_program(makeLabel(QString(), TextStyle::Body, ColourRole::Text2)),
      m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus);
    auto* line = new QHBoxLayout(m_programLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new IconLabel(QStringLiteral("list-checks"), 20.0, ColourRole::Text2));
    line->addWidget(m_program);
    m_header->addAction(m_programLine);

    auto* scrolled = new QWidget;
    scrolled->setLayout(m_column);
    m_column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    m_column->setSpacing(24);
    auto* scroll = new ScrollArea(scrolled);
    // The right edge stays where it is, with a scroll bar or without.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        m_column->setContentsMargins(ringRoom, ringRoom, maximum > 0 ? ringRoom : ringRoom + barWidth, pageMargin - ringRoom);
    });

    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(16);
    m_header->setContentsMargins(ringRoom, 0, ringRoom + barWidth, 0);
    rows->addWidget(m_header);
    rows->addWidget(scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
}

void TodayPage::setView(const TodayView& view)
{
    m_view = view;
    refill();
}

void TodayPage::refill()
{
    m_header->setTitle(m_view.date);
    m_program->setText(m_view.program);
    m_programLine->setVisible(!m_view.program.isEmpty());
    if (m_content) {
        // A button of the old content may be the one that asked for this.
        m_content->hide();
        m_column->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_sides = nullptr;
    m_aside = nullptr;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    addBanners();
    column->addWidget(m_view.workout ? makeWorkout() : makeEmpty(), 1);
    m_column->addWidget(m_content, 1);
    arrange();
}

void TodayPage::addBanners()
{
    QLayout* column = m_content->layout();
    if (m_view.unfinished) {
        auto* banner = new UnfinishedBanner(*m_view.unfinished);
        connect(banner, &UnfinishedBanner::continueRequested, this, &TodayPage::continueRequested);
        connect(banner, &UnfinishedBanner::finishAsItStandsRequested, this, &TodayPage::finishAsItStandsRequested);
        connect(banner, &UnfinishedBanner::discardRequested, this, &TodayPage::discardRequested);
        column->addWidget(banner);
    }
    if (m_view.notice) {
        column->addWidget(makeNotice(*m_view.notice));
    }
}

QWidget* TodayPage::makeWorkout()
{
    auto* sides = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(24);
    auto* card = new WorkoutCard(*m_view.workout, m_view.unfinished ? WorkoutCard::Start::Waiting : WorkoutCard::Start::Ready);
    connect(card, &WorkoutCard::startRequested, this, &TodayPage::startRequested);
    connect(card, &WorkoutCard::exerciseRequested, this, &TodayPage::exerciseRequested);
    m_aside = new QWidget;
    auto* column = new QVBoxLayout(m_aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(makeRemindersCard());
    column->addWidget(makeTrainsCard(musclesTrained(m_view.workout->rows)));
    column->addStretch(1);
    m_sides->addWidget(card, 1);
    m_sides->addWidget(m_aside);
    return sides;
}

QWidget* TodayPage::makeEmpty() const
{
    if (m_view.program.isEmpty()) {
        return new EmptyState(tr("No program yet"), tr("A workout stands here as soon as a program is in force."), QString());
    }
    return new EmptyState(tr("Nothing is due today"), tr("Rest is part of the program. All exercises are in the library."),
                          QString());
}

void TodayPage::arrange()
{
    if (!m_sides) {
        return;
    }
    const bool beside = width() >= textScaled(twoColumns);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_aside->setMinimumWidth(beside ? asideWidth : 0);
    m_aside->setMaximumWidth(beside ? static_cast<int>(textScaled(asideWidth)) : QWIDGETSIZE_MAX);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!enter || !plain || event->isAutoRepeat() || (!m_view.unfinished && !m_view.workout)) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (m_view.unfinished) {
        Q_EMIT continueRequested();
    } else {
        Q_EMIT startRequested();
    }
}

}  // namespace stance
