// What is said on Today, taken back and brought back by the keys of the window, with the shipped program.
#include "app/drive/drive_stage.h"
#include "app/session/session_page.h"
#include "app/shell/main_window.h"
#include "app/widgets/messages.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance {
namespace {

using testing::HasSubstr;

class TodayWindow : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    Driver& driver() { return m_stage.driver(); }
    Composition& app() { return m_stage.app(); }
    SlotOutlook first() { return app().training().due(app().clock().now()).value()->slots.front(); }
    std::string row()
    {
        const QString name = QStringLiteral("row-") + QString::fromStdString(first().slot->id.value);
        const auto* row = m_stage.window().findChild<QWidget*>(name);
        return row != nullptr ? row->accessibleName().toStdString() : "";
    }
    QString exercise() { return QString::fromStdString(app().content().catalog.find(first().exercise)->name); }
    std::string toast() { return m_stage.window().findChild<Toast*>()->text().toStdString(); }
    void key(const char* name) { ASSERT_TRUE(driver().key(QString::fromLatin1(name))); }
    /// One set more than now, by mouse and keys.
    void addASet()
    {
        ASSERT_TRUE(driver().click(QStringLiteral("Change %1").arg(exercise())));
        ASSERT_TRUE(driver().click(QStringLiteral("Set target by hand…")));
        key("Up");
        key("Return");
    }

    TempFolder m_folder;
    DriveStage m_stage{findPaths(QString::fromStdString(m_folder.path().string())).value(), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted};
};

TEST_F(TodayWindow, aTargetSetByHandIsTakenBackAndBroughtBack)
{
    const std::string before = row();
    addASet();
    const std::string after = row();
    EXPECT_THAT(after, HasSubstr("set by hand"));
    EXPECT_THAT(toast(), HasSubstr("set by hand"));
    key("Ctrl+Z");
    EXPECT_EQ(row(), before);
    key("Ctrl+Shift+Z");
    EXPECT_EQ(row(), after);
    ASSERT_TRUE(driver().click(QStringLiteral("Undo"))) << "the toast offers it, too";
    EXPECT_EQ(row(), before);
    ASSERT_TRUE(driver().click(QStringLiteral("Redo")));
    EXPECT_EQ(row(), after);
}

TEST_F(TodayWindow, undoIsThereAfterARestart)
{
    const std::string before = row();
    addASet();
    ASSERT_TRUE(m_stage.start());
    EXPECT_NE(row(), before);
    key("Ctrl+Z");
    EXPECT_EQ(row(), before);
}

TEST_F(TodayWindow, whatWasDoneLastIsTakenBackFirst)
{
    key("Return");
    ASSERT_STREQ(driver().page(), "session");
    app().controller().endHere();
    key("Return");
    ASSERT_STREQ(driver().page(), "today");
    const std::string before = row();
    addASet();
    key("Ctrl+Z");
    EXPECT_EQ(row(), before);
    EXPECT_STREQ(driver().page(), "today");
    key("Ctrl+Z");
    EXPECT_STREQ(driver().page(), "session") << "then the closing of the session";
}

TEST_F(TodayWindow, aSessionStartsWithTheTargetSetByHand)
{
    const std::size_t sets = first().prescription.sets.size();
    addASet();
    key("Return");
    ASSERT_STREQ(driver().page(), "session");
    EXPECT_EQ(app().controller().session().plan.slots.front().prescription.sets.size(), sets + 1);
}

TEST_F(TodayWindow, aDialogKeepsTheKeysOfTheWindowToItself)
{
    ASSERT_TRUE(driver().click(QStringLiteral("Change %1").arg(exercise())));
    ASSERT_TRUE(driver().click(QStringLiteral("Why this target")));
    key("Ctrl+3");
    EXPECT_STREQ(driver().page(), "today");
    key("Escape");
    key("Ctrl+3");
    EXPECT_STREQ(driver().page(), "program");
}

TEST_F(TodayWindow, withNothingToTakeBackItSaysSo)
{
    key("Ctrl+Z");
    EXPECT_EQ(toast(), "There is nothing to undo.");
    key("Ctrl+Shift+Z");
    EXPECT_EQ(toast(), "There is nothing to redo.");
}

}  // namespace
}  // namespace stance
