#include "app/figure/fault_painter.h"

#include "app/figure/body.h"
#include "app/figure/marker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

/// A mark stands that far from what it marks.
constexpr double markGap = .014;
constexpr double arrowLength = .130;

double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

QPointF unit(QPointF way)
{
    const double size = length(way);
    return size > 1e-9 ? way / size : QPointF(0.0, 1.0);
}

QPointF jointOf(const FigurePose& pose, const Skeleton& points, MarkJoint joint, std::size_t reference)
{
    const std::size_t other = 1 - reference;
    switch (joint) {
        case MarkJoint::Hip:
        case MarkJoint::OtherHip: return points.hip;
        case MarkJoint::Knee: return points.legs[reference].knee;
        case MarkJoint::Ankle: return points.legs[reference].ankle;
        case MarkJoint::OtherKnee: return points.legs[other].knee;
        case MarkJoint::OtherAnkle: return points.legs[other].ankle;
        case MarkJoint::Lumbar: return points.lumbar;
        case MarkJoint::Shoulder: return points.shoulder;
        case MarkJoint::Head: return points.shoulder + 0.6 * (points.crown - points.shoulder);
        case MarkJoint::Wrist: return points.arms[nearSide].wrist;
        case MarkJoint::Toes: return footPoint(points.legs[reference].ankle, pose.footPitch(reference), toeCircle.along, .010);
    }
    return points.hip;
}

QPointF jointOf(const FrontSkeleton& points, MarkJoint joint)
{
    switch (joint) {
        case MarkJoint::Hip: return points.legs[nearSide].hip.at;
        case MarkJoint::OtherHip: return points.legs[farSide].hip.at;
        case MarkJoint::Knee: return points.legs[nearSide].knee.at;
        case MarkJoint::Ankle: return points.legs[nearSide].ankle.at;
        case MarkJoint::OtherKnee: return points.legs[farSide].knee.at;
        case MarkJoint::OtherAnkle: return points.legs[farSide].ankle.at;
        case MarkJoint::Lumbar: return points.thorax.origin;
        case MarkJoint::Shoulder: return points.arms[nearSide].shoulder;
        case MarkJoint::Head: return points.head.at(.11, 0.0);
        case MarkJoint::Wrist: return points.arms[nearSide].wrist;
        case MarkJoint::Toes: return points.legs[nearSide].ankle.at - QPointF(0.0, .020);
    }
    return points.pelvis.origin;
}

QPointF wayOf(MarkArrow arrow)
{
    switch (arrow) {
        case MarkArrow::Up: return {0.0, 1.0};
        case MarkArrow::Left: return {-1.0, 0.0};
        case MarkArrow::Right: return {1.0, 0.0};
        case MarkArrow::Down:
        case MarkArrow::None: break;
    }
    return {0.0, -1.0};
}

/// A joint, and which way it went: out of the ring, or into it where it ends on the floor.
void markRing(const Marker& mark, QPointF joint, MarkArrow arrow)
{
    mark.ring(joint);
    if (arrow == MarkArrow::None) {
        return;
    }
    const QPointF way = wayOf(arrow);
    const double out = ringRadius + markGap;
    const bool intoFloor = joint.y() + (out + arrowLength) * way.y() < 0.0;
    mark.arrow(joint + (intoFloor ? -out - arrowLength : out) * way, way);
}

/// Too fast, and which way.
void markFast(const Marker& mark, QPointF joint, MarkArrow arrow)
{
    const QPointF way = wayOf(arrow);
    mark.ring(joint);
    const QPointF before = joint - (ringRadius + .085) * way;
    // Where there is no room before the joint, beside it.
    mark.chevrons(before.y() > .04 ? before : joint - QPointF(ringRadius + .075, -.04), way);
}

/// The air that should flow, and what stops it.
void markBreath(const Marker& mark, const FigurePose& pose, const Skeleton& points)
{
    constexpr double reach = .15;
    constexpr double stop = .060;
    constexpr double halfBar = .038;
    const double head = pose.trunk() + pose.neck;
    const QPointF mouth = offset(points.shoulder, head, .088, .056);
    const QPointF out = direction(head + 90.0);
    const QPointF along = direction(head);
    mark.dotted(mouth + .022 * out, mouth + reach * out);
    mark.solid(std::array{mouth + stop * out - halfBar * along, mouth + stop * out + halfBar * along});
    mark.ring(offset(points.lumbar, pose.trunk(), .080, .006));
}

