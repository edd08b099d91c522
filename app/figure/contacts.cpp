#include "app/figure/contacts.h"

#include "app/figure/body.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double degrees = 180.0 / std::numbers::pi;
/// The bench's edge is round: the pivot lies that far inside its corner.
constexpr double edgeInset = 0.010;

double dot(QPointF first, QPointF second)
{
    return QPointF::dotProduct(first, second);
}

/// How far the outline of some circles is from the surface.
template <class Circles, class Place>
double lowest(const Circles& circles, const Plane& plane, Place place)
{
    double gap = std::numeric_limits<double>::max();
    for (const Circle& circle : circles) {
        gap = std::min(gap, dot(place(circle), plane.normal) - plane.offset - circle.radius);
    }
    return gap;
}

double footGap(QPointF ankle, double pitch, const Plane& plane)
{
    return lowest(footCircles, plane, [&](const Circle& circle) { return footPoint(ankle, pitch, circle.along, circle.front); });
}

/// The middle of the part of the foot that is looked at.
QPointF footMark(RestPoint point, QPointF ankle, double pitch)
{
    switch (point) {
        case RestPoint::Heel: return footPoint(ankle, pitch, heelCircle.along, heelCircle.front);
        case RestPoint::Toes: return footPoint(ankle, pitch, toeCircle.along, toeCircle.front);
        default: return footPoint(ankle, pitch, ballCircle.along, ballCircle.front);
    }
}

double pelvisGap(const FigurePose& pose, const Plane& plane)
{
    return lowest(pelvisCircles, plane,
                  [&](const Circle& circle) { return offset(pose.hip, pose.pelvis, circle.along, circle.front); });
}

double thoraxGap(const FigurePose& pose, QPointF lumbar, const Plane& plane)
{
    return lowest(thoraxCircles, plane,
                  [&](const Circle& circle) { return offset(lumbar, pose.trunk(), circle.along, circle.front); });
}

QPointF bladesOf(const FigurePose& pose, QPointF lumbar)
{
    return offset(lumbar, pose.trunk(), bladeCircle.along, bladeCircle.front - bladeCircle.radius);
}

/// Two bones between two points: the bend of the joint between them, and the turn of the first bone away from the straight
/// way. What is out of reach is met by a straight limb.
struct Bend {
    double joint;
    double turn;
};

Bend bendBetween(double first, double second, double distance)
{
    const double way = std::clamp(distance, std::abs(first - second) + 1e-6, first + second);
    const double inner = (first * first + second * second - way * way) / (2.0 * first * second);
    const double beside = (first * first + way * way - second * second) / (2.0 * first * way);
    return {180.0 - std::acos(std::clamp(inner, -1.0, 1.0)) * degrees, std::acos(std::clamp(beside, -1.0, 1.0)) * degrees};
}

void reachWithFoot(FigurePose& pose, const Rest& rest, double pitch)
{
    const QPointF origin;
    const double up = -footGap(origin, pitch, rest.plane);
    const double beside = rest.place - dot(footMark(rest.point, origin, pitch), rest.plane.along());
    const QPointF ankle = up * rest.plane.normal + beside * rest.plane.along();
    LegPose& leg = pose.legs[rest.side];
    const QPointF way = pose.hip - ankle;
    const Bend bend = bendBetween(shankLength, thighLength, std::hypot(way.x(), way.y()));
    const double shank = inclination(ankle, pose.hip) + bend.turn;
    leg.knee = bend.joint;
    leg.hip = nearestTurn(pose.pelvis - (shank - leg.knee), leg.hip);
    leg.ankle = nearestTurn(pose.shank(rest.side) - pitch, 0.0);
}

void reachWithHand(FigurePose& pose, const Rest& rest)
{
    const QPointF wrist = (rest.plane.offset + palmRadius) * rest.plane.normal + rest.place * rest.plane.along();
    const QPointF shoulder = skeletonOf(pose).shoulder;
    ArmAngles& arm = pose.arms[rest.side];
    const QPointF way = wrist - shoulder;
    const Bend bend = bendBetween(upperArmLength, forearmLength, std::hypot(way.x(), way.y()));
    const double upperArm = inclination(shoulder, wrist) + bend.turn;
    arm.elbow = bend.joint;
    arm.shoulder = nearestTurn(pose.trunk() + 180.0 - upperArm, arm.shoulder);
    // Fingers point forward on the floor, up on a wall.
    arm.hand = nearestTurn(pose.forearm(rest.side) - (rest.plane.normal.y() > 0.5 ? 90.0 : 0.0), 0.0);
}

/// The edge on which a back pivots.
QPointF benchEdge(const Motion& motion)
{
    const Prop* bench = motion.findProp(PropKind::Bench);
    return bench ? QPointF(bench->x + bench->width - edgeInset, bench->height) : QPointF();
}

