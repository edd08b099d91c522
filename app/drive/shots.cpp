#include "app/drive/shots.h"

#include "app/commands/start_failure.h"
#include "app/drive/figure_sheets.h"
#include "app/history/history_page.h"
#include "app/library/library_page.h"
#include "app/program/program_page.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

namespace stance {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr QSize usualSize{1280, 800};
constexpr QSize smallestSize{1024, 640};

/// The widget with the menu that is open over it.
QImage pictureOf(QWidget& widget)
{
    QPixmap picture = widget.grab();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(widget.mapFromGlobal(menu->mapToGlobal(QPoint(0, 0))), menu->grab());
    }
    return picture.toImage();
}

}  // namespace

Result<int, StartError> Shots::takeAll()
{
    if (const auto started = startFresh(); !started) {
        return fail(started.error());
    }
    takeAlsoSmall(QStringLiteral("today"));
    sessionStart();
    sessionTimed();
    sessionWork();
    sessionRest();
    sessionSides();
    if (const auto started = sessionReopened(); !started) {
        return fail(started.error());
    }
    sessionEnd();
    if (const auto started = historyPages(); !started) {
        return fail(started.error());
    }
    if (const auto started = unfinished(); !started) {
        return fail(started.error());
    }
    if (const auto started = todayStates(); !started) {
        return fail(started.error());
    }
    if (const auto started = todayFaultAgain(); !started) {
        return fail(started.error());
    }
    if (const auto started = welcomePages(); !started) {
        return fail(started.error());
    }
    // Pages last and in a window of their own: a change of theme takes the longer the more widgets there are.
    if (const auto started = startFresh(); !started) {
        return fail(started.error());
    }
    pages();
    startFailure();
    figures();
    m_stage.reset();
    removeScratch(m_folder);
    return m_saved;
}

Result<std::monostate, StartError> Shots::startFresh()
{
    m_stage.reset();
    m_stage = std::make_unique<DriveStage>(scratchPaths(m_folder), InjectedClock::usualStart(), DriveStage::Ids::Counted);
    return m_stage->start();
}

void Shots::save(const QString& name, QWidget& widget)
{
    const ThemeMode first = themeMode();
    for (const ThemeMode mode : {first, first == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark}) {
        setTheme(mode);
        Driver::settle();
        const QString prefix = mode == ThemeMode::Dark ? QStringLiteral("/dark-") : QStringLiteral("/light-");
        if (pictureOf(widget).save(m_folder + prefix + name + QStringLiteral(".png"), "PNG")) {
            ++m_saved;
        }
    }
}

void Shots::take(const QString& name)
{
    save(name, window());
}

void Shots::takeInAllSizes(const QString& name)
{
    for (const QSize& size : {smallestSize, QSize(2560, 1440)}) {
        window().resize(size);
        take(QStringLiteral("%1-%2x%3").arg(name).arg(size.width()).arg(size.height()));
    }
    window().resize(usualSize);
    take(name);
}

void Shots::takeAlsoSmall(const QString& name)
{
    window().resize(smallestSize);
    take(QStringLiteral("%1-%2x%3").arg(name).arg(smallestSize.width()).arg(smallestSize.height()));
    window().resize(usualSize);
    take(name);
}

void Shots::keys(const QStringList& names)
{
    for (const QString& name : names) {
        driver().key(name);
    }
}

bool Shots::reach(const QString& name, Phase phase, const char* exercise, Side side)
{
    const bool there = playUntil(*m_stage, [&](const Session& now) {
        const PlanStep* step = now.step();
        const bool right = step != nullptr && (side == Side::Both || step->side == side)
                           && (exercise == nullptr || now.plan.slotOf(*step).exercise.value == exercise);
        return now.phase() == phase && right;
    });
    if (!there) {
        m_missed << name;
    }
    return there;
}

void Shots::pages()
{
    keys({QStringLiteral("Ctrl+2")});
    take(QStringLiteral("library"));
    keys({QStringLiteral("Ctrl+F")});
    driver().type(QStringLiteral("squat"));
    take(QStringLiteral("library-search"));
    keys({QStringLiteral("Escape"), QStringLiteral("Ctrl+F")});
    driver().type(QStringLiteral("rowing"));
    take(QStringLiteral("library-nothing-found"));
    keys({QStringLiteral("Escape")});
    learnPages();
    for (const char* exercise : {"single-leg-squat", "crook-breathing"}) {
        window().libraryPage()->openExercise(ExerciseId(exercise));
        take(QStringLiteral("exercise-") + QString::fromLatin1(exercise));
    }
    programPages();
    keys({QStringLiteral("Ctrl+4")});
    take(QStringLiteral("history-empty"));
    settingsSections();
    safetyPages();
    keys({QStringLiteral("Ctrl+1"), QStringLiteral("F1")});
    take(QStringLiteral("help-pages"));
    keys({QStringLiteral("Escape")});
}

