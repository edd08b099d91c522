// Marker: the lines, dots, rings and arrows that mark a fault. Everything is filled: to stroke a curve costs many times as much.
#pragma once

#include "app/figure/figure_look.h"
#include "app/figure/outline.h"

#include <QPainter>

#include <span>

namespace stance::figure {

/// Half of the space that a ring takes.
inline constexpr double ringRadius = .054;

/// Draws in body heights, each mark with a halo in the colour of the stage below it.
class Marker {
public:
    /// All must outlive the marker. `buffer` is the room it draws with.
    Marker(QPainter& painter, const FigureLook& look, Outline& buffer);

    /// What is.
    void solid(std::span<const QPointF> points) const;
    /// What should be.
    void dotted(QPointF from, QPointF to) const;
    void ring(QPointF middle) const;
    /// From `tail`, ending at its head.
    void arrow(QPointF tail, QPointF way) const;
    /// A curve that ends in the head of an arrow.
    void curvedArrow(std::span<const QPointF> points) const;
    /// Two angles in a row that point `way`: faster than it should be.
    void chevrons(QPointF middle, QPointF way) const;

private:
    void fill(const QColor& colour) const;
    void bent(std::span<const QPointF> points, double width) const;
    void straightArrow(QPointF tail, QPointF along, double length, double wider) const;

    QPainter& m_painter;
    const FigureLook& m_look;
    Outline& m_buffer;
};

}  // namespace stance::figure
