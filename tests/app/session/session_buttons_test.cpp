#include "tests/app/session/page_fixture.h"

#include "app/session/fault_strip.h"

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionButtons : public SessionPageFixture {};

TEST_F(SessionButtons, aSetIsDoneWithTheMouseAlone)
{
    open(planOnly("hip-thrust"));
    press(QStringLiteral("Start now"));
    ASSERT_EQ(session().phase(), Phase::Work);
    press(QStringLiteral("Count a rep"));
    press(QStringLiteral("Count a rep"));
    EXPECT_EQ(session().open->ticks, 2);
    press(QStringLiteral("Undo"));
    EXPECT_EQ(session().open->ticks, 1);
    press(QStringLiteral("Set done"));
    EXPECT_EQ(session().phase(), Phase::Rest);
    press(QStringLiteral("15 seconds more rest"));
    press(QStringLiteral("Log set"));
    EXPECT_TRUE(record(0).accepted);
    press(QStringLiteral("Go on"));
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SessionButtons, theMouseNeverTakesTheKeysFromTheSession)
{
    open(planOnly("hip-thrust"));
    press(QStringLiteral("Start now"));
    press(QStringLiteral("Count a rep"));
    key(Qt::Key_Space);
    EXPECT_EQ(session().open->ticks, 2) << "Space ticks one rep, and does not press the button again as well";
}

TEST_F(SessionButtons, aButtonReachedByTabIsPressedBySpace)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    QWidget* done = button(QStringLiteral("Set done"));
    ASSERT_NE(done, nullptr);
    done->setFocus(Qt::TabFocusReason);
    QTest::keyClick(done, Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Rest);
    EXPECT_EQ(record(0).amount.source, Source::Assumed);
}

TEST_F(SessionButtons, faultsArePressedDuringTheSet)
{
    open(planOnly("single-leg-squat"));
    press(QStringLiteral("Start now"));
    EXPECT_FALSE(button(QStringLiteral("Flag a fault"))->isEnabled()) << "before the first rep there is nothing to flag";
    press(QStringLiteral("Count a rep"));
    press(QStringLiteral("Flag a fault"));
    const QString first = QString::fromStdString(content.catalog.find(ExerciseId("single-leg-squat"))->faults.front().name);
    press(first);
    EXPECT_EQ(session().open->faults.size(), 1U);
}

TEST_F(SessionButtons, pauseSkipAndBackHaveButtons)
{
    open(planOnly("hip-thrust"));
    press(QStringLiteral("Pause"));
    EXPECT_EQ(session().phase(), Phase::Paused);
    press(QStringLiteral("Continue"));
    EXPECT_EQ(session().phase(), Phase::GetReady);
    press(QStringLiteral("Skip this set"));
    EXPECT_EQ(record(0).state, SetState::Skipped);
    press(QStringLiteral("Back to the set before"));
    EXPECT_EQ(session().position, 0);
}

TEST_F(SessionButtons, everyVisibleControlOfEveryPhaseHasAName)
{
    open(planOnly("single-leg-squat"));
    const auto check = [&](const char* where) {
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                const auto* named = qobject_cast<const QAbstractButton*>(widget);
                const bool hasText = named != nullptr && !named->text().isEmpty();
                EXPECT_TRUE(hasText || !widget->accessibleName().isEmpty()) << where << ": " << widget->metaObject()->className();
            }
        }
    };
    check("get ready");
    key(Qt::Key_Space);
    check("work");
    key(Qt::Key_Return);
    check("change side");
    pass(1100ms);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    check("rest");
    key(Qt::Key_P);
    check("paused");
    key(Qt::Key_Space);
    pass(1100ms);
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_Right);
    }
    ASSERT_EQ(session().phase(), Phase::Summary);
    check("summary");
}

TEST_F(SessionButtons, aSetOfTheSummaryOpensItsLog)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Right);
    }
    ASSERT_EQ(session().phase(), Phase::Summary);
    press(QStringLiteral("12"));
    key(Qt::Key_8);
    key(Qt::Key_Return);
    EXPECT_EQ(record(0).amount, (Logged<int>{8, Source::Entered}));
    key(Qt::Key_Escape);
    key(Qt::Key_Return);
    EXPECT_EQ(session().state, SessionState::Finished);
}

TEST_F(SessionButtons, theReopenedSessionOffersThreeThings)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    clock.advance(10min);
    controller->reopen(journal.batches());
    page->enter(true);
    QApplication::processEvents();
    EXPECT_EQ(session().phase(), Phase::Paused);
    EXPECT_NE(button(QStringLiteral("Finish as it stands")), nullptr);
    EXPECT_NE(button(QStringLiteral("Discard")), nullptr);
    press(QStringLiteral("Continue"));
    EXPECT_EQ(session().phase(), Phase::Work);
    EXPECT_EQ(session().open->ticks, 1);
}

TEST_F(SessionButtons, aRestThatRanOutWhileAwayWaits)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    clock.suspend(1h);
    page->refresh();
    EXPECT_TRUE(session().restRanOut);
    EXPECT_EQ(session().phase(), Phase::Rest);
    press(QStringLiteral("Go on"));
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SessionButtons, sleepDuringAHoldPausesItWhereItWas)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    key(Qt::Key_Space);
    pass(10s);
    clock.suspend(8h);
    page->refresh();
    ASSERT_EQ(session().phase(), Phase::Paused);
    EXPECT_EQ(session().pause->reason, PauseReason::Suspend);
    EXPECT_EQ(remainingIn(session(), clock.now()), Millis(20s));
}

}  // namespace
}  // namespace stance
