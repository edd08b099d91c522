#include "tests/support/documents.h"

#include "app/history/history_page.h"
#include "app/history/pain_mark.h"
#include "app/history/session_row.h"
#include "app/history/session_text.h"
#include "app/widgets/chip.h"
#include "app/widgets/label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace stance {
namespace {

using namespace std::chrono_literals;

PerformedSet squatSet(int setNo, Side side, int reps)
{
    PerformedSet set;
    set.slot = SlotId("squat");
    set.exercise = ExerciseId("single-leg-squat");
    set.setNo = setNo;
    set.side = side;
    set.target.amountMin = 10;
    set.target.amountMax = 10;
    set.amount = {reps, Source::Entered};
    return set;
}

SessionSummary sessionOf(int daysAgo)
{
    SessionSummary session;
    session.id = SessionId("session-" + std::to_string(10'000 - daysAgo));
    session.state = SessionState::Finished;
    session.programName = "Hip extension: start";
    session.workoutName = "Workout B";
    session.started = std::chrono::sys_days(2026y / std::chrono::May / 13) - std::chrono::days(daysAgo) + 5h + 2min;
    session.utcOffset = 120min;
    session.ended = session.started + 41min;
    session.day = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(session.started));
    session.sets = {squatSet(1, Side::Right, 10), squatSet(1, Side::Left, 9)};
    return session;
}

class ListedSessions : public HistorySource {
public:
    Result<std::vector<SessionBrief>, StoreError> sessions(int limit, const std::optional<HistoryCursor>& before) override
    {
        ++pagesRead;
        if (failing) {
            return fail(StoreError{StoreProblem::InputOutput, "stance.db", 0, ""});
        }
        std::vector<SessionBrief> page;
        for (const SessionSummary& session : all) {
            if (static_cast<int>(page.size()) < limit && (!before || session.started < before->started)) {
                page.push_back(briefOf(session));
            }
        }
        return page;
    }
    Result<std::optional<SessionSummary>, StoreError> session(const SessionId& id) override
    {
        for (const SessionSummary& session : all) {
            if (session.id == id) {
                return std::optional(session);
            }
        }
        return std::optional<SessionSummary>();
    }

    std::vector<SessionSummary> all;
    int pagesRead = 0;
    bool failing = false;
};

class HistoryPageTest : public testing::Test {
protected:
    HistoryPageTest() : page(source, test::shippedCatalog())
    {
        page.setToday(2026y / std::chrono::May / 13);
        page.resize(1184, 800);
    }

    void addSessions(int count)
    {
        for (int i = 0; i < count; ++i) {
            source.all.push_back(sessionOf(i));
        }
    }
    void show()
    {
        page.refresh();
        page.show();
        page.activateWindow();
        QTest::qWait(0);
    }
    QList<SessionRow*> rows()
    {
        QList<SessionRow*> visible;
        for (SessionRow* row : page.findChildren<SessionRow*>()) {
            if (row->isVisibleTo(&page)) {
                visible << row;
            }
        }
        return visible;
    }
    bool says(const QString& text)
    {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](Label* label) { return label->isVisible() && label->text().contains(text); });
    }

    ListedSessions source;
    HistoryPage page;
};

TEST_F(HistoryPageTest, withoutSessionsItSaysSo)
{
    show();
    EXPECT_TRUE(says(QStringLiteral("No sessions yet")));
}

TEST_F(HistoryPageTest, sessionsAreReadAPageAtATime)
{
    addSessions(70);
    show();
    EXPECT_EQ(rows().size(), 30);
    EXPECT_EQ(source.pagesRead, 1);
    auto* more = page.findChild<QAbstractButton*>(QStringLiteral("more"));
    QTest::mouseClick(more, Qt::LeftButton);
    QTest::qWait(0);
    EXPECT_EQ(rows().size(), 60);
    QTest::mouseClick(more, Qt::LeftButton);
    QTest::qWait(0);
    EXPECT_EQ(rows().size(), 70);
    EXPECT_FALSE(more->isVisible());
}

TEST_F(HistoryPageTest, sessionsStandUnderTheirDay)
{
    addSessions(2);
    show();
    EXPECT_TRUE(says(QStringLiteral("Wednesday 13 May")));
    EXPECT_TRUE(says(QStringLiteral("Tuesday 12 May")));
}

TEST_F(HistoryPageTest, aRowSaysLengthSetsStateAndPain)
{
    SessionSummary session = sessionOf(0);
    session.state = SessionState::EndedEarly;
    session.sets[1].pain = Pain{5, BodyPlace::KneeFront, Side::Left};
    session.sets.push_back(squatSet(2, Side::Right, 0));
    session.sets.back().kind = SetKind::NotDone;
    source.all = {session};
    show();
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(rows().front()->accessibleName(), QStringLiteral("Workout B, 41 min, 2 of 3 sets, ended early"));
    ASSERT_NE(page.findChild<PainMark*>(), nullptr);
    EXPECT_EQ(page.findChild<PainMark*>()->text(), QStringLiteral("pain 5, front of the knee, left"));
}

