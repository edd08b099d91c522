#include "app/figure/rig.h"

#include "app/figure/body.h"
#include "app/figure/front_rig.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace stance::figure {
namespace {

double distance(QPointF from, QPointF to)
{
    return std::hypot(to.x() - from.x(), to.y() - from.y());
}

rc::Gen<double> between(int least, int most)
{
    return rc::gen::map(rc::gen::inRange(least * 10, most * 10 + 1), [](int tenths) { return tenths / 10.0; });
}

Pose anyPose()
{
    Pose pose;
    pose.footPitch = *between(-90, 180);
    for (LegPose* leg : {&pose.leg, &pose.otherLeg}) {
        *leg = {*between(-65, 40), *between(0, 150), *between(-30, 130)};
    }
    for (ArmPose* arm : {&pose.nearArm, &pose.farArm}) {
        *arm = {*between(-60, 180), *between(0, 150)};
    }
    pose.lumbar = *between(-30, 40);
    pose.neck = *between(-40, 40);
    return pose;
}

RC_GTEST_PROP(Rig, keepsEverySegmentAsLongAsItIs, ())
{
    const Skeleton points = skeletonOf(figurePose(anyPose(), nearSide));
    constexpr double tiny = 1e-12;
    RC_ASSERT(std::abs(distance(points.hip, points.lumbar) - pelvisLength) < tiny);
    RC_ASSERT(std::abs(distance(points.lumbar, points.shoulder) - thoraxLength) < tiny);
    RC_ASSERT(std::abs(distance(points.shoulder, points.crown) - headLength) < tiny);
    for (const std::size_t side : {nearSide, farSide}) {
        RC_ASSERT(std::abs(distance(points.hip, points.legs[side].knee) - thighLength) < tiny);
        RC_ASSERT(std::abs(distance(points.legs[side].knee, points.legs[side].ankle) - shankLength) < tiny);
        RC_ASSERT(std::abs(distance(points.shoulder, points.arms[side].elbow) - upperArmLength) < tiny);
        RC_ASSERT(std::abs(distance(points.arms[side].elbow, points.arms[side].wrist) - forearmLength) < tiny);
    }
}

RC_GTEST_PROP(Rig, theTrunkIsTheSumOfTheJointsBelowIt, ())
{
    const Pose pose = anyPose();
    const Skeleton points = skeletonOf(figurePose(pose, nearSide));
    const double sum = pose.footPitch + pose.leg.ankle - pose.leg.knee + pose.leg.hip + pose.lumbar;
    RC_ASSERT(std::abs(nearestTurn(inclination(points.lumbar, points.shoulder) - sum, 0.0)) < 1e-6);
}

RC_GTEST_PROP(Rig, swappingTwiceChangesNothing, ())
{
    const FigurePose pose = figurePose(anyPose(), *rc::gen::element(nearSide, farSide));
    RC_ASSERT(swapped(swapped(pose)) == pose);
    RC_ASSERT(skeletonOf(swapped(pose)).legs[nearSide].ankle == skeletonOf(pose).legs[farSide].ankle);
}

TEST(Rig, standsUprightWithAllJointsAtZero)
{
    Pose pose;
    pose.nearArm = {0, 0};
    const Skeleton points = skeletonOf(figurePose(pose, nearSide));
    EXPECT_NEAR(points.legs[nearSide].ankle.y(), ankleUp, 1e-12);
    EXPECT_NEAR(points.crown.x(), 0.0, 1e-12);
    EXPECT_NEAR(points.crown.y(), 1.0, 0.001) << "the lengths add up to one body height";
    EXPECT_NEAR(points.arms[nearSide].wrist.y(), points.shoulder.y() - upperArmLength - forearmLength, 1e-12);
}

TEST(Rig, bendsJointsTheWayTheConventionSays)
{
    Pose pose;
    pose.leg = {30, 75, 75};
    pose.nearArm = {90, 0};
    const Skeleton points = skeletonOf(figurePose(pose, nearSide));
    EXPECT_GT(points.legs[nearSide].knee.x(), points.legs[nearSide].ankle.x()) << "the shin leans over the toes";
    EXPECT_LT(points.hip.x(), points.legs[nearSide].knee.x()) << "the hip goes back";
    EXPECT_GT(points.shoulder.x(), points.hip.x()) << "the trunk leans forward";
    const QPointF arm = points.arms[nearSide].elbow - points.shoulder;
    EXPECT_NEAR(inclination({}, arm), 120.0, 1e-9) << "square to a trunk that leans by 30";
}

TEST(FrontRig, isItsOwnMirrorImageWhenBothLegsDoTheSame)
{
    Pose pose;
    pose.leg = {20, 50, 55};
    pose.otherLeg = pose.leg;
    FigurePose figure = figurePose(pose, nearSide);
    figure.support = 0.5;
    const FrontSkeleton points = frontSkeletonOf(figure, FrontArms::Clasped);
    const FrontLeg& near = points.legs[nearSide];
    const FrontLeg& far = points.legs[farSide];
    EXPECT_NEAR(near.knee.at.x(), -far.knee.at.x(), 1e-12);
    EXPECT_NEAR(near.ankle.at.y(), far.ankle.at.y(), 1e-12);
    EXPECT_NEAR(points.arms[nearSide].elbow.x(), -points.arms[farSide].elbow.x(), 1e-12);
}

TEST(FrontRig, swappedPosesAreMirrorImages)
{
    Pose pose;
    pose.leg = {20, 50, 55};
    pose.otherLeg = {0, 30, 80};
    pose.front = {8, 15, 6, 0};
    const FigurePose figure = figurePose(pose, nearSide);
    const FrontSkeleton right = frontSkeletonOf(figure, FrontArms::Hips);
    const FrontSkeleton left = frontSkeletonOf(swapped(figure), FrontArms::Hips);
    for (const std::size_t side : {nearSide, farSide}) {
        EXPECT_NEAR(right.legs[side].knee.at.x(), -left.legs[1 - side].knee.at.x(), 1e-9);
        EXPECT_NEAR(right.legs[side].knee.at.y(), left.legs[1 - side].knee.at.y(), 1e-9);
    }
}

TEST(FrontRig, showsValgusDropAndLeanOnTheirSides)
{
    Pose pose;
    const auto points = [&] { return frontSkeletonOf(figurePose(pose, nearSide), FrontArms::Sides); };
    const double straight = points().legs[nearSide].knee.at.x();
    pose.front = {0, 20, 0, 0};
    EXPECT_LT(points().legs[nearSide].knee.at.x(), straight - 0.03) << "the knee falls inward";
    pose.front = {14, 0, 0, 0};
    EXPECT_LT(points().legs[farSide].hip.at.y(), points().legs[nearSide].hip.at.y() - 0.02) << "the free side drops";
    pose.front = {0, 0, 12, 0};
    EXPECT_GT(points().head.origin.x(), points().pelvis.origin.x() + 0.03) << "the trunk leans over the stance leg";
}

}  // namespace
}  // namespace stance::figure
