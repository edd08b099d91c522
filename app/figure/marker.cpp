#include "app/figure/marker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stance::figure {
namespace {

constexpr double lineWidth = .0125;
constexpr double haloWidth = .012;
constexpr double dotSpacing = .027;
constexpr double ringWidth = .013;
constexpr double shaftWidth = .016;
constexpr double arrowHead = .060;
constexpr double arrowLength = .130;
constexpr double chevron = .050;
constexpr std::size_t mostPoints = 16;

double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

QPointF unit(QPointF way)
{
    const double size = length(way);
    return size > 1e-9 ? way / size : QPointF(0.0, 1.0);
}

QPointF beside(QPointF along)
{
    return {-along.y(), along.x()};
}

}  // namespace

Marker::Marker(QPainter& painter, const FigureLook& look, Outline& buffer) : m_painter(painter), m_look(look), m_buffer(buffer) {}

void Marker::fill(const QColor& colour) const
{
    const auto points = m_buffer.points();
    m_painter.setBrush(colour);
    m_painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
}

void Marker::bent(std::span<const QPointF> points, double width) const
{
    std::array<Disc, mostPoints> discs;
    const std::size_t count = std::min(points.size(), discs.size());
    std::transform(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(count), discs.begin(), [width](QPointF at) {
        return Disc{at, 0.5 * width};
    });
    m_buffer.clear();
    m_buffer.chain({discs.data(), count});
}

void Marker::solid(std::span<const QPointF> points) const
{
    bent(points, lineWidth + haloWidth);
    fill(m_look.halo);
    bent(points, lineWidth);
    fill(m_look.colours->fault);
}

void Marker::dotted(QPointF from, QPointF to) const
{
    const int dots = std::max(static_cast<int>(length(to - from) / dotSpacing), 1);
    for (const bool halo : {true, false}) {
        m_buffer.clear();
        for (int dot = 0; dot <= dots; ++dot) {
            m_buffer.dot({from + (to - from) * dot / dots, 0.5 * (lineWidth + (halo ? haloWidth : 0.0))});
        }
        m_buffer.endDots();
        fill(halo ? m_look.halo : m_look.colours->aligned);
    }
}

void Marker::ring(QPointF middle) const
{
    for (const bool halo : {true, false}) {
        m_buffer.clear();
        m_buffer.ring(middle, ringRadius, ringWidth + (halo ? haloWidth : 0.0));
        fill(halo ? m_look.halo : m_look.colours->fault);
    }
}

void Marker::straightArrow(QPointF tail, QPointF along, double length, double wider) const
{
    const QPointF aside = beside(along);
    const QPointF neck = tail + (length - 0.8 * arrowHead) * along - wider * along;
    const double shaft = 0.5 * shaftWidth + wider;
    const double wing = 0.5 * arrowHead + 1.9 * wider;
    const std::array<QPointF, 7> points{tail - wider * along + shaft * aside,  neck + shaft * aside, neck + wing * aside,
                                        tail + (length + 2.2 * wider) * along, neck - wing * aside,  neck - shaft * aside,
                                        tail - wider * along - shaft * aside};
    m_painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
}

void Marker::arrow(QPointF tail, QPointF way) const
{
    const QPointF along = unit(way);
    m_painter.setBrush(m_look.halo);
    straightArrow(tail, along, arrowLength, 0.5 * haloWidth);
    m_painter.setBrush(m_look.colours->fault);
    straightArrow(tail, along, arrowLength, 0.0);
}

void Marker::curvedArrow(std::span<const QPointF> points) const
{
    solid(points);
    const QPointF along = unit(points.back() - points[points.size() - 2]);
    // Only the head: its neck lies where the curve ends.
    m_painter.setBrush(m_look.halo);
    straightArrow(points.back(), along, 0.8 * arrowHead, 0.5 * haloWidth);
    m_painter.setBrush(m_look.colours->fault);
    straightArrow(points.back(), along, 0.8 * arrowHead, 0.0);
}

void Marker::chevrons(QPointF middle, QPointF way) const
{
    const QPointF along = unit(way);
    const QPointF aside = beside(along);
    for (const double at : {-0.7, 0.7}) {
        const QPointF tip = middle + (at + 0.5) * chevron * along;
        solid(std::array{tip - chevron * along + chevron * aside, tip, tip - chevron * along - chevron * aside});
    }
}

}  // namespace stance::figure
