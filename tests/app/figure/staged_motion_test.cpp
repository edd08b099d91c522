#include "app/figure/staged_motion.h"

#include "app/figure/body.h"
#include "tests/support/figure_checks.h"
#include "tests/support/shipped_motions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace stance::test {

void PrintTo(const FigureProblem& problem, std::ostream* out)
{
    *out << problem.what << ", " << problem.where << ": " << problem.amount;
}

}  // namespace stance::test

namespace stance::figure {
namespace {

TEST(ShippedMotions, holdInEveryFrame)
{
    for (const auto& [id, motion] : test::shippedMotions()) {
        const MovingFigure moving(motion, *test::shippedCatalog().find(id));
        EXPECT_THAT(test::checkFigure(moving), testing::IsEmpty()) << id.value;
    }
}

TEST(ShippedMotions, showTheirFaultsApartFromGoodForm)
{
    for (const auto& [id, motion] : test::shippedMotions()) {
        const MovingFigure moving(motion, *test::shippedCatalog().find(id));
        for (const auto& [fault, unused] : motion.faults) {
            if (!moving.canShow(fault)) {
                continue;
            }
            double apart = 0.0;
            for (int frame = 0; frame < 20; ++frame) {
                const Moment moment = moving.timeline().at(moving.timeline().seconds() * frame / 20.0);
                const FigurePose good = moving.pose(moment);
                const FigurePose wrong = moving.pose(moment, fault, 1.0);
                const Skeleton before = skeletonOf(good);
                const Skeleton after = skeletonOf(wrong);
                for (const QPointF way :
                     {after.lumbar - before.lumbar, after.shoulder - before.shoulder, after.crown - before.crown,
                      after.legs[0].knee - before.legs[0].knee, after.legs[1].heel - before.legs[1].heel,
                      after.legs[0].heel - before.legs[0].heel, after.arms[0].wrist - before.arms[0].wrist}) {
                    apart = std::max(apart, way.manhattanLength());
                }
                apart = std::max(apart, good.front == wrong.front && good.out == wrong.out ? 0.0 : 1.0);
            }
            // A ring alone may point at what no picture of the whole body can show.
            const FaultMark mark = motion.faults.at(fault).mark;
            const bool pointsOnly = mark == FaultMark::Ring || mark == FaultMark::Breath;
            EXPECT_TRUE(pointsOnly || apart > 0.02) << id.value << ", " << fault.value;
        }
    }
}

TEST(ShippedMotions, showEveryFaultOfTheirExercises)
{
    for (const auto& [id, motion] : test::shippedMotions()) {
        const Exercise& exercise = *test::shippedCatalog().find(id);
        const MovingFigure moving(motion, exercise);
        for (const Fault& fault : exercise.faults) {
            EXPECT_TRUE(moving.canShow(fault.id)) << id.value << ", " << fault.id.value;
        }
    }
}

TEST(MovingFigure, whatIsHurriedIsThereEarlyAndWaits)
{
    const MovingFigure moving = test::shippedFigure("forward-step-up");
    const FaultId fault("drops-down");
    const Moment early = moving.timeline().at(PartKind::Lower, 0.45);
    const Moment late = moving.timeline().at(PartKind::Lower, 0.99);
    EXPECT_GT(moving.pose(early).hip.y() - moving.pose(late).hip.y(), 0.02) << "in good form still on the way";
    EXPECT_NEAR(moving.pose(early, fault, 1.0).hip.y(), moving.pose(late, fault, 1.0).hip.y(), 0.01);
    const Moment rising = moving.timeline().at(PartKind::Drive, 0.45);
    EXPECT_EQ(moving.pose(rising, fault, 1.0), moving.pose(rising)) << "other parts keep their time";
}

TEST(StagedMotion, aPlantedFootStaysWhereItIs)
{
    const MovingFigure squat = test::shippedFigure("single-leg-squat");
    const QPointF first = skeletonOf(squat.pose(squat.timeline().at(0.0))).legs[nearSide].heel;
    for (double time = 0.0; time < squat.timeline().seconds(); time += 0.05) {
        const QPointF heel = skeletonOf(squat.pose(squat.timeline().at(time))).legs[nearSide].heel;
        EXPECT_NEAR(heel.x(), first.x(), 1e-6) << time;
        EXPECT_NEAR(heel.y(), first.y(), 1e-6) << time;
    }
}

TEST(StagedMotion, theWeightStaysOverTheFootOfASquat)
{
    const MovingFigure squat = test::shippedFigure("single-leg-squat");
    for (double time = 0.0; time < squat.timeline().seconds(); time += 0.1) {
        const FigurePose pose = squat.pose(squat.timeline().at(time));
        const Skeleton points = skeletonOf(pose);
        const double ahead = centreOfMass(pose, points).x() - points.legs[nearSide].heel.x();
        EXPECT_GT(ahead, -0.02) << time;
        EXPECT_LT(ahead, 0.152 + 0.02) << time;
    }
}

TEST(StagedMotion, theBackPivotsOnTheEdgeOfTheBench)
{
    const MovingFigure thrust = test::shippedFigure("hip-thrust");
    const Rest edge = thrust.staged().pose({0, false}).rests.front();
    ASSERT_EQ(edge.point, RestPoint::Back);
    for (double time = 0.0; time < thrust.timeline().seconds(); time += 0.1) {
        const Touch touch = touchOf(thrust.pose(thrust.timeline().at(time)), edge);
        EXPECT_NEAR(touch.place, edge.place, 1e-9);
        EXPECT_NEAR(touch.gap, 0.0, 1e-9);
    }
}

TEST(StagedMotion, limbsReachTheirContactWhateverTheirAnglesSaid)
{
    Motion motion = test::shippedMotion("glute-bridge");
    motion.poses.back().leg.knee -= 6.0;
    motion.poses.back().leg.hip -= 6.0;
    const MovingFigure moving(motion, test::shippedExercise("glute-bridge"));
    EXPECT_THAT(test::checkFigure(moving), testing::IsEmpty());
}

TEST(StagedMotion, aMorphGoesFromGoodFormToTheFault)
{
    const MovingFigure moving = test::shippedFigure("single-leg-squat");
    const Moment low = moving.timeline().at(PartKind::Pause, 0.5);
    const FaultId fault("knee-valgus");
    EXPECT_EQ(moving.pose(low, fault, 0.0), moving.pose(low));
    EXPECT_NEAR(moving.pose(low, fault, 0.5).front.valgus, 10.0, 1e-9);
    EXPECT_NEAR(moving.pose(low, fault, 1.0).front.valgus, 20.0, 1e-9);
    EXPECT_EQ(moving.pose(low, FaultId("no-such-fault"), 1.0), moving.pose(low));
}

}  // namespace
}  // namespace stance::figure
