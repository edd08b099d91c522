// Shots of the first start and of the safety sheet.
#include "app/drive/shots.h"
#include "app/library/library_page.h"
#include "app/library/running_diagram.h"
#include "core/history/recurring_fault.h"

namespace stance {

void Shots::pressAndTake(const QString& name, const QString& picture)
{
    if (driver().click(name)) {
        takeAlsoSmall(picture);
    } else {
        m_missed << picture;
    }
}

void Shots::safetyPages()
{
    keys({QStringLiteral("Ctrl+1")});
    pressAndTake(QStringLiteral("Something hurts"), QStringLiteral("safety"));
    keys({QStringLiteral("PgDown")});
    take(QStringLiteral("safety-light"));
    keys({QStringLiteral("End")});
    take(QStringLiteral("safety-end"));
    keys({QStringLiteral("Escape")});
}

void Shots::learnPages()
{
    LibraryPage& page = *window().libraryPage();
    page.showLearn();
    Driver::settle();
    if (auto* diagram = page.findChild<RunningDiagram*>()) {
        diagram->setPlaying(false);
        diagram->showPhase(2);  // so that every picture of it is the same
    }
    takeAlsoSmall(QStringLiteral("learn"));
    for (const char* place : {"card-push-off", "card-activity", "word-rir"}) {
        page.showLearn(QString::fromLatin1(place));
        take(QStringLiteral("learn-") + QString::fromLatin1(place));
    }
    keys({QStringLiteral("Ctrl+F")});
    driver().type(QStringLiteral("reserve"));
    takeAlsoSmall(QStringLiteral("library-search-learn"));
    keys({QStringLiteral("Escape")});
}

Result<std::monostate, StartError> Shots::todayFaultAgain()
{
    if (auto started = startFresh(); !started) {
        return started;
    }
    for (int session = 0; session < RecurringFault::enough; ++session) {
        recordSession(*m_stage, [](PerformedSet& set) {
            if (set.exercise.value == "single-leg-rdl" && set.setNo == 2) {
                set.faults = {FaultFlag{FaultId("pelvis-opens"), 4}};
            }
        });
    }
    if (auto started = m_stage->start(); !started) {
        return started;
    }
    takeAlsoSmall(QStringLiteral("today-fault-again"));
    return std::monostate{};
}

Result<std::monostate, StartError> Shots::welcomePages()
{
    m_stage.reset();
    m_stage = std::make_unique<DriveStage>(scratchPaths(m_folder), InjectedClock::usualStart(), DriveStage::Ids::Counted,
                                           DriveStage::Welcome::Shown);
    if (auto started = m_stage->start(); !started) {
        return started;
    }
    takeAlsoSmall(QStringLiteral("welcome"));
    keys({QStringLiteral("Return")});
    takeAlsoSmall(QStringLiteral("welcome-questions"));
    pressAndTake(QStringLiteral("Chest pain with effort, dizziness or fainting"), QStringLiteral("welcome-questions-yes"));
    keys({QStringLiteral("Return")});
    takeAlsoSmall(QStringLiteral("welcome-program"));
    pressAndTake(QStringLiteral("I am new to this"), QStringLiteral("welcome-program-chosen"));
    keys({QStringLiteral("Return")});
    take(QStringLiteral("today-first"));
    return std::monostate{};
}

}  // namespace stance
