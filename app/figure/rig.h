// Rig: from joint angles to points in the plane of the side view. Body heights, x forward, y up. Pure.
#pragma once

#include "core/catalog/motion.h"

#include <QPointF>

#include <array>
#include <cstddef>

namespace stance::figure {

constexpr std::size_t nearSide = 0;
constexpr std::size_t farSide = 1;

struct ArmAngles {
    double shoulder = 0.0;
    double elbow = 0.0;
    double hand = 0.0;  ///< hand bent back from the forearm, so that a palm lies flat

    friend bool operator==(const ArmAngles&, const ArmAngles&) = default;
};

/// Where the body is: all joints and the place of the hip. Arrays are near, far.
struct FigurePose {
    double pelvis = 0.0;
    double lumbar = 0.0;
    double neck = 0.0;
    std::array<LegPose, 2> legs;
    std::array<ArmAngles, 2> arms;
    std::array<Splay, 2> out;
    FrontPose front;
    double roll = 0.0;
    double support = 0.0;  ///< on which leg the weight is: 0 near, 1 far, between on both
    double working = 0.0;  ///< which leg works: 0 near, 1 far in the second half of an alternating movement
    QPointF hip;

    double trunk() const { return pelvis + lumbar; }
    double thigh(std::size_t side) const { return pelvis - legs[side].hip; }
    double shank(std::size_t side) const { return thigh(side) + legs[side].knee; }
    double footPitch(std::size_t side) const { return shank(side) - legs[side].ankle; }
    double upperArm(std::size_t side) const { return trunk() + 180.0 - arms[side].shoulder; }
    double forearm(std::size_t side) const { return upperArm(side) - arms[side].elbow; }
    double hand(std::size_t side) const { return forearm(side) - arms[side].hand; }

    friend bool operator==(const FigurePose&, const FigurePose&) = default;
};

struct LegPoints {
    QPointF knee;
    QPointF ankle;
    QPointF heel;  ///< back end of the sole
};

struct ArmPoints {
    QPointF elbow;
    QPointF wrist;
};

struct Skeleton {
    QPointF hip;
    QPointF lumbar;
    QPointF shoulder;
    QPointF crown;
    std::array<LegPoints, 2> legs;
    std::array<ArmPoints, 2> arms;
};

/// Unit vector of an inclination: degrees clockwise from straight up.
QPointF direction(double inclination);
/// `along` an inclination from `origin`, then `front` to its front side.
QPointF offset(QPointF origin, double inclination, double along, double front);
/// Inclination of the way from one point to another.
double inclination(QPointF from, QPointF to);
/// The same angle, within half a turn of `near`.
double nearestTurn(double angle, double near);

Skeleton skeletonOf(const FigurePose& pose);

/// Middle of a circle of the foot whose ankle and pitch are given.
QPointF footPoint(QPointF ankle, double pitch, double along, double up);

/// The body's centre of mass.
QPointF centreOfMass(const FigurePose& pose, const Skeleton& points);

/// The angles of a key pose; the hip is put so that the ankle of the reference leg is above the origin.
FigurePose figurePose(const Pose& pose, std::size_t reference);

/// Near and far exchanged: the same movement with the other leg.
FigurePose swapped(const FigurePose& pose);

/// How far each group of joints is on the way between two poses; 0 to 1.
struct Shares {
    double hips = 0.0;   ///< hip, pelvis, trunk, neck
    double knees = 0.0;  ///< knee, ankle
    double arms = 0.0;
};

/// Joint by joint. `carrier` is the leg whose foot carries, from which the pelvis then follows; none: the pelvis itself is blended.
FigurePose blend(const FigurePose& from, const FigurePose& to, Shares shares, std::optional<std::size_t> carrier);

}  // namespace stance::figure
