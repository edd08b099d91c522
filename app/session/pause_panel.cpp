#include "app/session/pause_panel.h"

#include "app/text/format.h"
#include "app/widgets/phase.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

namespace stance {

PausePanel::PausePanel(QWidget* parent)
    : QWidget(parent),
      m_continue(new Button(tr("Continue"), Button::Variant::Primary, Button::Size::Continue, this)),
      m_undo(new Button(tr("Undo last"), Button::Variant::Secondary, Button::Size::Session, this)),
      m_end(new Button(tr("End here"), Button::Variant::Secondary, Button::Size::Session, this)),
      m_finish(new Button(tr("Finish as it stands"), Button::Variant::Secondary, Button::Size::Session, this)),
      m_discard(new Button(tr("Discard"), Button::Variant::Danger, Button::Size::Session, this)),
      m_hurts(new Button(tr("Something hurts"), Button::Variant::Secondary, Button::Size::Session, this))
{
    m_continue->setIconName(QStringLiteral("play"));
    m_continue->setKeyCap(tr("Space"));
    m_undo->setIconName(QStringLiteral("undo-2"));
    m_end->setIconName(QStringLiteral("flag"));
    m_finish->setIconName(QStringLiteral("flag"));
    m_discard->setIconName(QStringLiteral("trash-2"));
    m_hurts->setIconName(QStringLiteral("stethoscope"));
    connect(m_continue, &Button::clicked, this, &PausePanel::continueRequested);
    connect(m_undo, &Button::clicked, this, &PausePanel::undoRequested);
    connect(m_end, &Button::clicked, this, &PausePanel::endRequested);
    connect(m_finish, &Button::clicked, this, &PausePanel::finishRequested);
    connect(m_discard, &Button::clicked, this, &PausePanel::discardRequested);
    connect(m_hurts, &Button::clicked, this, &PausePanel::safetyRequested);
    followTheme(this);
}

QString PausePanel::whereItStands(const Session& session, const SessionContext& context) const
{
    const PlanStep* step = session.step();
    if (step == nullptr) {
        return {};
    }
    const StepText text = textOf(session, *step, context);
    const QString set = step->side == Side::Both ? text.shortTitle : tr("%1, %2").arg(text.shortTitle, sideWord(step->side));
    if (session.underlying == Phase::Work && session.open) {
        const int total = ticksToComplete(session.plan.slotOf(*step), session.plan.targetOf(*step));
        return total > 0 ? tr("%1. Rep %2 of %3 stays where it is.").arg(set).arg(session.open->ticks).arg(total)
                         : tr("%1. %2 reps stay where they are.").arg(set).arg(session.open->ticks);
    }
    if (session.underlying == Phase::Rest) {
        return tr("Rest. Next: %1.").arg(set);
    }
    if (session.underlying == Phase::Hold && session.clock.length) {
        return tr("%1. %n s are still to hold.", nullptr, secondsUp(*session.clock.length - session.clock.carried)).arg(set);
    }
    if (session.underlying == Phase::Breathe && session.open) {
        return tr("%1. %n breaths are counted.", nullptr, session.open->ticks).arg(set);
    }
    return tr("%1. Set %2 begins with get ready.").arg(set).arg(step->setNo);
}

void PausePanel::show(const Session& session, const SessionContext& context, bool reopened, bool canUndo)
{
    m_reopened = reopened;
    const bool resting = session.phase() == Phase::Rest;
    m_word = reopened ? tr("Still here") : phaseWord(PhaseLook::Paused);
    m_where = whereItStands(session, context);
    if (session.pause && session.pause->reason == PauseReason::Suspend) {
        m_where = tr("The computer slept. %1").arg(m_where);
    }
    m_time.clear();
    m_continue->setText(resting ? tr("Back to the rest") : tr("Continue"));
    m_undo->setVisible(!reopened);
    m_undo->setEnabled(canUndo);
    m_end->setVisible(!reopened);
    m_finish->setVisible(reopened);
    m_discard->setVisible(reopened);
    setAccessibleName(m_word);
    setAccessibleDescription(m_where);
    place();
    update();
}

void PausePanel::tick(const Session& session, const Stamp& now)
{
    QString time;
    if (session.phase() == Phase::Rest) {
        const auto left = remainingIn(session, now);
        time = left && *left > Millis{0} ? tr("%1 left").arg(formatClock(std::chrono::ceil<std::chrono::seconds>(*left)))
                                         : tr("rest is over");
    } else if (session.pause) {
        const Stamp& since = m_reopened ? session.lastAction : session.pause->since;  // how long it was left, or how long it stands
        time = formatClock(std::chrono::floor<std::chrono::seconds>(wallBetween(since, now)));
    }
    if (time != m_time) {
        m_time = time;
        update();
    }
}

void PausePanel::setUnit(double unit)
{
    m_unit = unit;
    for (Button* button : {m_continue, m_undo, m_end, m_finish, m_discard, m_hurts}) {
        button->setUnit(unit);
    }
    place();
}

QSize PausePanel::panelSize() const
{
    return {qRound(800 * m_unit), qRound(576 * m_unit)};
}

void PausePanel::resizeEvent(QResizeEvent*)
{
    place();
}

void PausePanel::paintEvent(QPaintEvent*)
{
    const auto u = [this](double length) { return length * m_unit; };
    const PhaseColours& colours = theme().phase(PhaseLook::Paused);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), u(28), colours.fill);
    paintPhaseGlyph(painter, PhaseLook::Paused, QRectF(u(56), u(66), u(76), u(76)), colours.on);
    const QFont word = fontFor(TextStyle::NumberM, m_unit);
    paintLine(painter, QRectF(u(160), u(52), u(420), u(104)), m_word, m_reopened ? fontPx(80, 700, -1.5, m_unit) : word,
              colours.on);
    paintLine(painter, QRectF(u(440), u(52), u(304), u(104)), m_time, fontPx(m_time.size() > 6 ? 36 : 72, 600, -1, m_unit),
              colours.on2, Qt::AlignRight);
    const Paragraph where{fontPx(27, 400, 0, m_unit), u(36), Qt::AlignLeft | Qt::AlignTop, Overflow::Wrap, 2};
    paintParagraph(painter, QRectF(u(56), u(172), width() - u(112), u(76)), m_where, where, colours.on2);
}

void PausePanel::place()
{
    const auto px = [this](double length) { return qRound(length * m_unit); };
    const int room = width() - px(112);
    m_continue->setGeometry(px(56), px(256), room, px(112));
    QVector<Button*> row = m_reopened ? QVector<Button*>{m_finish, m_discard} : QVector<Button*>{m_undo, m_end};
    const int gap = px(12);
    const auto count = static_cast<int>(row.size());
    const int each = (room - gap * (count - 1)) / count;
    int x = px(56);
    for (Button* button : std::as_const(row)) {
        button->setGeometry(x, px(388), each, px(60));
        x += each + gap;
    }
    m_hurts->setGeometry(px(56), px(460), room, px(60));
}

}  // namespace stance
