#include "app/widgets/ring.h"

#include "app/widgets/digits.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

void paintRing(QPainter& painter, const QRectF& rect, double stroke, double remaining, const QColor& track, const QColor& on)
{
    const QRectF middle = rect.adjusted(stroke / 2.0, stroke / 2.0, -stroke / 2.0, -stroke / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, stroke));
    painter.drawEllipse(middle);
    const double share = std::clamp(remaining, 0.0, 1.0);
    if (share > 0.0) {
        painter.setPen(QPen(on, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(middle, 90 * 16, -static_cast<int>(std::lround(share * 360.0 * 16.0)));
    }
    painter.restore();
}

namespace {

struct Spec {
    double diameter;
    double stroke;
    TextStyle number;
    double captionPixels;
    /// Middle of the digits above, and baseline of the caption below, the ring's centre.
    double numberUp;
    double captionDown;
};

Spec specOf(PhaseRing::Format format)
{
    switch (format) {
        case PhaseRing::Format::Hold: return {424.0, 32.0, TextStyle::NumberL, 36.0, 20.5, 111.0};
        case PhaseRing::Format::Rest: return {352.0, 30.0, TextStyle::NumberRest, 30.0, 17.5, 99.0};
        case PhaseRing::Format::ChangeSide: return {168.0, 18.0, TextStyle::NumberM, 0.0, 0.0, 0.0};
    }
    return {};
}

constexpr double lastSecondsGrowth = 4.0;

}  // namespace

PhaseRing::PhaseRing(Format format, PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent), m_format(format) {}

void PhaseRing::setRemaining(double remaining)
{
    m_remaining = std::clamp(remaining, 0.0, 1.0);
    update();
}

void PhaseRing::setNumber(const QString& number, const QString& caption)
{
    if (m_number == number && m_caption == caption) {
        return;
    }
    m_number = number;
    m_caption = caption;
    valueChanged();
}

void PhaseRing::setLastSeconds(bool last)
{
    if (m_lastSeconds == last) {
        return;
    }
    m_lastSeconds = last;
    update();
}

QSize PhaseRing::sizeHint() const
{
    const double diameter = specOf(m_format).diameter;
    return scaled(diameter, diameter);
}

QString PhaseRing::accessibleValueText() const
{
    return m_caption.isEmpty() ? m_number : tr("%1 %2", "seconds left, what of").arg(m_number, m_caption);
}

void PhaseRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Spec spec = specOf(m_format);
    const double side = std::min(width(), height());
    const QRectF box((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    const double stroke = u(spec.stroke + (m_lastSeconds ? lastSecondsGrowth : 0.0));
    paintRing(painter, box, stroke, m_remaining, colours().track, colours().on);
    if (!m_number.isEmpty()) {
        paintNumber(painter, box);
    }
}

void PhaseRing::paintNumber(QPainter& painter, const QRectF& box) const
{
    const Spec spec = specOf(m_format);
    const bool captioned = !m_caption.isEmpty() && spec.captionPixels > 0.0;
    QFont digits = fontFor(spec.number, unit());
    const double room = box.width() - 2.0 * u(spec.stroke) - u(spec.diameter * 0.1);
    const double wanted = digitsRect(m_number, digits).width();
    if (wanted > room) {
        digits.setPixelSize(static_cast<int>(digits.pixelSize() * room / wanted));
    }
    const QPointF centre = box.center() - QPointF(0.0, captioned ? u(spec.numberUp) : 0.0);
    paintDigits(painter, m_number, digits, colours().on, centre, DigitAlign::Centre, DigitAnchor::Middle);
    if (!captioned) {
        return;
    }
    // The ring's room is given: text size moves the caption a little only.
    const QFont words = fontPx(spec.captionPixels * std::min(1.0, 1.2 / textFactor()), 600, 0.0, unit());
    painter.setFont(words);
    painter.setPen(colours().on2);
    painter.drawText(QPointF(box.center().x() - textWidth(words, m_caption) / 2.0, box.center().y() + u(spec.captionDown)),
                     m_caption);
}

}  // namespace stance
