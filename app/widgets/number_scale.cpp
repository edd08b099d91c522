#include "app/widgets/number_scale.h"

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double cellRadius = 8.0;
constexpr int highest = 10;

ColourRole fullRole(PainBand band)
{
    switch (band) {
        case PainBand::Green: return ColourRole::PainGreen;
        case PainBand::Amber: return ColourRole::PainAmber;
        case PainBand::Red: break;
    }
    return ColourRole::PainRed;
}

ColourRole softRole(PainBand band)
{
    switch (band) {
        case PainBand::Green: return ColourRole::PainGreenSoft;
        case PainBand::Amber: return ColourRole::PainAmberSoft;
        case PainBand::Red: break;
    }
    return ColourRole::PainRedSoft;
}

}  // namespace

void paintPainShape(QPainter& painter, PainBand band, const QRectF& rect)
{
    const QColor colour = theme().colour(fullRole(band));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    switch (band) {
        case PainBand::Green: painter.drawEllipse(rect); break;
        case PainBand::Amber:
            painter.setPen(QPen(colour, rect.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolygon(QPolygonF({QPointF(rect.left(), rect.bottom()),
                                           QPointF(rect.center().x(), rect.top() + rect.height() * 0.1), rect.bottomRight()}));
            break;
        case PainBand::Red: painter.drawRoundedRect(rect, rect.width() * 0.12, rect.width() * 0.12); break;
    }
    painter.restore();
}

NumberScale::NumberScale(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind), m_cellWidth(kind == Kind::Pain ? 44.0 : 25.0)
{
    if (kind == Kind::Effort) {
        m_gap = 3.0;
    }
    m_cursor = first();
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(kind == Kind::Pain ? tr("Pain, 0 to 10") : tr("Session effort, 1 to 10"));
    followTheme(this);
}

void NumberScale::setBands(int amberFrom, int redFrom)
{
    m_amberFrom = amberFrom;
    m_redFrom = redFrom;
    update();
}

PainBand NumberScale::band(int value) const
{
    if (value >= m_redFrom) {
        return PainBand::Red;
    }
    return value >= m_amberFrom ? PainBand::Amber : PainBand::Green;
}

void NumberScale::setCellSize(double width, double height, double gap)
{
    m_cellWidth = width;
    m_cellHeight = height;
    m_gap = gap;
    updateGeometry();
    update();
}

void NumberScale::setValue(int value)
{
    const int kept = value >= first() && value < first() + count() ? value : -1;
    if (kept == m_value) {
        return;
    }
    m_value = kept;
    if (kept >= 0) {
        m_cursor = kept;
    }
    update();
    refreshFocusRing(this);
    announceValue(this);
}

void NumberScale::setActive(bool active)
{
    m_active = active;
    update();
}

void NumberScale::setBrowsable(bool browsable)
{
    m_browsable = browsable;
}

void NumberScale::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QSize NumberScale::sizeHint() const
{
    const double wide = m_cellWidth * m_unit;
    return {static_cast<int>(std::lround(wide * count() + m_gap * m_unit * (count() - 1))),
            static_cast<int>(std::lround(controlHeight(m_cellHeight, 17.0, m_unit)))};
}

QSize NumberScale::minimumSizeHint() const
{
    return sizeHint();
}

QRectF NumberScale::cellRect(int value) const
{
    const double gap = m_gap * m_unit;
    const double cell = (width() - gap * (count() - 1)) / count();
    return {(cell + gap) * (value - first()), 0.0, cell, static_cast<double>(height())};
}

int NumberScale::valueAt(const QPointF& point) const
{
    for (int value = first(); value < first() + count(); ++value) {
        if (cellRect(value).contains(point)) {
            return value;
        }
    }
    return -1;
}

QRectF NumberScale::focusRect() const
{
    return cellRect(m_cursor);
}

double NumberScale::focusRadius() const
{
    return cellRadius * m_unit;
}

QString NumberScale::accessibleValueText() const
{
    return spoken() < 0 ? tr("not said") : tr("%1 of 10").arg(spoken());
}

std::optional<AccessibleValue::Range> NumberScale::accessibleRange() const
{
    return Range{static_cast<double>(first()), static_cast<double>(std::max(spoken(), first())), 10.0};
}

void NumberScale::setAccessibleCurrent(double value)
{
    choose(static_cast<int>(std::lround(value)));
}

void NumberScale::moveCursor(int value)
{
    m_cursor = std::clamp(value, first(), first() + count() - 1);
    if (m_browsable) {
        announceValue(this);
    } else {
        choose(m_cursor);
    }
    refreshFocusRing(this);
}

void NumberScale::choose(int value)
{
    if (value < first() || value >= first() + count() || !isEnabled()) {
        return;
    }
    setValue(value);
    Q_EMIT chosen(value);
}

void NumberScale::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        choose(valueAt(event->position()));
    }
}

void NumberScale::mouseMoveEvent(QMouseEvent* event)
{
    const int over = valueAt(event->position());
    if (over == m_hovered) {
        return;
    }
    m_hovered = over;
    update();
}

