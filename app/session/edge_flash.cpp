#include "app/session/edge_flash.h"

#include <QPainter>
#include <QPainterPath>

namespace stance {

EdgeFlash::EdgeFlash(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_off.setSingleShot(true);
    m_off.setInterval(length);
    connect(&m_off, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void EdgeFlash::flash(const PhaseColours& colours, Millis now)
{
    if (m_began && now - *m_began < shortestInterval && now >= *m_began) {
        return;
    }
    m_began = now;
    m_colours = colours;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
    m_off.start();
}

void EdgeFlash::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto frame = [this](double from, double to) {
        QPainterPath path;
        path.addRect(QRectF(rect()).adjusted(from, from, -from, -from));
        path.addRect(QRectF(rect()).adjusted(to, to, -to, -to));
        return path;
    };
    // Two rings, because a slab of the same colour stands along half of the edge.
    painter.fillPath(frame(0, 20 * m_unit), m_colours.fill);
    painter.fillPath(frame(20 * m_unit, 30 * m_unit), m_colours.on);
}

}  // namespace stance
