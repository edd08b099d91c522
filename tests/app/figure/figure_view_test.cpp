#include "app/figure/figure_view.h"

#include "tests/support/shipped_motions.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QVBoxLayout>

namespace stance {
namespace {

class FigureViewTest : public testing::Test {
protected:
    FigureViewTest()
    {
        m_view.setExercise(&test::shippedMotion("single-leg-squat"), &test::shippedExercise("single-leg-squat"));
        m_view.resize(300, 300);
    }

    double knee() const { return m_view.movingFigure()->pose(m_view.moment()).legs[0].knee; }
    QImage picture()
    {
        QImage image(m_view.size(), QImage::Format_RGB32);
        m_view.render(&image);
        return image;
    }

    FigureView m_view;
};

TEST_F(FigureViewTest, drawsFramesOnlyWhileItIsSeenAndPlaying)
{
    m_view.play();
    EXPECT_FALSE(m_view.isTicking()) << "not shown yet";
    m_view.show();
    EXPECT_TRUE(m_view.isTicking());
    m_view.pause();
    EXPECT_FALSE(m_view.isTicking());
    m_view.play();
    EXPECT_TRUE(m_view.isTicking());
    m_view.hide();
    EXPECT_FALSE(m_view.isTicking());
}

TEST_F(FigureViewTest, stopsWithItsMinimisedWindow)
{
    QWidget window;
    auto* view = new FigureView(&window);
    view->setExercise(&test::shippedMotion("hip-thrust"), &test::shippedExercise("hip-thrust"));
    view->play();
    window.show();
    EXPECT_TRUE(view->isTicking());
    window.setWindowState(Qt::WindowMinimized);
    EXPECT_FALSE(view->isTicking());
    window.setWindowState(Qt::WindowNoState);
    EXPECT_TRUE(view->isTicking());
}

TEST_F(FigureViewTest, movesWithItsTicksAndItsSpeed)
{
    QSignalSpy moved(&m_view, &FigureView::timeChanged);
    m_view.play();
    m_view.advance(1.5);
    EXPECT_DOUBLE_EQ(m_view.time(), 1.5);
    EXPECT_GT(knee(), 20.0);
    m_view.setSpeed(0.5);
    m_view.advance(1.0);
    EXPECT_DOUBLE_EQ(m_view.time(), 2.0);
    m_view.pause();
    m_view.advance(1.0);
    EXPECT_DOUBLE_EQ(m_view.time(), 2.0);
    EXPECT_EQ(moved.count(), 2);
}

TEST_F(FigureViewTest, followsTheClockOfASession)
{
    m_view.play();
    m_view.show();
    m_view.setPhase(TempoPart::Pause, 0.5);
    EXPECT_NEAR(knee(), 75.0, 1e-6);
    EXPECT_FALSE(m_view.isTicking()) << "the session draws the frames now";
    m_view.setPhase(TempoPart::Squeeze, 0.0);
    EXPECT_NEAR(knee(), 0.0, 1e-6);
    m_view.play();
    EXPECT_TRUE(m_view.isTicking());
}

TEST_F(FigureViewTest, morphsToAFaultAndBack)
{
    m_view.show();
    m_view.showFault(FaultId("knee-valgus"));
    EXPECT_EQ(m_view.view(), View::Front) << "where it is seen";
    EXPECT_TRUE(m_view.isTicking()) << "also while paused";
    m_view.advance(0.1);
    EXPECT_GT(m_view.faultShare(), 0.0);
    EXPECT_LT(m_view.faultShare(), 1.0);
    m_view.advance(1.0);
    EXPECT_DOUBLE_EQ(m_view.faultShare(), 1.0);
    EXPECT_FALSE(m_view.isTicking());
    m_view.showFault({});
    m_view.advance(1.0);
    EXPECT_DOUBLE_EQ(m_view.faultShare(), 0.0);
}

TEST_F(FigureViewTest, reducedMotionShowsKeyPosesOnly)
{
    m_view.setReducedMotion(true);
    m_view.play();
    m_view.advance(0.5);
    EXPECT_NEAR(knee(), 75.0, 1e-6);
    m_view.advance(1.0);
    EXPECT_NEAR(knee(), 75.0, 1e-6);
    m_view.setTime(5.0);
    EXPECT_NEAR(knee(), 0.0, 1e-6);
    m_view.show();
    m_view.showFault(FaultId("knee-valgus"));
    EXPECT_DOUBLE_EQ(m_view.faultShare(), 1.0) << "without a morph";
}

TEST_F(FigureViewTest, theLeftSideIsTheMirrorImage)
{
    m_view.setTime(3.5);
    const QImage right = picture();
    m_view.setSide(Side::Left);
    const QImage left = picture().mirrored(true, false);
    int different = 0;
    for (int y = 0; y < right.height(); ++y) {
        for (int x = 0; x < right.width(); ++x) {
            different += std::abs(qGray(right.pixel(x, y)) - qGray(left.pixel(x, y))) > 40 ? 1 : 0;
        }
    }
    EXPECT_LT(different, 40) << "but for the rounding of edges";
}

TEST_F(FigureViewTest, saysWhatItShows)
{
    EXPECT_EQ(m_view.accessibleName(), QStringLiteral("Single-leg squat, seen from the side"));
    EXPECT_FALSE(m_view.accessibleDescription().isEmpty());
    m_view.showFault(FaultId("knee-valgus"));
    EXPECT_EQ(m_view.accessibleName(), QStringLiteral("Single-leg squat with the fault: Knee falls in"));
}

TEST_F(FigureViewTest, anExerciseWithoutAMotionLeavesTheStageEmpty)
{
    m_view.setExercise(nullptr, &test::shippedExercise("single-leg-squat"));
    m_view.play();
    m_view.show();
    EXPECT_FALSE(m_view.isTicking());
    m_view.setPhase(TempoPart::Lower, 0.5);
    EXPECT_FALSE(picture().isNull());
}

}  // namespace
}  // namespace stance
