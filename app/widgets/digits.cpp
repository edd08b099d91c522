#include "app/widgets/digits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

double cellWidth(const QFontMetricsF& metrics, double tracking)
{
    double widest = 0.0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)) - tracking);
    }
    return widest;
}

/// Letter spacing is part of every advance; cells take it between characters only.
double trackingOf(const QFont& font)
{
    return font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() : 0.0;
}

struct Measured {
    QFontMetricsF metrics;
    double tracking;
    double cell;

    explicit Measured(const QFont& font) : metrics(font), tracking(trackingOf(font)), cell(cellWidth(metrics, tracking)) {}

    double advance(QChar character) const { return character.isDigit() ? cell : metrics.horizontalAdvance(character) - tracking; }
    double width(const QString& text) const
    {
        double sum = 0.0;
        for (const QChar character : text) {
            sum += advance(character);
        }
        return sum + tracking * static_cast<double>(std::max<qsizetype>(0, text.size() - 1));
    }
    /// Where the glyph's origin stands inside its cell.
    double inset(QChar character) const
    {
        return character.isDigit() ? (cell - (metrics.horizontalAdvance(character) - tracking)) / 2.0 : 0.0;
    }
    /// Empty room left and right of the ink of a character in its cell.
    double inkLeft(QChar character) const { return inset(character) + metrics.leftBearing(character); }
    double inkRight(QChar character) const
    {
        return advance(character) - inset(character) - (metrics.horizontalAdvance(character) - tracking)
               + metrics.rightBearing(character);
    }
    /// How far ink stands off the middle of its cell, on average over the figures: the same for every number.
    double inkBias() const
    {
        double sum = 0.0;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            sum += inkLeft(QChar(digit)) - inkRight(QChar(digit));
        }
        return sum / 20.0;
    }
    /// Ink of the widest figure.
    double widestInk() const
    {
        double widest = 0.0;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            widest = std::max(widest, cell - inkLeft(QChar(digit)) - inkRight(QChar(digit)));
        }
        return widest;
    }
    /// Height of the figures: that of a flat-topped one, so that round overshoot does not move the line.
    double height() const { return metrics.capHeight(); }
};

double baselineShift(const Measured& m, DigitAnchor anchor)
{
    switch (anchor) {
        case DigitAnchor::Top: return m.height();
        case DigitAnchor::Middle: return m.height() / 2.0;
        case DigitAnchor::Baseline: break;
    }
    return 0.0;
}

double startShift(const Measured& m, const QString& number, DigitAlign align)
{
    switch (align) {
        case DigitAlign::Centre: return -m.width(number) / 2.0 - m.inkBias();
        case DigitAlign::Right: return -m.width(number) + m.inkRight(number.back());
        case DigitAlign::Left: break;
    }
    return -m.inkLeft(number.front());
}

}  // namespace

QRectF digitsRect(const QString& number, const QFont& font, DigitAlign align, DigitAnchor anchor)
{
    if (number.isEmpty()) {
        return {};
    }
    const Measured m(font);
    const double height = m.height();
    const double top = baselineShift(m, anchor) - height;
    // Left-aligned numbers end where the widest figure's ink would end.
    if (align == DigitAlign::Left) {
        return {0.0, top, m.width(number) - (number.back().isDigit() ? m.cell - m.widestInk() : 0.0), height};
    }
    return {startShift(m, number, align), top, m.width(number), height};
}

QRectF paintDigits(QPainter& painter, const QString& number, const QFont& font, const QColor& colour, const QPointF& at,
                   DigitAlign align, DigitAnchor anchor)
{
    if (number.isEmpty()) {
        return {};
    }
    const Measured m(font);
    const double baseline = at.y() + baselineShift(m, anchor);
    double x = at.x() + startShift(m, number, align);
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    for (const QChar character : number) {
        painter.drawText(QPointF(x + m.inset(character), baseline), QString(character));
        x += m.advance(character) + m.tracking;
    }
    painter.restore();
    return digitsRect(number, font, align, anchor).translated(at);
}

}  // namespace stance