/// The pelvis turns about the length of the body: an arrow that goes round it.
void markTurn(const Marker& mark, const FigurePose& pose, const Skeleton& points)
{
    constexpr int steps = 14;
    constexpr double across = .105;
    constexpr double along = .034;
    const QPointF middle = points.hip + .04 * direction(pose.pelvis);
    std::array<QPointF, steps + 1> round;
    for (int step = 0; step <= steps; ++step) {
        // In front of the body from its back to its belly, with both ends behind.
        const double angle = (-20.0 + 200.0 * step / steps) * std::numbers::pi / 180.0;
        round[static_cast<std::size_t>(step)] = offset(middle, pose.pelvis, -along * std::sin(angle), -across * std::cos(angle));
    }
    mark.curvedArrow(round);
}

/// The spine as it bends, against the straight line from hip to shoulder; the arrow points the way the low back went.
void markSpine(const Marker& mark, const Skeleton& points)
{
    constexpr int steps = 12;
    // A curve through the lumbar joint: its handle lies beyond it.
    const QPointF handle = 2.0 * points.lumbar - 0.5 * (points.hip + points.shoulder);
    std::array<QPointF, steps + 1> curve;
    for (int step = 0; step <= steps; ++step) {
        const double at = static_cast<double>(step) / steps;
        curve[static_cast<std::size_t>(step)] =
            (1.0 - at) * (1.0 - at) * points.hip + 2.0 * at * (1.0 - at) * handle + at * at * points.shoulder;
    }
    const QPointF way = unit(points.shoulder - points.hip);
    const QPointF beside = points.lumbar - points.hip - QPointF::dotProduct(points.lumbar - points.hip, way) * way;
    mark.dotted(points.hip, points.shoulder);
    mark.solid(curve);
    mark.arrow(points.lumbar + ringRadius * unit(beside), beside);
    mark.ring(points.lumbar);
}

void markHeel(const Marker& mark, const FigurePose& pose, const Skeleton& points, std::size_t reference)
{
    const double pitch = pose.footPitch(reference);
    const QPointF heel = points.legs[reference].heel;
    const QPointF toe = footPoint(points.legs[reference].ankle, pitch, .150, 0.0);
    const QPointF level = toe - QPointF(.150, 0.0);
    mark.dotted(level, toe);
    mark.solid(std::array{heel, toe});
    const QPointF ankle = footPoint(points.legs[reference].ankle, pitch, .022, .030);
    mark.ring(ankle);
    mark.arrow(ankle + QPointF(-ringRadius - .03, -.02), {0.0, 1.0});
}

void markNeck(const Marker& mark, const FigurePose& pose, const Skeleton& points)
{
    const QPointF head = points.shoulder + 0.75 * (points.crown - points.shoulder);
    mark.dotted(points.shoulder, points.shoulder + 0.16 * direction(pose.trunk()));
    mark.solid(std::array{points.shoulder, head});
    mark.ring(points.shoulder + 0.055 * direction(pose.trunk() + pose.neck));
}

/// Half the way: the line that should have become straight.
void markShort(const Marker& mark, const FigurePose& pose, const Skeleton& points, MarkJoint joint, std::size_t reference)
{
    const QPointF knee = points.legs[reference].knee;
    if (joint == MarkJoint::Hip) {
        mark.dotted(knee, points.shoulder);
        mark.solid(std::array{knee, points.hip, points.lumbar, points.shoulder});
        const QPointF way = unit(points.shoulder - knee);
        const QPointF missing = -(points.hip - knee - QPointF::dotProduct(points.hip - knee, way) * way);
        mark.arrow(points.hip - ringRadius * unit(missing) - arrowLength * unit(missing), missing);
    }
    mark.ring(jointOf(pose, points, joint, reference));
}

void markValgus(const Marker& mark, const FrontSkeleton& points, std::size_t stance)
{
    const FrontLeg& leg = points.legs[stance];
    mark.dotted(leg.hip.at, leg.ankle.at);
    mark.solid(std::array{leg.hip.at, leg.knee.at, leg.ankle.at});
    mark.ring(leg.knee.at);
    const QPointF inward(stance == nearSide ? -points.nearSign : points.nearSign, 0.0);
    mark.arrow(leg.knee.at - (ringRadius + arrowLength + .02) * inward, inward);
}

/// Laid over on the side, the pelvis drops out of the line of the body.
void markSag(const Marker& mark, const FrontSkeleton& points)
{
    const QPointF shoulders = points.thorax.at(thoraxLength, 0.0);
    const QPointF feet = 0.5 * (points.legs[nearSide].ankle.at + points.legs[farSide].ankle.at);
    mark.dotted(shoulders, feet);
    mark.solid(std::array{shoulders, points.pelvis.origin, feet});
    mark.ring(points.pelvis.origin);
}

