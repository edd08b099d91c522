// The figure in a session: it does what the athlete is to do, at that pace, and rests when nothing moves.
#include "app/figure/figure_view.h"
#include "tests/app/session/page_fixture.h"

namespace stance {
namespace {

using namespace std::chrono_literals;

class SessionFigure : public SessionPageFixture {
protected:
    SessionFigure() { context.motions = &content.motions; }
    FigureView& figure() { return *page->findChild<FigureView*>(); }
    QImage picture() { return figure().grab().toImage(); }
};

TEST_F(SessionFigure, standsInTheStartPoseWhileGettingReady)
{
    open(planOnly("hip-thrust"));
    ASSERT_EQ(session().phase(), Phase::GetReady);
    EXPECT_TRUE(figure().isVisible());
    EXPECT_FALSE(figure().isTicking());
    EXPECT_EQ(figure().time(), 0.0);
}

TEST_F(SessionFigure, movesAtThePrescribedTempoWhileRepsAreCounted)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Work);
    const Tempo& tempo = *session().plan.targetOf(*session().step()).tempo;
    EXPECT_DOUBLE_EQ(figure().movingFigure()->timeline().seconds(), *tempo.lower + *tempo.pause + *tempo.drive + *tempo.squeeze);
    pass(200ms);
    const double early = figure().moment().effort;
    pass(400ms);
    const double later = figure().moment().effort;
    EXPECT_NE(later, early);
    EXPECT_FALSE(figure().isPlaying()) << "no clock of its own";
    key(Qt::Key_Space);
    EXPECT_DOUBLE_EQ(figure().moment().effort, later) << "a counted rep does not interrupt it";
}

TEST_F(SessionFigure, restsWhilePausedAndGoesOn)
{
    open(planOnly("hip-thrust"));
    key(Qt::Key_Space);
    key(Qt::Key_P);
    ASSERT_EQ(session().phase(), Phase::Paused);
    EXPECT_FALSE(figure().isTicking());
    const double still = figure().moment().effort;
    pass(2s);
    EXPECT_DOUBLE_EQ(figure().moment().effort, still);
    key(Qt::Key_Space);
    pass(600ms);
    EXPECT_NE(figure().moment().effort, still);
}

TEST_F(SessionFigure, followsTheClockOfABreath)
{
    open(planOnly("crook-breathing"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Breathe);
    pass(200ms);
    const double early = figure().moment().breath;
    pass(3s);
    EXPECT_GT(figure().moment().breath, early) << "the ribs widen on the breath in";
    EXPECT_FALSE(figure().isPlaying()) << "no clock of its own";
}

TEST_F(SessionFigure, followsTheClockOfAHold)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    key(Qt::Key_Space);
    ASSERT_EQ(session().phase(), Phase::Hold);
    pass(200ms);
    const double early = figure().moment().breath;
    pass(2s);
    EXPECT_NE(figure().moment().breath, early) << "a hold breathes";
}

TEST_F(SessionFigure, facesTheSideThatWorks)
{
    open(planOnly("half-kneeling-hip-flexor-stretch"));
    ASSERT_EQ(session().step()->side, Side::Left);
    const QImage left = picture();
    figure().setSide(Side::Right);
    EXPECT_NE(picture(), left);
    figure().setSide(Side::Left);
    EXPECT_EQ(picture(), left);
}

TEST_F(SessionFigure, withoutMotionsTheStepsStandThere)
{
    context.motions = nullptr;
    open(planOnly("hip-thrust"));
    EXPECT_FALSE(figure().isVisible());
}

}  // namespace
}  // namespace stance