RestPoint restPointOf(ContactPoint point)
{
    switch (point) {
        case ContactPoint::Foot:
        case ContactPoint::OtherFoot: return RestPoint::Foot;
        case ContactPoint::Ball:
        case ContactPoint::OtherBall: return RestPoint::Ball;
        case ContactPoint::Heel:
        case ContactPoint::OtherHeel: return RestPoint::Heel;
        case ContactPoint::Toes:
        case ContactPoint::OtherToes: return RestPoint::Toes;
        case ContactPoint::Knee:
        case ContactPoint::OtherKnee: return RestPoint::Knee;
        case ContactPoint::Trunk: return RestPoint::Trunk;
        case ContactPoint::Back: return RestPoint::Back;
        case ContactPoint::Seat: return RestPoint::Seat;
        case ContactPoint::NearHand:
        case ContactPoint::FarHand: return RestPoint::Hand;
        case ContactPoint::NearElbow:
        case ContactPoint::FarElbow: return RestPoint::Elbow;
    }
    return RestPoint::Foot;
}

std::size_t sideOf(ContactPoint point, std::size_t reference)
{
    switch (point) {
        case ContactPoint::OtherFoot:
        case ContactPoint::OtherBall:
        case ContactPoint::OtherHeel:
        case ContactPoint::OtherToes:
        case ContactPoint::OtherKnee: return 1 - reference;
        case ContactPoint::NearHand:
        case ContactPoint::NearElbow: return nearSide;
        case ContactPoint::FarHand:
        case ContactPoint::FarElbow: return farSide;
        default: return reference;
    }
}

double heightOf(const Motion& motion, PropKind kind)
{
    const Prop* prop = motion.findProp(kind);
    return prop ? prop->height : 0.0;
}

}  // namespace

Plane planeOf(const Motion& motion, Surface surface)
{
    switch (surface) {
        case Surface::Floor: return {};
        case Surface::Step: return {{0.0, 1.0}, heightOf(motion, PropKind::Step)};
        case Surface::Bench: return {{0.0, 1.0}, heightOf(motion, PropKind::Bench)};
        case Surface::Box: return {{0.0, 1.0}, heightOf(motion, PropKind::Box)};
        case Surface::Chair: return {{0.0, 1.0}, heightOf(motion, PropKind::Chair)};
        case Surface::Wall: {
            const Prop* wall = motion.findProp(PropKind::Wall);
            return {{-1.0, 0.0}, wall ? -wall->x : 0.0};
        }
    }
    return {};
}

Rest restOf(const Motion& motion, const Contact& contact)
{
    const std::size_t reference = motion.farReference ? farSide : nearSide;
    Rest rest{restPointOf(contact.point), sideOf(contact.point, reference), planeOf(motion, contact.surface),
              contact.x.value_or(0.0)};
    if (rest.point == RestPoint::Back && contact.surface == Surface::Bench) {
        rest.place = benchEdge(motion).x();
    }
    return rest;
}

double flatPitch(const Plane& plane)
{
    return plane.normal.y() > 0.5 ? 0.0 : -90.0;
}

Touch touchOf(const FigurePose& pose, const Rest& rest)
{
    const Skeleton points = skeletonOf(pose);
    const LegPoints& leg = points.legs[rest.side];
    const ArmPoints& arm = points.arms[rest.side];
    const auto beside = [&](QPointF point) { return dot(point, rest.plane.along()); };
    const auto above = [&](QPointF point, double radius) { return dot(point, rest.plane.normal) - rest.plane.offset - radius; };
    switch (rest.point) {
        case RestPoint::Foot:
        case RestPoint::Ball:
        case RestPoint::Heel:
        case RestPoint::Toes: {
            const double pitch = pose.footPitch(rest.side);
            return {beside(footMark(rest.point, leg.ankle, pitch)), footGap(leg.ankle, pitch, rest.plane)};
        }
        case RestPoint::Knee: return {beside(leg.knee), above(leg.knee, kneeRadius)};
        case RestPoint::Trunk:
            return {beside(points.shoulder), std::min(pelvisGap(pose, rest.plane), thoraxGap(pose, points.lumbar, rest.plane))};
        case RestPoint::Back: {
            const QPointF blades = bladesOf(pose, points.lumbar);
            return {beside(blades), above(blades, 0.0)};
        }
        case RestPoint::Seat: return {beside(pose.hip), pelvisGap(pose, rest.plane)};
        case RestPoint::Hand: return {beside(arm.wrist), above(arm.wrist, palmRadius)};
        case RestPoint::Elbow: return {beside(arm.elbow), above(arm.elbow, elbowRadius)};
    }
    return {};
}

void carry(FigurePose& pose, const Rest& rest)
{
    const Touch now = touchOf(pose, rest);
    pose.hip += (rest.place - now.place) * rest.plane.along() - now.gap * rest.plane.normal;
}

void reach(FigurePose& pose, const Rest& rest, double pitch)
{
    if (rest.isFoot()) {
        reachWithFoot(pose, rest, pitch);
    } else if (rest.point == RestPoint::Hand) {
        reachWithHand(pose, rest);
    }
}

}  // namespace stance::figure
