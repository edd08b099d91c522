#include "app/drive/picture_program.h"

#include "app/commands/output.h"
#include "app/text/translate.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

namespace stance {
namespace {

QString scratchFolder(const QString& folder)
{
    return folder + QStringLiteral("/data");
}

}  // namespace

void prepareForPictures()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setCursorFlashTime(0);
    installWidgetSupport(ThemeMode::Light);
}

bool makePictureFolder(const QString& folder)
{
    if (QDir().mkpath(folder)) {
        return true;
    }
    complain(filled(Text::tr("The folder %1 for the pictures could not be made; choose another one with --to."), {folder}),
             ExitCode::Usage);
    return false;
}

Paths scratchPaths(const QString& folder)
{
    removeScratch(folder);
    return findPaths(scratchFolder(folder)).value();  // a folder that is named is always found
}

void removeScratch(const QString& folder)
{
    QDir(scratchFolder(folder)).removeRecursively();
}

QString placeName(const Session& session)
{
    const PlanStep* step = session.step();
    if (step == nullptr) {
        return {};
    }
    QString name = fromCore(session.plan.slotOf(*step).exercise.value);
    if (step->side != Side::Both) {
        name += step->side == Side::Left ? QStringLiteral("-left") : QStringLiteral("-right");
    }
    return name;
}

void playOn(DriveStage& stage)
{
    Driver& driver = stage.driver();
    const Session& session = stage.app().controller().session();
    constexpr Millis moment{1500};  // a key sooner after a change is taken for a slip
    switch (session.phase()) {
        case Phase::GetReady:
            driver.advance(moment);
            driver.key(QStringLiteral("Space"));
            break;
        case Phase::Work:
            driver.advance(std::chrono::seconds{30});
            driver.key(QStringLiteral("Return"));
            break;
        case Phase::Hold:
        case Phase::Breathe:
        case Phase::ChangeSide:
        case Phase::Rest: driver.advance(dueIn(session, stage.app().clock().now()).value_or(moment)); break;
        case Phase::Paused: driver.key(QStringLiteral("Space")); break;
        case Phase::Summary: driver.key(QStringLiteral("Return")); break;
    }
    if (stage.app().controller().hasSession() && session.restRanOut) {
        driver.key(QStringLiteral("Space"));
    }
}

void recordSession(DriveStage& stage, const std::function<void(PerformedSet&)>& change, Millis after)
{
    constexpr std::chrono::minutes length{40};
    Composition& app = stage.app();
    const Stamp begun = app.clock().now();
    const auto due = app.training().due(begun);
    if (!due || !*due) {
        return;
    }
    const SessionPlan& plan = (*due)->plan;
    SessionSummary session;
    session.id = app.newSessionId();
    session.state = SessionState::Finished;
    session.program = plan.program;
    session.programRevision = plan.programRevision;
    session.programName = plan.programName;
    session.workout = plan.workout;
    session.workoutName = plan.workoutName;
    session.started = begun.utc;
    session.utcOffset = begun.utcOffset;
    session.day = trainingDay(begun);
    for (const PlanStep& step : plan.steps) {
        const PlannedSlot& slot = plan.slotOf(step);
        PerformedSet set;
        set.slot = slot.id;
        set.track = slot.track;
        set.exercise = slot.exercise;
        set.measure = slot.measure;
        set.setNo = step.setNo;
        set.side = step.side;
        set.round = step.round;
        set.target = plan.targetOf(step);
        set.amount = {set.target.amountMax, Source::Entered};
        set.load = set.target.load;
        set.levels = set.target.levels;
        change(set);
        set.goodAmount = goodAmount(set.amount.value, set.faults);
        session.sets.push_back(std::move(set));
    }
    stage.driver().advance(length);
    session.ended = app.clock().now().utc;
    static_cast<void>(app.training().putInForce(app.training().program(), begun));
    static_cast<void>(app.training().tell(SessionRecorded{session, ""}, app.clock().now()));
    stage.driver().advance(after - length);
}

bool playUntil(DriveStage& stage, const std::function<bool(const Session&)>& there)
{
    constexpr int enough = 2000;
    const SessionController& controller = stage.app().controller();
    for (int i = 0; i < enough && controller.hasSession() && controller.session().isOpen(); ++i) {
        if (there(controller.session())) {
            return true;
        }
        playOn(stage);
    }
    return false;
}

}  // namespace stance
