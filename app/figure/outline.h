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

    /// One more dot of a row of dots; the row is one polygon, whose joining lines have no width once it is ended.
    void dot(const Disc& disc);
    void endDots();
    /// A ring of some width, half of it on each side of the radius.
    void ring(QPointF middle, double radius, double width);
    /// Cuts everything to a convex polygon. Pieces of a shape that is not convex stay joined by lines of no width.
    void cutTo(std::span<const QPointF> convex);

private:
    void round(const Disc& disc, int steps);
    void arc(const Disc& disc, double from, double to);
    void side(std::span<const Disc> discs, bool back);

    std::vector<QPointF> m_points;
    std::vector<QPointF> m_scratch;
    std::vector<Disc> m_refined;
    std::vector<QPointF> m_dotStarts;
};

}  // namespace stance::figure
