#include "app/session/work_slab.h"

#include "app/session/rep_now.h"
#include "app/text/format.h"

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

QString wordOf(TempoPart part)
{
    switch (part) {
        case TempoPart::Lower: return TempoBar::tr("Lower");
        case TempoPart::Pause: return TempoBar::tr("Pause");
        case TempoPart::Drive: return TempoBar::tr("Drive");
        case TempoPart::Squeeze: break;
    }
    return TempoBar::tr("Squeeze");
}

/// The parts of the tempo in the order of the movement.
QVector<TempoBar::Segment> segmentsOf(const Tempo& tempo)
{
    QVector<TempoBar::Segment> segments;
    for (const auto& [part, seconds] : tempoParts(tempo)) {
        segments.append({wordOf(part), static_cast<double>(seconds)});
    }
    return segments;
}

}  // namespace

WorkSlab::WorkSlab(QWidget* parent)
    : Slab(PhaseLook::Work, parent),
      m_header(new PhaseHeader(PhaseLook::Work, this)),
      m_count(new NumberBlock(NumberBlock::Format::Reps, PhaseLook::Work, this)),
      m_dots(new RepDots(RepDots::Format::Reps, PhaseLook::Work, this)),
      m_word(new WordLine(WordLine::Format::Tempo, PhaseLook::Work, this)),
      m_tempo(new TempoBar(PhaseLook::Work, this)),
      m_tick(makeButton(tr("Count a rep"), tr("Space"))),
      m_done(makeButton(tr("Set done"), tr("Enter")))
{
    m_tempo->setWordsVisible(false);  // the part under way is said large, right above
    connect(m_tick, &Button::clicked, this, &Slab::primaryRequested);
    connect(m_done, &Button::clicked, this, &Slab::completeRequested);
}

void WorkSlab::show(const Session& session, const SessionContext&)
{
    const PlanStep& step = *session.step();
    const PlannedSlot& slot = session.plan.slotOf(step);
    const SetTarget& target = session.plan.targetOf(step);
    const int ticks = session.open ? session.open->ticks : 0;
    const int total = ticksToComplete(slot, target);
    m_header->setSide(step.side);
    m_count->setNumber(QString::number(ticks), total > 0 ? tr("of %1").arg(total) : tr("so far"));
    m_dots->setVisible(total > 0);
    m_dots->setCounts(ticks, total);
    m_dots->setUnderWay(session.phase() == Phase::Work);
    m_tick->setText(slot.measure.kind == MeasureKind::Steps ? tr("Count a step") : tr("Count a rep"));
    m_tick->setVisible(driveOf(slot.measure.kind) == SetDrive::Ticks);
    const bool atTempo = repNow(session, session.lastAt).has_value();
    m_tempo->setVisible(atTempo);
    m_word->setVisible(atTempo);
    if (atTempo) {
        m_tempo->setSegments(segmentsOf(*target.tempo));
    }
    place();
}

void WorkSlab::tick(const Session& session, const Stamp& now)
{
    const auto rep = repNow(session, now);
    if (!rep) {
        return;
    }
    const auto parts = tempoParts(*session.plan.targetOf(*session.step()).tempo);
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.first == rep->part; });
    m_tempo->setPosition(static_cast<int>(part - parts.begin()), rep->fraction);
    m_word->setWord(wordOf(rep->part), QString::number(std::max(1, static_cast<int>(std::ceil(rep->left)))));
}

void WorkSlab::place()
{
    for (SlabWidget* widget :
         {static_cast<SlabWidget*>(m_header), static_cast<SlabWidget*>(m_count), static_cast<SlabWidget*>(m_dots),
          static_cast<SlabWidget*>(m_word), static_cast<SlabWidget*>(m_tempo)}) {
        widget->setUnit(unit());
    }
    m_header->setGeometry(0, 0, width(), px(120));
    m_count->setGeometry(px(40), px(140 - NumberBlock::overshoot), width() - px(40), m_count->sizeHint().height());
    m_dots->setGeometry(px(40), px(432), contentWidth(), m_dots->sizeHint().height());
    m_word->setGeometry(px(40), px(488), contentWidth(), px(96));
    m_tempo->setGeometry(px(40), px(588), contentWidth(), m_tempo->sizeHint().height());
    setSizeToHint(m_tick, 40, 640);
    m_done->setGeometry(
        QRect(QPoint(m_tick->isVisibleTo(this) ? m_tick->geometry().right() + px(16) : px(40), px(640)), m_done->sizeHint()));
}

}  // namespace stance
