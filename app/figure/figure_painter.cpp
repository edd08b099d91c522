#include "app/figure/figure_painter.h"

#include "app/figure/camera.h"
#include "app/figure/scene_painter.h"

#include <algorithm>

namespace stance::figure {
namespace {

/// A mark comes with its fault: as far as the fault is shown, and in the part of the rep where it happens.
double markOpacity(const Motion& motion, const FaultMotion& fault, const Shown& shown)
{
    const auto happensIn = [&](std::size_t pose) {
        return std::find(fault.poses.begin(), fault.poses.end(), pose) != fault.poses.end() ? 1.0 : 0.0;
    };
    const Moment& moment = shown.moment;
    if (const auto part = tempoPart(moment.part); fault.mark == FaultMark::Fast) {
        return part && fault.hurried[static_cast<std::size_t>(*part)] ? shown.faultShare : 0.0;
    }
    const double from = happensIn(moment.from.pose);
    const double here = from + (happensIn(moment.to.pose) - from) * moment.shares.hips;
    return motion.shows(shown.view) ? std::clamp(2.0 * here * shown.faultShare - 1.0, 0.0, 1.0) : 0.0;
}

/// How far the breath is: one that is held stays in.
double breathOf(const Motion& motion, const Shown& shown)
{
    const auto fault = motion.faults.find(shown.fault);
    const bool held = fault != motion.faults.end() && fault->second.mark == FaultMark::Breath;
    const double share = held ? markOpacity(motion, fault->second, shown) : 0.0;
    return shown.moment.breath + (0.9 - shown.moment.breath) * share;
}

}  // namespace

void FigurePainter::paint(QPainter& painter, const MovingFigure& figure, const Shown& shown, const Stage& stage)
{
    const FigurePose pose = figure.pose(shown.moment, shown.fault, shown.faultShare);
    const FigureLook look{&figureColours(stage.dark),       stage.behind,        figure.muscles(),
                          breathOf(figure.motion(), shown), shown.moment.effort, 1.0 - pose.working};
    const QRectF box = figure.box(shown.view);
    const QTransform camera = cameraFor(box, stage.frame, stage.ground, shown.mirrored);

    painter.save();
    painter.setClipRect(stage.frame, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(camera, true);
    const QRectF edges = painter.transform().inverted().mapRect(stage.frame);
    painter.setPen(Qt::NoPen);
    if (shown.view == View::Side) {
        paintSceneBehind(painter, figure.motion(), figure.staged().pose({}).figure, look, box);
        paintGround(painter, look, edges.left(), edges.right());
        paintSide(painter, figure, pose, shown, look);
    } else {
        paintGround(painter, look, edges.left(), edges.right());
        paintFront(painter, figure, pose, shown, look);
    }
    painter.restore();
}

void FigurePainter::paintSide(QPainter& painter, const MovingFigure& figure, const FigurePose& pose, const Shown& shown,
                              const FigureLook& look)
{
    const Motion& motion = figure.motion();
    paintHeldBehind(painter, motion, pose, look);
    m_side.paintFar(painter, pose, look);
    paintSceneBetween(painter, motion, figure.staged().pose({}).figure, look);
    m_side.paintNear(painter, pose, look);
    paintHeld(painter, motion, pose, look);
    if (const auto fault = motion.faults.find(shown.fault); fault != motion.faults.end()) {
        const bool swapped = pose.working > 0.5;
        const std::size_t reference = motion.farReference != swapped ? farSide : nearSide;
        paintFaultMark(painter, fault->second, pose, reference, look, markOpacity(motion, fault->second, shown), m_outline);
    }
}

void FigurePainter::paintFront(QPainter& painter, const MovingFigure& figure, const FigurePose& pose, const Shown& shown,
                               const FigureLook& look)
{
    const Motion& motion = figure.motion();
    const FrontSkeleton points = frontSkeletonOf(pose, motion.frontArms);
    paintFrontBehind(painter, motion, look, figure.box(View::Front));
    m_front.paint(painter, points, look);
    paintFrontBefore(painter, motion, points, figure.staged().pose({}).figure, look);
    if (const auto fault = motion.faults.find(shown.fault); fault != motion.faults.end()) {
        paintFaultMark(painter, fault->second, pose, points, look, markOpacity(motion, fault->second, shown), m_outline);
    }
}

}  // namespace stance::figure
