#include "tests/support/documents.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/today/today_page.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QTest>

namespace stance {
namespace {

using testing::ElementsAre;

TodayRow rowOf(const char* id, const QString& target)
{
    TodayRow row;
    row.slot = SlotId(id);
    row.track = TrackId(id);
    row.exercise = test::shippedCatalog().find(ExerciseId(id));
    row.target = target;
    row.reason = Reason{TargetMark::Same, QStringLiteral("as last time")};
    return row;
}

TodayView viewWithWorkout()
{
    TodayView view;
    view.date = QStringLiteral("Wednesday 13 May");
    view.program = QStringLiteral("Hip extension: start");
    view.workout = TodayWorkout{
        QStringLiteral("Workout B"),
        std::chrono::minutes(41),
        {rowOf("single-leg-squat", QStringLiteral("3 × 10")), rowOf("forward-step-up", QStringLiteral("3 × 12, 20 cm"))}};
    return view;
}

class TodayPageTest : public testing::Test {
protected:
    TodayPageTest()
    {
        QObject::connect(&page, &TodayPage::startRequested, &page, [this] { said.emplace_back("start"); });
        QObject::connect(&page, &TodayPage::continueRequested, &page, [this] { said.emplace_back("continue"); });
        QObject::connect(&page, &TodayPage::finishAsItStandsRequested, &page, [this] { said.emplace_back("finish"); });
        QObject::connect(&page, &TodayPage::discardRequested, &page, [this] { said.emplace_back("discard"); });
        QObject::connect(&page, &TodayPage::exerciseRequested, &page, [this](const ExerciseId& id) { said.push_back(id.value); });
        page.resize(1184, 800);
    }

    void show(const TodayView& view)
    {
        page.setView(view);
        page.show();
        page.activateWindow();
        QTest::qWait(0);
    }
    QAbstractButton* button(const char* name) { return page.findChild<QAbstractButton*>(QString::fromLatin1(name)); }
    void click(const char* name)
    {
        ASSERT_NE(button(name), nullptr) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    /// A key on a control that was reached by Tab.
    void pressOn(const char* name, Qt::Key key)
    {
        ASSERT_NE(button(name), nullptr) << name;
        page.setFocus();  // as Tab would bring it there, also when it had the focus from the start
        button(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(name), key);
    }
    bool says(const QString& text)
    {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(), [&](const Label* label) { return label->text().contains(text); });
    }

    TodayPage page;
    std::vector<std::string> said;
};

TEST_F(TodayPageTest, enterStartsTheWorkout)
{
    show(viewWithWorkout());
    QTest::keyClick(&page, Qt::Key_Return);
    QTest::keyClick(&page, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_THAT(said, ElementsAre("start", "start"));
}

TEST_F(TodayPageTest, theStartButtonStartsTheWorkout)
{
    show(viewWithWorkout());
    click("start");
    pressOn("start", Qt::Key_Space);
    EXPECT_THAT(said, ElementsAre("start", "start"));
}

TEST_F(TodayPageTest, aRowOpensItsExercise)
{
    show(viewWithWorkout());
    click("row-forward-step-up");
    pressOn("row-single-leg-squat", Qt::Key_Return);
    EXPECT_THAT(said, ElementsAre("forward-step-up", "single-leg-squat"));
}

TEST_F(TodayPageTest, aRowReadsAsExerciseTargetAndReason)
{
    show(viewWithWorkout());
    EXPECT_EQ(button("row-single-leg-squat")->accessibleName(), QStringLiteral("Single-leg squat, 3 × 10, as last time"));
}

TEST_F(TodayPageTest, theCardSaysLengthNumberAndWhatToHaveAtHand)
{
    show(viewWithWorkout());
    EXPECT_TRUE(says(QStringLiteral("41 min")));
    EXPECT_TRUE(says(QStringLiteral("2 exercises")));
    EXPECT_TRUE(says(QStringLiteral("step")));
}

TEST_F(TodayPageTest, anUnfinishedSessionComesFirst)
{
    TodayView view = viewWithWorkout();
    view.unfinished = UnfinishedSession{QStringLiteral("Workout A"), QStringLiteral("Tuesday 12 May, 07:02"), 5, 19};
    show(view);
    EXPECT_TRUE(says(QStringLiteral("Workout A")));
    EXPECT_TRUE(says(QStringLiteral("5 of 19 sets done")));
    EXPECT_EQ(button("start"), nullptr);
    QTest::keyClick(&page, Qt::Key_Return);
    click("continue");
    click("finish");
    EXPECT_THAT(said, ElementsAre("continue", "continue", "finish"));
}

TEST_F(TodayPageTest, discardAsksOnceMore)
{
    TodayView view = viewWithWorkout();
    view.unfinished = UnfinishedSession{QStringLiteral("Workout A"), QStringLiteral("today"), 1, 19};
    show(view);
    click("discard");
    EXPECT_TRUE(said.empty());
    EXPECT_TRUE(says(QStringLiteral("Discard 1 set?")));
    click("keep");
    EXPECT_TRUE(button("discard")->isVisible());
    click("discard");
    click("discard-confirmed");
    EXPECT_THAT(said, ElementsAre("discard"));
}

TEST_F(TodayPageTest, aNoticeIsShownWhole)
{
    TodayView view = viewWithWorkout();
    view.notice = TodayNotice{TodayNotice::Kind::Danger, QStringLiteral("The disk is full.")};
    show(view);
    EXPECT_TRUE(says(QStringLiteral("The disk is full.")));
}

TEST_F(TodayPageTest, withNothingDueEnterDoesNothing)
{
    TodayView view;
    view.program = QStringLiteral("Hip extension: start");
    show(view);
    QTest::keyClick(&page, Qt::Key_Return);
    EXPECT_TRUE(said.empty());
    EXPECT_TRUE(says(QStringLiteral("Nothing is due today")));
}

TEST_F(TodayPageTest, theViewMayChangeFromWithinASignal)
{
    show(viewWithWorkout());
    QObject::connect(&page, &TodayPage::startRequested, &page, [this] { page.setView(TodayView{}); });
    click("start");
    QTest::qWait(0);
    EXPECT_TRUE(says(QStringLiteral("No program yet")));
}

TEST(TodayView, equipmentIsNamedOnceAndBreathingTrainsNoMuscle)
{
    const std::vector<TodayRow> rows{rowOf("crook-breathing", {}), rowOf("glute-bridge", {}), rowOf("hip-thrust", {})};
    EXPECT_THAT(equipmentNeeded(rows), ElementsAre(Equipment::Mat, Equipment::Bench, Equipment::Wall));
    EXPECT_THAT(musclesTrained(rows), ElementsAre(Muscle::GluteusMaximus));
}

}  // namespace
}  // namespace stance
