#include "app/figure/moving_figure.h"

#include "app/figure/camera.h"
#include "app/figure/front_rig.h"
#include "app/figure/scene_painter.h"

#include <algorithm>

namespace stance::figure {
namespace {

constexpr int framesMeasured = 32;
/// Room beside the front view for the arrows of a fault.
constexpr double frontMargin = 0.12;

FigurePose poseOf(const StagedMotion& staged, const Moment& moment)
{
    return staged.between(moment.from, moment.to, moment.shares);
}

/// What is done too fast is there early, and waits.
Moment hurried(Moment moment, const FaultMotion& fault)
{
    constexpr double shareOfWay = 0.3;
    const auto part = tempoPart(moment.part);
    if (part && fault.hurried[static_cast<std::size_t>(*part)]) {
        for (double* share : {&moment.shares.hips, &moment.shares.knees, &moment.shares.arms}) {
            *share = std::min(1.0, *share / shareOfWay);
        }
    }
    return moment;
}

}  // namespace

MovingFigure::MovingFigure(const Motion& motion, const Exercise& exercise)
    : m_motion(&motion), m_timeline(motion, exercise.tempo, exercise.breath), m_muscles(markedMuscles(exercise)), m_good(motion)
{
    for (const auto& [id, fault] : motion.faults) {
        if (fault.shown) {
            m_faults.emplace(id, StagedMotion(motion, fault, m_good));
        }
    }
    measure();
}

void MovingFigure::prescribe(const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath)
{
    m_timeline = Timeline(*m_motion, tempo, breath);
}

FigurePose MovingFigure::pose(const Moment& moment) const
{
    return poseOf(m_good, moment);
}

FigurePose MovingFigure::pose(const Moment& moment, const FaultId& fault, double share) const
{
    const StagedMotion* wrong = staged(fault);
    if (!wrong || share <= 0.0) {
        return pose(moment);
    }
    return morph(pose(moment), poseOf(*wrong, hurried(moment, m_motion->faults.at(fault))), share);
}

const StagedMotion* MovingFigure::staged(const FaultId& fault) const
{
    const auto found = m_faults.find(fault);
    return found == m_faults.end() ? nullptr : &found->second;
}

void MovingFigure::measure()
{
    Extent side;
    Extent front;
    addScene(side, *m_motion);
    for (int frame = 0; frame < framesMeasured; ++frame) {
        const Moment moment = m_timeline.at(m_timeline.seconds() * frame / framesMeasured);
        const FigurePose good = pose(moment);
        side.add(good);
        addHeld(side, *m_motion, good);
        front.add(frontSkeletonOf(good, m_motion->frontArms));
    }
    // A fault is seen whole where it is at its worst.
    for (const auto& [id, wrong] : m_faults) {
        const FaultMotion& fault = m_motion->faults.at(id);
        for (const std::size_t at : fault.poses) {
            const FigurePose& pose = wrong.pose({at, false}).figure;
            if (fault.view == View::Side) {
                side.add(pose);
            } else {
                front.add(frontSkeletonOf(pose, m_motion->frontArms));
            }
        }
    }
    m_boxes[static_cast<std::size_t>(View::Side)] = side.box();
    m_boxes[static_cast<std::size_t>(View::Front)] = front.box().adjusted(-frontMargin, 0.0, frontMargin, 0.0);
}

}  // namespace stance::figure
