#include "app/widgets/segmented.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double framePadding = 4.0;
constexpr double frameRadius = 14.0;
constexpr double cellRadius = 10.0;
constexpr double iconSize = 18.0;

}  // namespace

Segmented::Segmented(const QVector<Cell>& cells, QWidget* parent) : QWidget(parent), m_cells(cells)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

void Segmented::setCells(const QVector<Cell>& cells)
{
    m_cells = cells;
    m_current = m_current < cells.size() ? m_current : -1;
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    const int kept = index >= 0 && index < m_cells.size() ? index : -1;
    if (kept == m_current) {
        return;
    }
    m_current = kept;
    update();
    refreshFocusRing(this);
    announceValue(this);
}

void Segmented::setActive(bool active)
{
    m_active = active;
    update();
}

void Segmented::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

bool Segmented::twoLines() const
{
    return std::any_of(m_cells.cbegin(), m_cells.cend(), [](const Cell& cell) { return !cell.caption.isEmpty(); });
}

double Segmented::boxHeight() const
{
    return twoLines() ? controlHeight(60.0 + 2.0 * framePadding, 37.0, m_unit) : controlHeight(44.0, 15.0, m_unit);
}

QSize Segmented::sizeHint() const
{
    const bool two = twoLines();
    double widest = 0.0;
    for (const Cell& cell : m_cells) {
        double title = textWidth(two ? fontPx(24, 600, 0, m_unit) : fontPx(15, 600, 0, m_unit), cell.title);
        if (!cell.iconName.isEmpty()) {
            title += textScaled(iconSize * m_unit) + 8.0 * m_unit;
        }
        widest = std::max({widest, title, two ? textWidth(fontPx(13, 400, 0, m_unit), cell.caption) : 0.0});
    }
    const double cell = widest + 2.0 * (two ? 6.0 : 16.0) * m_unit;
    return {static_cast<int>(std::ceil(cell * static_cast<double>(m_cells.size()) + 2.0 * framePadding * m_unit)),
            static_cast<int>(std::lround(boxHeight()))};
}

QSize Segmented::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), static_cast<int>(std::lround(240.0 * m_unit))), sizeHint().height()};
}

QRectF Segmented::cellRect(int index) const
{
    const double inset = framePadding * m_unit;
    const double cell = (width() - 2.0 * inset) / static_cast<double>(std::max<qsizetype>(1, m_cells.size()));
    return {inset + cell * index, inset, cell, height() - 2.0 * inset};
}

int Segmented::cellAt(const QPointF& point) const
{
    for (int index = 0; index < m_cells.size(); ++index) {
        if (cellRect(index).contains(point)) {
            return index;
        }
    }
    return -1;
}

QRectF Segmented::focusRect() const
{
    return m_current >= 0 ? cellRect(m_current) : QRectF(rect());
}

double Segmented::focusRadius() const
{
    return (m_current >= 0 ? cellRadius : frameRadius) * m_unit;
}

QString Segmented::accessibleValueText() const
{
    if (m_current < 0) {
        return tr("not chosen");
    }
    const Cell& cell = m_cells.at(m_current);
    return cell.caption.isEmpty() ? cell.title : tr("%1, %2", "number, its meaning").arg(cell.title, cell.caption);
}

std::optional<AccessibleValue::Range> Segmented::accessibleRange() const
{
    return Range{0.0, static_cast<double>(m_current), static_cast<double>(m_cells.size() - 1)};
}

void Segmented::setAccessibleCurrent(double value)
{
    choose(static_cast<int>(std::lround(value)));
}

void Segmented::choose(int index)
{
    if (index < 0 || index >= m_cells.size() || !isEnabled()) {
        return;
    }
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        choose(cellAt(event->position()));
    }
}

void Segmented::mouseMoveEvent(QMouseEvent* event)
{
    const int over = cellAt(event->position());
    if (over == m_hovered) {
        return;
    }
    m_hovered = over;
    update();
}

void Segmented::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_cells.size()) - 1;
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Left: choose(std::clamp(m_current - step, 0, last)); break;
        case Qt::Key_Right: choose(std::clamp(m_current + step, 0, last)); break;
        case Qt::Key_Home: choose(0); break;
        case Qt::Key_End: choose(last); break;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!reachedByKeyboard(this)) {
                event->ignore();
                return;
            }
            choose(std::max(0, m_current));
            break;
        default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void Segmented::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        update();
    }
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QColor border = m_active && isEnabled() ? t.accent : t.ctl;
    const QColor ground = isEnabled() ? t.s1 : QColor();
    paintRounded(painter, QRectF(rect()), frameRadius * m_unit, ground, border, m_active ? 2.0 : 1.0,
                 isEnabled() ? Qt::SolidLine : Qt::DashLine);
    for (int index = 0; index < m_cells.size(); ++index) {
        paintCell(painter, index);
    }
}

QFont Segmented::captionFont() const
{
    QFont made = fontPx(13, 400, 0, m_unit);
    double widest = 1.0;
    for (const Cell& cell : m_cells) {
        widest = std::max(widest, textWidth(made, cell.caption));
    }
    const double room = cellRect(0).width() - 4.0 * m_unit;
    // All captions take the size at which the longest fits.
    if (widest > room && room > 0.0) {
        made.setPixelSize(std::max(12, static_cast<int>(made.pixelSize() * room / widest)));
    }
    return made;
}

void Segmented::paintCell(QPainter& painter, int index) const
{
    const Theme& t = theme();
    const Cell& cell = m_cells.at(index);
    const QRectF box = cellRect(index);
    const bool on = index == m_current;
    if (on) {
        paintRounded(painter, box, cellRadius * m_unit, isEnabled() ? t.accent : t.s3);
    }
    if (!on && index == m_hovered && isEnabled()) {
        paintRounded(painter, box, cellRadius * m_unit, t.s2);
    }
    const QColor ink = !isEnabled() ? t.t3 : on ? t.onAccent : t.t1;
    if (twoLines()) {
        const double half = box.height() / 2.0;
        const double inset = 2.0 * m_unit;
        const QColor caption = on || !isEnabled() ? ink : t.t2;
        paintLine(painter,
                  QRectF(box.left(), box.top() - half * 0.14, box.width(), box.height()).adjusted(0, -inset, 0, -half * 0.23),
                  cell.title, fontPx(24, 600, 0, m_unit), ink, Qt::AlignHCenter);
        paintLine(painter, QRectF(box.left() + inset, box.top() + half * 0.98, box.width() - 2.0 * inset, half), cell.caption,
                  captionFont(), caption, Qt::AlignHCenter);
        return;
    }
    const QFont letters = fontPx(15, on ? 600 : 500, 0, m_unit);
    const double icon = cell.iconName.isEmpty() ? 0.0 : textScaled(iconSize * m_unit);
    const double gap = cell.iconName.isEmpty() ? 0.0 : 8.0 * m_unit;
    const double used = std::min(box.width(), textWidth(letters, cell.title) + icon + gap + 1.0);
    const double x = box.center().x() - used / 2.0;
    if (icon > 0.0) {
        paintIcon(painter, cell.iconName, QRectF(x, box.center().y() - icon / 2.0, icon, icon), ink);
    }
    paintLine(painter, QRectF(x + icon + gap, box.top(), used - icon - gap, box.height()), cell.title, letters, ink);
}

}  // namespace stance
