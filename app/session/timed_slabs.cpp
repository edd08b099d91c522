#include "app/session/timed_slabs.h"

#include "app/session/breath_now.h"
#include "app/text/format.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stance {

HoldSlab::HoldSlab(QWidget* parent)
    : Slab(PhaseLook::Hold, parent),
      m_header(new PhaseHeader(PhaseLook::Hold, this)),
      m_ring(new PhaseRing(PhaseRing::Format::Hold, PhaseLook::Hold, this)),
      m_stop(makeButton(tr("Stop and record"), tr("Enter")))
{
    connect(m_stop, &Button::clicked, this, &Slab::completeRequested);
}

void HoldSlab::show(const Session& session, const SessionContext&)
{
    m_header->setSide(session.step()->side);
}

void HoldSlab::tick(const Session& session, const Stamp& now)
{
    const auto left = remainingIn(session, now);
    if (!left || session.clock.length->count() == 0) {
        return;
    }
    const int seconds = secondsUp(*left);
    const int length = secondsUp(*session.clock.length);
    m_ring->setRemaining(static_cast<double>(std::max(left->count(), Millis::rep{0}))
                         / static_cast<double>(session.clock.length->count()));
    m_ring->setLastSeconds(seconds <= 3);
    const bool minutes = length >= 600;
    m_ring->setNumber(minutes ? formatClock(std::chrono::seconds{seconds}) : QString::number(seconds), tr("of %1 s").arg(length));
}

void HoldSlab::place()
{
    m_header->setUnit(unit());
    m_header->setGeometry(0, 0, width(), px(120));
    m_ring->setUnit(unit());
    const QSize ring = m_ring->sizeHint();
    m_ring->setGeometry(px(40) + (contentWidth() - ring.width()) / 2, px(136), ring.width(), ring.height());
    const QSize stop = m_stop->sizeHint();
    m_stop->setGeometry(px(40) + (contentWidth() - stop.width()) / 2, px(632), stop.width(), stop.height());
}

BreatheSlab::BreatheSlab(QWidget* parent)
    : Slab(PhaseLook::Breathe, parent),
      m_header(new PhaseHeader(PhaseLook::Breathe, this)),
      m_disc(new BreathDisc(PhaseLook::Breathe, this)),
      m_dots(new RepDots(RepDots::Format::Breaths, PhaseLook::Breathe, this)),
      m_tick(makeButton(tr("Count a breath"), tr("Space"))),
      m_stop(makeButton(tr("Set done"), tr("Enter")))
{
    connect(m_tick, &Button::clicked, this, &Slab::primaryRequested);
    connect(m_stop, &Button::clicked, this, &Slab::completeRequested);
}

void BreatheSlab::show(const Session& session, const SessionContext&)
{
    const int total = session.plan.targetOf(*session.step()).amountMax;
    const int breaths = session.open ? session.open->ticks : 0;
    m_header->setSide(session.step()->side);
    if (session.step()->side == Side::Both) {
        m_header->setCount(QString::number(std::min(breaths + 1, total)), tr("of %1").arg(total));
    }
    m_dots->setCounts(breaths, total);
    m_dots->setUnderWay(session.phase() == Phase::Breathe);
}

void BreatheSlab::tick(const Session& session, const Stamp& now)
{
    const auto breath = breathNow(session, now);
    if (!breath) {
        return;
    }
    const double eased = (1.0 - std::cos(breath->fraction * std::numbers::pi)) / 2.0;
    double fullness = 0;
    QString word = tr("Pause");
    if (breath->part == BreathPart::In) {
        fullness = eased;
        word = tr("In");
    } else if (breath->part == BreathPart::Out) {
        fullness = 1.0 - eased;
        word = tr("Out");
    }
    m_disc->setFullness(fullness);
    m_disc->setWord(word, QString::number(static_cast<int>(std::ceil(std::max(breath->left, 0.0)))));
}

void BreatheSlab::place()
{
    for (SlabWidget* widget :
         {static_cast<SlabWidget*>(m_header), static_cast<SlabWidget*>(m_disc), static_cast<SlabWidget*>(m_dots)}) {
        widget->setUnit(unit());
    }
    m_header->setGeometry(0, 0, width(), px(120));
    const QSize disc = m_disc->sizeHint();
    m_disc->setGeometry(px(40) + (contentWidth() - disc.width()) / 2, px(124), disc.width(), disc.height());
    m_dots->setGeometry(px(40), px(588), contentWidth(), m_dots->sizeHint().height());
    setSizeToHint(m_tick, 40, 648);
    m_stop->setGeometry(QRect(QPoint(m_tick->geometry().right() + px(16), px(648)), m_stop->sizeHint()));
}

}  // namespace stance
