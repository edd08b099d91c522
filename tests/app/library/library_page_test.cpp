#include "tests/support/shipped_motions.h"

#include "app/guide_shelf.h"
#include "app/library/exercise_card.h"
#include "app/library/exercise_tile.h"
#include "app/library/library_page.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace stance {
namespace {

class LibraryPageTest : public testing::Test {
protected:
    LibraryPageTest()
        : page(test::shippedCatalog(), test::shippedMotions(), {guides.learning(test::shippedCatalog()), guides.stride()})
    {
        QObject::connect(&page, &LibraryPage::returnRequested, &page, [this] { ++returns; });
        page.resize(1184, 800);
        page.show();
        page.activateWindow();
        QTest::qWait(0);
        search = page.findChild<SearchField*>();
        page.focusSearch();
    }

    static QWidget* focused() { return QApplication::focusWidget(); }
    static std::string focusedTile()
    {
        const auto* tile = qobject_cast<ExerciseTile*>(focused());
        return tile ? tile->exerciseId().value : "";
    }
    void press(Qt::Key key) { QTest::keyClick(focused() ? focused() : &page, key); }
    int tilesShown()
    {
        const auto tiles = page.findChildren<ExerciseTile*>();
        return static_cast<int>(
            std::count_if(tiles.begin(), tiles.end(), [](const ExerciseTile* tile) { return tile->isVisible(); }));
    }
    static int shipped() { return static_cast<int>(test::shippedCatalog().exercises().size()); }
    static std::string idAt(std::size_t index) { return test::shippedCatalog().exercises().at(index).id.value; }
    std::string openId()
    {
        const auto* card = page.findChild<ExerciseCard*>();
        return page.isCardOpen() && card->exercise() ? card->exercise()->id.value : "";
    }
    bool says(const QString& text)
    {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](Label* label) { return label->isVisible() && label->text().contains(text); });
    }

    GuideShelf guides;
    LibraryPage page;
    SearchField* search = nullptr;
    int returns = 0;
};

TEST_F(LibraryPageTest, typingNarrowsTheGridAndSaysHowMany)
{
    EXPECT_TRUE(says(QStringLiteral("48 of 48 exercises")));
    QTest::keyClicks(search, QStringLiteral("diaphragm"));
    EXPECT_GT(tilesShown(), 1);
    EXPECT_LT(tilesShown(), 10);
    EXPECT_TRUE(says(QStringLiteral("%1 of 48 exercises").arg(tilesShown())));
}

TEST_F(LibraryPageTest, escapeInTheSearchEmptiesIt)
{
    QTest::keyClicks(search, QStringLiteral("bridge"));
    press(Qt::Key_Escape);
    EXPECT_EQ(tilesShown(), shipped());
}

TEST_F(LibraryPageTest, enterInTheSearchOpensTheFirstHit)
{
    QTest::keyClicks(search, QStringLiteral("hip thrust"));
    press(Qt::Key_Return);
    EXPECT_EQ(openId(), "hip-thrust");
}

TEST_F(LibraryPageTest, arrowsMoveInTheGrid)
{
    constexpr std::size_t columns = 4;
    press(Qt::Key_Down);
    EXPECT_EQ(focusedTile(), idAt(0));
    press(Qt::Key_Right);
    EXPECT_EQ(focusedTile(), idAt(1));
    press(Qt::Key_Down);
    EXPECT_EQ(focusedTile(), idAt(1 + columns));
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_EQ(focusedTile(), idAt(0));
    press(Qt::Key_End);
    EXPECT_EQ(focusedTile(), test::shippedCatalog().exercises().back().id.value);
    press(Qt::Key_Right);
    EXPECT_EQ(focusedTile(), test::shippedCatalog().exercises().back().id.value);
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), search);
}

TEST_F(LibraryPageTest, enterOpensATileAndEscapeComesBackToIt)
{
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(openId(), idAt(1));
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.isCardOpen());
    EXPECT_EQ(focusedTile(), idAt(1));
    EXPECT_EQ(returns, 0);
}

TEST_F(LibraryPageTest, escapeInTheGridClearsTheFilter)
{
    QTest::keyClicks(search, QStringLiteral("bridge"));
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_EQ(tilesShown(), shipped());
}

TEST_F(LibraryPageTest, aCategoryIsChosenByMouse)
{
    auto* chip = page.findChild<QAbstractButton*>(QStringLiteral("category-%1").arg(static_cast<int>(Category::Mobility)));
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(tilesShown(), 5);
}

TEST_F(LibraryPageTest, nothingFoundIsSaidAndCanBeTakenBack)
{
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    EXPECT_EQ(tilesShown(), 0);
    EXPECT_TRUE(says(QStringLiteral("No exercise has these words")));
    press(Qt::Key_Escape);
    EXPECT_EQ(tilesShown(), shipped());
}

TEST_F(LibraryPageTest, aCardOpenedFromOutsideReturnsThere)
{
    page.openExercise(ExerciseId("single-leg-squat"));
    EXPECT_EQ(openId(), "single-leg-squat");
    press(Qt::Key_Escape);
    EXPECT_EQ(returns, 1);
    page.openExercise(ExerciseId("no-such-exercise"));
    EXPECT_FALSE(page.isCardOpen());
}

TEST_F(LibraryPageTest, aRungOfTheLadderOpensItsExercise)
{
    page.openExercise(ExerciseId("single-leg-squat"));
    auto* rung = page.findChild<QAbstractButton*>(QStringLiteral("rung-single-leg-box-squat"));
    ASSERT_NE(rung, nullptr);
    QTest::mouseClick(rung, Qt::LeftButton);
    EXPECT_EQ(openId(), "single-leg-box-squat");
}

TEST_F(LibraryPageTest, theCardShowsNoIdsOfTheTraceTable)
{
    for (const Exercise& exercise : test::shippedCatalog().exercises()) {
        page.openExercise(exercise.id);
        for (const Label* label : page.findChild<ExerciseCard*>()->findChildren<Label*>()) {
            EXPECT_FALSE(label->text().contains(QRegularExpression(QStringLiteral("\\bS\\d{1,2}\\b"))))
                << qPrintable(label->text());
            EXPECT_FALSE(label->text().contains(QLatin1Char('{'))) << qPrintable(label->text());
        }
        QTest::qWait(0);
    }
}

TEST_F(LibraryPageTest, theExercisesOfTheArticleAreMarked)
{
    std::vector<std::string> marked;
    for (const Exercise& exercise : test::shippedCatalog().exercises()) {
        page.openExercise(exercise.id);
        if (page.findChild<QWidget*>(QStringLiteral("source-four"))->isVisible()) {
            marked.push_back(exercise.id.value);
        }
        QTest::qWait(0);
    }
    EXPECT_THAT(marked, testing::UnorderedElementsAre("single-leg-squat", "forward-step-up", "single-leg-rdl", "hip-thrust",
                                                      "single-leg-hip-thrust"));
}

TEST_F(LibraryPageTest, tabsShowDoseAndEvidence)
{
    page.openExercise(ExerciseId("hip-thrust"));
    auto* tabs = page.findChild<ExerciseCard*>()->findChild<TabRow*>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    EXPECT_TRUE(says(QStringLiteral("Coach default, not from the source.")));
    QTest::keyClick(tabs, Qt::Key_End);
    EXPECT_TRUE(says(QStringLiteral("not in its full text")));
}

}  // namespace
}  // namespace stance
