#include "app/shell/main_window.h"

#include "app/figure/figure_view.h"
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

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace stance {

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
    FigureView::setReducedMotionOfAll(app.settings().value(setting::reducedMotion));
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

MainWindow::~MainWindow()
{
    m_app.speech().setMemories(nullptr);
}

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
        m_app.speech().poll();
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

void MainWindow::toggleMute()
{
    const bool on = m_app.isMuted();
    m_app.setMuted(!on);
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
