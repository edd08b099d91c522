#include "app/session/session_page.h"

#include "app/figure/figure_view.h"
#include "app/session/figure_drive.h"
#include "app/session/follow_text.h"
#include "app/session/get_ready_slab.h"
#include "app/session/rep_now.h"
#include "app/session/rest_slab.h"
#include "app/session/timed_slabs.h"
#include "app/session/work_slab.h"
#include "app/text/phrases.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/theme.h"
#include "app/widgets/themed.h"

#include <QAccessible>
#include <QLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stance {
namespace {

constexpr int framesPerSecond = 30;
constexpr int figuresPerSecond = 60;
constexpr int slowMilliseconds = 250;  // only the clock of the bar moves

}  // namespace

SessionPage::SessionPage(SessionController& controller, const SessionContext& context, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_context(context),
      m_stage(new StageView(this)),
      m_log(new QuickLog(this)),
      m_faults(new FaultStrip(this)),
      m_flag(new Button(tr("Flag a fault"), Button::Variant::Secondary, Button::Size::Small, this)),
      m_slabs{new GetReadySlab(this), new WorkSlab(this), new HoldSlab(this), new BreatheSlab(this), new RestSlab(this)},
      m_change(new ChangeSideView(this)),
      m_bar(new BottomBar(this)),
      m_scrim(new Scrim(this)),
      m_pause(new PausePanel(this)),
      m_summary(new SummaryView(this)),
      m_logScrim(new Scrim(this)),
      m_logCard(new Card(this)),
      m_setLog(new QuickLog(m_logCard)),
      m_toast(new Toast(this)),
      m_flash(new EdgeFlash(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_flag->setIconName(QStringLiteral("flag"));
    m_flag->setKeyCap(tr("F"));
    auto* logLayout = new QVBoxLayout(m_logCard);
    logLayout->setContentsMargins(8, 8, 8, 8);
    logLayout->addWidget(m_setLog);
    m_frames.setInterval(1000 / framesPerSecond);
    connect(&m_frames, &QTimer::timeout, this, &SessionPage::tick);
    connectViews();
    connectLog(m_log);
    connectLog(m_setLog);
    closeSetLog();
    // Slabs take the colours of their phase when they are shown.
    connect(&themeNotifier(), &ThemeNotifier::changed, this, [this] {
        if (isVisible() && m_controller.hasSession()) {
            showPhase();
        }
    });
}

void SessionPage::connectViews()
{
    for (Slab* slab : {m_slabs[0], m_slabs[1], m_slabs[2], m_slabs[3], m_slabs[4], static_cast<Slab*>(m_change)}) {
        connect(slab, &Slab::primaryRequested, &m_controller, &SessionController::primary);
        connect(slab, &Slab::completeRequested, &m_controller, &SessionController::complete);
        connect(slab, &Slab::adjustRequested, &m_controller, &SessionController::adjustRest);
    }
    connect(m_bar, &BottomBar::undoRequested, &m_controller, &SessionController::undo);
    connect(m_bar, &BottomBar::backRequested, &m_controller, &SessionController::back);
    connect(m_bar, &BottomBar::pauseRequested, &m_controller, &SessionController::togglePause);
    connect(m_bar, &BottomBar::skipRequested, &m_controller, &SessionController::skip);
    connect(m_bar, &BottomBar::menuRequested, this, &SessionPage::openMenu);
    connect(m_pause, &PausePanel::continueRequested, this, &SessionPage::goOn);
    connect(m_pause, &PausePanel::undoRequested, &m_controller, &SessionController::undo);
    connect(m_pause, &PausePanel::endRequested, &m_controller, &SessionController::endHere);
    connect(m_pause, &PausePanel::finishRequested, &m_controller, &SessionController::finish);
    connect(m_pause, &PausePanel::discardRequested, &m_controller, &SessionController::discard);
    connect(m_pause, &PausePanel::safetyRequested, this, &SessionPage::askSafety);
    connect(m_summary, &SummaryView::saveRequested, &m_controller, &SessionController::finish);
    connect(m_summary, &SummaryView::undoRequested, &m_controller, &SessionController::undo);
    connect(m_summary, &SummaryView::discardRequested, &m_controller, &SessionController::discard);
    connect(m_summary, &SummaryView::effortChosen, this,
            [this](int effort) { m_controller.giveEffort(session().effort == effort ? std::nullopt : std::optional(effort)); });
    connect(m_summary, &SummaryView::noteEdited, &m_controller, &SessionController::writeNote);
    connect(m_summary, &SummaryView::setRequested, this, [this](int step) {
        m_setLog->show(session(), step, m_context);
        m_logScrim->show();
        m_logCard->show();
        m_logScrim->raise();
        m_logCard->raise();
        setFocus();
        place();
    });
    connect(m_flag, &Button::clicked, this, [this] { setFlagging(true); });
    connect(m_faults, &FaultStrip::flagged, this, [this](const FaultId& fault) {
        m_controller.flag(fault);
        setFlagging(false);
    });
    connect(&m_controller, &SessionController::changed, this, &SessionPage::onChanged);
    connect(&m_controller, &SessionController::storeFailed, this,
            [this](const StoreError& error) { m_toast->say(phrase(error), {}, Toast::untilClosed); });
}

void SessionPage::goOn()
{
    m_reopened = false;
    if (session().phase() == Phase::Paused) {
        m_controller.resume();
    } else {
        showPhase();
    }
}

void SessionPage::connectLog(QuickLog* log)
{
    connect(log, &QuickLog::edited, this, [this](const SessionCommand& command) { m_controller.send(command); });
    connect(log, &QuickLog::typingEnded, this, [this] { setFocus(); });
    connect(log, &QuickLog::accepted, this, [this, log] {
        if (log == m_setLog) {
            closeSetLog();
        } else {
            m_controller.complete();
        }
    });
}

void SessionPage::enter(bool reopened)
{
    m_reopened = reopened && session().state == SessionState::Live;
    m_flagging = false;
    m_showSetUp = false;
    m_announced = Phase::Summary;
    closeSetLog();
    showPhase();
    setFocus();
}

void SessionPage::setNextTime(std::vector<SlotOutlook> slots)
{
    m_summary->setNextTime(std::move(slots));
}

void SessionPage::setPainBands(int amberFrom, int redFrom)
{
    m_context.painAmberFrom = amberFrom;
    m_context.painRedFrom = redFrom;
}

void SessionPage::setUnit(LoadUnit unit)
{
    m_context.unit = unit;
}

void SessionPage::refresh()
{
    if (m_controller.hasSession()) {
        m_controller.poll();
        tick();
    }
}

void SessionPage::onChanged(const SessionChange& change)
{
    if (change.closed) {
        m_frames.stop();
        closeSetLog();
        Q_EMIT left(session().state);
        return;
    }
    if (change.phaseChanged && session().phase() != Phase::Rest) {
        m_flagging = false;
    }
    if (m_reopened && !change.events.empty() && session().phase() != Phase::Paused && session().phase() != Phase::Rest) {
        m_reopened = false;
    }
    showPhase();
    tellRestOver();
    const bool hurt = std::any_of(change.events.begin(), change.events.end(), [](const SessionEvent& event) {
        const auto* stopped = std::get_if<ExerciseStopped>(&event);
        return stopped != nullptr && stopped->reason == StopReason::Pain;
    });
    if (hurt) {
        askSafety();
    }
    if (const QString said = followText(change, session(), m_context); !said.isEmpty()) {
        m_toast->say(said);
        m_toast->raise();
    }
    if (change.phaseChanged && !m_summary->isTyping()) {
        setFocus();
    }
}

Slab* SessionPage::slabOf(Phase phase) const
{
    switch (phase) {
        case Phase::GetReady: return m_slabs[0];
        case Phase::Work: return m_slabs[1];
        case Phase::Hold: return m_slabs[2];
        case Phase::Breathe: return m_slabs[3];
        case Phase::Rest: return m_slabs[4];
        case Phase::ChangeSide: return m_change;
        case Phase::Paused:
        case Phase::Summary: break;
    }
    return nullptr;
}

void SessionPage::showPhase()
{
    const bool summary = session().phase() == Phase::Summary;
    m_summary->setVisible(summary);
    for (QWidget* widget : {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_bar),
                            static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_faults), static_cast<QWidget*>(m_flag)}) {
        widget->setVisible(false);
    }
    for (Slab* slab : m_slabs) {
        slab->setVisible(false);
    }
    if (summary) {
        showPaused(false);
        m_summary->show(session(), m_context, m_controller.canUndo());
        Q_EMIT nextTimeAsked();
        if (m_logCard->isVisible()) {
            m_setLog->show(session(), m_setLog->step(), m_context);
        }
    } else {
        closeSetLog();
        showLive();
    }
    const bool running = !summary && session().phase() != Phase::Paused;
    if (running != std::exchange(m_running, running)) {
        Q_EMIT runningChanged(running);
    }
    place();
    tick();
    showMoving();
    announce();
}