void Shots::programPages()
{
    keys({QStringLiteral("Ctrl+3")});
    takeAlsoSmall(QStringLiteral("programs"));
    ProgramPage& page = *window().programPage();
    for (const char* program : {"hip-extension-start", "runner-strength-8wk"}) {
        Q_EMIT page.programRequested(ProgramId(program));
        takeAlsoSmall(QStringLiteral("program-") + QString::fromLatin1(program));
    }
    Q_EMIT page.programRequested(ProgramId("pre-run-10"));
    if (!driver().click(QStringLiteral("Add beside your program"))) {
        m_missed << QStringLiteral("program-beside");
    }
    take(QStringLiteral("program-beside"));
    keys({QStringLiteral("Ctrl+1")});
    take(QStringLiteral("today-beside"));
}

void Shots::settingsSections()
{
    keys({QStringLiteral("Ctrl+,")});
    for (const char* section : {"Units", "Session", "Sound and voice", "Appearance", "Data", "Safety", "About"}) {
        const QString name = QString::fromLatin1(section);
        const QString picture = QStringLiteral("settings-") + name.section(QLatin1Char(' '), 0, 0).toLower();
        if (driver().click(name)) {
            takeAlsoSmall(picture);
        } else {
            m_missed << picture;
        }
    }
}

void Shots::sessionStart()
{
    keys({QStringLiteral("Return")});
    driver().advance(seconds{3});
    take(QStringLiteral("session-get-ready"));
    keys({QStringLiteral("F1")});
    take(QStringLiteral("help-session"));
    keys({QStringLiteral("Escape")});
}

void Shots::sessionTimed()
{
    if (reach(QStringLiteral("session-breathe"), Phase::Breathe)) {
        driver().advance(seconds{2});
        take(QStringLiteral("session-breathe-in"));
        driver().advance(seconds{4});
        take(QStringLiteral("session-breathe-out"));
    }
    if (reach(QStringLiteral("session-get-ready-left"), Phase::GetReady, nullptr, Side::Left)) {
        driver().advance(seconds{3});
        takeInAllSizes(QStringLiteral("session-get-ready-left"));
    }
    if (reach(QStringLiteral("session-hold"), Phase::Hold)) {
        driver().advance(seconds{12});
        take(QStringLiteral("session-hold"));
    }
    if (reach(QStringLiteral("session-change-side"), Phase::ChangeSide)) {
        driver().advance(seconds{2});
        take(QStringLiteral("session-change-side"));
    }
}

void Shots::sessionWork()
{
    if (!reach(QStringLiteral("session-work"), Phase::Work)) {
        return;
    }
    driver().advance(seconds{2});
    for (int rep = 0; rep < 7; ++rep) {
        keys({QStringLiteral("Space")});
        driver().advance(seconds{4});
    }
    takeInAllSizes(QStringLiteral("session-work"));
    keys({QStringLiteral("F")});
    take(QStringLiteral("session-work-fault-strip"));
    keys({QStringLiteral("1")});
    take(QStringLiteral("session-work-flagged"));
    keys({QStringLiteral("P")});
    driver().advance(seconds{46});
    take(QStringLiteral("session-paused"));
    pressAndTake(QStringLiteral("Something hurts"), QStringLiteral("session-safety"));
    keys({QStringLiteral("Escape")});
    keys({QStringLiteral("Space")});
    driver().advance(seconds{2});
    keys({QStringLiteral("Return")});  // ends the set with seven
}

void Shots::sessionRest()
{
    if (!reach(QStringLiteral("session-rest"), Phase::Rest)) {
        return;
    }
    driver().advance(seconds{20});
    takeInAllSizes(QStringLiteral("session-rest"));
    keys({QStringLiteral("I"), QStringLiteral("2"), QStringLiteral("F"), QStringLiteral("2"), QStringLiteral("N")});
    driver().type(QStringLiteral("Feet a little further out"));
    keys({QStringLiteral("Return")});
    take(QStringLiteral("session-rest-edited"));
    driver().suspend(seconds{300});
    take(QStringLiteral("session-rest-ran-out"));
    keys({QStringLiteral("Space")});
}

