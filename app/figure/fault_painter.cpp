#include "app/figure/fault_painter.h"

#include "app/figure/body.h"

#include <array>
#include <cmath>
#include <span>

namespace stance::figure {
namespace {

constexpr double lineWidth = .0125;
constexpr double haloWidth = .012;
constexpr double dotSpacing = .027;
constexpr double ringRadius = .054;
constexpr double ringWidth = .013;
constexpr double shaftWidth = .016;
constexpr double arrowHead = .060;
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

/// Draws marks, each with a halo in the colour of the stage below it.
class Marker {
public:
    Marker(QPainter& painter, const FigureLook& look) : m_painter(painter), m_look(look) {}

    void solid(std::span<const QPointF> points) const
    {
        const int count = static_cast<int>(points.size());
        m_painter.setBrush(Qt::NoBrush);
        for (const auto& [width, colour] : layers(lineWidth)) {
            m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.drawPolyline(points.data(), count);
        }
        m_painter.setPen(Qt::NoPen);
    }

    void dotted(QPointF from, QPointF to) const
    {
        const int dots = static_cast<int>(length(to - from) / dotSpacing);
        for (int layer = 0; layer < 2; ++layer) {
            m_painter.setBrush(layer == 0 ? m_look.halo : m_look.colours->aligned);
            const double radius = 0.5 * lineWidth + (layer == 0 ? 0.5 * haloWidth : 0.0);
            for (int dot = 0; dot <= dots; ++dot) {
                m_painter.drawEllipse(from + (to - from) * dot / std::max(dots, 1), radius, radius);
            }
        }
    }

    void ring(QPointF middle) const
    {
        m_painter.setBrush(Qt::NoBrush);
        for (const auto& [width, colour] : layers(ringWidth)) {
            m_painter.setPen(QPen(colour, width));
            m_painter.drawEllipse(middle, ringRadius, ringRadius);
        }
        m_painter.setPen(Qt::NoPen);
    }

    /// From `tail`, ending at its head.
    void arrow(QPointF tail, QPointF way, double size = arrowLength) const
    {
        const QPointF along = unit(way);
        const QPointF beside(-along.y(), along.x());
        const QPointF tip = tail + size * along;
        const QPointF neck = tip - 0.8 * arrowHead * along;
        const std::array head{tip, neck + 0.5 * arrowHead * beside, neck - 0.5 * arrowHead * beside};
        for (int layer = 0; layer < 2; ++layer) {
            const QColor& colour = layer == 0 ? m_look.halo : m_look.colours->fault;
            m_painter.setPen(QPen(colour, shaftWidth + (layer == 0 ? haloWidth : 0.0), Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(QLineF(tail, neck));
            m_painter.setPen(QPen(colour, layer == 0 ? haloWidth : .006, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(colour);
            m_painter.drawPolygon(head.data(), static_cast<int>(head.size()));
        }
        m_painter.setPen(Qt::NoPen);
    }

    /// Part of a turn about a point, ending in a head: on its right (1) or left (-1), downward or upward.
    void turningArrow(QPointF middle, double toRight, bool upward) const
    {
        constexpr int steps = 14;
        constexpr double radius = .105;
        std::array<QPointF, steps + 1> points;
        for (int step = 0; step <= steps; ++step) {
            const double share = static_cast<double>(upward ? steps - step : step) / steps;
            const double angle = (20.0 + 100.0 * share) * toRight;
            points[static_cast<std::size_t>(step)] = middle + radius * direction(angle);
        }
        solid(points);
        arrow(points.back(), direction((upward ? -70.0 : 210.0) * toRight), 0.8 * arrowHead);
    }

private:
    struct Layer {
        double width = 0.0;
        QColor colour;
    };
    std::array<Layer, 2> layers(double width) const
    {
        return {Layer{width + haloWidth, m_look.halo}, Layer{width, m_look.colours->fault}};
    }

    QPainter& m_painter;
    const FigureLook& m_look;
};

QPointF jointOf(const Skeleton& points, MarkJoint joint, std::size_t reference)
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
    }
    return points.pelvis.origin;
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
void markShort(const Marker& mark, const Skeleton& points, MarkJoint joint, std::size_t reference)
{
    const QPointF knee = points.legs[reference].knee;
    if (joint == MarkJoint::Hip) {
        mark.dotted(knee, points.shoulder);
        mark.solid(std::array{knee, points.hip, points.lumbar, points.shoulder});
        const QPointF way = unit(points.shoulder - knee);
        const QPointF missing = -(points.hip - knee - QPointF::dotProduct(points.hip - knee, way) * way);
        mark.arrow(points.hip - ringRadius * unit(missing) - arrowLength * unit(missing), missing);
    }
    mark.ring(jointOf(points, joint, reference));
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
        mark.turningArrow(belt, toFree, pose.pelvis > 45.0);
        return;
    }
    const bool rises = pose.front.drop < 0.0;
    const QPointF way(0.0, rises ? 1.0 : -1.0);
    mark.arrow(belt + .155 * toFree * points.nearSign * across + .03 * way, way);
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
                    const FigureLook& look, double opacity)
{
    if (opacity <= 0.0) {
        return;
    }
    painter.setOpacity(opacity);
    const Marker mark(painter, look);
    const Skeleton points = skeletonOf(pose);
    switch (fault.mark) {
        case FaultMark::Arch:
        case FaultMark::Rounds: markSpine(mark, points); break;
        case FaultMark::Heel: markHeel(mark, pose, points, reference); break;
        case FaultMark::Neck: markNeck(mark, pose, points); break;
        case FaultMark::Short: markShort(mark, points, fault.joint, reference); break;
        case FaultMark::Ring: mark.ring(jointOf(points, fault.joint, reference)); break;
        default: break;
    }
    painter.setOpacity(1.0);
}

void paintFaultMark(QPainter& painter, const FaultMotion& fault, const FigurePose& pose, const FrontSkeleton& points,
                    const FigureLook& look, double opacity)
{
    if (opacity <= 0.0) {
        return;
    }
    painter.setOpacity(opacity);
    const Marker mark(painter, look);
    const std::size_t stance = pose.support > 0.75 ? farSide : nearSide;
    switch (fault.mark) {
        case FaultMark::Valgus: markValgus(mark, points, stance); break;
        case FaultMark::Drop: markBelt(mark, points, pose, false); break;
        case FaultMark::Open: markBelt(mark, points, pose, true); break;
        case FaultMark::Sway: markSway(mark, points, stance, std::abs(pose.support - 0.5) < 0.25); break;
        case FaultMark::Ring: mark.ring(jointOf(points, fault.joint)); break;
        default: break;
    }
    painter.setOpacity(1.0);
}

}  // namespace stance::figure