/// Starts or stops the frames: as many as what moves needs.
void SessionPage::showMoving()
{
    const Phase phase = session().phase();
    const bool figure = m_stage->isVisible() && m_stage->figure().hasFigure();
    const bool working = phase == Phase::Work || phase == Phase::Hold || phase == Phase::Breathe;
    if (phase == Phase::Paused || (phase == Phase::Work && !repNow(session(), session().lastAt))) {
        m_frames.setInterval(slowMilliseconds);
    } else {
        m_frames.setInterval(1000 / (figure && working ? figuresPerSecond : framesPerSecond));
    }
    if (phase != Phase::Summary && isVisible()) {
        m_frames.start();
    } else {
        m_frames.stop();
    }
}

void SessionPage::showLive()
{
    const Phase below = session().underlying;
    Slab* slab = slabOf(below);
    slab->show(session(), m_context);
    slab->setVisible(true);
    m_bar->show(session(), m_controller.canUndo());
    m_bar->setVisible(true);
    if (below == Phase::Rest && session().lastDone) {
        m_log->show(session(), *session().lastDone, m_context);
        m_log->setVisible(true);
    } else if (below != Phase::ChangeSide) {
        const bool setUp = below == Phase::GetReady || below == Phase::Rest || m_showSetUp;
        m_stage->show(textOf(session(), *session().step(), m_context), setUp ? StageView::Mode::SetUp : StageView::Mode::Work);
        m_stage->setVisible(true);
        const Exercise* exercise = exerciseOf(session(), *session().step(), m_context);
        const bool figures = m_context.motions != nullptr && exercise != nullptr;
        m_stage->showFigure(figures ? m_context.motions->find(exercise->id, *m_context.catalog) : nullptr, exercise,
                            session().plan.targetOf(*session().step()));
        const bool working = below == Phase::Work || below == Phase::Hold || below == Phase::Breathe;
        m_flag->setVisible(working && !m_flagging && session().phase() == below);
        m_flag->setEnabled(below != Phase::Work || (session().open && session().open->ticks > 0));
        if (working && m_flagging) {
            m_faults->show(session(), m_context);
            m_faults->setVisible(true);
            m_faults->raise();
        }
    }
    showPaused(session().phase() == Phase::Paused || m_reopened);
}