TEST_F(HistoryPageTest, anOpenSessionIsMarkedAsUnfinished)
{
    SessionSummary session = sessionOf(0);
    session.state = SessionState::Live;
    session.ended.reset();
    source.all = {session};
    show();
    EXPECT_TRUE(says(QStringLiteral("2 sets done, unfinished")));
}

TEST_F(HistoryPageTest, enterOpensASessionAndEscapeComesBackToIt)
{
    addSessions(2);
    show();
    SessionRow* row = rows().at(1);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Return);
    EXPECT_TRUE(page.isDetailOpen());
    EXPECT_TRUE(says(QStringLiteral("Workout B, Tuesday 12 May")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(page.isDetailOpen());
    EXPECT_TRUE(row->hasFocus());
}

TEST_F(HistoryPageTest, theDetailShowsEverySetWithItsFormPainAndNote)
{
    SessionSummary session = sessionOf(0);
    session.effort = 6;
    session.note = "Felt <b>steady</b>.";
    session.endTrimmed = true;
    session.sets[1].faults = {{FaultId("knee-valgus"), 3}, {FaultId("knee-valgus"), 4}};
    session.sets[1].load = Load::fromThousandths(6'000, LoadUnit::Kilogram);
    session.sets[1].pain = Pain{4, BodyPlace::Calf, Side::Left};
    session.sets[1].note = "Left wobbled";
    source.all = {session};
    show();
    page.openSession(session.id);
    QTest::qWait(0);
    EXPECT_TRUE(says(QStringLiteral("07:02 to 07:43, Hip extension: start")));
    EXPECT_TRUE(says(QStringLiteral("41 min")));
    EXPECT_TRUE(says(QStringLiteral("2 of 2")));
    EXPECT_TRUE(says(QStringLiteral("19")));
    EXPECT_TRUE(says(QStringLiteral("6 of 10")));
    EXPECT_TRUE(says(QStringLiteral("Single-leg squat")));
    EXPECT_TRUE(says(QStringLiteral("9 of 10 × 6 kg")));
    EXPECT_TRUE(says(QStringLiteral("clean")));
    EXPECT_TRUE(says(QStringLiteral("Left wobbled")));
    EXPECT_TRUE(says(QStringLiteral("Felt <b>steady</b>.")));
    EXPECT_TRUE(says(QStringLiteral("set back to that action")));
    ASSERT_NE(page.findChild<Pill*>(), nullptr);
    EXPECT_EQ(page.findChild<Pill*>()->accessibleName(), QStringLiteral("2 × knee falls in"));
    page.setLoadUnit(LoadUnit::Pound);
    QTest::qWait(0);
    EXPECT_TRUE(says(QStringLiteral("9 of 10 × 13.2 lb")));
}

TEST_F(HistoryPageTest, aFailedReadIsSaidAndCanBeTriedAgain)
{
    addSessions(1);
    source.failing = true;
    show();
    EXPECT_TRUE(says(QStringLiteral("stance.db")));
    source.failing = false;
    QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("more")), Qt::LeftButton);
    QTest::qWait(0);
    EXPECT_EQ(rows().size(), 1);
    EXPECT_FALSE(says(QStringLiteral("stance.db")));
}

TEST(SessionText, whatWasDoneIsSaidByItsKind)
{
    const LoadUnit kg = LoadUnit::Kilogram;
    PerformedSet set = squatSet(1, Side::Left, 10);
    EXPECT_EQ(doneText(set, kg), QStringLiteral("10"));
    set.amount.value = 12;
    EXPECT_EQ(doneText(set, kg), QStringLiteral("12"));
    set.measure.kind = MeasureKind::HoldSeconds;
    set.amount.value = 8;
    EXPECT_EQ(doneText(set, kg), QStringLiteral("8 of 10 s"));
    set.kind = SetKind::Open;
    EXPECT_EQ(doneText(set, kg), QStringLiteral("8 s so far"));
    set.kind = SetKind::Skipped;
    EXPECT_EQ(doneText(set, kg), QStringLiteral("skipped"));
}

TEST(HistorySource, aBriefCarriesTheWorstPain)
{
    SessionSummary session = sessionOf(0);
    session.sets[0].pain = Pain{2, BodyPlace::Shin, Side::Right};
    session.sets[1].pain = Pain{4, BodyPlace::Calf, Side::Left};
    const SessionBrief brief = briefOf(session);
    EXPECT_EQ(brief.worstPain, session.sets[1].pain);
    EXPECT_EQ(brief.setsDone, 2);
    EXPECT_EQ(brief.setsPlanned, 2);
}

}  // namespace
}  // namespace stance