void Shots::sessionSides()
{
    if (reach(QStringLiteral("session-work-right"), Phase::Work, "single-leg-squat", Side::Right)) {
        driver().advance(seconds{2});
        for (int rep = 0; rep < 4; ++rep) {
            keys({QStringLiteral("Space")});
            driver().advance(seconds{5});
        }
        take(QStringLiteral("session-work-right"));
        keys({QStringLiteral("Escape")});
        take(QStringLiteral("session-menu"));
        keys({QStringLiteral("Escape"), QStringLiteral("T")});
        driver().advance(seconds{2});
        take(QStringLiteral("session-work-paced"));
        keys({QStringLiteral("T")});
        keys({QStringLiteral("S")});
        take(QStringLiteral("session-work-set-up"));
        keys({QStringLiteral("S")});
    }
    if (reach(QStringLiteral("session-rest-pair"), Phase::Rest, "single-leg-squat")) {
        driver().advance(seconds{10});
        take(QStringLiteral("session-rest-pair"));
        keys({QStringLiteral("E")});
        take(QStringLiteral("session-easier-rung"));
        keys({QStringLiteral("Backspace")});
    }
}

Result<std::monostate, StartError> Shots::sessionReopened()
{
    if (!reach(QStringLiteral("session-reopened"), Phase::Work, "single-leg-rdl")) {
        return std::monostate{};
    }
    driver().advance(seconds{2});
    keys({QStringLiteral("Space"), QStringLiteral("Space"), QStringLiteral("Space")});
    // The clock goes on while the program is not there.
    if (auto started = m_stage->startLater(std::chrono::minutes{25}); !started) {
        return started;
    }
    take(QStringLiteral("session-reopened"));
    keys({QStringLiteral("Space")});
    return std::monostate{};
}

void Shots::sessionEnd()
{
    playUntil(*m_stage, [](const Session& now) { return now.phase() == Phase::Summary; });
    take(QStringLiteral("summary"));
    keys({QStringLiteral("6")});
    take(QStringLiteral("summary-effort"));
    if (driver().click(QStringLiteral("Set 1: 12 reps"))) {
        take(QStringLiteral("summary-set-log"));
        keys({QStringLiteral("Escape")});
    } else {
        m_missed << QStringLiteral("summary-set-log");
    }
    keys({QStringLiteral("Return")});
    Driver::settle();
    take(QStringLiteral("today-after-training"));
}

Result<std::monostate, StartError> Shots::historyPages()
{
    for (int i = 0; i < 2; ++i) {
        driver().advance(hours{48});
        keys({QStringLiteral("Ctrl+1"), QStringLiteral("Return")});
        playUntil(*m_stage, [](const Session&) { return false; });
        Driver::settle();
    }
    if (auto started = m_stage->start(); !started) {  // anew, so that nothing is said of the last session
        return started;
    }
    keys({QStringLiteral("Ctrl+4")});
    take(QStringLiteral("history"));
    const auto sessions = m_stage->app().queries().sessions(10);
    if (sessions && !sessions->empty()) {
        window().historyPage()->openSession(sessions->back().id);
        take(QStringLiteral("history-session"));
    }
    return std::monostate{};
}

Result<std::monostate, StartError> Shots::unfinished()
{
    if (auto started = startFresh(); !started) {
        return started;
    }
    keys({QStringLiteral("Return")});
    if (!reach(QStringLiteral("today-unfinished"), Phase::Work, "single-leg-squat")) {
        return std::monostate{};
    }
    if (auto started = m_stage->startLater(hours{9}); !started) {
        return started;
    }
    take(QStringLiteral("today-unfinished"));
    if (driver().click(QStringLiteral("Continue"))) {
        take(QStringLiteral("session-continued"));
    }
    m_stage->app().controller().endHere();
    take(QStringLiteral("summary-ended-early"));
    return std::monostate{};
}

void Shots::startFailure()
{
    StartFailure failure(phrase(StartError{StoreError{StoreProblem::Damaged, "~/.local/share/stance/stance.db", 0, ""}}));
    failure.show();
    save(QStringLiteral("start-failure"), failure);
}

void Shots::figures()
{
    const Content& content = m_stage->app().content();
    m_saved += saveFigureSheets(m_folder + QStringLiteral("/figure"), content.catalog, content.motions.all(content.catalog));
}

}  // namespace stance
