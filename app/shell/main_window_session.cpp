// MainWindow: the session that is started, found again, led and left.
#include "app/session/session_page.h"
#include "app/shell/main_window.h"
#include "app/text/phrases.h"
#include "core/coach/learning_time.h"
#include "core/progression/standing_rules.h"

#include <QStackedLayout>

#include <algorithm>

namespace stance {
namespace {

/// A session left open for longer is offered on Today instead of being opened at once.
constexpr std::chrono::hours openAtOnce{6};

}  // namespace

SessionPage* MainWindow::makeSessionPage()
{
    if (m_session == nullptr) {
        SessionContext context{&m_app.content().catalog, m_app.settings().value(setting::units)};
        context.motions = &m_app.content().motions;
        m_session = new SessionPage(m_app.controller(), context);
        m_outer->addWidget(m_session);
        connect(m_session, &SessionPage::left, this, &MainWindow::leaveSession, Qt::QueuedConnection);
        connect(m_session, &SessionPage::helpRequested, this, &MainWindow::showHelp);
        connect(m_session, &SessionPage::safetyRequested, this, &MainWindow::showSafety);
        connect(m_session, &SessionPage::muteRequested, this, &MainWindow::toggleMute);
        connect(m_session, &SessionPage::sayAgainRequested, &m_app.speech(), &SpeechDirector::sayAgain);
        connect(&m_app.speech(), &SpeechDirector::captionChanged, m_session, &SessionPage::setCaption);
        connect(&m_app.controller(), &SessionController::cueDue, m_session, [this] {
            if (m_app.sound().edgeFlash) {
                m_session->flashEdge();
            }
        });
        connect(m_session, &SessionPage::fullScreenRequested, this, &MainWindow::toggleFullScreen);
        connect(m_session, &SessionPage::nextTimeAsked, this, [this] { m_readNext.start(); });
        m_readNext.setSingleShot(true);
        m_readNext.setInterval(0);
        connect(&m_readNext, &QTimer::timeout, this, &MainWindow::showNextTime);
        connect(m_session, &SessionPage::restEnded, this, [this](const QString& next) { m_app.tellRestOver(next); });
        connect(m_session, &SessionPage::runningChanged, this, [this](bool running) { m_app.setSessionRunning(running); });
    }
    m_session->setUnit(m_app.settings().value(setting::units));
    m_session->setMediaKeys(m_app.settings().value(setting::mediaKeys));
    m_session->setMuted(m_app.isMuted());
    m_session->setCaption(m_app.speech().caption());
    return m_session;
}

void MainWindow::startSession()
{
    m_desk.complete();
    if (m_desk.state().due && !m_desk.damage()) {
        start(m_app.training().program(), m_desk.state().due->plan);
    }
}

void MainWindow::startBeside(const ProgramId& id)
{
    const auto programs = m_app.training().beside();
    const auto followed = programs
                              ? std::find_if(programs->begin(), programs->end(), [&](const Program* one) { return one->id == id; })
                              : std::vector<const Program*>::const_iterator();
    if (!programs || followed == programs->end() || m_desk.damage()) {
        return;
    }
    const auto due = m_app.training().due(**followed, m_app.clock().now());
    if (!due) {
        m_toast->say(phrase(due.error()), {}, Toast::untilClosed);
    } else if (*due) {
        start(**followed, (*due)->plan);
    }
}

void MainWindow::start(const Program& program, const SessionPlan& plan)
{
    if (const auto inForce = m_app.training().putInForce(program, m_app.clock().now()); !inForce) {
        m_toast->say(phrase(inForce.error()), {}, Toast::untilClosed);
        return;
    }
    makeSessionPage();
    SessionPlan paced = plan;
    takeProgram(&program, paced);
    giveTimeToLearn(paced, m_memories);
    paced.pacing = Pacing{m_app.settings().value(setting::countsReps), m_app.settings().value(setting::waitsAfterRest)};
    if (m_app.controller().start(m_app.newSessionId(), std::move(paced))) {
        enterSession(false);
    } else {
        m_toast->say(tr("The session could not be started, because it could not be saved. Check that the disk has room."), {},
                     Toast::untilClosed);
    }
}

bool MainWindow::openUnfinished(bool askFirst)
{
    const auto open = m_app.queries().openSessions();
    if (!open || open->empty()) {
        return false;
    }
    const OpenSession& newest = open->front();
    if (askFirst && m_app.clock().now().utc - newest.last.utc > openAtOnce) {
        return false;
    }
    auto batches = m_app.queries().batches(newest.id);
    if (!batches) {
        m_desk.setDamage(batches.error());
        return false;
    }
    makeSessionPage();
    takeProgramOf(fold(*batches).plan);
    if (!m_app.controller().reopen(std::move(*batches))) {
        return false;
    }
    enterSession(askFirst);
    return true;
}

void MainWindow::closeUnfinished(const SessionCommand& command, const QString& said)
{
    const auto open = m_app.queries().openSessions();
    if (!open || open->empty()) {
        return;
    }
    auto batches = m_app.queries().batches(open->front().id);
    if (!batches) {
        m_toast->say(phrase(batches.error()), {}, Toast::untilClosed);
        return;
    }
    // The page is not shown for this: the session is closed as it stands on disk.
    takeProgram(nullptr, {});
    if (m_app.controller().reopen(std::move(*batches)) && m_app.controller().send(command)) {
        rememberClosing();
        say(said, TodayDesk::Offer::Undo);
    }
    m_desk.refresh();
}

void MainWindow::takeProgramOf(const SessionPlan& plan)
{
    const Content& content = m_app.content();
    takeProgram(content.programs.find(plan.program, content.catalog), plan);
}

void MainWindow::takeProgram(const Program* program, const SessionPlan& plan)
{
    m_memories = m_app.training().memoriesOf(plan);
    m_app.speech().setMemories(&m_memories);
    m_app.controller().setCoach(nullptr);
    m_coach.reset();
    if (program != nullptr) {
        m_coach.emplace(m_app.content().catalog, *program, EquipmentOwned{});
        m_app.controller().setCoach(&*m_coach);
    }
    m_sessionProgram = program;
}

void MainWindow::enterSession(bool reopened)
{
    const PainBands bands = m_sessionProgram != nullptr ? painBandsOf(*m_sessionProgram) : PainBands{};
    m_session->setPainBands(bands.greenMax + 1, bands.amberMax + 1);
    m_session->setProgram(m_sessionProgram);
    m_session->setMemories(&m_memories);
    m_outer->setCurrentWidget(m_session);
    m_session->enter(reopened);
}

/// What the finished session would change, worked out a little at a time where the log is long.
void MainWindow::showNextTime()
{
    SessionController& controller = m_app.controller();
    if (!inSession() || !controller.hasSession() || controller.session().state != SessionState::Summary) {
        return;
    }
    const Stamp now = m_app.clock().now();
    if (!m_app.training().readOn(now, true)) {
        m_readNext.start();
        return;
    }
    SessionSummary session = summarise(controller.session());
    session.state = SessionState::Finished;
    session.ended = now.utc;
    if (const auto next = m_app.training().nextAfter(session, now)) {
        m_session->setNextTime(*next);
    }
}

void MainWindow::leaveSession(SessionState state)
{
    if (!inSession()) {
        return;
    }
    m_app.setSessionRunning(false);
    showPage(Page::Today);
    rememberClosing();
    say(state == SessionState::Discarded ? tr("Session discarded") : tr("Session saved"), TodayDesk::Offer::Undo);
}

}  // namespace stance
