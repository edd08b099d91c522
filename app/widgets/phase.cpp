#include "app/widgets/phase.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace stance {

QString phaseWord(PhaseLook look)
{
    switch (look) {
        case PhaseLook::GetReady: return QCoreApplication::translate("Phase", "Get ready");
        case PhaseLook::Work: return QCoreApplication::translate("Phase", "Work");
        case PhaseLook::Hold: return QCoreApplication::translate("Phase", "Hold");
        case PhaseLook::Breathe: return QCoreApplication::translate("Phase", "Breathe");
        case PhaseLook::ChangeSide: return QCoreApplication::translate("Phase", "Change side");
        case PhaseLook::Rest: return QCoreApplication::translate("Phase", "Rest");
        case PhaseLook::Paused: return QCoreApplication::translate("Phase", "Paused");
    }
    return {};
}

namespace {

void paintTriangle(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({QPointF(4, 20), QPointF(12, 5), QPointF(20, 20)}));
}

void paintCoredRing(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 2.6));
    painter.drawEllipse(QPointF(12, 12), 9.5, 9.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(12, 12), 4.5, 4.5);
}

void paintOpposedArrows(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, 2.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawLine(QPointF(6.5, 8.8), QPointF(21.0, 8.8));
    painter.drawLine(QPointF(3.0, 15.2), QPointF(17.5, 15.2));
    painter.setBrush(colour);
    painter.setPen(QPen(colour, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF({QPointF(7.6, 3.9), QPointF(2.4, 8.8), QPointF(7.6, 13.1)}));
    painter.drawPolygon(QPolygonF({QPointF(16.4, 10.9), QPointF(21.6, 15.2), QPointF(16.4, 20.1)}));
}

void paintBowl(QPainter& painter, const QColor& colour)
{
    const QRectF round(2, 2, 20, 20);
    QPainterPath bowl;
    bowl.moveTo(22, 12);
    bowl.arcTo(round, 0.0, -180.0);
    bowl.closeSubpath();
    painter.fillPath(bowl, colour);
    QPen dots(colour, 2.6, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.35, 1.95});
    painter.setPen(dots);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(round.adjusted(1.3, 1.3, -1.3, -1.3), 14 * 16, 158 * 16);
}

}  // namespace

void paintPhaseGlyph(QPainter& painter, PhaseLook look, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 24.0, rect.height() / 24.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (look) {
        case PhaseLook::GetReady: paintTriangle(painter, colour); break;
        case PhaseLook::Work:
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(12, 12), 10, 10);
            break;
        case PhaseLook::Hold:
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(3, 3, 18, 18), 3, 3);
            break;
        case PhaseLook::Breathe: paintCoredRing(painter, colour); break;
        case PhaseLook::ChangeSide: paintOpposedArrows(painter, colour); break;
        case PhaseLook::Rest: paintBowl(painter, colour); break;
        case PhaseLook::Paused:
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(4, 3, 6, 18), 2, 2);
            painter.drawRoundedRect(QRectF(14, 3, 6, 18), 2, 2);
            break;
    }
    painter.restore();
}

}  // namespace stance
