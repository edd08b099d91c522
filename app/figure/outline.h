// Outlines: chains and hulls of circles as polygons. They append to a buffer that keeps its room, so that a frame allocates
// nothing.
#pragma once

#include <QPainterPath>
#include <QPointF>

#include <span>
#include <vector>

namespace stance::figure {

struct Disc {
    QPointF middle;
    double radius = 0.0;
};

class Outline {
public:
    Outline();

    void clear();
    std::span<const QPointF> points() const { return m_points; }
    /// As a path, for what is kept.
    QPainterPath path() const;

    /// Neighbours joined by their outer tangents, round at both ends.
    void chain(std::span<const Disc> discs);
    /// The same, refined so that it runs in a curve through the discs.
    void smoothChain(std::span<const Disc> discs);
    /// The convex hull of all discs.
    void hull(std::span<const Disc> discs);

private:
    void arc(const Disc& disc, double from, double to);
    void side(std::span<const Disc> discs, bool back);

    std::vector<QPointF> m_points;
    std::vector<QPointF> m_scratch;
    std::vector<Disc> m_refined;
};

}  // namespace stance::figure
