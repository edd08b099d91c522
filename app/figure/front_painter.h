// FrontPainter: the figure seen from the front, as in a mirror. The painter's transform maps body heights, y up, to the screen.
#pragma once

#include "app/figure/body.h"
#include "app/figure/figure_look.h"
#include "app/figure/front_rig.h"
#include "app/figure/outline.h"

#include <QPainter>

namespace stance::figure {

class FrontPainter {
public:
    /// Own buffers only: nothing is allocated.
    void paint(QPainter& painter, const FrontSkeleton& points, const FigureLook& look);

private:
    struct Job {
        QPainter& painter;
        const FrontSkeleton& points;
        const FigureLook& look;
        QTransform world;
    };

    void paintFromFeet(const Job& job);
    void fillOutline(const Job& job, const QColor& colour);
    void limb(const Job& job, QPointF from, QPointF to, std::span<const Circle> widths, double whole, const QColor& colour,
              bool haloed);
    void paintLeg(const Job& job, std::size_t side);
    void paintFoot(const Job& job, std::size_t side);
    void paintTrunk(const Job& job);
    void levels(const Job& job, const QColor& colour, double wider);
    void paintShorts(const Job& job);
    void paintHead(const Job& job);
    void paintArm(const Job& job, std::size_t side);
    void paintMuscles(const Job& job);
    void paintMuscle(const Job& job, const MarkedMuscle& muscle);
    void paintJoints(const Job& job);

    Outline m_outline;
};

}  // namespace stance::figure
