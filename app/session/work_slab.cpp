#include "app/session/work_slab.h"

#include "app/text/format.h"

namespace stance {
namespace {

/// The parts of the tempo in the order of the movement, with their words.
QVector<TempoBar::Segment> segmentsOf(const Tempo& tempo)
{
    const auto part = [](const QString& word, const std::optional<int>& seconds) {
        return TempoBar::Segment{seconds ? QStringLiteral("%1 %2").arg(word).arg(*seconds) : word,
                                 static_cast<double>(seconds.value_or(1))};
    };
    const TempoBar::Segment lower = part(TempoBar::tr("Lower"), tempo.lower);
    const TempoBar::Segment pause = part(TempoBar::tr("Pause"), tempo.pause);
    const TempoBar::Segment drive = part(TempoBar::tr("Drive"), tempo.drive);
    const TempoBar::Segment squeeze = part(TempoBar::tr("Squeeze"), tempo.squeeze);
    if (tempo.startsWith == TempoPart::Drive) {
        return {drive, squeeze, lower, pause};
    }
    return {lower, pause, drive, squeeze};
}

}  // namespace

WorkSlab::WorkSlab(QWidget* parent)
    : Slab(PhaseLook::Work, parent),
      m_header(new PhaseHeader(PhaseLook::Work, this)),
      m_count(new NumberBlock(NumberBlock::Format::Reps, PhaseLook::Work, this)),
      m_dots(new RepDots(RepDots::Format::Reps, PhaseLook::Work, this)),
      m_tempo(new TempoBar(PhaseLook::Work, this)),
      m_tick(makeButton(tr("Count a rep"), tr("Space"))),
      m_done(makeButton(tr("Set done"), tr("Enter")))
{
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
    m_tempo->setVisible(target.tempo.has_value());
    if (target.tempo) {
        m_tempo->setSegments(segmentsOf(*target.tempo));
    }
    place();
}

void WorkSlab::place()
{
    for (SlabWidget* widget : {static_cast<SlabWidget*>(m_header), static_cast<SlabWidget*>(m_count),
                               static_cast<SlabWidget*>(m_dots), static_cast<SlabWidget*>(m_tempo)}) {
        widget->setUnit(unit());
    }
    m_header->setGeometry(0, 0, width(), px(120));
    m_count->setGeometry(px(40), px(140 - NumberBlock::overshoot), width() - px(40), m_count->sizeHint().height());
    m_dots->setGeometry(px(40), px(444), contentWidth(), m_dots->sizeHint().height());
    m_tempo->setGeometry(px(40), px(532), contentWidth(), m_tempo->sizeHint().height());
    setSizeToHint(m_tick, 40, 640);
    m_done->setGeometry(
        QRect(QPoint(m_tick->isVisibleTo(this) ? m_tick->geometry().right() + px(16) : px(40), px(640)), m_done->sizeHint()));
}

}  // namespace stance
