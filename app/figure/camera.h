// Camera: a frame that holds a whole movement, so that it never moves while the figure does.
#pragma once

#include "app/figure/front_rig.h"
#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <QRectF>
#include <QTransform>

namespace stance::figure {

/// A box of body heights around everything seen, y up from the floor.
class Extent {
public:
    void add(QPointF middle, double radius);
    /// Everything drawn of the side view.
    void add(const FigurePose& pose);
    /// Everything drawn of the front view.
    void add(const FrontSkeleton& points);
    QRectF box() const { return m_box; }

private:
    QRectF m_box;
};

/// Maps the box into a frame whose floor is `ground` pixels above its bottom edge; x mirrored about the box for the left side.
QTransform cameraFor(const QRectF& box, const QRectF& frame, double ground, bool mirrored);

}  // namespace stance::figure
