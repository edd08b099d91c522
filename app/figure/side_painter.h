// SidePainter: the figure in the side view, facing right. The painter's transform maps body heights, y up, to the screen.
#pragma once

#include "app/figure/body_shapes.h"
#include "app/figure/figure_look.h"
#include "app/figure/rig.h"

#include <QPainter>

#include <vector>

namespace stance::figure {

class SidePainter {
public:
    /// The far arm and leg; then everything else, so that something can stand between. Own buffers only: nothing is allocated.
    void paintFar(QPainter& painter, const FigurePose& pose, const FigureLook& look);
    void paintNear(QPainter& painter, const FigurePose& pose, const FigureLook& look);

private:
    /// What one call works with.
    struct Job {
        QPainter& painter;
        const FigurePose& pose;
        const FigureLook& look;
        Skeleton points;
        QTransform world;
    };

    void fill(const Job& job, const QTransform& frame, const QPainterPath& path, const QColor& colour) const;
    void paintArm(const Job& job, std::size_t side, bool haloed) const;
    void paintLeg(const Job& job, std::size_t side) const;
    void haloLeg(const Job& job) const;
    void paintTrunk(const Job& job);
    void paintHead(const Job& job) const;
    void paintMuscles(const Job& job, bool trunk);
    void paintMuscle(const Job& job, const MarkedMuscle& muscle, std::size_t side);
    void paintMuscleOn(const Job& job, MuscleShape shape, BodyPart part, std::size_t side);
    void paintJoints(const Job& job, bool arm);
    void neckOutline(const Job& job);
    QTransform chest(const Job& job) const;
    QTransform belly(const Job& job) const;
    QBrush muscleBrush(const FigureLook& look, const MarkedMuscle& muscle);
    /// Stripes of a muscle that is stretched; made once for each set of colours.
    const QBrush& hatch(const FigureColours& colours);

    Outline m_outline;
    QBrush m_hatch;
    const FigureColours* m_hatchedFor = nullptr;
    std::vector<QPointF> m_ground;  ///< of a muscle, where it is now
};

}  // namespace stance::figure
