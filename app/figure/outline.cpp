#include "app/figure/outline.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double pi = std::numbers::pi;
constexpr int refinements = 5;
constexpr double arcStep = pi / 14.0;
constexpr int hullSteps = 28;
constexpr std::size_t roomForPoints = 1024;

double catmullRom(double before, double from, double to, double after, double at)
{
    return 0.5
           * (2.0 * from + (to - before) * at + (2.0 * before - 5.0 * from + 4.0 * to - after) * at * at
              + (3.0 * from - before - 3.0 * to + after) * at * at * at);
}

double cross(QPointF origin, QPointF first, QPointF second)
{
    const QPointF a = first - origin;
    const QPointF b = second - origin;
    return a.x() * b.y() - a.y() * b.x();
}

/// Direction in which the outer tangent of two discs touches both, on their left side.
double touchAngle(const Disc& from, const Disc& to)
{
    const QPointF way = to.middle - from.middle;
    const double length = std::max(std::hypot(way.x(), way.y()), 1e-9);
    const double slope = std::asin(std::clamp((from.radius - to.radius) / length, -1.0, 1.0));
    return std::atan2(way.y(), way.x()) + pi / 2.0 - slope;
}

QPointF onDisc(const Disc& disc, double angle)
{
    return disc.middle + disc.radius * QPointF(std::cos(angle), std::sin(angle));
}

}  // namespace

Outline::Outline()
{
    m_points.reserve(roomForPoints);
    m_scratch.reserve(roomForPoints);
    m_refined.reserve(64);
}

void Outline::clear()
{
    m_points.clear();
}

QPainterPath Outline::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(QPolygonF(QList<QPointF>(m_points.begin(), m_points.end())));
    path.closeSubpath();
    return path;
}

void Outline::arc(const Disc& disc, double from, double to)
{
    const double turn = std::remainder(to - from, 2.0 * pi);
    const double way = turn > 0.0 ? turn - 2.0 * pi : turn;
    const int steps = std::max(1, static_cast<int>(std::ceil(-way / arcStep)));
    for (int step = 0; step <= steps; ++step) {
        m_points.push_back(onDisc(disc, from + way * step / steps));
    }
}

void Outline::side(std::span<const Disc> discs, bool back)
{
    const std::size_t count = discs.size();
    for (std::size_t step = 0; step + 1 < count; ++step) {
        const Disc& from = back ? discs[count - 1 - step] : discs[step];
        const Disc& to = back ? discs[count - 2 - step] : discs[step + 1];
        const double angle = touchAngle(from, to);
        m_points.push_back(onDisc(from, angle));
        m_points.push_back(onDisc(to, angle));
    }
}

void Outline::chain(std::span<const Disc> discs)
{
    const std::size_t count = discs.size();
    if (count < 2) {
        hull(discs);
        return;
    }
    // Up the left side, round the far end, down the other side, round the near end.
    side(discs, false);
    arc(discs.back(), touchAngle(discs[count - 2], discs[count - 1]), touchAngle(discs[count - 1], discs[count - 2]));
    side(discs, true);
    arc(discs.front(), touchAngle(discs[1], discs[0]), touchAngle(discs[0], discs[1]));
}

void Outline::smoothChain(std::span<const Disc> discs)
{
    m_refined.clear();
    for (std::size_t from = 0; from + 1 < discs.size(); ++from) {
        const Disc& first = discs[from];
        const Disc& second = discs[from + 1];
        const Disc& before = from > 0 ? discs[from - 1] : first;
        const Disc& after = from + 2 < discs.size() ? discs[from + 2] : second;
        for (int step = 0; step <= refinements; ++step) {
            const double at = static_cast<double>(step) / (refinements + 1);
            m_refined.push_back({{catmullRom(before.middle.x(), first.middle.x(), second.middle.x(), after.middle.x(), at),
                                  catmullRom(before.middle.y(), first.middle.y(), second.middle.y(), after.middle.y(), at)},
                                 catmullRom(before.radius, first.radius, second.radius, after.radius, at)});
        }
    }
    m_refined.push_back(discs.back());
    chain(m_refined);
}

void Outline::hull(std::span<const Disc> discs)
{
    m_scratch.clear();
    for (const Disc& disc : discs) {
        for (int step = 0; step < hullSteps; ++step) {
            m_scratch.push_back(onDisc(disc, 2.0 * pi * step / hullSteps));
        }
    }
    const auto leftmost = [](QPointF a, QPointF b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); };
    std::sort(m_scratch.begin(), m_scratch.end(), leftmost);
    // Andrew's monotone chain: the lower half forward, the upper half back.
    const std::size_t start = m_points.size();
    const auto turn = [&](QPointF point, std::size_t floor) {
        while (m_points.size() >= floor + 2 && cross(m_points[m_points.size() - 2], m_points.back(), point) <= 0.0) {
            m_points.pop_back();
        }
        m_points.push_back(point);
    };
    for (const QPointF point : m_scratch) {
        turn(point, start);
    }
    const std::size_t upper = m_points.size() - 1;
    for (auto point = m_scratch.rbegin() + 1; point != m_scratch.rend(); ++point) {
        turn(*point, upper);
    }
}

}  // namespace stance::figure
