// The coach in the room: reps that count themselves, rungs of the ladder, and what follows from pain and faults.
#include "app/widgets/messages.h"
#include "app/widgets/tempo_bar.h"
#include "core/coach/in_session_coach.h"
#include "tests/app/session/page_fixture.h"

#include <QAction>
#include <QMenu>

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionCoachPage : public SessionPageFixture {
protected:
    void coached(const std::string& exercise, Pacing pacing = {})
    {
        SessionPlan plan = planOnly(exercise);
        plan.pacing = pacing;
        coach.emplace(content.catalog, content.programs.first(), EquipmentOwned{});
        open(std::move(plan), &*coach);
        page->setProgram(&content.programs.first());
    }
    /// What the page says besides, now.
    QString said()
    {
        const auto* toast = page->findChild<Toast*>();
        return toast != nullptr && toast->isVisible() ? toast->text() : QString();
    }
    ExerciseId current() const { return session().plan.slotOf(*session().step()).exercise; }
    QAction* menuItem(const QString& name)
    {
        press(QStringLiteral("More"));
        auto* menu = page->findChild<QMenu*>();
        for (QAction* action : menu->actions()) {
            if (action->text() == name) {
                return action;
            }
        }
        return nullptr;
    }

    std::optional<InSessionCoach> coach;
};

TEST_F(SessionCoachPage, tLetsRepsCountThemselvesAndGivesThemBack)
{
    coached("single-leg-squat");
    key(Qt::Key_Space);
    pass(20s);
    EXPECT_EQ(session().open->ticks, 0);
    key(Qt::Key_T);
    const auto rep = *pacedTick(session());
    pass(2 * rep);
    EXPECT_EQ(session().open->ticks, 2);
    key(Qt::Key_T);
    pass(3 * rep);
    EXPECT_EQ(session().open->ticks, 2);
}

TEST_F(SessionCoachPage, theBarSaysThePartOfTheRepUnderWay)
{
    coached("single-leg-squat", {true, false});
    key(Qt::Key_Space);
    const auto* bar = page->findChild<TempoBar*>();
    pass(1s);
    EXPECT_EQ(bar->accessibleValueText(), QStringLiteral("Lower"));
    pass(2500ms);
    EXPECT_EQ(bar->accessibleValueText(), QStringLiteral("Pause"));
}

TEST_F(SessionCoachPage, eTakesTheEasierExerciseAndSaysWhatItMeans)
{
    coached("single-leg-squat");
    key(Qt::Key_E);
    EXPECT_EQ(current(), ExerciseId{"single-leg-box-squat"});
    EXPECT_TRUE(said().contains(QStringLiteral("to a chair"))) << said().toStdString();
    key(Qt::Key_E, Qt::ShiftModifier);
    EXPECT_EQ(current(), ExerciseId{"single-leg-squat"});
    key(Qt::Key_Backspace);
    EXPECT_EQ(current(), ExerciseId{"single-leg-box-squat"});
}

TEST_F(SessionCoachPage, atTheEndOfTheLadderItSaysSo)
{
    coached("single-leg-squat");
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_E);
    }
    EXPECT_TRUE(said().contains(QStringLiteral("no easier"))) << said().toStdString();
}

TEST_F(SessionCoachPage, anExerciseIsLeftOutFromTheMenu)
{
    coached("single-leg-squat");
    QAction* item = menuItem(QStringLiteral("Leave this exercise out today"));
    ASSERT_NE(item, nullptr);
    item->trigger();
    EXPECT_EQ(session().phase(), Phase::Summary);
    EXPECT_EQ(record(0).skipReason, SkipReason::ExerciseStopped);
}

TEST_F(SessionCoachPage, redPainEndsTheExerciseAndOneUndoBringsItBack)
{
    coached("single-leg-squat");
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    while (session().phase() != Phase::Rest) {
        pass(6s);
        key(Qt::Key_Return);
    }
    key(Qt::Key_X);
    key(Qt::Key_7);
    EXPECT_EQ(session().phase(), Phase::Summary);
    key(Qt::Key_Backspace);
    EXPECT_EQ(session().phase(), Phase::Rest);
}

TEST_F(SessionCoachPage, theSameFaultTwiceInARowEndsTheSetAndSaysWhy)
{
    coached("single-leg-squat");
    key(Qt::Key_Space);
    for (int rep = 0; rep < 2; ++rep) {
        key(Qt::Key_Space);
        key(Qt::Key_F);
        key(Qt::Key_1);
    }
    EXPECT_NE(session().phase(), Phase::Work);
    EXPECT_EQ(record(0).amount.value, 2);
    EXPECT_TRUE(said().contains(QStringLiteral("twice in a row"))) << said().toStdString();
}

TEST_F(SessionCoachPage, aRestWaitsWhereTheAthleteWantsItTo)
{
    coached("hip-thrust", {false, true});
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    ASSERT_EQ(session().phase(), Phase::Rest);
    pass(std::chrono::duration_cast<Millis>(*session().clock.length) + 30s);
    EXPECT_EQ(session().phase(), Phase::Rest);
    EXPECT_TRUE(session().restRanOut);
    key(Qt::Key_Space);
    EXPECT_NE(session().phase(), Phase::Rest);
}

}  // namespace
}  // namespace stance
