#include "app/history/session_detail.h"

#include "app/history/session_table.h"
#include "app/history/session_text.h"
#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"
#include "app/widgets/card.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/page.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace stance {

namespace {

constexpr int pageMargin = 40;
constexpr int ringRoom = 8;
constexpr int barWidth = 14;
constexpr double asideWidth = 304.0;
constexpr int twoColumns = 1040;
constexpr int oneRowOfTiles = 860;

QWidget* makeTile(const QString& icon, const QString& value, const QString& caption)
{
    auto* tile = new Card;
    tile->setContentsMargins(20, 14, 20, 14);
    auto* row = new QHBoxLayout(tile);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new IconLabel(icon, 24.0, ColourRole::Accent));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(value, TextStyle::H2));
    words->addWidget(makeLabel(caption, TextStyle::Small, ColourRole::Text2));
    row->addLayout(words, 1);
    return tile;
}

QWidget* makeRemark(const QString& icon, ColourRole role, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, 20.0, role), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(text, TextStyle::Small, ColourRole::Text2), 1);
    return line;
}

}  // namespace

SessionDetail::SessionDetail(const Catalog& catalog, QWidget* parent)
    : QWidget(parent), m_catalog(catalog), m_header(new PageHeader(QString())), m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus);
    m_header->setBackVisible(true);
    connect(m_header, &PageHeader::backRequested, this, &SessionDetail::backRequested);
    auto* scrolled = new QWidget;
    scrolled->setLayout(m_column);
    m_column->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, pageMargin - ringRoom);
    auto* scroll = new ScrollArea(scrolled);
    m_bar = scroll->verticalScrollBar();
    connect(m_bar, &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        m_column->setContentsMargins(ringRoom, ringRoom, maximum > 0 ? ringRoom : ringRoom + barWidth, pageMargin - ringRoom);
    });
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(pageMargin - ringRoom, 24, pageMargin - ringRoom - barWidth, 0);
    rows->setSpacing(12);
    m_header->setContentsMargins(ringRoom, ringRoom, ringRoom + barWidth, 0);
    rows->addWidget(m_header);
    rows->addWidget(scroll, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(centred(inner));
}

void SessionDetail::setToday(std::chrono::year_month_day today)
{
    m_today = today;
}

void SessionDetail::setLoadUnit(LoadUnit unit)
{
    m_unit = unit;
}

void SessionDetail::setSession(const SessionSummary& session)
{
    m_session = session;
    m_header->setTitle(tr("%1, %2", "workout, day").arg(fromCore(session.workoutName), formatDay(session.day, m_today)));
    m_header->setSubtitle(whenText(session));
    m_sides = nullptr;
    m_aside = nullptr;
    replaceContent(makeContent());
    arrange();
}

void SessionDetail::setProblem(const QString& sentence)
{
    m_session = {};
    m_header->setTitle(tr("Session"));
    m_header->setSubtitle({});
    m_sides = nullptr;
    m_aside = nullptr;
    m_tilesMade.clear();
    replaceContent(makeParagraph(sentence, TextStyle::Body, ColourRole::Danger));
}

void SessionDetail::replaceContent(QWidget* content)
{
    if (m_content) {
        m_content->hide();
        m_column->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    m_column->insertWidget(0, m_content);
    if (m_column->count() == 1) {
        m_column->addStretch(1);
    }
}

QWidget* SessionDetail::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(makeTiles());
    auto* sides = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(20);
    m_sides->addWidget(new SessionTable(m_session, m_catalog, m_unit), 1);
    m_aside = makeAside();
    if (m_aside) {
        m_sides->addWidget(m_aside);
    }
    column->addWidget(sides);
    return content;
}

QWidget* SessionDetail::makeTiles()
{
    auto* tiles = new QWidget;
    m_tiles = new QGridLayout(tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(12);
    m_tilesMade.clear();
    if (const auto length = lengthOf(m_session)) {
        m_tilesMade << makeTile(QStringLiteral("timer"), formatMinutes(*length), tr("from start to end"));
    }
    const int done = m_session.setsDone();
    const bool open = m_session.state == SessionState::Live || m_session.state == SessionState::Summary;
    m_tilesMade << makeTile(QStringLiteral("layers"),
                            open ? formatDecimal(done, 0) : tr("%1 of %2").arg(done).arg(m_session.setsPlanned()), tr("sets done"));
    if (const int reps = totalReps(m_session); reps > 0) {
        m_tilesMade << makeTile(QStringLiteral("repeat"), formatDecimal(reps, 0), tr("repetitions"));
    }
    if (m_session.effort) {
        m_tilesMade << makeTile(QStringLiteral("gauge"), tr("%1 of 10").arg(*m_session.effort), tr("session effort"));
    }
    return tiles;
}

QWidget* SessionDetail::makeAside() const
{
    const bool plain = m_session.state == SessionState::Finished && m_session.note.empty() && !m_session.endTrimmed;
    if (plain) {
        return nullptr;
    }
    auto* aside = new QWidget;
    auto* outer = new QVBoxLayout(aside);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!m_session.note.empty()) {
        column->addWidget(makeLabel(tr("Note"), TextStyle::H2));
        column->addWidget(makeParagraph(fromCore(m_session.note)));
    }
    if (m_session.state == SessionState::EndedEarly) {
        column->addWidget(makeRemark(QStringLiteral("flag"), ColourRole::Text2,
                                     tr("Ended early. The sets that were left are kept as not done.")));
    } else if (m_session.state != SessionState::Finished) {
        column->addWidget(
            makeRemark(QStringLiteral("circle-dashed"), ColourRole::Warn, tr("Unfinished. It can be continued from Today.")));
    }
    if (m_session.endTrimmed) {
        column->addWidget(
            makeRemark(QStringLiteral("clock-3"), ColourRole::Info,
                       tr("Closed more than three hours after the last action. Its end was set back to that action.")));
    }
    outer->addWidget(card);
    outer->addStretch(1);
    return aside;
}

void SessionDetail::arrange()
{
    if (!m_sides) {
        return;
    }
    placeTiles();
    if (!m_aside) {
        return;
    }
    const bool beside = width() >= textScaled(twoColumns);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_aside->setMinimumWidth(beside ? static_cast<int>(textScaled(asideWidth)) : 0);
    m_aside->setMaximumWidth(beside ? static_cast<int>(textScaled(asideWidth)) : QWIDGETSIZE_MAX);
}

void SessionDetail::placeTiles()
{
    const int count = static_cast<int>(m_tilesMade.size());
    const int columns = width() >= textScaled(oneRowOfTiles) ? count : 2;
    for (int index = 0; index < count; ++index) {
        m_tiles->removeWidget(m_tilesMade.at(index));
        m_tiles->addWidget(m_tilesMade.at(index), index / columns, index % columns);
        m_tiles->setColumnStretch(index, index < columns ? 1 : 0);
    }
}

void SessionDetail::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End: QCoreApplication::sendEvent(m_bar, event); return;
        default: QWidget::keyPressEvent(event);
    }
}

void SessionDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace stance
