#include "app/figure/rig.h"

#include "app/figure/body.h"

#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double radians = std::numbers::pi / 180.0;

double mix(double from, double to, double share)
{
    return from + (to - from) * share;
}

QPointF middle(QPointF from, QPointF to, double share)
{
    return from + (to - from) * share;
}

}  // namespace

QPointF direction(double inclination)
{
    return {std::sin(inclination * radians), std::cos(inclination * radians)};
}

QPointF offset(QPointF origin, double inclination, double along, double front)
{
    return origin + along * direction(inclination) + front * direction(inclination + 90.0);
}

double inclination(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    return std::atan2(way.x(), way.y()) / radians;
}

double nearestTurn(double angle, double near)
{
    return angle - 360.0 * std::round((angle - near) / 360.0);
}

QPointF footPoint(QPointF ankle, double pitch, double along, double up)
{
    // The sole points forward where the foot is flat: inclination 90, turned down by the pitch.
    return offset(ankle, pitch + 90.0, along - ankleAlong, ankleUp - up);
}

Skeleton skeletonOf(const FigurePose& pose)
{
    Skeleton points;
    points.hip = pose.hip;
    points.lumbar = pose.hip + pelvisLength * direction(pose.pelvis);
    points.shoulder = points.lumbar + thoraxLength * direction(pose.trunk());
    points.crown = points.shoulder + headLength * direction(pose.trunk() + pose.neck);
    for (const std::size_t side : {nearSide, farSide}) {
        LegPoints& leg = points.legs[side];
        leg.knee = pose.hip - thighLength * direction(pose.thigh(side));
        leg.ankle = leg.knee - shankLength * direction(pose.shank(side));
        leg.heel = footPoint(leg.ankle, pose.footPitch(side), 0.0, 0.0);
        ArmPoints& arm = points.arms[side];
        arm.elbow = points.shoulder + upperArmLength * direction(pose.upperArm(side));
        arm.wrist = arm.elbow + forearmLength * direction(pose.forearm(side));
    }
    return points;
}

QPointF centreOfMass(const FigurePose& pose, const Skeleton& points)
{
    // Shares of body mass after Winter; each limb's own centre at its usual place.
    QPointF sum = 0.142 * middle(points.hip, points.lumbar, 0.5) + 0.355 * middle(points.lumbar, points.shoulder, 0.5)
                  + 0.081 * middle(points.shoulder, points.crown, 0.6);
    for (const std::size_t side : {nearSide, farSide}) {
        const LegPoints& leg = points.legs[side];
        const ArmPoints& arm = points.arms[side];
        sum += 0.100 * middle(points.hip, leg.knee, 0.43) + 0.0465 * middle(leg.knee, leg.ankle, 0.43)
               + 0.0145 * footPoint(leg.ankle, pose.footPitch(side), 0.07, 0.02);
        sum += 0.028 * middle(points.shoulder, arm.elbow, 0.44) + 0.022 * middle(arm.elbow, arm.wrist, 0.68);
    }
    constexpr double whole = 0.142 + 0.355 + 0.081 + 2.0 * (0.100 + 0.0465 + 0.0145 + 0.028 + 0.022);
    return sum / whole;
}

FigurePose figurePose(const Pose& pose, std::size_t reference)
{
    const std::size_t other = 1 - reference;
    FigurePose made;
    made.pelvis = pose.pelvisPitch();
    made.lumbar = pose.lumbar;
    made.neck = pose.neck;
    made.legs[reference] = pose.leg;
    made.legs[other] = pose.otherLeg;
    made.out[reference] = pose.legOut;
    made.out[other] = pose.otherLegOut;
    made.arms[nearSide] = {pose.nearArm.shoulder, pose.nearArm.elbow, 0.0};
    made.arms[farSide] = {pose.farArm.shoulder, pose.farArm.elbow, 0.0};
    made.front = pose.front;
    made.roll = pose.roll;
    made.support = static_cast<double>(reference);
    made.hip = QPointF(0.0, ankleUp) - skeletonOf(made).legs[reference].ankle;
    return made;
}

FigurePose swapped(const FigurePose& pose)
{
    FigurePose other = pose;
    std::swap(other.legs[nearSide], other.legs[farSide]);
    std::swap(other.arms[nearSide], other.arms[farSide]);
    std::swap(other.out[nearSide], other.out[farSide]);
    other.support = 1.0 - pose.support;
    other.working = 1.0 - pose.working;
    return other;
}

FigurePose blend(const FigurePose& from, const FigurePose& to, Shares shares, std::optional<std::size_t> carrier)
{
    FigurePose made;
    made.lumbar = mix(from.lumbar, to.lumbar, shares.hips);
    made.neck = mix(from.neck, to.neck, shares.hips);
    for (const std::size_t side : {nearSide, farSide}) {
        made.legs[side].hip = mix(from.legs[side].hip, to.legs[side].hip, shares.hips);
        made.legs[side].knee = mix(from.legs[side].knee, to.legs[side].knee, shares.knees);
        made.legs[side].ankle = mix(from.legs[side].ankle, to.legs[side].ankle, shares.knees);
        made.arms[side].shoulder = mix(from.arms[side].shoulder, to.arms[side].shoulder, shares.arms);
        made.arms[side].elbow = mix(from.arms[side].elbow, to.arms[side].elbow, shares.arms);
        made.arms[side].hand = mix(from.arms[side].hand, to.arms[side].hand, shares.arms);
        made.out[side].thigh = mix(from.out[side].thigh, to.out[side].thigh, shares.hips);
        made.out[side].shank = mix(from.out[side].shank, to.out[side].shank, shares.hips);
        made.out[side].toes = mix(from.out[side].toes, to.out[side].toes, shares.hips);
        made.out[side].edge = mix(from.out[side].edge, to.out[side].edge, shares.hips);
    }
    if (carrier) {
        const LegPose& leg = made.legs[*carrier];
        const double pitch = mix(from.footPitch(*carrier), to.footPitch(*carrier), shares.knees);
        made.pelvis = pitch + leg.ankle - leg.knee + leg.hip;
    } else {
        made.pelvis = mix(from.pelvis, to.pelvis, shares.hips);
    }
    made.front.drop = mix(from.front.drop, to.front.drop, shares.hips);
    made.front.valgus = mix(from.front.valgus, to.front.valgus, shares.knees);
    made.front.sway = mix(from.front.sway, to.front.sway, shares.hips);
    made.front.turn = mix(from.front.turn, to.front.turn, shares.hips);
    made.roll = mix(from.roll, to.roll, shares.hips);
    made.support = mix(from.support, to.support, shares.hips);
    made.working = mix(from.working, to.working, shares.hips);
    made.hip = middle(from.hip, to.hip, shares.hips);
    return made;
}

}  // namespace stance::figure
