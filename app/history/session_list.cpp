#include "app/history/session_list.h"

#include "app/history/session_row.h"
#include "app/text/format.h"
#include "app/text/phrases.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/messages.h"
#include "app/widgets/page.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr double dayWidth = 200.0;
/// The next page is read when the end is nearer than this.
constexpr int nearEnd = 200;

}  // namespace

SessionList::SessionList(HistorySource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_linesWidget(new QWidget),
      m_more(new Button(tr("Show earlier sessions"), Button::Variant::Secondary)),
      m_problem(makeParagraph(QString(), TextStyle::Body, ColourRole::Danger)),
      m_empty(
          new EmptyState(tr("No sessions yet"), tr("Each session you do stands here with every set, side and note."), QString()))
{
    m_lines = new QVBoxLayout(m_linesWidget);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    auto* header = new PageHeader(tr("History"));
    header->setContentsMargins(ringRoom, 0, ringRoom + barWidth, 0);

    auto* scrolled = new QWidget;
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    column->setSpacing(16);
    column->addWidget(m_linesWidget);
    column->addWidget(m_problem);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    auto* scroll = new ScrollArea(scrolled);
    m_bar = scroll->verticalScrollBar();
    connect(m_bar, &QScrollBar::rangeChanged, column, [column](int, int maximum) {
        column->setContentsMargins(ringRoom, ringRoom, maximum > 0 ? ringRoom : ringRoom + barWidth, pageMargin - ringRoom);
    });
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (m_more->isVisibleTo(this) && value > 0 && m_bar->maximum() - value < nearEnd) {
            readMore();
        }
    });

    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, pageMargin - 4, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(16);
    rows->addWidget(header);
    rows->addWidget(scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &Button::clicked, this, &SessionList::readMore);
    clear();
}

void SessionList::setToday(std::chrono::year_month_day today)
{
    m_today = today;
}

void SessionList::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_last.reset();
    m_lastDay.reset();
    m_more->hide();
    m_problem->hide();
    m_empty->hide();
}

void SessionList::reload()
{
    clear();
    readMore();
}

void SessionList::readMore()
{
    const auto page = m_source.sessions(pageSize, m_last);
    if (!page) {
        showError(page.error());
        return;
    }
    m_problem->hide();
    showPage(*page);
    m_more->setText(tr("Show earlier sessions"));
    m_more->setVisible(static_cast<int>(page->size()) == pageSize);
    m_empty->setVisible(!m_last);
}

void SessionList::showError(const StoreError& error)
{
    m_problem->setText(phrase(error));
    m_problem->show();
    m_more->setText(tr("Try again"));
    m_more->show();
    m_empty->hide();
}

void SessionList::showPage(const std::vector<SessionBrief>& page)
{
    for (const SessionBrief& session : page) {
        m_lines->addWidget(makeLine(session, m_lastDay != session.day));
        m_lastDay = session.day;
        m_last = HistoryCursor{session.started, session.id};
    }
}

QWidget* SessionList::makeLine(const SessionBrief& session, bool withDay)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    // Room for the focus ring, which is drawn inside the line.
    row->setContentsMargins(0, withDay && m_lastDay ? 14 : 6, 6, 6);
    row->setSpacing(16);
    Label* day = makeParagraph(withDay ? formatDay(session.day, m_today) : QString(), TextStyle::H3);
    day->setContentsMargins(0, 12, 0, 0);
    day->setFixedWidth(static_cast<int>(textScaled(dayWidth)));
    row->addWidget(day);
    auto* button = new SessionRow(session);
    row->addWidget(button, 1);
    connect(button, &SessionRow::clicked, this, [this, id = session.id] { Q_EMIT opened(id); });
    return line;
}

}  // namespace stance
