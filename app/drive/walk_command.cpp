// stance walk: plays one session of the shipped program from Today to History, with real keys and an injected clock, and saves
// a picture of each new thing on the way.
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/drive/picture_program.h"
#include "app/history/history_page.h"
#include "app/platform/bus_guard.h"
#include "app/session/session_view.h"
#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"

#include <QApplication>
#include <QRegularExpression>

#include <map>
#include <set>

namespace stance {
namespace {

using std::chrono::seconds;

class Walk {
public:
    Walk(DriveStage& stage, const QString& folder) : m_stage(stage), m_driver(stage.driver()), m_folder(folder) {}

    /// Whether the session came to its end and stands in History.
    bool play();

private:
    DriveStage& m_stage;
    Driver& m_driver;
    QString m_folder;
    int m_pictures = 0;
    std::set<QString> m_seen;
    std::map<Phase, int> m_of;  ///< pictures of each phase
    bool m_flagged = false;
    bool m_paused = false;
    bool m_logged = false;

    const Session& session() const { return m_stage.app().controller().session(); }
    bool live() const { return m_stage.app().controller().hasSession() && session().state == SessionState::Live; }
    void say(const QString& words);
    void shoot(const QString& name);
    void shootNew(const QString& extra = {});
    void press(const char* key) { m_driver.key(QString::fromLatin1(key)); }
    void takeStep();
    void work();
    void breathe();
    void rest();
    void pauseOnce();
    void tellWhy();
    bool finish();
};

void Walk::say(const QString& words)
{
    const Stamp now = m_stage.app().clock().now();
    print(formatTime(now.utc, now.utcOffset) + QStringLiteral("  ") + words + QLatin1Char('\n'));
}

void Walk::shoot(const QString& name)
{
    const QString number = QString::number(++m_pictures).rightJustified(2, QLatin1Char('0'));
    m_driver.shot(m_folder + QLatin1Char('/') + number + QLatin1Char('-') + name + QStringLiteral(".png"));
}

/// A picture the first time the session is in this phase of this exercise and side, as long as the phase has not had enough.
void Walk::shootNew(const QString& extra)
{
    static const std::map<Phase, int> most{{Phase::GetReady, 3},   {Phase::Work, 8}, {Phase::Hold, 2},   {Phase::Breathe, 2},
                                           {Phase::ChangeSide, 2}, {Phase::Rest, 4}, {Phase::Paused, 1}, {Phase::Summary, 1}};
    const Phase phase = session().phase();
    QString word = phaseWord(lookOf(phase)).toLower();
    const QString name = word.replace(QLatin1Char(' '), QLatin1Char('-')) + QLatin1Char('-') + placeName(session()) + extra;
    if (m_of[phase] < most.at(phase) && m_seen.insert(name).second) {
        ++m_of[phase];
        shoot(name);
    }
}

void Walk::work()
{
    const PlanStep step = *session().step();
    const int ticks = ticksToComplete(session().plan.slotOf(step), session().plan.targetOf(step));
    for (int i = 0; i < ticks && live() && session().phase() == Phase::Work; ++i) {
        m_driver.advance(seconds{4});
        press("Space");
        if (i == ticks / 2) {
            shootNew();
            if (step.side == Side::Right && !m_flagged) {
                m_flagged = true;
                say(Text::tr("A fault on the last rep: F, 1"));
                press("F");
                shoot(QStringLiteral("work-fault-strip"));
                press("1");
            }
            pauseOnce();
        }
    }
}

void Walk::pauseOnce()
{
    if (m_paused || !m_flagged || session().phase() != Phase::Work) {
        return;
    }
    m_paused = true;
    say(Text::tr("Pause, twenty seconds"));
    press("P");
    m_driver.advance(seconds{20});
    shootNew();
    press("Space");
}

void Walk::breathe()
{
    const int ticks = session().open ? session().open->ticks : 0;
    m_driver.advance(seconds{2});
    shootNew(ticks == 0 ? QStringLiteral("-in") : QString());
    m_driver.advance(seconds{4});
    if (live() && session().phase() == Phase::Breathe) {
        shootNew(ticks == 0 ? QStringLiteral("-out") : QString());
    }
}

void Walk::rest()
{
    m_driver.advance(seconds{3});
    if (m_flagged && !m_logged) {
        m_logged = true;
        say(Text::tr("Into the log: two more were possible (I, 2)"));
        press("I");
        press("2");
        press("Return");
    }
    shootNew();
    const auto left = remainingIn(session(), m_stage.app().clock().now());
    m_driver.advance(left.value_or(seconds{1}));
}

void Walk::takeStep()
{
    const PlanStep& step = *session().step();
    const PlannedSlot& slot = session().plan.slotOf(step);
    const QString side = step.side == Side::Both ? QString() : QStringLiteral(", ") + word(step.side);
    const Exercise* exercise = m_stage.app().content().catalog.find(slot.exercise);
    say(QStringLiteral("%1: %2%3, set %4, %5")
            .arg(phaseWord(lookOf(session().phase())), fromCore(exercise != nullptr ? exercise->name : slot.exercise.value), side)
            .arg(step.setNo)
            .arg(formatGoal(slot.measure, session().plan.targetOf(step))));
    switch (session().phase()) {
        case Phase::GetReady:
            m_driver.advance(seconds{2});
            shootNew();
            press("Space");
            break;
        case Phase::Work: work(); break;
        case Phase::Breathe:
            while (live() && session().phase() == Phase::Breathe) {
                breathe();
            }
            break;
        case Phase::Hold:
        case Phase::ChangeSide: {
            m_driver.advance(seconds{2});
            shootNew();
            m_driver.advance(remainingIn(session(), m_stage.app().clock().now()).value_or(seconds{1}));
            break;
        }
        case Phase::Rest: rest(); break;
        case Phase::Paused: press("Space"); break;
        case Phase::Summary: break;
    }
}

/// The story of the first target of the next time.
void Walk::tellWhy()
{
    const auto reasons = m_stage.window().findChildren<QWidget*>(QRegularExpression(QStringLiteral("^reason-")));
    if (!reasons.isEmpty() && m_driver.clickWidget(*reasons.front())) {
        say(Text::tr("Next time: why the first target is what it is"));
        shoot(QStringLiteral("today-why"));
        press("Escape");
    }
}

bool Walk::finish()
{
    say(Text::tr("Summary: effort 6, save and close"));
    press("6");
    shoot(QStringLiteral("summary"));
    press("Return");
    Driver::settle();
    shoot(QStringLiteral("today-afterwards"));
    tellWhy();
    press("Ctrl+4");
    shoot(QStringLiteral("history"));
    const auto sessions = m_stage.app().queries().sessions(1);
    if (!sessions || sessions->size() != 1) {
        return false;
    }
    m_stage.window().historyPage()->openSession(sessions->front().id);
    shoot(QStringLiteral("history-session"));
    say(Text::tr("In History: %1 of %2 sets").arg(sessions->front().setsDone()).arg(sessions->front().setsPlanned()));
    return sessions->front().state == SessionState::Finished;
}

bool Walk::play()
{
    say(Text::tr("Today"));
    shoot(QStringLiteral("today"));
    press("Return");
    constexpr int enough = 1000;
    for (int i = 0; i < enough && live(); ++i) {
        takeStep();
    }
    const bool over = m_stage.app().controller().hasSession() && session().state == SessionState::Summary;
    return over && finish();
}

}  // namespace

ExitCode runWalk(const CommandLine& line, int argc, char** argv)
{
    avoidSilentBuses();
    const QApplication application(argc, argv);
    nameApplication();
    if (!makePictureFolder(line.to)) {
        return ExitCode::Usage;
    }
    prepareForPictures();
    bool played = false;
    {
        DriveStage stage(scratchPaths(line.to), InjectedClock::usualStart(), DriveStage::Ids::Counted);
        if (const auto started = stage.start(); !started) {
            return complain(started.error());
        }
        played = Walk(stage, line.to).play();
    }
    removeScratch(line.to);
    return played ? ExitCode::Done
                  : complain(Text::tr("The session did not play to its end; please report it."), ExitCode::Internal);
}

}  // namespace stance
