// A frame of the figure allocates nothing of ours: everything up to the calls of QPainter is counted here.
#include "app/figure/front_rig.h"
#include "app/figure/muscles.h"
#include "tests/support/shipped_motions.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<bool> counting = false;
std::atomic<int> allocations = 0;

}  // namespace

void* operator new(std::size_t size)
{
    if (counting) {
        ++allocations;
    }
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace stance::figure {
namespace {

TEST(Frame, isPosedAndOutlinedWithoutAllocating)
{
    const MovingFigure moving = test::shippedFigure("forward-step-up");
    const FaultId fault("knee-valgus");
    Outline outline;
    const auto frame = [&](double time) {
        const Moment moment = moving.timeline().at(time);
        const FigurePose pose = moving.pose(moment, fault, 0.5);
        const Skeleton skeleton = skeletonOf(pose);
        for (const MarkedMuscle& muscle : moving.muscles().all()) {
            outline.clear();
            addMuscle(outline, muscle.shape, pose, skeleton);
            outline.cutTo(groundOf(BodyPart::Thigh));
        }
        outline.clear();
        outline.ring(skeleton.hip, 0.05, 0.01);
        outline.clear();
        for (int dot = 0; dot < 30; ++dot) {
            outline.dot({skeleton.hip + dot * QPointF(0.0, 0.03), 0.006});
        }
        outline.endDots();
        return frontSkeletonOf(pose, FrontArms::Hips).head.origin.y();
    };
    double sum = frame(0.0);
    counting = true;
    for (int step = 0; step < 200; ++step) {
        sum += frame(step / 60.0);
    }
    counting = false;
    EXPECT_GT(sum, 0.0);
    EXPECT_EQ(allocations, 0);
}

}  // namespace
}  // namespace stance::figure
