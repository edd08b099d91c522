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

struct BodyShapes {
    QPainterPath thigh, shank, upperArm, forearm, hand;
    QPainterPath pelvis, thorax;
    QPainterPath shoe, sole;
    QPainterPath face, hair, knot;
    QPainterPath trunkShorts, legShorts, clothedThigh, belt;

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
