#include "app/figure/timeline.h"

#include "tests/support/shipped_motions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stance::figure {
namespace {

using testing::ElementsAre;

std::vector<PartKind> kindsOf(const Timeline& timeline)
{
    std::vector<PartKind> kinds;
    for (const TimelinePart& part : timeline.parts()) {
        kinds.push_back(part.kind);
    }
    return kinds;
}

Timeline timelineOf(const Motion& motion, const Tempo& tempo)
{
    return {motion, tempo, std::nullopt};
}

TEST(Timeline, goesThroughThePartsOfATempoInItsOrder)
{
    const Motion& squat = test::shippedMotion("single-leg-squat");
    const Timeline lowering = timelineOf(squat, {3, 1, 2, 1, TempoPart::Lower});
    EXPECT_THAT(kindsOf(lowering), ElementsAre(PartKind::Lower, PartKind::Pause, PartKind::Drive, PartKind::Squeeze));
    EXPECT_DOUBLE_EQ(lowering.seconds(), 7.0);
    const Timeline driving = timelineOf(test::shippedMotion("glute-bridge"), {2, 0, 2, 2, TempoPart::Drive});
    EXPECT_THAT(kindsOf(driving), ElementsAre(PartKind::Drive, PartKind::Squeeze, PartKind::Lower))
        << "a part of no length is none";
}

TEST(Timeline, standsInTheRightPoseAtTheEndOfEveryPart)
{
    const MovingFigure squat = test::shippedFigure("single-leg-squat");
    const FigurePose start = squat.staged().pose({0, false}).figure;
    const FigurePose bottom = squat.staged().pose({1, false}).figure;
    const auto at = [&](PartKind part, double fraction) { return squat.pose(squat.timeline().at(part, fraction)); };
    const auto near = [](const FigurePose& one, const FigurePose& other) {
        return (one.hip - other.hip).manhattanLength() < 1e-6 && std::abs(one.legs[0].knee - other.legs[0].knee) < 1e-6;
    };
    EXPECT_TRUE(near(at(PartKind::Lower, 0.0), start));
    EXPECT_TRUE(near(at(PartKind::Lower, 1.0), bottom));
    EXPECT_TRUE(near(at(PartKind::Pause, 0.5), bottom));
    EXPECT_TRUE(near(at(PartKind::Drive, 1.0), start));
    EXPECT_TRUE(near(at(PartKind::Squeeze, 0.5), start));
}

TEST(Timeline, hipsGoBeforeKneesOnTheWayDownAndTheTrunkClosesLast)
{
    const Timeline timeline = timelineOf(test::shippedMotion("single-leg-squat"), {3, 1, 2, 1});
    const Shares early = timeline.at(PartKind::Lower, 0.15).shares;
    EXPECT_GT(early.hips, early.knees);
    const Shares late = timeline.at(PartKind::Drive, 0.85).shares;
    EXPECT_GT(late.knees, late.hips);
    EXPECT_DOUBLE_EQ(timeline.at(PartKind::Lower, 0.2 / 3.0).shares.knees, 0.0) << "0.2 s behind";
}

TEST(Timeline, movesWithoutJumps)
{
    for (const auto& [id, motion] : test::shippedMotions()) {
        const MovingFigure moving(motion, *test::shippedCatalog().find(id));
        const double step = 1.0 / 120.0;
        QPointF before = skeletonOf(moving.pose(moving.timeline().at(0.0))).shoulder;
        for (double time = step; time < moving.timeline().seconds() + 2.0 * step; time += step) {
            const QPointF now = skeletonOf(moving.pose(moving.timeline().at(time))).shoulder;
            EXPECT_LT((now - before).manhattanLength(), 0.03) << id.value << " at " << time;
            before = now;
        }
    }
}

TEST(Timeline, breathesOutOnTheEffortAndNeverHoldsTheBreathForLong)
{
    const Motion& bridge = test::shippedMotion("glute-bridge");
    const Timeline timeline = timelineOf(bridge, {2, 0, 2, 6, TempoPart::Drive});
    EXPECT_DOUBLE_EQ(timeline.at(PartKind::Drive, 0.0).breath, 1.0);
    EXPECT_NEAR(timeline.at(PartKind::Drive, 1.0).breath, 0.0, 1e-9);
    EXPECT_NEAR(timeline.at(PartKind::Lower, 1.0).breath, 1.0, 1e-9);
    EXPECT_GT(timeline.at(PartKind::Squeeze, 0.25).breath, 0.2) << "a long squeeze is breathed in";
}

TEST(Timeline, aHoldEntersBreathesAndLeaves)
{
    const Motion& stretch = test::shippedMotion("half-kneeling-hip-flexor-stretch");
    const Timeline timeline(stretch, std::nullopt, BreathPattern{{3, 3}, {4, 4}, {0, 0}});
    EXPECT_THAT(kindsOf(timeline), ElementsAre(PartKind::Enter, PartKind::Hold, PartKind::Leave));
    EXPECT_EQ(timeline.holdingAt(100.0).to, (PoseRef{1, false}));
    EXPECT_NEAR(timeline.holdingAt(3.0).breath, 1.0, 1e-9);
    EXPECT_NEAR(timeline.holdingAt(6.999).breath, 0.0, 1e-3);
}

TEST(Timeline, breathPartsLeadToTheirPoses)
{
    const Motion& breathing = test::shippedMotion("crook-breathing");
    const Timeline timeline(breathing, std::nullopt, BreathPattern{{4, 4}, {6, 8}, {2, 3}});
    EXPECT_DOUBLE_EQ(timeline.seconds(), 12.0);
    EXPECT_NEAR(timeline.breathingAt(BreathPart::In, 1.0).breath, 1.0, 1e-9);
    EXPECT_NEAR(timeline.breathingAt(BreathPart::Out, 1.0).breath, 0.0, 1e-9);
    EXPECT_EQ(timeline.breathingAt(BreathPart::Out, 1.0).to, (PoseRef{1, false}));
}

TEST(Timeline, anAlternatingMovementDoesTheOtherSideInItsSecondHalf)
{
    Motion march = test::shippedMotion("single-leg-squat");
    march.alternates = true;
    const MovingFigure moving(march, test::shippedExercise("single-leg-squat"));
    const Timeline& timeline = moving.timeline();
    EXPECT_DOUBLE_EQ(timeline.seconds(), 14.0);
    const FigurePose first = moving.pose(timeline.at(PartKind::Pause, 0.5, false));
    const FigurePose second = moving.pose(timeline.at(PartKind::Pause, 0.5, true));
    EXPECT_NEAR(second.legs[farSide].knee, first.legs[nearSide].knee, 1e-9);
    EXPECT_NEAR(second.legs[nearSide].hip, first.legs[farSide].hip, 1e-9);
}

TEST(Timeline, keyPosesStandAtTheEndsOfParts)
{
    const Timeline timeline = timelineOf(test::shippedMotion("single-leg-squat"), {3, 1, 2, 1});
    const Moment early = timeline.keyPoseAt(0.1);
    EXPECT_EQ(early.to, (PoseRef{1, false}));
    EXPECT_DOUBLE_EQ(early.shares.hips, 1.0);
    EXPECT_DOUBLE_EQ(early.shares.knees, 1.0);
}

}  // namespace
}  // namespace stance::figure
