#include "app/figure/camera.h"

#include "app/figure/body_shapes.h"

#include <algorithm>

namespace stance::figure {
namespace {

constexpr double widthUsed = 0.92;
constexpr double airAbove = 0.94;
/// Lying figures would become giants in a wide frame.
constexpr double mostScale = 1.42;

}  // namespace

void Extent::add(QPointF middle, double radius)
{
    const QRectF disc(middle.x() - radius, middle.y() - radius, 2.0 * radius, 2.0 * radius);
    m_box = m_box.isNull() ? disc : m_box.united(disc);
}

void Extent::add(const FigurePose& pose)
{
    const Skeleton points = skeletonOf(pose);
    const double head = pose.trunk() + pose.neck;
    add(offset(points.shoulder, head, .1235, -.002), .0605);
    add(offset(points.shoulder, head, .190, -.026), .0245);
    add(points.hip, .064);
    add(points.lumbar, .05);
    add(offset(points.lumbar, pose.trunk(), .115, .008), .062);
    for (const std::size_t side : {nearSide, farSide}) {
        const LegPoints& leg = points.legs[side];
        add(leg.knee, kneeRadius);
        for (const Circle& circle : footCircles) {
            add(footPoint(leg.ankle, pose.footPitch(side), circle.along, circle.front), circle.radius);
        }
        add(points.arms[side].elbow, elbowRadius);
        add(points.arms[side].wrist + .052 * direction(pose.hand(side)), .0145);
    }
}

void Extent::add(const FrontSkeleton& points)
{
    add(points.head.at(.1265, 0.0), .0565);
    add(points.head.at(.188, 0.0), .025);
    for (const double side : {-1.0, 1.0}) {
        add(points.pelvis.at(0.0, side * .043), .052);
        add(points.thorax.at(.160, side * .072), .030);
    }
    for (const std::size_t side : {nearSide, farSide}) {
        const FrontLeg& leg = points.legs[side];
        const FrontArm& arm = points.arms[side];
        add(leg.knee.at, kneeRadius);
        add(leg.ankle.at, .040);
        add(arm.elbow, elbowRadius);
        add(arm.wrist, .0155);
        add(arm.hand, .0145);
    }
}

QTransform cameraFor(const QRectF& box, const QRectF& frame, double ground, bool mirrored)
{
    const double floor = frame.bottom() - ground;
    // y is up in the box: its bottom() is the highest point.
    const double tall = std::max(box.bottom(), 0.3);
    const double scale = std::min({widthUsed * frame.width() / std::max(box.width(), 0.1), airAbove * (floor - frame.top()) / tall,
                                   mostScale * frame.height()});
    QTransform camera;
    camera.translate(frame.center().x(), floor);
    camera.scale(mirrored ? -scale : scale, -scale);
    camera.translate(-box.center().x(), 0.0);
    return camera;
}

}  // namespace stance::figure
