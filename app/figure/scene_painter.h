// Scene: what stands around the figure, and what it holds. In body heights, as the figure.
#pragma once

#include "app/figure/camera.h"
#include "app/figure/figure_look.h"
#include "app/figure/front_rig.h"
#include "app/figure/rig.h"
#include "core/catalog/motion.h"

#include <QPainter>

namespace stance::figure {

/// The line of the floor, from edge to edge of the frame.
void paintGround(QPainter& painter, const FigureLook& look, double left, double right);
/// Behind the figure. `figure` is the extent of the whole movement: a mat goes from head to feet.
void paintSceneBehind(QPainter& painter, const Motion& motion, const FigurePose& first, const FigureLook& look,
                      const QRectF& figure);
/// A step beside the free foot stands between the legs.
bool standsBetween(const Prop& prop, const FigurePose& first);
void paintSceneBetween(QPainter& painter, const Motion& motion, const FigurePose& first, const FigureLook& look);
/// In the hands, on the back and round the legs.
void paintHeldBehind(QPainter& painter, const Motion& motion, const FigurePose& pose, const FigureLook& look);
void paintHeld(QPainter& painter, const Motion& motion, const FigurePose& pose, const FigureLook& look);
/// The same from the front: what lies below; what is worn, held, or stands before the feet. `first` is the pose in which the
/// movement begins.
void paintFrontBehind(QPainter& painter, const Motion& motion, const FigureLook& look, const QRectF& figure);
void paintFrontBefore(QPainter& painter, const Motion& motion, const FrontSkeleton& points, const FigurePose& first,
                      const FigureLook& look);
/// The props that count for the camera; what is held with every pose.
void addScene(Extent& extent, const Motion& motion);
void addHeld(Extent& extent, const Motion& motion, const FigurePose& pose);

}  // namespace stance::figure
