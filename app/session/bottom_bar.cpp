#include "app/session/bottom_bar.h"

#include "app/text/format.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"
#include "core/session/duration.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

SessionTrack::State stateOf(const Session& session, const PlanStep& step)
{
    const PlanStep* current = session.step();
    if (current != nullptr && current->id == step.id) {
        return SessionTrack::State::Current;
    }
    switch (session.record(step.id).state) {
        case SetState::Done: return SessionTrack::State::Done;
        case SetState::Skipped:
        case SetState::NotDone: return SessionTrack::State::Skipped;
        case SetState::ToCome: break;
    }
    return SessionTrack::State::ToCome;
}

QVector<SessionTrack::Set> setsOfTrack(const Session& session)
{
    QVector<SessionTrack::Set> sets;
    const PlanStep* before = nullptr;
    int group = 0;
    for (const PlanStep& step : session.plan.steps) {
        if (before != nullptr && session.plan.isPair(*before, step)) {
            sets.back().halves << stateOf(session, step);
        } else {
            if (before != nullptr && before->slot != step.slot) {
                ++group;
            }
            sets << SessionTrack::Set{group, {stateOf(session, step)}};
        }
        before = &step;
    }
    return sets;
}

}  // namespace

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent),
      m_track(new SessionTrack(PhaseLook::Work, this)),
      m_undo(new IconButton(QStringLiteral("undo-2"), tr("Undo"), IconButton::Variant::Outlined, this)),
      m_back(new IconButton(QStringLiteral("skip-back"), tr("Back to the set before"), IconButton::Variant::Outlined, this)),
      m_pause(new IconButton(QStringLiteral("pause"), tr("Pause"), IconButton::Variant::Outlined, this)),
      m_skip(new IconButton(QStringLiteral("skip-forward"), tr("Skip this set"), IconButton::Variant::Outlined, this)),
      m_menu(new IconButton(QStringLiteral("ellipsis"), tr("More"), IconButton::Variant::Outlined, this)),
      m_caption(new CaptionLine(this))
{
    connect(m_undo, &IconButton::clicked, this, &BottomBar::undoRequested);
    connect(m_back, &IconButton::clicked, this, &BottomBar::backRequested);
    connect(m_pause, &IconButton::clicked, this, &BottomBar::pauseRequested);
    connect(m_skip, &IconButton::clicked, this, &BottomBar::skipRequested);
    connect(m_menu, &IconButton::clicked, this, &BottomBar::menuRequested);
    followTheme(this);
}

void BottomBar::setUnit(double unit)
{
    m_unit = unit;
    place();
}

void BottomBar::show(const Session& session, bool canUndo)
{
    const bool paused = session.phase() == Phase::Paused;
    m_track->setPhase(lookOf(session.phase()));
    m_track->setSets(setsOfTrack(session));
    m_undo->setEnabled(canUndo);
    m_back->setEnabled(!paused && session.position > 0);
    m_skip->setEnabled(!paused);
    m_skip->setName(session.underlying == Phase::Rest ? tr("Skip the next set") : tr("Skip this set"));
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(paused ? tr("Continue") : tr("Pause"));
}

void BottomBar::tick(const Session& session, const Stamp& now)
{
    const QString elapsed = formatClock(std::chrono::floor<std::chrono::seconds>(wallBetween(session.startedAt, now)));
    const auto minutes = static_cast<int>(std::lround(static_cast<double>(timeLeft(session, now).count()) / 60.0));
    const QString left = minutes > 0 ? tr("%n min left", nullptr, minutes) : tr("last minute");
    if (elapsed != m_elapsed || left != m_left) {
        m_elapsed = elapsed;
        m_left = left;
        setAccessibleName(tr("%1 passed, %2").arg(elapsed, left));
        update();
    }
}

QPoint BottomBar::menuAnchor() const
{
    return m_menu->mapToGlobal(QPoint(m_menu->width(), 0));
}

void BottomBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().s1);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    const auto u = [this](double length) { return length * m_unit; };
    paintLine(painter, QRectF(u(32), 0, u(92), height()), m_elapsed, fontPx(24, 600, 0, m_unit), theme().t1);
    const double right = m_undo->x() - u(24);
    paintLine(painter, QRectF(right - u(136), 0, u(136), height()), m_left, fontPx(20, 400, 0, m_unit), theme().t2, Qt::AlignRight);
}

void BottomBar::resizeEvent(QResizeEvent*)
{
    place();
}

void BottomBar::place()
{
    const auto px = [this](double length) { return qRound(length * m_unit); };
    const double button = std::max(48.0, 44.0 / m_unit);
    int x = width() - px(24);
    for (IconButton* icon : {m_menu, m_skip, m_pause, m_back, m_undo}) {
        icon->setBox(button, button);
        icon->setUnit(m_unit);
        const QSize size = icon->sizeHint();
        x -= size.width();
        icon->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
        x -= px(8);
    }
    m_track->setUnit(m_unit);
    const int trackX = px(124);
    m_track->setGeometry(trackX, 0, m_undo->x() - px(24 + 136 + 16) - trackX, height());
    m_caption->setUnit(m_unit);
    m_caption->setGeometry(trackX, 0, m_undo->x() - px(24) - trackX, height());
}

}  // namespace stance
