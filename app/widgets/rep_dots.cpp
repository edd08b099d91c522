#include "app/widgets/rep_dots.h"

#include <QPainter>

#include <algorithm>

namespace stance {

namespace {

constexpr double rowWidth = 496.0;
constexpr double underWayStroke = 7.0;
constexpr double toComeStroke = 3.0;
constexpr double barHeight = 20.0;
constexpr int mostDots = 12;
constexpr int tickEvery = 5;

double dotSize(RepDots::Format format)
{
    return format == RepDots::Format::Reps ? 30.0 : 36.0;
}
double widestPitch(RepDots::Format format)
{
    return format == RepDots::Format::Reps ? 51.0 : 64.0;
}

}  // namespace

RepDots::RepDots(Format format, PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent), m_format(format) {}

void RepDots::setCounts(int done, int total)
{
    if (m_done == done && m_total == total) {
        return;
    }
    m_done = done;
    m_total = total;
    valueChanged();
}

void RepDots::setUnderWay(bool underWay)
{
    if (m_underWay == underWay) {
        return;
    }
    m_underWay = underWay;
    update();
}

QSize RepDots::sizeHint() const
{
    return scaled(rowWidth, dotSize(m_format));
}

QString RepDots::accessibleValueText() const
{
    return m_format == Format::Reps ? tr("%1 of %2 reps").arg(m_done).arg(m_total)
                                    : tr("%1 of %2 breaths").arg(m_done).arg(m_total);
}

std::optional<AccessibleValue::Range> RepDots::accessibleRange() const
{
    return Range{0.0, static_cast<double>(m_done), static_cast<double>(m_total)};
}

void RepDots::paintEvent(QPaintEvent*)
{
    if (m_total <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_total <= mostDots) {
        paintDots(painter);
    } else {
        paintBar(painter);
    }
}

void RepDots::paintDots(QPainter& painter) const
{
    const double size = u(dotSize(m_format));
    const int shown = m_total;
    const double room = width() - size;
    const double pitch = shown > 1 ? std::min(u(widestPitch(m_format)), room / (shown - 1)) : 0.0;
    const double used = size + pitch * (shown - 1);
    double x = m_format == Format::Breaths ? (width() - used) / 2.0 : 0.0;
    const double y = (height() - size) / 2.0;
    const auto outline = [&](const QRectF& box, double stroke, const QColor& colour) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke));
        painter.drawEllipse(box.adjusted(stroke / 2.0, stroke / 2.0, -stroke / 2.0, -stroke / 2.0));
    };
    for (int dot = 0; dot < shown; ++dot, x += pitch) {
        const QRectF box(x, y, size, size);
        if (dot < m_done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours().on);
            painter.drawEllipse(box);
        } else if (dot == m_done && m_underWay) {
            outline(box, u(underWayStroke), colours().on);
        } else {
            outline(box, u(toComeStroke), colours().on2);
        }
    }
}

void RepDots::paintBar(QPainter& painter) const
{
    const QRectF bar(0.0, (height() - u(barHeight)) / 2.0, width(), u(barHeight));
    paintRounded(painter, bar, u(barHeight) / 2.0, colours().track);
    const double share = std::clamp(static_cast<double>(m_done) / m_total, 0.0, 1.0);
    if (share > 0.0) {
        painter.save();
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()));
        paintRounded(painter, bar, u(barHeight) / 2.0, colours().on);
        painter.restore();
    }
    for (int tick = tickEvery; tick < m_total; tick += tickEvery) {
        const double x = bar.width() * tick / m_total;
        const QColor colour = tick <= m_done ? colours().fill : colours().on2;
        painter.fillRect(QRectF(x - u(1.5), bar.top(), u(3.0), bar.height()), colour);
    }
}

}  // namespace stance
