// Body shapes: the outline of every part, made once. Each in its own frame: x toward the front of the body, y along the part
// from its upper joint down (limbs) or its lower joint up (trunk, head); feet x along the sole from the heel, y up.
#pragma once

#include "app/figure/body.h"
#include "app/figure/outline.h"
#include "app/figure/rig.h"

#include <QPainterPath>
#include <QTransform>

#include <span>

namespace stance::figure {

/// Half of a halo: that much of it is seen round a part. To fill a wider shape costs a fraction of stroking this one.
inline constexpr double haloWidth = 0.0045;

struct BodyShapes {
    /// A part and what is filled with the colour of the ground below it.
    struct Part {
        QPainterPath shape;
        QPainterPath halo;
    };

    Part thigh, shank, upperArm, forearm, hand;
    Part pelvis, thorax;
    Part shoe, legShorts;
    QPainterPath sole;
    QPainterPath face, hair, knot;
    QPainterPath trunkShorts, clothedThigh, belt;

    static const BodyShapes& get();

private:
    BodyShapes();
};

/// Frames of the parts in body heights.
QTransform trunkFrame(QPointF origin, double inclination);
QTransform limbFrame(QPointF origin, double inclination);
QTransform footFrame(QPointF heel, double pitch);

/// A circle of a table in its part's frame.
inline Disc discOf(const Circle& circle)
{
    return {{circle.front, circle.along}, circle.radius};
}

}  // namespace stance::figure
