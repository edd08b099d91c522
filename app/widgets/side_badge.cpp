#include "app/widgets/side_badge.h"

#include "app/widgets/theme.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double widthByHeight = 1.28;
constexpr double pointByHeight = 0.34;
constexpr double pairGap = 3.0;

/// Letter size follows the badge, not the text factor (the badge already grew).
QFont letterFont(double height)
{
    QFont made = fontPx(16.0, 700);
    made.setPixelSize(static_cast<int>(std::lround(std::max(10.0, height * 0.56))));
    return made;
}

}  // namespace

QPainterPath sideTagPath(Side side, const QRectF& rect, double point, double radius)
{
    // Drawn pointing left, mirrored for right.
    const double w = rect.width();
    const double h = rect.height();
    const double r = std::min(radius, h / 2.0);
    QPainterPath path;
    path.moveTo(0.0, h / 2.0);
    path.lineTo(point, 0.0);
    path.lineTo(w - r, 0.0);
    path.arcTo(QRectF(w - 2.0 * r, 0.0, 2.0 * r, 2.0 * r), 90.0, -90.0);
    path.lineTo(w, h - r);
    path.arcTo(QRectF(w - 2.0 * r, h - 2.0 * r, 2.0 * r, 2.0 * r), 0.0, -90.0);
    path.lineTo(point, h);
    path.closeSubpath();
    if (side == Side::Right) {
        path = QTransform(-1, 0, 0, 1, w, 0).map(path);
    }
    return path.translated(rect.topLeft());
}

double sideBadgeWidth(double height)
{
    return std::round(height * widthByHeight);
}

void paintSideBadge(QPainter& painter, Side side, const QPointF& topLeft, double height)
{
    const Theme& t = theme();
    const bool left = side == Side::Left;
    const QColor ink = left ? t.left : t.right;
    const double border = 1.5;
    const QRectF outer(topLeft, QSizeF(sideBadgeWidth(height), height));
    const QRectF inner = outer.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, border, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(left ? t.leftSoft : t.rightSoft);
    painter.drawPath(sideTagPath(side, inner, height * pointByHeight - border / 2, height * 0.16));
    painter.restore();
    const double shift = height * pointByHeight / 2.0 * 0.55;
    const QString letter = left ? QCoreApplication::translate("Side", "L", "left, one letter")
                                : QCoreApplication::translate("Side", "R", "right, one letter");
    paintLine(painter, outer.translated(left ? shift : -shift, 0.0), letter, letterFont(height), ink, Qt::AlignHCenter);
}

QString sideWord(Side side)
{
    switch (side) {
        case Side::Left: return QCoreApplication::translate("Side", "left");
        case Side::Right: return QCoreApplication::translate("Side", "right");
        case Side::Both: break;
    }
    return QCoreApplication::translate("Side", "both sides");
}

SideBadge::SideBadge(Side side, double height, QWidget* parent) : QWidget(parent), m_side(side), m_height(height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSide(side);
    followTheme(this);
}

void SideBadge::setSide(Side side)
{
    m_side = side;
    setAccessibleName(side == Side::Both ? QCoreApplication::translate("Side", "left and right") : sideWord(side));
    updateGeometry();
    update();
}

void SideBadge::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QSize SideBadge::sizeHint() const
{
    const double height = textScaled(m_height * m_unit);
    const double one = sideBadgeWidth(height);
    const double all = m_side == Side::Both ? 2.0 * one + pairGap * m_unit : one;
    return {static_cast<int>(std::ceil(all)), static_cast<int>(std::ceil(height))};
}

void SideBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double badge = textScaled(m_height * m_unit);
    const double top = (height() - badge) / 2.0;
    if (m_side != Side::Both) {
        paintSideBadge(painter, m_side, QPointF(0.0, top), badge);
        return;
    }
    paintSideBadge(painter, Side::Left, QPointF(0.0, top), badge);
    paintSideBadge(painter, Side::Right, QPointF(sideBadgeWidth(badge) + pairGap * m_unit, top), badge);
}

}  // namespace stance
