// MainWindow: its pages beside Today, each made when it is first shown.
#include "app/figure/figure_view.h"
#include "app/history/history_page.h"
#include "app/library/library_page.h"
#include "app/program/program_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/shell/sound_desk.h"
#include "app/text/phrases.h"
#include "app/widgets/theme.h"

#include <QStackedLayout>

namespace stance {

LibraryPage* MainWindow::libraryPage()
{
    if (m_library == nullptr) {
        const Content& content = m_app.content();
        m_library = new LibraryPage(content.catalog, content.motions.all(content.catalog),
                                    LibraryPage::Lessons{content.guides.learning(content.catalog), content.guides.stride()});
        m_pages->addWidget(m_library);
        connect(m_library, &LibraryPage::safetyRequested, this, &MainWindow::showSafety);
        connect(m_library, &LibraryPage::returnRequested, this, [this] { showPage(m_returnTo); });
    }
    return m_library;
}

ProgramPage* MainWindow::programPage()
{
    if (m_program == nullptr) {
        m_program = new ProgramPage;
        m_pages->addWidget(m_program);
        m_programDesk = new ProgramDesk({m_app.content(), m_app.training(), m_app.queries(), m_app.settings(), m_app.clock()},
                                        *m_program, this);
        connect(m_programDesk, &ProgramDesk::said, this, [this](const QString& words) { m_toast->say(words); });
        connect(m_programDesk, &ProgramDesk::failed, this,
                [this](const QString& words) { m_toast->say(words, {}, Toast::untilClosed); });
        connect(m_program, &ProgramPage::exerciseRequested, this, [this](const ExerciseId& exercise) {
            showPage(Page::Library);
            libraryPage()->openExercise(exercise);
            m_returnTo = Page::Program;
        });
    }
    return m_program;
}

HistoryPage* MainWindow::historyPage()
{
    if (m_historyPage == nullptr) {
        m_historyPage = new HistoryPage(m_history, m_app.content().catalog);
        m_pages->addWidget(m_historyPage);
    }
    return m_historyPage;
}

SettingsPage* MainWindow::settingsPage()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsPage;
        m_pages->addWidget(m_settings);
        Settings& settings = m_app.settings();
        connect(m_settings, &SettingsPage::unitsChanged, this, [&settings](LoadUnit unit) { settings.set(setting::units, unit); });
        connect(m_settings, &SettingsPage::countsRepsChanged, this,
                [&settings](bool on) { settings.set(setting::countsReps, on); });
        connect(m_settings, &SettingsPage::mediaKeysChanged, this, [&settings](bool on) { settings.set(setting::mediaKeys, on); });
        connect(m_settings, &SettingsPage::waitsAfterRestChanged, this,
                [&settings](bool on) { settings.set(setting::waitsAfterRest, on); });
        connect(m_settings, &SettingsPage::themeChanged, this, [&settings](ThemeMode mode) {
            settings.set(setting::theme, mode);
            setTheme(mode);
        });
        connect(m_settings, &SettingsPage::reducedMotionChanged, this, [&settings](bool reduced) {
            settings.set(setting::reducedMotion, reduced);
            FigureView::setReducedMotionOfAll(reduced);
        });
        m_soundDesk = new SoundDesk(m_app, *m_settings->sound(), this);
        connect(m_settings, &SettingsPage::safetyRequested, this, &MainWindow::showSafety);
        connect(m_settings, &SettingsPage::welcomeRequested, this, [this] { showWelcome(Page::Settings); });
        connect(&settings, &Settings::saveFailed, this, [this] {
            m_toast->say(tr("The settings could not be saved. They hold until Stance is closed. Check that the disk has room."));
        });
    }
    return m_settings;
}

void MainWindow::refreshSettings()
{
    const Settings& settings = m_app.settings();
    SettingsView view;
    view.units = settings.value(setting::units);
    view.countsReps = settings.value(setting::countsReps);
    view.waitsAfterRest = settings.value(setting::waitsAfterRest);
    view.mediaKeys = settings.value(setting::mediaKeys);
    view.theme = settings.value(setting::theme);
    view.reducedMotion = settings.value(setting::reducedMotion);
    view.databaseFile = m_app.paths().database;
    view.version = QCoreApplication::applicationVersion();
    for (const SafetyItem& fact : m_app.content().guides.safety().section(SafetyTopic::Facts).items) {
        view.facts << QString::fromStdString(fact.text);
    }
    m_settings->setView(view);
    m_soundDesk->refresh();
}

}  // namespace stance
