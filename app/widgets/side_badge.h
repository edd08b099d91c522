// Side badge: the small L and R tags that point to their own side.
#pragma once

#include "core/base/side.h"

#include <QPainterPath>
#include <QWidget>

class QPainter;

namespace stance {

/// A tag filling `rect`, pointed on its own side: `point` wide on that side, rounded on the other. Left or Right only.
QPainterPath sideTagPath(Side side, const QRectF& rect, double point, double radius);

/// Width of a badge of this height.
double sideBadgeWidth(double height);
void paintSideBadge(QPainter& painter, Side side, const QPointF& topLeft, double height);

/// "left", "right", "both sides", translated.
QString sideWord(Side side);

/// One badge, or L and R beside each other for Both (L always left).
class SideBadge : public QWidget {
    Q_OBJECT

public:
    explicit SideBadge(Side side, double height = 24.0, QWidget* parent = nullptr);

    void setSide(Side side);
    void setUnit(double unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    double m_height;
    double m_unit = 1.0;
};

}  // namespace stance
