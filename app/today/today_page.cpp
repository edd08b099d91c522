#include "app/today/today_page.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/today/lighter_sheet.h"
#include "app/today/morning_banner.h"
#include "app/today/pain_sheet.h"
#include "app/today/target_sheet.h"
#include "app/today/today_aside.h"
#include "app/today/today_banners.h"
#include "app/today/trace_sheet.h"
#include "app/today/workout_card.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/messages.h"
#include "app/widgets/page.h"
#include "app/widgets/sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

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
    auto* hurts = new Button(tr("Something hurts"), Button::Variant::Secondary, Button::Size::Small);
    hurts->setObjectName(QStringLiteral("something-hurts"));
    hurts->setIconName(QStringLiteral("stethoscope"));
    hurts->setToolTip(tr("When to stop, when to see someone"));
    connect(hurts, &Button::clicked, this, &TodayPage::safetyRequested);
    m_header->addAction(hurts);

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
    const QWidget* focused = window()->focusWidget();
    const QString focusedName = m_content && focused && m_content->isAncestorOf(focused) ? focused->objectName() : QString();
    if (m_content) {
        // A button of the old content may be the one that asked for this.
        m_content->hide();
        m_column->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_sides = nullptr;
    m_aside = nullptr;
    m_content = new QWidget(m_column->parentWidget());
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    addBanners();
    column->addWidget(m_view.workout ? makeWorkout() : makeEmpty(), 1);
    m_column->addWidget(m_content, 1);
    arrange();
    m_content->show();  // at once: the page is never without its content, and takes the focus back
    if (!focusedName.isEmpty()) {
        auto* same = m_content->findChild<QWidget*>(focusedName);
        (same != nullptr ? same : this)->setFocus(Qt::OtherFocusReason);
    }
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
    // At most one of those that ask or tell something; what is left open comes first.
    if (m_view.unfinished) {
        return;
    }
    if (m_view.morning) {
        column->addWidget(makeMorning());
    } else if (m_view.lighter.runningForAllTo) {
        column->addWidget(makeLighterDays());
    }
}

QWidget* TodayPage::makeMorning()
{
    auto* banner = new MorningBanner(*m_view.morning, m_view.bands);
    connect(banner, &MorningBanner::answered, this, &TodayPage::morningAnswered);
    connect(banner, &MorningBanner::dismissed, this, &TodayPage::morningDismissed);
    connect(banner, &MorningBanner::elsewhereRequested, this, &TodayPage::askElsewhere);
    return banner;
}

QWidget* TodayPage::makeLighterDays()
{
    auto* banner = new Banner(Banner::Kind::Info, QStringLiteral("moon"),
                              tr("Lighter days until %1").arg(formatDay(*m_view.lighter.runningForAllTo, m_view.today)));
    auto* end = new Button(tr("End them"), Button::Variant::Secondary, Button::Size::Small);
    end->setObjectName(QStringLiteral("lighter-end"));
    end->setAccessibleDescription(tr("Ends the lighter days of all exercises"));
    connect(end, &Button::clicked, this, [this] { Q_EMIT lighterDaysEnded(std::nullopt); });
    banner->addAction(end);
    return banner;
}

QWidget* TodayPage::makeWorkout()
{
    auto* sides = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(24);
    auto* card = new WorkoutCard(m_view, m_view.unfinished ? WorkoutCard::Start::Waiting : WorkoutCard::Start::Ready);
    connect(card, &WorkoutCard::startRequested, this, &TodayPage::start);
    connect(card, &WorkoutCard::painBeforeRequested, this, &TodayPage::askPainBefore);
    connect(card, &WorkoutCard::exerciseRequested, this, &TodayPage::exerciseRequested);
    connect(card, &WorkoutCard::traceRequested, this, &TodayPage::traceRequested);
    connect(card, &WorkoutCard::targetRequested, this, &TodayPage::targetRequested);
    connect(card, &WorkoutCard::lighterDaysRequested, this, &TodayPage::askLighterDays);
    connect(card, &WorkoutCard::lighterDaysEndRequested, this, [this](const std::optional<SlotId>& slot) {
        const TodayRow* row = slot ? rowOf(*slot) : nullptr;
        Q_EMIT lighterDaysEnded(row != nullptr ? std::optional(row->track) : std::nullopt);
    });
    m_aside = new QWidget;
    auto* column = new QVBoxLayout(m_aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    if (!m_view.beside.empty()) {
        column->addWidget(makeBesideCard(m_view.beside, [this](const ProgramId& program) { Q_EMIT besideRequested(program); }));
    }
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
        start();
    }
}

void TodayPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_sheet && !event->spontaneous()) {
        m_sheet->finish();
    }
}

const TodayRow* TodayPage::rowOf(const SlotId& slot) const
{
    if (!m_view.workout) {
        return nullptr;
    }
    const auto& rows = m_view.workout->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TodayRow& row) { return row.slot == slot; });
    return found == rows.end() ? nullptr : &*found;
}

void TodayPage::open(Sheet* sheet, QWidget* first)
{
    if (m_sheet) {
        m_sheet->finish();
    }
    m_sheet = sheet;
    sheet->open(first);
}

void TodayPage::showTrace(const TraceView& trace)
{
    open(makeTraceSheet(trace, this));
}

void TodayPage::showTargetForm(const TargetForm& form)
{
    auto* sheet = new TargetSheet(form, this);
    connect(sheet, &TargetSheet::chosen, this, &TodayPage::targetChosen);
    open(sheet, sheet->findChild<QWidget*>(QStringLiteral("target-sets")));
}

void TodayPage::askLighterDays(const SlotId& slot)
{
    const TodayRow* row = rowOf(slot);
    if (row == nullptr) {
        return;
    }
    auto* sheet = new LighterSheet(fromCore(row->exercise->name), m_view.lighter, m_view.today, this);
    connect(sheet, &LighterSheet::planned, this, [this, track = row->track](bool forAll, int days) {
        Q_EMIT lighterDaysPlanned(forAll ? std::nullopt : std::optional(track), days);
    });
    open(sheet, sheet->findChild<QWidget*>(QStringLiteral("lighter-scope")));
}

void TodayPage::askPainBefore()
{
    auto* sheet = new PainSheet(PainSheet::Occasion::Before, m_view.painBefore.place, m_view.bands, this);
    connect(sheet, &PainSheet::told, this, [this](const Pain& pain) { Q_EMIT painBeforeTold(pain); });
    open(sheet);
}

void TodayPage::askElsewhere()
{
    const auto place = m_view.morning ? m_view.morning->place : std::nullopt;
    auto* sheet = new PainSheet(PainSheet::Occasion::Morning, place, m_view.bands, this);
    connect(sheet, &PainSheet::told, this, &TodayPage::morningAnswered);
    open(sheet);
}

void TodayPage::start()
{
    if (!m_view.painBefore.asked) {
        Q_EMIT startRequested();
        return;
    }
    auto* sheet = new PainSheet(PainSheet::Occasion::Start, m_view.painBefore.place, m_view.bands, this);
    connect(sheet, &PainSheet::passedOver, this, &TodayPage::startRequested);
    connect(sheet, &PainSheet::told, this, [this](const Pain& pain) {
        Q_EMIT painBeforeTold(pain);
        Q_EMIT startRequested();
    });
    open(sheet);
}

}  // namespace stance
