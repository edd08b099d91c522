// The first start in the real window: shown once to a new athlete, by keys alone and by the mouse alone, in nobody's way.
#include "app/drive/drive_stage.h"
#include "app/drive/picture_program.h"
#include "app/safety/safety_sheet.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/today/today_page.h"
#include "app/welcome/welcome_page.h"
#include "app/widgets/card.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>

namespace stance {
namespace {

class WelcomeWindow : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    Driver& driver() { return m_stage.driver(); }
    WelcomePage* welcome()
    {
        auto* found = m_stage.window().findChild<WelcomePage*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    bool onToday() { return m_stage.window().findChild<TodayPage*>()->isVisible(); }
    bool advised()
    {
        auto* advice = m_stage.window().findChild<QWidget*>(QStringLiteral("advice"));
        return advice != nullptr && advice->isVisible();
    }
    std::string program() { return m_stage.app().training().program().id.value; }
    void key(const char* name) { ASSERT_TRUE(driver().key(QString::fromLatin1(name))); }
    void press(const char* name) { ASSERT_TRUE(driver().click(QString::fromLatin1(name))) << name; }
    /// Tab until this one has the focus.
    void tabTo(const char* objectName)
    {
        for (int i = 0; i < 40; ++i) {
            key("Tab");
            const QWidget* focused = QApplication::focusWidget();
            if (focused != nullptr && focused->objectName() == QLatin1String(objectName)) {
                return;
            }
        }
        FAIL() << objectName << " is not reached by Tab";
    }

    TempFolder m_folder;
    DriveStage m_stage{findPaths(QString::fromStdString(m_folder.path().string())).value(), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted, DriveStage::Welcome::Shown};
};

TEST_F(WelcomeWindow, oneKeyLeavesItForGoodAndChangesNothing)
{
    ASSERT_NE(welcome(), nullptr);
    const std::string builtIn = m_stage.app().content().programs.first().id.value;
    key("Escape");
    EXPECT_EQ(welcome(), nullptr);
    EXPECT_TRUE(onToday());
    EXPECT_EQ(program(), builtIn);
    key("Return");
    EXPECT_TRUE(m_stage.app().controller().hasSession()) << "Enter starts, as always on Today";
    key("Escape");
    press("Discard the session");
    ASSERT_TRUE(m_stage.start());
    EXPECT_EQ(welcome(), nullptr);
}

TEST_F(WelcomeWindow, byKeysAloneItGivesTheProgramOfTheAnswer)
{
    key("Return");
    tabTo("question-heart");
    EXPECT_FALSE(advised());
    key("Space");
    EXPECT_TRUE(advised());
    key("Space");
    EXPECT_FALSE(advised());
    key("Space");
    tabTo("welcome-next");
    key("Return");  // a yes hinders nobody
    tabTo("choice-foundation-6wk");
    key("Space");
    tabTo("welcome-next");
    key("Return");
    EXPECT_TRUE(onToday());
    EXPECT_EQ(program(), "foundation-6wk");
    ASSERT_TRUE(m_stage.start());
    EXPECT_EQ(welcome(), nullptr);
    EXPECT_EQ(program(), "foundation-6wk");
}

TEST_F(WelcomeWindow, byTheMouseAloneItTakesUnitAndProgram)
{
    auto pressNamed = [this](const char* objectName) {
        auto* widget = m_stage.window().findChild<QWidget*>(QString::fromLatin1(objectName));
        ASSERT_NE(widget, nullptr) << objectName;
        ASSERT_TRUE(driver().clickWidget(*widget, {0.5, 0.5})) << objectName;
    };
    pressNamed("welcome-next");
    press("Pregnancy, or a birth not long ago");
    EXPECT_TRUE(advised());
    pressNamed("welcome-next");
    pressNamed("choice-race-maintenance");
    pressNamed("choice-runner-strength-8wk");  // one at most
    QWidget* unit = driver().find(QStringLiteral("Unit of weight"));
    ASSERT_NE(unit, nullptr);
    ASSERT_TRUE(driver().clickWidget(*unit, {0.75, 0.5}));
    pressNamed("welcome-next");
    EXPECT_TRUE(onToday());
    EXPECT_EQ(program(), "runner-strength-8wk");
    EXPECT_EQ(m_stage.app().settings().value(setting::units), LoadUnit::Pound);
}

TEST_F(WelcomeWindow, whoMostlySitsGetsSomethingBesideTheFirstProgram)
{
    key("Return");
    key("Return");
    press("I mostly sit");
    press("Start with this");
    EXPECT_EQ(program(), m_stage.app().content().programs.first().id.value);
    const auto beside = m_stage.app().training().beside();
    ASSERT_TRUE(beside && beside->size() == 1U);
    EXPECT_EQ(beside->front()->id.value, "desk-hip-mobility");
}

TEST_F(WelcomeWindow, aPageOfTheWindowLeavesItToo)
{
    key("Ctrl+3");
    EXPECT_EQ(welcome(), nullptr);
    ASSERT_TRUE(m_stage.start());
    EXPECT_EQ(welcome(), nullptr);
}

TEST_F(WelcomeWindow, isNotShownToThoseWhoTrainedBefore)
{
    recordSession(m_stage, [](PerformedSet&) {});
    m_stage.app().settings().set(setting::welcomed, false);
    ASSERT_TRUE(m_stage.start());
    EXPECT_EQ(welcome(), nullptr);
    EXPECT_TRUE(onToday());
}

TEST_F(WelcomeWindow, leadsToTheSafetySheetAndBack)
{
    key("Return");
    press("When to see someone");
    EXPECT_NE(m_stage.window().findChild<SafetySheet*>(), nullptr);
    key("Escape");
    Driver::settle();
    EXPECT_NE(welcome(), nullptr);
    key("Return");
    EXPECT_NE(driver().find(QStringLiteral("I am new to this")), nullptr);
}

TEST_F(WelcomeWindow, isReadToItsEndByKeysInASmallWindow)
{
    m_stage.window().resize(m_stage.window().minimumSize());
    Driver::settle();
    key("End");
    const auto bars = welcome()->findChildren<QScrollBar*>();
    const auto atEnd = [](const QScrollBar* bar) { return bar->isVisible() && bar->value() > 0 && bar->value() == bar->maximum(); };
    EXPECT_TRUE(std::any_of(bars.begin(), bars.end(), atEnd));
}

TEST_F(WelcomeWindow, opensAgainFromTheSettingsAndLeavesTheProgramAlone)
{
    key("Return");
    key("Return");
    press("A race is close");
    press("Start with this");
    key("Ctrl+,");
    press("Safety");
    press("The first start once more");
    ASSERT_NE(welcome(), nullptr);
    key("Return");
    EXPECT_FALSE(advised()) << "answers are not kept";
    press("Leave it as it is");
    EXPECT_TRUE(m_stage.window().findChild<SettingsPage*>()->isVisible());
    EXPECT_EQ(program(), "race-maintenance");
}

}  // namespace
}  // namespace stance
