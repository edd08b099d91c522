// From the start of the program to a finished session in History, in the real window: once by keys alone, once by the mouse alone.
#include "app/drive/drive_stage.h"
#include "app/history/history_page.h"
#include "app/session/session_page.h"
#include "tests/support/temp_folder.h"

#include <QAbstractButton>
#include <QLabel>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using std::chrono::seconds;

class WholeSession : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    DriveStage& stage() { return m_stage; }
    Driver& driver() { return m_stage.driver(); }
    const Session& session() { return m_stage.app().controller().session(); }
    bool live() { return m_stage.app().controller().hasSession() && session().state == SessionState::Live; }
    Millis left() { return std::max<Millis>(seconds{1}, dueIn(session(), m_stage.app().clock().now()).value_or(seconds{1})); }

    /// What a phase asks for, done by `primary` (start, tick) and `complete` (log the set); the clock does the rest. True as long
    /// as there is more to do.
    template <class Press>
    bool takeStep(Press press)
    {
        switch (session().phase()) {
            case Phase::GetReady:
                driver().advance(seconds{2});
                press("start");
                break;
            case Phase::Work: work(press); break;
            case Phase::Rest:
                driver().advance(seconds{2});
                press("log");
                driver().advance(left());
                break;
            case Phase::Hold:
            case Phase::Breathe:
            case Phase::ChangeSide: driver().advance(left()); break;
            case Phase::Paused:
            case Phase::Summary: return false;
        }
        return live();
    }

    template <class Press>
    void work(Press press)
    {
        const PlanStep step = *session().step();
        const int ticks = ticksToComplete(session().plan.slotOf(step), session().plan.targetOf(step));
        for (int i = 0; i < ticks && live() && session().phase() == Phase::Work; ++i) {
            driver().advance(seconds{3});
            press("tick");
        }
    }

    void expectFinishedInHistory()
    {
        const auto sessions = m_stage.app().queries().sessions(10);
        ASSERT_TRUE(sessions);
        ASSERT_EQ(sessions->size(), 1U);
        EXPECT_EQ(sessions->front().state, SessionState::Finished);
        EXPECT_EQ(sessions->front().setsDone(), sessions->front().setsPlanned());
        EXPECT_STREQ(driver().page(), "history");
        QStringList words;
        for (const QWidget* widget : m_stage.window().historyPage()->findChildren<QWidget*>()) {
            if (widget->isVisible()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                words << (label != nullptr ? label->text() : widget->accessibleName());
            }
        }
        EXPECT_TRUE(words.join(QLatin1Char('\n')).contains(QString::fromStdString(sessions->front().workoutName)))
            << words.join(QLatin1Char('\n')).toStdString();
    }

private:
    TempFolder m_folder;
    DriveStage m_stage{findPaths(QString::fromStdString(m_folder.path().string())).value(), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted};
};

TEST_F(WholeSession, isDoneByTheKeyboardAlone)
{
    driver().key(QStringLiteral("Return"));
    ASSERT_STREQ(driver().page(), "session");
    const auto press = [this](const std::string& what) {
        driver().key(what == "log" ? QStringLiteral("Return") : QStringLiteral("Space"));
    };
    for (int i = 0; i < 500 && takeStep(press); ++i) {
    }
    ASSERT_EQ(session().state, SessionState::Summary);
    driver().key(QStringLiteral("7"));
    EXPECT_EQ(session().effort, 7);
    driver().key(QStringLiteral("Return"));
    EXPECT_STREQ(driver().page(), "today");
    driver().key(QStringLiteral("Ctrl+4"));
    expectFinishedInHistory();
}

/// Presses one of the buttons of these names, the first that can be pressed.
bool clickOne(Driver& driver, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return driver.click(name); });
}

TEST_F(WholeSession, isDoneByTheMouseAlone)
{
    ASSERT_TRUE(driver().click(QStringLiteral("Start")));
    ASSERT_STREQ(driver().page(), "session");
    QStringList missing;
    const auto press = [&](const std::string& what) {
        const QStringList names = what == "start" ? QStringList{QStringLiteral("Start now"), QStringLiteral("Start")}
                                  : what == "log" ? QStringList{QStringLiteral("Log set")}
                                                  : QStringList{QStringLiteral("Count a rep"), QStringLiteral("Tick")};
        if (!clickOne(driver(), names)) {
            missing << QString::fromStdString(what);
        }
    };
    for (int i = 0; i < 500 && missing.isEmpty() && takeStep(press); ++i) {
    }
    ASSERT_EQ(missing, QStringList()) << missing.join(QLatin1Char(' ')).toStdString();
    ASSERT_EQ(session().state, SessionState::Summary);
    ASSERT_TRUE(driver().click(QStringLiteral("Save and close")));
    EXPECT_STREQ(driver().page(), "today");
    ASSERT_TRUE(driver().click(QStringLiteral("History")));
    expectFinishedInHistory();
}

TEST_F(WholeSession, goesOnWhereItStoodWhereverTheProgramIsStartedAgain)
{
    driver().key(QStringLiteral("Return"));
    const auto press = [this](const std::string& what) {
        driver().key(what == "log" ? QStringLiteral("Return") : QStringLiteral("Space"));
    };
    for (int i = 0; i < 24 && live(); ++i) {
        const int done = session().setsDone();
        const int position = session().position;
        ASSERT_TRUE(stage().startLater(seconds{20}));
        ASSERT_STREQ(driver().page(), "session");
        EXPECT_EQ(session().setsDone(), done);
        EXPECT_EQ(session().position, position);
        driver().advance(seconds{2});
        driver().key(QStringLiteral("Space"));  // Continue
        for (int step = 0; step <= i % 8 && live() && session().phase() != Phase::Paused; ++step) {
            takeStep(press);
        }
    }
    EXPECT_GT(session().setsDone(), 4);
}

}  // namespace
}  // namespace stance
