#include "app/session/change_side_view.h"

#include "app/widgets/phase.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace stance {
namespace {

constexpr double tagWidth = 744.0;

}  // namespace

ChangeSideView::ChangeSideView(QWidget* parent)
    : Slab(PhaseLook::ChangeSide, parent),
      m_tag(new SideTag(Side::Left, SideTag::Format::Giant, PhaseLook::ChangeSide, this)),
      m_ring(new PhaseRing(PhaseRing::Format::ChangeSide, PhaseLook::ChangeSide, this)),
      m_what(new Label({}, TextStyle::SessionTitle, ColourRole::Text, this)),
      m_position(new Label({}, TextStyle::SessionLine, ColourRole::Text2, this)),
      m_go(makeButton(tr("Go now"), tr("Space")))
{
    connect(m_go, &Button::clicked, this, &Slab::primaryRequested);
}

void ChangeSideView::show(const Session& session, const SessionContext& context)
{
    const StepText text = textOf(session, *session.step(), context);
    m_tag->setSide(text.side);
    m_what->setText(tr("%1, %2").arg(text.shortTitle, text.target));
    m_what->setColour(colours().on);
    m_position->setText(text.position);
    m_position->setColour(colours().on2);
    setAccessibleName(phaseWord(PhaseLook::ChangeSide));
    setAccessibleDescription(SideTag::shout(text.side));
    place();
}

void ChangeSideView::tick(const Session& session, const Stamp& now)
{
    const auto left = remainingIn(session, now);
    if (!left) {
        return;
    }
    const auto length = std::max(session.clock.length->count(), Millis::rep{1});
    m_ring->setRemaining(std::clamp(static_cast<double>(left->count()) / static_cast<double>(length), 0.0, 1.0));
    m_ring->setNumber(QString::number(secondsUp(*left)));
}

int ChangeSideView::left() const
{
    return (width() - px(tagWidth)) / 2;
}

void ChangeSideView::paintEvent(QPaintEvent* event)
{
    Slab::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double glyph = px(64);
    paintPhaseGlyph(painter, PhaseLook::ChangeSide, QRectF(left() + px(8), px(60), glyph, glyph), colours().on);
    const QRectF word(left() + px(8) + glyph + px(24), px(52), width(), px(80));
    paintLine(painter, word, phaseWord(PhaseLook::ChangeSide), fontPx(72, 700, -1, unit()), colours().on);
}

void ChangeSideView::place()
{
    m_tag->setUnit(unit());
    m_tag->setGeometry(QRect(QPoint(left(), px(176)), m_tag->sizeHint()));
    m_ring->setUnit(unit());
    m_ring->setGeometry(QRect(QPoint(left(), px(512)), m_ring->sizeHint()));
    const int x = m_ring->geometry().right() + px(36);
    const int room = left() + px(tagWidth) - x;
    m_what->setUnit(unit());
    m_what->setStyleOf(m_what->text().size() > 24 ? TextStyle::SessionTitleLong : TextStyle::SessionTitle);
    m_what->setMaximumLines(1);
    m_what->setGeometry(x, px(512), room, px(56));
    m_position->setUnit(unit());
    m_position->setMaximumLines(1);
    m_position->setGeometry(x, px(568), room, px(36));
    m_go->setGeometry(QRect(QPoint(x, px(624)), m_go->sizeHint()));
}

}  // namespace stance
