// What there is to learn, beside the exercises: reached by keys and mouse, found by the search, and honest about how sure it is.
#include "app/library/learn_page.h"

#include "app/figure/figure_view.h"
#include "app/library/exercise_card.h"
#include "app/library/library_page.h"
#include "app/library/running_diagram.h"
#include "app/widgets/button.h"
#include "app/widgets/inputs.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "tests/support/shipped_motions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>
#include <QTest>

namespace stance {
namespace {

class LearnPageTest : public testing::Test {
protected:
    LearnPageTest()
        : m_page(test::shippedCatalog(), test::shippedMotions(), {m_guides.learning(test::shippedCatalog()), m_guides.stride()})
    {
        m_page.resize(1184, 800);
        m_page.show();
        m_page.activateWindow();
        QTest::qWait(0);
    }

    LearnPage* learn()
    {
        auto* found = m_page.findChild<LearnPage*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    Segmented* parts()
    {
        for (Segmented* segmented : m_page.findChildren<Segmented*>()) {
            if (segmented->isVisible() && segmented->accessibleName() == QLatin1String("Part of the library")) {
                return segmented;
            }
        }
        return nullptr;
    }
    QStringList wordsOf(const QWidget& widget)
    {
        QStringList words;
        for (const Label* label : widget.findChildren<Label*>()) {
            words << label->text();
        }
        return words;
    }
    Button* visible(const QString& text)
    {
        for (Button* button : m_page.findChildren<Button*>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    const Learning& learning() { return m_guides.learning(test::shippedCatalog()); }

    GuideShelf m_guides;
    LibraryPage m_page;
};

TEST_F(LearnPageTest, theSwitchLeadsThereAndBackByKeysAndByMouse)
{
    ASSERT_NE(parts(), nullptr);
    QTest::mouseClick(parts(), Qt::LeftButton, {}, QPoint(parts()->width() * 3 / 4, parts()->height() / 2));
    ASSERT_NE(learn(), nullptr);
    QTest::mouseClick(parts(), Qt::LeftButton, {}, QPoint(parts()->width() / 4, parts()->height() / 2));
    EXPECT_EQ(learn(), nullptr);
    parts()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(parts(), Qt::Key_Right);
    ASSERT_NE(learn(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(learn(), nullptr) << "Esc leads back to the exercises";
}

TEST_F(LearnPageTest, everyStatementStandsThereWithItsGradeAndWhatLimitsItApart)
{
    m_page.showLearn();
    for (const LearnCard& card : learning().cards) {
        const auto* shown = m_page.findChild<QWidget*>(QStringLiteral("card-%1").arg(QString::fromStdString(card.id)));
        ASSERT_NE(shown, nullptr) << card.id;
        const QStringList words = wordsOf(*shown);
        const auto limits = words.indexOf(QStringLiteral("What limits it"));
        ASSERT_GE(limits, 0) << card.id;
        for (const LearnStatement& statement : card.statements) {
            const auto at = words.indexOf(QString::fromStdString(statement.evidence.text));
            ASSERT_GE(at, 0) << statement.evidence.text;
            EXPECT_EQ(at > limits, statement.against) << statement.evidence.text;
        }
    }
    EXPECT_FALSE(wordsOf(m_page).filter(QStringLiteral("They promise nothing to one person.")).isEmpty());
}

TEST_F(LearnPageTest, showsNoIdsOfTheTraceTable)
{
    m_page.showLearn();
    EXPECT_THAT(wordsOf(*learn()).filter(QRegularExpression(QStringLiteral("\\bS\\d{1,2}\\b"))), testing::IsEmpty());
}

TEST_F(LearnPageTest, theSearchFindsWordsOfTheGlossary)
{
    m_page.focusSearch();
    QTest::keyClicks(m_page.findChild<SearchField*>(), QStringLiteral("symmetry"));
    Button* hit = visible(QStringLiteral("Limb symmetry index"));
    ASSERT_NE(hit, nullptr);
    QTest::mouseClick(hit, Qt::LeftButton);
    QTest::qWait(0);
    ASSERT_NE(learn(), nullptr);
    auto* word = m_page.findChild<QWidget*>(QStringLiteral("word-limb-symmetry"));
    ASSERT_NE(word, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), word);
    const QPoint there = word->mapTo(&m_page, QPoint(0, 0));
    EXPECT_TRUE(m_page.rect().contains(there)) << "it is in view";
}

TEST_F(LearnPageTest, theSearchFindsCardsByWhatTheySay)
{
    m_page.focusSearch();
    auto* search = m_page.findChild<SearchField*>();
    QTest::keyClicks(search, QStringLiteral("rugby"));
    EXPECT_NE(visible(QStringLiteral("Waking up the buttocks")), nullptr);
    search->clear();
    EXPECT_EQ(visible(QStringLiteral("Waking up the buttocks")), nullptr) << "without a search nothing is offered";
}

TEST_F(LearnPageTest, aCardLeadsToItsExerciseAndBackToTheCards)
{
    m_page.showLearn(QStringLiteral("card-thomas-test"));
    auto* link = learn()->findChild<Button*>(QStringLiteral("learn-thomas-test"));
    ASSERT_NE(link, nullptr);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Space);
    ASSERT_TRUE(m_page.isCardOpen());
    EXPECT_EQ(m_page.findChild<ExerciseCard*>()->exercise()->id.value, "thomas-test");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_NE(learn(), nullptr);
}

TEST_F(LearnPageTest, theStrideIsNamedAndCanBeStopped)
{
    m_page.showLearn();
    auto* diagram = m_page.findChild<RunningDiagram*>();
    ASSERT_NE(diagram, nullptr);
    EXPECT_TRUE(diagram->isPlaying());
    auto* play = diagram->findChild<QAbstractButton*>(QStringLiteral("stride-play"));
    QTest::mouseClick(play, Qt::LeftButton);
    EXPECT_FALSE(diagram->isPlaying());
    const auto* name = diagram->findChild<Label*>(QStringLiteral("stride-phase"));
    for (std::size_t i = 0; i < learning().phases.size(); ++i) {
        diagram->showPhase(i);
        EXPECT_EQ(name->text().toStdString(), learning().phases[i].name);
    }
    QTest::mouseClick(play, Qt::LeftButton);
    EXPECT_TRUE(diagram->isPlaying());
}

}  // namespace
}  // namespace stance
