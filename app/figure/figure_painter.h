// FigurePainter: one picture of a moving figure: scene, figure, what it holds, and the mark of a fault.
#pragma once

#include "app/figure/fault_painter.h"
#include "app/figure/front_painter.h"
#include "app/figure/moving_figure.h"
#include "app/figure/side_painter.h"

#include <QColor>
#include <QPainter>

namespace stance::figure {

/// What one picture shows.
struct Shown {
    View view = View::Side;
    bool mirrored = false;  ///< the left side works: the figure faces left
    Moment moment;
    FaultId fault;            ///< empty: good form
    double faultShare = 0.0;  ///< 0 good form, 1 the fault
};

/// Where it is drawn.
struct Stage {
    QRectF frame;
    double ground = 0.0;  ///< pixels of the floor above the bottom of the frame
    QColor behind;        ///< the colour of the ground behind, for halos
    bool dark = false;
};

class FigurePainter {
public:
    void paint(QPainter& painter, const MovingFigure& figure, const Shown& shown, const Stage& stage);

private:
    void paintSide(QPainter& painter, const MovingFigure& figure, const FigurePose& pose, const Shown& shown,
                   const FigureLook& look);
    void paintFront(QPainter& painter, const MovingFigure& figure, const FigurePose& pose, const Shown& shown,
                    const FigureLook& look);

    SidePainter m_side;
    FrontPainter m_front;
    Outline m_outline;
};

}  // namespace stance::figure
