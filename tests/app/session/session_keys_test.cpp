#include "tests/app/session/page_fixture.h"

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionKeys : public SessionPageFixture {};

TEST_F(SessionKeys, spaceStartsAndCountsAndTheLastRepBringsTheRest)
{
    open(planOnly("hip-thrust"));
    EXPECT_EQ(session().phase(), Phase::GetReady);
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Work);
    for (int rep = 1; rep <= 11; ++rep) {
        key(Qt::Key_Space);
        EXPECT_EQ(session().open->ticks, rep);
    }
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Rest);
    EXPECT_EQ(record(0).amount, (Logged<int>{12, Source::Entered}));
}

TEST_F(SessionKeys, anExtraSpaceAfterTheLastRepDoesNotEndTheRest)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    for (int rep = 0; rep < 13; ++rep) {
        key(Qt::Key_Space);
    }
    EXPECT_EQ(session().phase(), Phase::Rest);
    pass(1100ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SessionKeys, spaceIsIgnoredForASecondAfterTheClockBeganTheSet)
{
    open(planOnly("hip-thrust"));
    pass(std::chrono::duration_cast<Millis>(*session().clock.length) + 200ms);
    ASSERT_EQ(session().phase(), Phase::Work);
    key(Qt::Key_Space);
    EXPECT_EQ(session().open->ticks, 0);
    pass(1000ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().open->ticks, 1);
}

TEST_F(SessionKeys, aHeldSpaceIsOneRep)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), i > 0);
        QApplication::sendEvent(page.get(), &repeat);
    }
    EXPECT_EQ(session().open->ticks, 1);
}

TEST_F(SessionKeys, enterWithoutTicksTakesTheSetAsPrescribed)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_EQ(record(0).amount, (Logged<int>{12, Source::Assumed}));
    key(Qt::Key_Return);
    EXPECT_TRUE(record(0).accepted);
    EXPECT_EQ(session().phase(), Phase::Rest) << "accepting the log keeps the rest";
}

TEST_F(SessionKeys, pageDownAndPageUpOfAPresenterWork)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_PageDown);
    EXPECT_EQ(session().phase(), Phase::Work);
    key(Qt::Key_PageDown);
    EXPECT_EQ(session().open->ticks, 1);
    key(Qt::Key_Return);
    pass(2s);
    key(Qt::Key_PageUp);
    EXPECT_EQ(session().phase(), Phase::GetReady);
    EXPECT_EQ(session().position, 0);
}

TEST_F(SessionKeys, aHoldIsEndedByEnterAndItsSecondsAreKept)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Hold);
    pass(12300ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Hold) << "Space means nothing in a hold";
    key(Qt::Key_Return);
    EXPECT_EQ(record(0).amount, (Logged<int>{12, Source::Entered}));
    EXPECT_EQ(session().phase(), Phase::ChangeSide);
    pass(1100ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Hold);
    EXPECT_EQ(session().step()->side, Side::Right);
}

TEST_F(SessionKeys, restKeysMakeItLongerAndShorter)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    const Millis before = *session().clock.length;
    key(Qt::Key_Plus);
    EXPECT_EQ(*session().clock.length, before + 15s);
    key(Qt::Key_Minus);
    key(Qt::Key_BracketLeft);
    EXPECT_EQ(*session().clock.length, before - 15s);
    key(Qt::Key_BracketRight);
    EXPECT_EQ(*session().clock.length, before);
}

TEST_F(SessionKeys, fThenADigitFlagsTheLastRep)
{
    open(planOnly("single-leg-squat"));
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_F);
    key(Qt::Key_1);
    ASSERT_EQ(session().open->faults.size(), 1U);
    EXPECT_EQ(session().open->faults.front().rep, 2);
    EXPECT_EQ(session().open->faults.front().fault, content.catalog.find(ExerciseId("single-leg-squat"))->faults.front().id);
    key(Qt::Key_1);
    EXPECT_EQ(session().open->faults.size(), 1U) << "a digit without F flags nothing";
}