void SessionPage::showPaused(bool paused)
{
    m_scrim->setVisible(paused);
    m_pause->setVisible(paused);
    if (paused) {
        m_pause->show(session(), m_context, m_reopened, m_controller.canUndo());
        m_scrim->raise();
        m_bar->raise();
        m_pause->raise();
    }
    m_toast->raise();
}

void SessionPage::closeSetLog()
{
    m_logScrim->hide();
    m_logCard->hide();
}

void SessionPage::tick()
{
    if (!m_controller.hasSession() || session().state != SessionState::Live) {
        return;
    }
    const Stamp now = m_controller.now();
    if (suspendedBetween(session().lastAt, now) > Millis{0} && !session().pause) {
        m_controller.poll();
    }
    if (!m_controller.hasSession() || session().state != SessionState::Live) {
        return;
    }
    const bool fast = m_frames.isActive() && m_frames.interval() < 1000 / framesPerSecond;
    m_everyOther = fast && !m_everyOther;
    if (!m_everyOther) {
        if (Slab* slab = slabOf(session().underlying)) {
            slab->tick(session(), now);
        }
        m_bar->tick(session(), now);
    }
    if (m_stage->isVisible() && m_stage->figure().hasFigure()) {
        driveFigure(m_stage->figure(), session(), now);
    }
    if (m_pause->isVisible()) {
        m_pause->tick(session(), now);
    }
}

void SessionPage::setFlagging(bool flagging)
{
    const Phase phase = session().phase();
    const bool working = phase == Phase::Work || phase == Phase::Hold || phase == Phase::Breathe;
    m_flagging = flagging && working;
    showPhase();
    setFocus();
}

void SessionPage::showEvent(QShowEvent*)
{
    if (m_controller.hasSession()) {
        showPhase();
    }
}

void SessionPage::hideEvent(QHideEvent*)
{
    m_frames.stop();
}

/// One alert per phase change, with everything a person who cannot see the screen needs.
void SessionPage::announce()
{
    const Phase phase = session().phase();
    if (phase == std::exchange(m_announced, phase)) {
        return;
    }
    QString spoken = phase == Phase::Summary ? tr("Summary") : phaseWord(lookOf(phase));
    if (const PlanStep* step = session().step()) {
        const StepText text = textOf(session(), *step, m_context);
        spoken += QStringLiteral(". ") + text.title;
        if (text.side != Side::Both) {
            spoken += QStringLiteral(", ") + sideWord(text.side);
        }
        spoken += QStringLiteral(", ") + text.target;
    }
    setAccessibleName(spoken);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace stance
