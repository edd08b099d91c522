#include "app/session/rest_slab.h"

#include "app/text/format.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace stance {
namespace {

constexpr int adjustStep = 15;

}  // namespace

NextCard::NextCard(QWidget* parent) : QWidget(parent)
{
    followTheme(this);
}

void NextCard::show(const StepText& text)
{
    m_text = text;
    setAccessibleName(tr("Next: %1").arg(text.title));
    setAccessibleDescription(
        (QStringList{text.side == Side::Both ? QString() : sideWord(text.side), text.target, text.cue}).join(QStringLiteral(", ")));
    update();
}

void NextCard::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void NextCard::paintEvent(QPaintEvent*)
{
    const auto u = [this](double length) { return length * m_unit; };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), u(20), theme().stage);
    const double room = width() - u(48);
    const QFont lead = fontPx(20, 600, 0, m_unit);
    paintLine(painter, QRectF(u(24), u(16), room, u(36)), tr("Next"), lead, theme().t2);
    if (m_text.side != Side::Both) {
        paintSideBadge(painter, m_text.side, QPointF(u(24) + textWidth(lead, tr("Next")) + u(12), u(20)), u(28));
    }
    const Paragraph name{fontPx(m_text.shortTitle.size() > 20 ? 30 : 34, 700, -0.5, m_unit), u(42), Qt::AlignLeft | Qt::AlignTop,
                         Overflow::Elide, 1};
    paintParagraph(painter, QRectF(u(24), u(66), room, u(44)), m_text.shortTitle, name, theme().t1);
    const QColor ink = m_text.side == Side::Left ? theme().left : m_text.side == Side::Right ? theme().right : theme().accent;
    const QString target = m_text.side == Side::Both ? m_text.target : tr("%1, %2").arg(sideWord(m_text.side), m_text.target);
    paintLine(painter, QRectF(u(24), u(108), room, u(36)), target, fontPx(26, 600, 0, m_unit), ink);
    const Paragraph cue{fontPx(20, 400, 0, m_unit), u(28), Qt::AlignLeft | Qt::AlignTop, Overflow::Elide, 1};
    paintParagraph(painter, QRectF(u(24), u(144), room, u(32)), m_text.cue, cue, theme().t2);
}

RestSlab::RestSlab(QWidget* parent)
    : Slab(PhaseLook::Rest, parent),
      m_header(new PhaseHeader(PhaseLook::Rest, this)),
      m_less(makeButton(QStringLiteral("−%1").arg(adjustStep), {})),
      m_more(makeButton(QStringLiteral("+%1").arg(adjustStep), {})),
      m_ring(new PhaseRing(PhaseRing::Format::Rest, PhaseLook::Rest, this)),
      m_next(new NextCard(this)),
      m_goOn(new Button(tr("Go on"), Button::Variant::Primary, Button::Size::Session, this))
{
    m_less->setAccessibleName(tr("15 seconds less rest"));
    m_more->setAccessibleName(tr("15 seconds more rest"));
    m_less->setToolTip(tr("15 seconds less rest, key −"));
    m_more->setToolTip(tr("15 seconds more rest, key +"));
    m_goOn->setKeyCap(tr("Space"));
    connect(m_less, &Button::clicked, this, [this] { Q_EMIT adjustRequested(-adjustStep); });
    connect(m_more, &Button::clicked, this, [this] { Q_EMIT adjustRequested(adjustStep); });
    connect(m_goOn, &Button::clicked, this, &Slab::primaryRequested);
}

void RestSlab::show(const Session& session, const SessionContext& context)
{
    m_next->show(textOf(session, *session.step(), context));
}

void RestSlab::tick(const Session& session, const Stamp& now)
{
    const auto left = remainingIn(session, now);
    if (!left) {
        return;
    }
    const int seconds = secondsUp(*left);
    const auto length = std::max(session.clock.length->count(), Millis::rep{1});
    m_ring->setRemaining(std::clamp(static_cast<double>(left->count()) / static_cast<double>(length), 0.0, 1.0));
    m_ring->setLastSeconds(seconds <= 3 && seconds > 0);
    const QString number = seconds >= 100 ? formatClock(std::chrono::seconds{seconds}) : QString::number(seconds);
    m_ring->setNumber(number, session.restRanOut ? tr("rest is over") : seconds >= 100 ? tr("minutes") : tr("seconds"));
}

void RestSlab::place()
{
    m_header->setUnit(unit());
    m_header->setGeometry(0, 0, width(), px(120));
    const QSize step = m_less->sizeHint();
    m_more->setGeometry(QRect(QPoint(px(40) + contentWidth() - step.width(), px(48)), step));
    m_less->setGeometry(QRect(QPoint(m_more->x() - px(12) - step.width(), px(48)), step));
    m_less->raise();
    m_more->raise();
    m_ring->setUnit(unit());
    const QSize ring = m_ring->sizeHint();
    m_ring->setGeometry(px(40) + (contentWidth() - ring.width()) / 2, px(124), ring.width(), ring.height());
    m_next->setUnit(unit());
    m_next->setGeometry(px(40), px(508), contentWidth(), px(188));
    m_goOn->setUnit(unit());
    const QSize goOn = m_goOn->sizeHint();
    m_goOn->setGeometry(QRect(QPoint(m_next->geometry().right() - px(16) - goOn.width(), m_next->y() + px(12)), goOn));
}

}  // namespace stance
