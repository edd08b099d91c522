// The running stride that the figure shows where there is something to learn: a leg that travels behind the body and pushes there.
#include "app/figure/moving_figure.h"
#include "tests/support/documents.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stance::figure {
namespace {

class RunningStride : public testing::Test {
protected:
    RunningStride()
    {
        m_exercise.id = ExerciseId("running-stride");
        auto read = readMotions(test::readSource("resources/learn/stride.json"), "stride.json", {m_exercise});
        EXPECT_TRUE(read) << testing::PrintToString(read.error());
        m_motions = std::move(*read);
        m_moving.emplace(m_motions.at(m_exercise.id), m_exercise);
    }

    FigurePose at(double share) const { return m_moving->pose(m_moving->timeline().at(share * step())); }
    double step() const { return m_moving->timeline().seconds() / 2.0; }
    /// Of the ankle ahead of the hip.
    static double ahead(const FigurePose& pose, std::size_t side) { return skeletonOf(pose).legs[side].ankle.x() - pose.hip.x(); }

    Exercise m_exercise;
    Motions m_motions;
    std::optional<MovingFigure> m_moving;
};

TEST_F(RunningStride, landsAheadPassesUnderTheBodyAndPushesBehindIt)
{
    EXPECT_GT(ahead(at(0.0), nearSide), 0.05);
    EXPECT_NEAR(ahead(at(0.16), nearSide), 0.0, 0.05);
    EXPECT_LT(ahead(at(0.42), nearSide), -0.12);
    EXPECT_LT(ahead(at(0.6), nearSide), -0.18);
    EXPECT_GT(at(0.6).thigh(nearSide), at(0.6).trunk()) << "the thigh is behind the line of the trunk";
}

TEST_F(RunningStride, swapsTheLegsEveryStep)
{
    EXPECT_GT(ahead(at(1.0), farSide), 0.05);
    EXPECT_NEAR(ahead(at(1.16), farSide), ahead(at(0.16), nearSide), 1e-6);
}

TEST_F(RunningStride, staysInItsPlace)
{
    double least = 1.0;
    double most = -1.0;
    double before = at(0.0).hip.x();
    for (int frame = 0; frame <= 200; ++frame) {
        const double x = at(frame / 100.0).hip.x();
        EXPECT_LT(std::abs(x - before), 0.02) << "no jump at " << frame;
        before = x;
        least = std::min(least, x);
        most = std::max(most, x);
    }
    EXPECT_LT(most - least, 0.08);
}

}  // namespace
}  // namespace stance::figure
