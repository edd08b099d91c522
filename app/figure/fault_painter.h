// Marks of a fault: where the body is, where it should be, and which way it went.
#pragma once

#include "app/figure/figure_look.h"
#include "app/figure/front_rig.h"
#include "app/figure/outline.h"
#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <QPainter>

namespace stance::figure {

/// `opacity` 0 to 1 as the fault comes; `buffer` is the room to draw with. Marks of the other view are not drawn.
void paintFaultMark(QPainter& painter, const FaultMotion& fault, const FigurePose& pose, std::size_t reference,
                    const FigureLook& look, double opacity, Outline& buffer);
void paintFaultMark(QPainter& painter, const FaultMotion& fault, const FigurePose& pose, const FrontSkeleton& points,
                    const FigureLook& look, double opacity, Outline& buffer);

}  // namespace stance::figure
