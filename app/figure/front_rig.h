// Front rig: the same angles seen from the front, as in a mirror. Screen x to the right, y up, depth toward the viewer. Pure.
#pragma once

#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <QPointF>

#include <array>

namespace stance::figure {

struct FrontPoint {
    QPointF at;
    double depth = 0.0;
};

struct FrontLeg {
    FrontPoint hip, knee, ankle;
    double footLength = 0.0;  ///< from the ankle down: more on the ball of the foot
    Splay foot;
};

struct FrontArm {
    QPointF shoulder, elbow, wrist, hand;
};

/// A part of the trunk: where it begins, its axes on the screen. `up` is shortened when the part leans.
struct FrontAxes {
    QPointF origin;
    QPointF up;
    QPointF across;  ///< toward the near side

    QPointF at(double along, double toNear) const { return origin + along * up + toNear * across; }
};

struct FrontSkeleton {
    FrontAxes pelvis;
    FrontAxes thorax;
    FrontAxes head;  ///< from the shoulders; its `up` is not shortened, its place is
    std::array<FrontLeg, 2> legs;
    std::array<FrontArm, 2> arms;
    bool liesBack = false;  ///< head away from the viewer
    double nearSign = 1.0;  ///< which way on the screen the near side lies
};

FrontSkeleton frontSkeletonOf(const FigurePose& pose, FrontArms arms);

}  // namespace stance::figure