TEST_F(SessionKeys, digitsInTheRestFillTheActiveField)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    key(Qt::Key_9);
    key(Qt::Key_Return);
    EXPECT_EQ(record(0).amount, (Logged<int>{9, Source::Entered}));
    EXPECT_EQ(session().phase(), Phase::Rest);
    key(Qt::Key_L);
    key(Qt::Key_2);
    key(Qt::Key_0);
    key(Qt::Key_Return);
    ASSERT_TRUE(record(0).load.has_value());
    EXPECT_EQ(record(0).load->enteredThousandths, 20'000);
    key(Qt::Key_I);
    key(Qt::Key_3);
    EXPECT_EQ(record(0).rir, 3);
    key(Qt::Key_F);
    key(Qt::Key_2);
    EXPECT_EQ(record(0).faults.size(), 1U);
    key(Qt::Key_2);
    EXPECT_EQ(record(0).faults.size(), 2U);
}

TEST_F(SessionKeys, theNoteTakesLettersAndGivesTheKeysBack)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    key(Qt::Key_N);
    QTest::keyClicks(page->focusWidget(), QStringLiteral("left foot p 2"));
    EXPECT_EQ(session().phase(), Phase::Rest) << "letters typed into the note are no keys";
    key(Qt::Key_Return);
    EXPECT_EQ(record(0).note, "left foot p 2");
    pass(1100ms);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SessionKeys, backspaceAndControlZUndoAnythingAndRedoBringsItBack)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    key(Qt::Key_Backspace);
    EXPECT_EQ(session().open->ticks, 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().open->ticks, 0);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().open->ticks, 2);
}

TEST_F(SessionKeys, pPausesAndSpaceContinues)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    key(Qt::Key_Space);
    pass(5s);
    key(Qt::Key_P);
    EXPECT_EQ(session().phase(), Phase::Paused);
    pass(60s);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Hold);
    EXPECT_EQ(remainingIn(session(), clock.now()), Millis(25s));
}

TEST_F(SessionKeys, arrowsSkipAndGoBack)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Right);
    EXPECT_EQ(record(0).state, SetState::Skipped);
    EXPECT_EQ(session().position, 1);
    key(Qt::Key_Left);
    EXPECT_EQ(session().position, 0);
}

TEST_F(SessionKeys, theSummaryTakesEffortByDigitsAndEnterCloses)
{
    open(planOnly("hip-thrust"));
    for (int set = 0; set < 3; ++set) {
        key(Qt::Key_Right);
    }
    ASSERT_EQ(session().phase(), Phase::Summary);
    key(Qt::Key_1);
    EXPECT_EQ(session().effort, 1);
    key(Qt::Key_0);
    EXPECT_EQ(session().effort, 10);
    key(Qt::Key_Space);
    EXPECT_EQ(session().phase(), Phase::Summary);
    EXPECT_EQ(session().state, SessionState::Summary) << "Space means nothing in the summary";
    key(Qt::Key_Return);
    EXPECT_EQ(session().state, SessionState::Finished);
}

TEST_F(SessionKeys, aFailingDiskKeepsTheCountAndSaysSo)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    key(Qt::Key_Space);
    journal.fails();
    key(Qt::Key_Space);
    EXPECT_EQ(session().open->ticks, 1) << "what is not on disk is not on the screen";
    EXPECT_FALSE(page->findChild<Toast*>()->text().isEmpty());
    journal.works();
    key(Qt::Key_Space);
    EXPECT_EQ(session().open->ticks, 2);
}

TEST_F(SessionKeys, aPresentersRemoteLeadsTheSession)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_PageDown);
    ASSERT_EQ(session().phase(), Phase::Work);
    key(Qt::Key_PageDown);
    EXPECT_EQ(session().open->ticks, 1);
    key(Qt::Key_B);
    EXPECT_EQ(session().phase(), Phase::Paused);
    key(Qt::Key_PageDown);
    EXPECT_EQ(session().phase(), Phase::Work);
}

TEST_F(SessionKeys, mediaKeysBelongToTheMusicUnlessAskedFor)
{
    open(planOnly("hip-thrust"));
    const auto media = [this](Qt::Key which) {  // QTest knows no such keys
        QKeyEvent press(QEvent::KeyPress, which, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &press);
    };
    media(Qt::Key_MediaTogglePlayPause);
    EXPECT_EQ(session().phase(), Phase::GetReady);
    page->setMediaKeys(true);
    media(Qt::Key_MediaTogglePlayPause);
    ASSERT_EQ(session().phase(), Phase::Work);
    media(Qt::Key_MediaTogglePlayPause);
    EXPECT_EQ(session().open->ticks, 1);
    media(Qt::Key_MediaNext);
    EXPECT_EQ(record(0).state, SetState::Skipped);
    media(Qt::Key_MediaPrevious);
    EXPECT_EQ(session().position, 0);
}

}  // namespace
}  // namespace stance
