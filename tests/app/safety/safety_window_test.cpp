// The safety sheet in the real window: at hand everywhere, complete, and in a session nothing is lost by it.
#include "app/drive/drive_stage.h"
#include "app/library/library_page.h"
#include "app/safety/safety_sheet.h"
#include "app/shell/main_window.h"
#include "app/widgets/label.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>

namespace stance {
namespace {

using std::chrono::seconds;

class SafetyWindow : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    Driver& driver() { return m_stage.driver(); }
    const Session& session() { return m_stage.app().controller().session(); }
    SafetySheet* sheet()
    {
        auto* found = m_stage.window().findChild<SafetySheet*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void key(const char* name) { ASSERT_TRUE(driver().key(QString::fromLatin1(name))); }
    void press(const char* name) { ASSERT_TRUE(driver().click(QString::fromLatin1(name))) << name; }
    QString words()
    {
        QStringList lines;
        for (const Label* label : sheet()->findChildren<Label*>()) {
            lines << label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }
    /// In the first counted set, with two reps done.
    void trainTwoReps()
    {
        key("Return");
        for (int i = 0; i < 500 && session().phase() != Phase::Work; ++i) {
            driver().advance(seconds{2});
            if (session().phase() == Phase::GetReady || session().phase() == Phase::Rest) {
                key("Space");
            }
        }
        ASSERT_EQ(session().phase(), Phase::Work);
        for (int rep = 0; rep < 2; ++rep) {
            driver().advance(seconds{3});
            key("Space");
        }
        ASSERT_EQ(session().open->ticks, 2);
    }

    TempFolder m_folder;
    DriveStage m_stage{findPaths(QString::fromStdString(m_folder.path().string())).value(), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted};
};

TEST_F(SafetyWindow, opensFromTodayAndGivesTheFocusBack)
{
    QWidget* before = QApplication::focusWidget();
    press("Something hurts");
    ASSERT_NE(sheet(), nullptr);
    key("Escape");
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(SafetyWindow, opensFromTheSettingsAndFromTheCardOfAnExercise)
{
    key("Ctrl+,");
    press("Safety");
    press("When to see a professional");
    ASSERT_NE(sheet(), nullptr);
    key("Return");
    EXPECT_EQ(sheet(), nullptr);
    key("Ctrl+2");
    m_stage.window().libraryPage()->openExercise(ExerciseId("glute-bridge"));
    Driver::settle();
    auto* link = m_stage.window().libraryPage()->findChild<Button*>(QStringLiteral("safety"));
    ASSERT_NE(link, nullptr);
    link->setFocus(Qt::TabFocusReason);
    key("Space");
    EXPECT_NE(sheet(), nullptr);
}

TEST_F(SafetyWindow, saysEverySignAndEveryLight)
{
    press("Something hurts");
    ASSERT_NE(sheet(), nullptr);
    const QString said = words();
    const SafetyGuide& guide = m_stage.app().content().guides.safety();
    ASSERT_EQ(guide.sections.size(), 8U);
    for (const SafetySection& section : guide.sections) {
        for (const SafetyItem& item : section.items) {
            EXPECT_EQ(said.contains(QString::fromStdString(item.text)), section.topic != SafetyTopic::BeforeStarting) << item.text;
        }
    }
    for (const PainLight& light : guide.lights) {
        EXPECT_TRUE(said.contains(QString::fromStdString(light.action))) << light.name;
    }
    EXPECT_TRUE(said.contains(QStringLiteral("Amber: 4–5 of 10"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("In a program after an injury: 3–4")));
}

TEST_F(SafetyWindow, isReadToItsEndByKeys)
{
    press("Something hurts");
    auto* bar = sheet()->findChild<QScrollBar*>();
    ASSERT_NE(bar, nullptr);
    key("End");
    const auto bars = sheet()->findChildren<QScrollBar*>();
    EXPECT_TRUE(std::any_of(bars.begin(), bars.end(),
                            [](const QScrollBar* one) { return one->value() > 0 && one->value() == one->maximum(); }));
}

TEST_F(SafetyWindow, pausesTheSessionAndGoesOnWhereItStood)
{
    trainTwoReps();
    const int sets = static_cast<int>(session().plan.steps.size());
    key("Escape");
    press("Something hurts");
    ASSERT_NE(sheet(), nullptr);
    EXPECT_EQ(session().phase(), Phase::Paused);
    driver().advance(seconds{90});
    key("Return");  // Go on
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(session().phase(), Phase::Work);
    EXPECT_EQ(session().open->ticks, 2);
    EXPECT_EQ(static_cast<int>(session().plan.steps.size()), sets);
    key("Space");
    EXPECT_EQ(session().open->ticks, 3) << "keys belong to the session again";
}

TEST_F(SafetyWindow, opensFromThePausePanelAndStaysPausedWhenItIsClosed)
{
    trainTwoReps();
    key("P");
    press("Something hurts");
    ASSERT_NE(sheet(), nullptr);
    key("Space");  // reads nothing into a set behind it
    EXPECT_EQ(session().open->ticks, 2);
    key("Escape");
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(session().phase(), Phase::Paused);
    key("Space");
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SafetyWindow, pausesARest)
{
    trainTwoReps();
    for (int i = 0; i < 4 && session().phase() != Phase::Rest; ++i) {
        key("Return");  // ends the set, or goes on to its other side
    }
    ASSERT_EQ(session().phase(), Phase::Rest);
    key("Escape");
    press("Something hurts");
    EXPECT_EQ(session().phase(), Phase::Paused);
    key("Return");
    EXPECT_EQ(session().phase(), Phase::Rest);
}

TEST_F(SafetyWindow, endsTheSessionAndKeepsWhatWasDone)
{
    trainTwoReps();
    key("Return");
    key("P");
    press("Something hurts");
    press("End the session");
    EXPECT_EQ(sheet(), nullptr);
    EXPECT_EQ(session().phase(), Phase::Summary);
    key("Return");
    const auto sessions = m_stage.app().queries().sessions(1);
    ASSERT_TRUE(sessions && sessions->size() == 1U);
    EXPECT_EQ(sessions->front().state, SessionState::EndedEarly);
    const auto& sets = sessions->front().sets;
    EXPECT_TRUE(std::any_of(sets.begin(), sets.end(),
                            [](const PerformedSet& set) { return set.kind == SetKind::Done && set.amount.value == 2; }));
}

}  // namespace
}  // namespace stance
