#include "app/drive/drive_stage.h"
#include "app/figure/figure_view.h"
#include "app/library/library_page.h"
#include "app/session/session_page.h"
#include "tests/support/temp_folder.h"

#include <QApplication>
#include <QFile>
#include <QMenu>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace stance {
namespace {

using std::chrono::seconds;

class DriverTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_stage.start()); }

    DriveStage& stage() { return m_stage; }
    Driver& driver() { return m_stage.driver(); }
    nlohmann::json state() { return nlohmann::json::parse(driver().state().toStdString()); }
    QString file(const char* name) const { return QString::fromStdString((m_folder.path() / name).string()); }

private:
    TempFolder m_folder;
    DriveStage m_stage{findPaths(QString::fromStdString(m_folder.path().string())).value(), InjectedClock::usualStart(),
                       DriveStage::Ids::Counted};
};

TEST_F(DriverTest, refusesAKeyThatIsNone)
{
    EXPECT_FALSE(driver().key(QStringLiteral("Spacebar of doom")));
    EXPECT_TRUE(driver().key(QStringLiteral("Ctrl+2")));
    EXPECT_STREQ(driver().page(), "library");
}

TEST_F(DriverTest, pressesNothingThatCannotBeSeen)
{
    EXPECT_FALSE(driver().click(QStringLiteral("Log set")));
    EXPECT_TRUE(driver().click(QStringLiteral("Library")));
    EXPECT_STREQ(driver().page(), "library");
}

TEST_F(DriverTest, lessMovementHoldsForEveryFigureAtOnce)
{
    const auto stillIn = [this](const QString& page) {
        driver().key(page);
        const auto figures = stage().window().findChildren<FigureView*>();
        const auto still = [](const FigureView* figure) { return figure->hasReducedMotion(); };
        EXPECT_FALSE(figures.isEmpty());
        return std::count_if(figures.begin(), figures.end(), still) == figures.size();
    };
    EXPECT_FALSE(stillIn(QStringLiteral("Ctrl+2")));
    driver().key(QStringLiteral("Ctrl+,"));
    ASSERT_TRUE(driver().click(QStringLiteral("Appearance")));
    ASSERT_TRUE(driver().click(QStringLiteral("Less movement")));
    EXPECT_TRUE(stillIn(QStringLiteral("Ctrl+2")));
    stage().window().libraryPage()->openExercise(ExerciseId("single-leg-squat"));
    EXPECT_TRUE(stillIn(QStringLiteral("Ctrl+2"))) << "those made later, too";
    driver().key(QStringLiteral("Ctrl+,"));
    ASSERT_TRUE(driver().click(QStringLiteral("Less movement")));
    EXPECT_FALSE(stillIn(QStringLiteral("Ctrl+2")));
}

TEST_F(DriverTest, noticesEveryDeadlineAtItsMoment)
{
    driver().key(QStringLiteral("Return"));
    driver().advance(std::chrono::minutes{3});  // over get ready, breathing and more
    const auto& batches = stage().app().controller().log().batches();
    ASSERT_GT(batches.size(), 5U);
    for (const EventBatch& batch : batches) {
        for (const SessionEvent& event : batch.events) {
            if (const auto* rest = std::get_if<RestStarted>(&event)) {
                EXPECT_EQ(rest->lateMs, 0);
            }
        }
    }
}

TEST_F(DriverTest, tellsWhereTheSessionStands)
{
    EXPECT_EQ(state().at("page"), "today");
    EXPECT_FALSE(state().contains("session"));
    driver().key(QStringLiteral("Return"));
    EXPECT_EQ(state().at("page"), "session");
    EXPECT_EQ(state().at("phase"), "get_ready");
    EXPECT_EQ(state().at("position"), 0);
    EXPECT_EQ(state().at("batches"), 1);
}

TEST_F(DriverTest, sleepPausesASetAsOfTheMomentItBegan)
{
    driver().key(QStringLiteral("Return"));
    driver().advance(seconds{2});
    driver().key(QStringLiteral("Space"));
    ASSERT_EQ(state().at("under"), "breathe");
    driver().suspend(seconds{600});
    EXPECT_EQ(state().at("phase"), "paused");
}

TEST_F(DriverTest, theMenuOfASessionDoesNotHoldUpTheProgram)
{
    driver().key(QStringLiteral("Return"));
    driver().key(QStringLiteral("Escape"));
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(driver().click(QStringLiteral("End here")));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(state().at("phase"), "summary");
}

TEST_F(DriverTest, savesPictures)
{
    EXPECT_TRUE(driver().shot(file("today.png")));
    EXPECT_GT(QFile(file("today.png")).size(), 1000);
    EXPECT_FALSE(driver().shot(QStringLiteral("/no such folder/today.png")));
}

}  // namespace
}  // namespace stance
