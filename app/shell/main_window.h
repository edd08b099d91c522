// MainWindow: the sidebar with its pages, and the guided session in the whole window.
#pragma once

#include "app/composition.h"
#include "app/shell/help_overlay.h"
#include "app/shell/program_desk.h"
#include "app/shell/sidebar.h"
#include "app/shell/stored_history.h"
#include "app/shell/today_desk.h"
#include "app/widgets/messages.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace stance {

class HistoryPage;
class LibraryPage;
class ProgramPage;
class SafetySheet;
class SessionPage;
class SettingsPage;
class SoundDesk;
class TodayPage;
class WelcomePage;

class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `app` must outlive the window.
    explicit MainWindow(Composition& app, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the session that was left open less than six hours ago, if there is one; else the first start, where nothing was done
    /// yet, or Today.
    void begin();
    void showPage(Page page);
    void bringToFront();
    SessionPage* sessionPage() const { return m_session; }
    LibraryPage* libraryPage();
    ProgramPage* programPage();
    HistoryPage* historyPage();

    /// Starts the due workout; what Start on Today does.
    void startSession();
    void startBeside(const ProgramId& id);
    /// The pages of the first start; leaving them leads to `after`.
    void showWelcome(Page after);
    /// When to stop, when to see someone.
    void showSafety();
    void start(const Program& program, const SessionPlan& plan);
    /// Takes clock and database anew.
    void refresh();

Q_SIGNALS:
    /// The first frame is on the screen.
    void firstFrame();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    Composition& m_app;
    StoredHistory m_history;
    QStackedLayout* m_outer;
    QWidget* m_shell;
    Sidebar* m_sidebar;
    QStackedLayout* m_pages;
    TodayPage* m_today;
    LibraryPage* m_library = nullptr;
    Page m_returnTo = Page::Today;  ///< when a card is left that another page opened
    ProgramPage* m_program = nullptr;
    ProgramDesk* m_programDesk = nullptr;
    HistoryPage* m_historyPage = nullptr;
    SettingsPage* m_settings = nullptr;
    SoundDesk* m_soundDesk = nullptr;
    SessionPage* m_session = nullptr;
    const Program* m_sessionProgram = nullptr;  ///< of the session that is open; nullptr when it is not known any more
    ExerciseMemories m_memories;                ///< of the exercises of the session that is open
    QTimer m_readNext;                          ///< reads a long log for the summary, bit by bit
    std::optional<InSessionCoach> m_coach;      ///< of the session that is open; its program stays where it is
    WelcomePage* m_welcome = nullptr;           ///< only while it is shown
    Page m_afterWelcome = Page::Today;
    QPointer<SafetySheet> m_safety;
    HelpOverlay* m_help;
    Toast* m_toast;
    TodayDesk m_desk;
    TodayDesk::Offer m_offer = TodayDesk::Offer::None;  ///< what the button of the toast does
    std::optional<std::int64_t> m_leftAt;  ///< sequence of the journal when a session was closed or discarded last in this run
    bool m_wasShown = false;

    void makeShortcuts();
    void afterFirstFrame();
    bool isFirstStart();
    void finishWelcome(const std::optional<ProgramId>& chosen);
    void leaveWelcome();
    void refreshSettings();
    SettingsPage* settingsPage();
    SessionPage* makeSessionPage();
    /// The program of a session, and what it says while training; nullptr when it is not known any more.
    void takeProgram(const Program* program, const SessionPlan& plan);
    void takeProgramOf(const SessionPlan& plan);
    void showNextTime();
    bool openUnfinished(bool askFirst);
    void closeUnfinished(const SessionCommand& command, const QString& said);
    void enterSession(bool reopened);
    void leaveSession(SessionState state);
    void say(const QString& words, TodayDesk::Offer offer);
    void rememberClosing();
    void undoOutside();
    bool undoSession();
    void redoOutside();
    void toggleMute();
    void toggleFullScreen();
    void showHelp();
    bool inSession() const;
};

}  // namespace stance