/// Part of a turn about a point, ending in a head: on its right (1) or left (-1), downward or upward.
void markTurningBelt(const Marker& mark, QPointF middle, double toRight, bool upward)
{
    constexpr int steps = 14;
    constexpr double radius = .105;
    std::array<QPointF, steps + 1> round;
    for (int step = 0; step <= steps; ++step) {
        const double share = static_cast<double>(upward ? steps - step : step) / steps;
        round[static_cast<std::size_t>(step)] = middle + radius * direction((20.0 + 100.0 * share) * toRight);
    }
    mark.curvedArrow(round);
}

void markBelt(const Marker& mark, const FrontSkeleton& points, const FigurePose& pose, bool turns)
{
    if (pose.roll != 0.0) {
        // Seen from the front, a pelvis that rolls on a body laid over only comes nearer.
        turns ? mark.ring(points.pelvis.origin) : markSag(mark, points);
        return;
    }
    const QPointF belt = points.pelvis.at(.066, 0.0);
    const QPointF across = unit(points.pelvis.across);
    mark.dotted(belt - QPointF(.20, 0.0), belt + QPointF(.20, 0.0));
    mark.solid(std::array{belt - .17 * across, belt + .17 * across});
    const double toFree = points.nearSign * (pose.support > 0.75 ? 1.0 : -1.0);
    if (turns) {
        // Leaning far forward, what opens to the side goes up.
        markTurningBelt(mark, belt, toFree, pose.pelvis > 45.0);
        return;
    }
    const bool rises = pose.front.drop < 0.0;
    const QPointF way(0.0, rises ? 1.0 : -1.0);
    const QPointF tail = belt + .155 * toFree * points.nearSign * across + .03 * way;
    // Close to the floor it stands above the belt's end.
    const double below = std::min(0.0, tail.y() + arrowLength * way.y() - markGap);
    mark.arrow(tail - QPointF(0.0, below), way);
}

void markSway(const Marker& mark, const FrontSkeleton& points, std::size_t stance, bool bothFeet)
{
    const QPointF ankle =
        bothFeet ? 0.5 * (points.legs[nearSide].ankle.at + points.legs[farSide].ankle.at) : points.legs[stance].ankle.at;
    const QPointF shoulders = points.thorax.at(thoraxLength, 0.0);
    mark.dotted(ankle, {ankle.x(), shoulders.y()});
    mark.solid(std::array{points.pelvis.origin, points.thorax.origin, shoulders});
    const double toRight = shoulders.x() > points.pelvis.origin.x() ? 1.0 : -1.0;
    mark.arrow(shoulders + QPointF(toRight * .12, 0.0), {toRight, 0.0});
}

}  // namespace

void paintFaultMark(QPainter& painter, const FaultMotion& fault, const FigurePose& pose, std::size_t reference,
                    const FigureLook& look, double opacity, Outline& buffer)
{
    if (opacity <= 0.0) {
        return;
    }
    painter.setOpacity(opacity);
    const Marker mark(painter, look, buffer);
    const Skeleton points = skeletonOf(pose);
    switch (fault.mark) {
        case FaultMark::Arch:
        case FaultMark::Rounds: markSpine(mark, points); break;
        case FaultMark::Heel: markHeel(mark, pose, points, reference); break;
        case FaultMark::Neck: markNeck(mark, pose, points); break;
        case FaultMark::Short: markShort(mark, pose, points, fault.joint, reference); break;
        case FaultMark::Ring: markRing(mark, jointOf(pose, points, fault.joint, reference), fault.arrow); break;
        case FaultMark::Fast: markFast(mark, jointOf(pose, points, fault.joint, reference), fault.arrow); break;
        case FaultMark::Breath: markBreath(mark, pose, points); break;
        case FaultMark::Turns: markTurn(mark, pose, points); break;
        default: break;
    }
    painter.setOpacity(1.0);
}

void paintFaultMark(QPainter& painter, const FaultMotion& fault, const FigurePose& pose, const FrontSkeleton& points,
                    const FigureLook& look, double opacity, Outline& buffer)
{
    if (opacity <= 0.0) {
        return;
    }
    painter.setOpacity(opacity);
    const Marker mark(painter, look, buffer);
    const std::size_t stance = pose.support > 0.75 ? farSide : nearSide;
    switch (fault.mark) {
        case FaultMark::Valgus: markValgus(mark, points, fault.joint == MarkJoint::OtherKnee ? 1 - stance : stance); break;
        case FaultMark::Drop: markBelt(mark, points, pose, false); break;
        case FaultMark::Open: markBelt(mark, points, pose, true); break;
        case FaultMark::Sway: markSway(mark, points, stance, std::abs(pose.support - 0.5) < 0.25); break;
        case FaultMark::Ring: markRing(mark, jointOf(points, fault.joint), fault.arrow); break;
        case FaultMark::Fast: markFast(mark, jointOf(points, fault.joint), fault.arrow); break;
        default: break;
    }
    painter.setOpacity(1.0);
}

}  // namespace stance::figure
