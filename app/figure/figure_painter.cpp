#include "app/figure/figure_painter.h"

#include "app/figure/camera.h"
#include "app/figure/scene_painter.h"

namespace stance::figure {

void FigurePainter::paint(QPainter& painter, const MovingFigure& figure, const Shown& shown, const Stage& stage)
{
    const FigureLook look{&figureColours(stage.dark), stage.behind, figure.muscles(), shown.moment.breath, shown.moment.effort};
    const QRectF box = figure.box(shown.view);
    const QTransform camera = cameraFor(box, stage.frame, stage.ground, shown.mirrored);
    const FigurePose pose = figure.pose(shown.moment, shown.fault, shown.faultShare);

    painter.save();
    painter.setClipRect(stage.frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(camera, true);
    const QRectF edges = painter.transform().inverted().mapRect(QRectF(stage.frame));
    painter.setPen(Qt::NoPen);
    paintSceneBehind(painter, figure.motion(), look, box);
    paintGround(painter, look, edges.left(), edges.right());
    paintHeldBehind(painter, figure.motion(), pose, look);
    m_side.paint(painter, pose, look);
    paintHeld(painter, figure.motion(), pose, look);
    painter.restore();
}

}  // namespace stance::figure
