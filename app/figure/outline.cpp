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
constexpr int dotSteps = 16;
constexpr int ringSteps = 56;
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

/// Without the points that nobody would miss: what is kept is drawn in every frame.
QPolygonF thinned(std::span<const QPointF> points)
{
    constexpr double visible = 0.00012;
    QPolygonF kept;
    std::size_t last = 0;
    const auto needed = [&](std::size_t to) {
        const QPointF way = points[to] - points[last];
        const double length = std::hypot(way.x(), way.y());
        const auto offLine = [&](QPointF point) {
            return length > 1e-9 ? std::abs(cross(points[last], points[to], point)) / length : 1.0;
        };
        return std::any_of(points.begin() + static_cast<std::ptrdiff_t>(last) + 1, points.begin() + static_cast<std::ptrdiff_t>(to),
                           [&](QPointF point) { return offLine(point) > visible; });
    };
    for (std::size_t next = 0; next < points.size(); ++next) {
        if (next == 0 || next + 1 == points.size() || needed(next + 1)) {
            kept.push_back(points[next]);
            last = next;
        }
    }
    return kept;
}

}  // namespace

Outline::Outline()
{
    m_points.reserve(roomForPoints);
    m_scratch.reserve(roomForPoints);
    m_refined.reserve(64);
    m_dotStarts.reserve(64);
}

void Outline::clear()
{
    m_points.clear();
}

QPainterPath Outline::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(thinned(m_points));
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

void Outline::round(const Disc& disc, int steps)
{
    // Ends in the very point where it began.
    const std::size_t start = m_points.size();
    for (int step = 0; step < std::abs(steps); ++step) {
        m_points.push_back(onDisc(disc, 2.0 * pi * step / steps));
    }
    m_points.push_back(m_points[start]);
}

void Outline::dot(const Disc& disc)
{
    if (m_points.empty()) {
        m_dotStarts.clear();
    }
    m_dotStarts.push_back(onDisc(disc, 0.0));
    round(disc, dotSteps);
}

void Outline::endDots()
{
    // Back by the lines it came on.
    m_points.insert(m_points.end(), m_dotStarts.rbegin(), m_dotStarts.rend());
}

void Outline::ring(QPointF middle, double radius, double width)
{
    round({middle, radius + 0.5 * width}, ringSteps);
    round({middle, radius - 0.5 * width}, -ringSteps);
}

void Outline::cutTo(std::span<const QPointF> convex)
{
    double area = 0.0;
    for (std::size_t corner = 2; corner < convex.size(); ++corner) {
        area += cross(convex[0], convex[corner - 1], convex[corner]);
    }
    const double left = area > 0.0 ? 1.0 : -1.0;
    for (std::size_t edge = 0; edge < convex.size() && !m_points.empty(); ++edge) {
        const QPointF from = convex[edge];
        const QPointF to = convex[(edge + 1) % convex.size()];
        if (from == to) {
            continue;
        }
        m_scratch.clear();
        QPointF last = m_points.back();
        double lastInside = left * cross(from, to, last);
        for (const QPointF point : m_points) {
            const double inside = left * cross(from, to, point);
            if ((inside > 0.0) != (lastInside > 0.0)) {
                m_scratch.push_back(last + (point - last) * (lastInside / (lastInside - inside)));
            }
            if (inside > 0.0) {
                m_scratch.push_back(point);
            }
            last = point;
            lastInside = inside;
        }
        std::swap(m_points, m_scratch);
    }
}

}  // namespace stance::figure
