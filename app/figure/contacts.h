// Contacts: what of the body rests on what, told by the drawn outline, and how a pose is brought to rest there.
#pragma once

#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <QPointF>

namespace stance::figure {

enum class RestPoint { Foot, Ball, Heel, Toes, Knee, Trunk, Back, Seat, Hand, Elbow };

/// A straight surface: where `normal` · point = `offset`.
struct Plane {
    QPointF normal{0.0, 1.0};
    double offset = 0.0;

    /// Along the surface: forward on a floor, up a wall.
    QPointF along() const { return {normal.y(), -normal.x()}; }
    friend bool operator==(const Plane&, const Plane&) = default;
};

/// A point of the body that stays at one place of a surface.
struct Rest {
    RestPoint point = RestPoint::Foot;
    std::size_t side = nearSide;
    Plane plane;
    double place = 0.0;  ///< along the surface

    bool isFoot() const { return point <= RestPoint::Toes; }
    bool isLeg() const { return point <= RestPoint::Knee; }
    friend bool operator==(const Rest&, const Rest&) = default;
};

/// Where a point of the body is beside a surface. A gap below 0 is inside it.
struct Touch {
    double place = 0.0;
    double gap = 0.0;
};

Plane planeOf(const Motion& motion, Surface surface);
/// The rest of a contact; its place is still to come, except for a back on a bench, which pivots on the edge.
Rest restOf(const Motion& motion, const Contact& contact);
/// Pitch of a foot that stands flat on the surface.
double flatPitch(const Plane& plane);

Touch touchOf(const FigurePose& pose, const Rest& rest);

/// Moves the whole figure so that the point rests at its place.
void carry(FigurePose& pose, const Rest& rest);
/// Bends the limb of the point so that it rests there, its foot at `pitch`; what is no limb stays as it is. As near as it
/// can be reached.
void reach(FigurePose& pose, const Rest& rest, double pitch);

}  // namespace stance::figure
