#include "app/shell/main_window.h"

#include "app/history/history_page.h"
#include "app/library/library_page.h"
#include "app/platform/memory.h"
#include "app/program/program_page.h"
#include "app/session/session_page.h"
#include "app/settings/settings_page.h"
#include "app/text/phrases.h"
#include "app/today/today_page.h"
#include "app/widgets/theme.h"
#include "app/widgets/themed.h"
#include "core/progression/standing_rules.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace stance {
namespace {

/// A session left open for longer is offered on Today instead of being opened at once.
constexpr std::chrono::hours openAtOnce{6};

}  // namespace

MainWindow::MainWindow(Composition& app, QWidget* parent)
    : QWidget(parent),
      m_app(app),
      m_history(app.queries()),
      m_outer(new QStackedLayout(this)),
      m_shell(new QWidget(this)),  // top down: a tree that is given a parent inherits the style sheet anew, widget by widget
      m_sidebar(new Sidebar(m_shell)),
      m_pages(new QStackedLayout),
      m_today(new TodayPage(m_shell)),
      m_help(new HelpOverlay(this)),
      m_toast(new Toast(this)),
      m_desk({app.content(), app.training(), app.queries(), app.settings(), app.clock()}, *m_today)
{
    setWindowTitle(tr("Stance"));
    setMinimumSize(1024, 640);
    resize(1280, 800);
    const QByteArray geometry = app.settings().value(setting::windowGeometry);
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    auto* row = new QHBoxLayout(m_shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(m_pages, 1);
    m_pages->addWidget(m_today);
    m_outer->addWidget(m_shell);

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_today, &TodayPage::startRequested, this, &MainWindow::startSession);
    connect(m_today, &TodayPage::besideRequested, this, &MainWindow::startBeside);
    connect(m_today, &TodayPage::safetyRequested, this, &MainWindow::showSafety);
    connect(m_today, &TodayPage::continueRequested, this, [this] { openUnfinished(false); });
    connect(m_today, &TodayPage::finishAsItStandsRequested, this,
            [this] { closeUnfinished(FinishSession{}, tr("Session saved as it stands")); });
    connect(m_today, &TodayPage::discardRequested, this, [this] { closeUnfinished(DiscardSession{}, tr("Session discarded")); });
    connect(m_today, &TodayPage::exerciseRequested, this, [this](const ExerciseId& exercise) {
        showPage(Page::Library);
        libraryPage()->openExercise(exercise);
        m_returnTo = Page::Today;
    });
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_offer == TodayDesk::Offer::Redo ? redoOutside() : undoOutside(); });
    connect(&m_desk, &TodayDesk::completed, this, [this] {
        m_app.database().releaseMemory();
        giveBackMemory();
    });
    connect(&m_desk, &TodayDesk::said, this, &MainWindow::say);
    connect(&m_desk, &TodayDesk::failed, this, [this](const QString& words) { m_toast->say(words, {}, Toast::untilClosed); });
    connect(m_help, &HelpOverlay::closed, this,
            [this] { inSession() ? m_session->setFocus() : m_pages->currentWidget()->setFocus(); });
    makeShortcuts();
    followTheme(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto page = [this](Page wanted) {
        return [this, wanted] {
            if (!inSession()) {
                showPage(wanted);
            }
        };
    };
    for (std::size_t i = 0; i < allPages.size(); ++i) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), page(allPages[i]));
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), page(Page::Settings));
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (!inSession()) {
            showPage(Page::Library);
            libraryPage()->focusSearch();
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] {
        if (!inSession()) {
            undoOutside();
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
        if (!inSession()) {
            redoOutside();
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    add(QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
}

bool MainWindow::inSession() const
{
    return m_session != nullptr && m_outer->currentWidget() == m_session;
}

void MainWindow::begin()
{
    if (openUnfinished(true)) {
        return;
    }
    isFirstStart() ? showWelcome(Page::Today) : showPage(Page::Today);
}

void MainWindow::refresh()
{
    if (inSession()) {
        m_session->refresh();
    } else {
        m_desk.refresh();
    }
}

void MainWindow::showPage(Page page)
{
    m_outer->setCurrentWidget(m_shell);
    leaveWelcome();
    m_sidebar->setCurrent(page);
    switch (page) {
        case Page::Today:
            m_desk.refresh();
            m_pages->setCurrentWidget(m_today);
            break;
        case Page::Library: m_pages->setCurrentWidget(libraryPage()); break;
        case Page::Program:
            programPage();
            m_programDesk->refresh();
            m_pages->setCurrentWidget(m_program);
            break;
        case Page::History:
            historyPage()->setLoadUnit(m_app.settings().value(setting::units));
            historyPage()->setToday(trainingDay(m_app.clock().now()));
            historyPage()->refresh();
            m_pages->setCurrentWidget(historyPage());
            break;
        case Page::Settings:
            settingsPage();
            refreshSettings();
            m_pages->setCurrentWidget(m_settings);
            break;
    }
    m_pages->currentWidget()->setFocus();
}

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
        connect(m_session, &SessionPage::fullScreenRequested, this, &MainWindow::toggleFullScreen);
        connect(m_session, &SessionPage::runningChanged, this, [this](bool running) { m_app.setSessionRunning(running); });
    }
    m_session->setUnit(m_app.settings().value(setting::units));
    m_session->setMuted(!m_app.settings().value(setting::tones));
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
    takeProgram(&program);
    SessionPlan paced = plan;
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
    takeProgram(programOf(*batches));
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
    takeProgram(nullptr);
    if (m_app.controller().reopen(std::move(*batches)) && m_app.controller().send(command)) {
        rememberClosing();
        say(said, TodayDesk::Offer::Undo);
    }
    m_desk.refresh();
}

const Program* MainWindow::programOf(const std::vector<EventBatch>& batches) const
{
    const Session session = fold(batches);
    const Content& content = m_app.content();
    return content.programs.find(session.plan.program, content.catalog);
}

void MainWindow::takeProgram(const Program* program)
{
    m_app.controller().setCoach(nullptr);
    m_coach.reset();
    if (program != nullptr) {
        m_coach.emplace(m_app.content().catalog, *program, EquipmentOwned{});
        m_app.controller().setCoach(&*m_coach);
    }
    if (m_session != nullptr) {
        const PainBands bands = program != nullptr ? painBandsOf(*program) : PainBands{};
        m_session->setPainBands(bands.greenMax + 1, bands.amberMax + 1);
        m_session->setProgram(program);
    }
}

void MainWindow::enterSession(bool reopened)
{
    m_outer->setCurrentWidget(m_session);
    m_session->enter(reopened);
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

void MainWindow::toggleMute()
{
    Settings& settings = m_app.settings();
    const bool on = !settings.value(setting::tones);
    settings.set(setting::tones, on);
    if (m_session != nullptr) {
        m_session->setMuted(!on);
    }
    m_toast->setBottomGap(inSession() ? 96 : 24);
    m_toast->say(on ? tr("Sound on") : tr("Sound off"), {}, 2000);
}

void MainWindow::toggleFullScreen()
{
    isFullScreen() ? showNormal() : showFullScreen();
}

void MainWindow::showHelp()
{
    m_help->open(inSession() ? HelpOverlay::Place::Session : HelpOverlay::Place::Pages);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest && !m_wasShown && isVisible()) {
        m_wasShown = true;
        const bool handled = QWidget::event(event);
        QTimer::singleShot(0, this, &MainWindow::afterFirstFrame);
        return handled;
    }
    return QWidget::event(event);
}

void MainWindow::afterFirstFrame()
{
    Q_EMIT firstFrame();
    m_app.startServices();
    if (inSession()) {
        m_app.setSessionRunning(m_app.controller().hasSession() && m_app.controller().session().phase() != Phase::Paused);
    }
    if (const auto checked = m_app.database().quickCheck(); !checked) {
        m_desk.setDamage(checked.error());
        m_app.controller().release();
        showPage(Page::Today);
    }
    m_desk.completeSoon();
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().bg);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A session under way stays open in the journal; it is there again at the next start.
    m_app.settings().set(setting::windowGeometry, saveGeometry());
    m_app.setSessionRunning(false);
    event->accept();
}

}  // namespace stance
