// The painting of the stepper; what it does is in stepper.cpp.
#include "app/widgets/icons.h"
#include "app/widgets/stepper.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double suffixGap = 5.0;

}  // namespace

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool strong = m_active && isEnabled();
    paintRounded(painter, QRectF(rect()), focusRadius(), isEnabled() ? t.s1 : QColor(), strong ? t.accent : t.ctl,
                 strong ? 2.0 : 1.0, isEnabled() ? Qt::SolidLine : Qt::DashLine);
    paintEnd(painter, Part::Minus);
    paintEnd(painter, Part::Plus);
    if (!isTyping()) {
        paintValue(painter);
    }
}

void Stepper::paintEnd(QPainter& painter, Part part) const
{
    const Theme& t = theme();
    const QRectF box = partRect(part);
    const bool possible = canStep(part == Part::Minus ? -1 : 1);
    if (possible && m_hovered == part) {
        painter.save();
        painter.setClipRect(box);
        paintRounded(painter, QRectF(rect()).adjusted(2, 2, -2, -2), focusRadius() - 2.0, m_pressed == part ? t.s3 : t.s2);
        painter.restore();
    }
    const double edge = box.left() <= 0.0 ? box.right() : box.left() - 1.0;
    painter.fillRect(QRectF(std::round(edge), 2.0, 1.0, height() - 4.0), t.line);
    const double icon = (m_format == Format::Log ? 22.0 : 18.0) * m_unit;
    paintIcon(painter, part == Part::Minus ? QStringLiteral("minus") : QStringLiteral("plus"),
              QRectF(box.center().x() - icon / 2.0, box.center().y() - icon / 2.0, icon, icon), possible ? t.t1 : t.ctl);
}

void Stepper::paintValue(QPainter& painter) const
{
    const Theme& t = theme();
    const QRectF box = partRect(Part::Value).adjusted(4.0, 0.0, -4.0, 0.0);
    const QColor ink = !isEnabled() ? t.t3 : m_assumed ? t.t2 : t.t1;
    const QString special = m_special ? m_special(m_value) : QString();
    if (!special.isEmpty()) {
        paintLine(painter, box, special, m_format == Format::Log ? fontPx(18, 600, 0, m_unit) : fontPx(15, 500, 0, m_unit), ink,
                  Qt::AlignHCenter);
        return;
    }
    QFont value = valueFont();
    const QFont suffix = suffixFont();
    const double gap = m_suffix.isEmpty() ? 0.0 : suffixGap * m_unit;
    const double tail = m_suffix.isEmpty() ? 0.0 : textWidth(suffix, m_suffix);
    const double wanted = textWidth(value, valueText());
    const double room = box.width() - gap - tail;
    if (wanted > room && room > 0.0) {
        value.setPixelSize(std::max(12, static_cast<int>(value.pixelSize() * room / wanted)));
    }
    const double used = textWidth(value, valueText()) + gap + tail;
    const double x = box.center().x() - used / 2.0;
    const double baseline = box.center().y() + QFontMetricsF(value).capHeight() / 2.0;
    painter.setFont(value);
    painter.setPen(ink);
    painter.drawText(QPointF(x, baseline), valueText());
    painter.setFont(suffix);
    painter.setPen(isEnabled() ? t.t2 : t.t3);
    painter.drawText(QPointF(x + used - tail, baseline), m_suffix);
}

}  // namespace stance
