#include "app/session/get_ready_slab.h"

namespace stance {

GetReadySlab::GetReadySlab(QWidget* parent)
    : Slab(PhaseLook::GetReady, parent),
      m_header(new PhaseHeader(PhaseLook::GetReady, this)),
      m_countdown(new NumberBlock(NumberBlock::Format::Countdown, PhaseLook::GetReady, this)),
      m_cue(new Label({}, TextStyle::Cue, ColourRole::Text, this)),
      m_start(makeButton(tr("Start now"), tr("Space")))
{
    m_cue->setWrapped(true);
    m_cue->setMaximumLines(2);
    connect(m_start, &Button::clicked, this, &Slab::primaryRequested);
}

void GetReadySlab::show(const Session& session, const SessionContext& context)
{
    const StepText text = textOf(session, *session.step(), context);
    m_header->setSide(text.side);
    m_cue->setText(text.cue);
    m_cue->setColour(colours().on);
    m_countdown->setVisible(session.clock.length.has_value());
}

void GetReadySlab::tick(const Session& session, const Stamp& now)
{
    if (const auto left = remainingIn(session, now)) {
        m_countdown->setNumber(QString::number(secondsUp(*left)));
    }
}

void GetReadySlab::place()
{
    m_header->setUnit(unit());
    m_header->setGeometry(0, 0, width(), px(120));
    m_countdown->setUnit(unit());
    m_countdown->setGeometry(px(40), px(172), contentWidth(), m_countdown->sizeHint().height());
    m_cue->setUnit(unit());
    m_cue->setGeometry(px(40), px(520), contentWidth(), px(112));
    setSizeToHint(m_start, 40, 648);
}

}  // namespace stance