void NumberScale::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void NumberScale::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: moveCursor(m_cursor - 1); break;
        case Qt::Key_Right:
        case Qt::Key_Up: moveCursor(m_cursor + 1); break;
        case Qt::Key_Home: moveCursor(first()); break;
        case Qt::Key_End: moveCursor(first() + count() - 1); break;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!reachedByKeyboard(this)) {
                event->ignore();
                return;
            }
            choose(m_cursor);
            break;
        default:
            if (!m_browsable || event->key() < Qt::Key_0 || event->key() > Qt::Key_9) {
                QWidget::keyPressEvent(event);
                return;
            }
            // 10 is typed 1 0.
            moveCursor(event->key() == Qt::Key_0 && m_cursor == 1 ? highest : event->key() - Qt::Key_0);
    }
    event->accept();
}

void NumberScale::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void NumberScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int value = first(); value < first() + count(); ++value) {
        paintCell(painter, value);
    }
}

void NumberScale::paintCell(QPainter& painter, int value) const
{
    const Theme& t = theme();
    const QRectF box = cellRect(value);
    const bool on = value == m_value;
    const bool hot = value == m_hovered && isEnabled();
    QColor fill = t.s2;
    QColor full = t.accent;
    QColor onFull = t.onAccent;
    if (m_kind == Kind::Pain) {
        fill = t.colour(softRole(band(value)));
        full = t.colour(fullRole(band(value)));
        onFull = t.s1;
    }
    const QColor border = hot && !on ? full : m_active && !on && value == m_cursor ? t.accent : QColor();
    if (!isEnabled()) {
        paintRounded(painter, box, cellRadius * m_unit, {}, t.ctl, 1.0, Qt::DashLine);
    } else {
        paintRounded(painter, box, cellRadius * m_unit, on ? full : fill, border, 2.0);
    }
    const double pixels = m_cellHeight >= 44.0 ? 18.0 : 16.0;
    QFont digits = fontPx(pixels, 600, 0, m_unit);
    const double widest = textWidth(digits, QString::number(highest));
    if (widest > box.width() - 4.0) {
        digits.setPixelSize(std::max(12, static_cast<int>(digits.pixelSize() * (box.width() - 4.0) / widest)));
    }
    paintLine(painter, box, QString::number(value), digits, !isEnabled() ? t.t3 : on ? onFull : t.t1, Qt::AlignHCenter);
}

namespace {

constexpr double legendShape = 12.0;
constexpr double legendGap = 6.0;

}  // namespace

PainLegend::PainLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBands(m_amberFrom, m_redFrom);
    followTheme(this);
}

void PainLegend::setBands(int amberFrom, int redFrom)
{
    m_amberFrom = amberFrom;
    m_redFrom = redFrom;
    setAccessibleName(QStringLiteral("%1. %2. %3.").arg(words(PainBand::Green), words(PainBand::Amber), words(PainBand::Red)));
    updateGeometry();
    update();
}

void PainLegend::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QString PainLegend::words(PainBand band) const
{
    switch (band) {
        case PainBand::Green: return tr("0–%1 carry on").arg(m_amberFrom - 1);
        case PainBand::Amber:
            return m_redFrom - m_amberFrom > 1 ? tr("%1–%2 make it easier").arg(m_amberFrom).arg(m_redFrom - 1)
                                               : tr("%1 make it easier").arg(m_amberFrom);
        case PainBand::Red: break;
    }
    return tr("%1–%2 stop").arg(m_redFrom).arg(highest);
}

QSize PainLegend::sizeHint() const
{
    double width = 0.0;
    for (const PainBand band : {PainBand::Green, PainBand::Amber, PainBand::Red}) {
        width += textWidth(fontPx(14, 400, 0, m_unit), words(band)) + (legendShape + legendGap + 16.0) * m_unit;
    }
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(lineHeight(TextStyle::Small, m_unit)))};
}

void PainLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont letters = fontPx(14, 400, 0, m_unit);
    // Given room: the words shrink before they would run into each other.
    if (sizeHint().width() > width()) {
        letters.setPixelSize(std::max(12, letters.pixelSize() * width() / sizeHint().width()));
    }
    const double shape = textScaled(legendShape * m_unit);
    const double lead = shape + legendGap * m_unit;
    const auto widthOf = [&](PainBand band) { return lead + textWidth(letters, words(band)) + 1.0; };
    const double amberWidth = widthOf(PainBand::Amber);
    const double free = width() - widthOf(PainBand::Green) - amberWidth - widthOf(PainBand::Red);
    const double amberLeft = widthOf(PainBand::Green) + free / 2.0;
    const std::pair<PainBand, double> places[] = {
        {PainBand::Green, 0.0}, {PainBand::Amber, amberLeft}, {PainBand::Red, width() - widthOf(PainBand::Red)}};
    for (const auto& [band, left] : places) {
        paintPainShape(painter, band, QRectF(left, (height() - shape) / 2.0, shape, shape));
        paintLine(painter, QRectF(left + lead, 0.0, widthOf(band), height()), words(band), letters, theme().t2);
    }
}

}  // namespace stance
