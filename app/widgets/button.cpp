#include "app/widgets/button.h"

#include "app/widgets/icons.h"
#include "app/widgets/key_cap.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

BaseButton::BaseButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    followTheme(this);
}

void BaseButton::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

void BaseButton::setSlab(const QColor& ink, const QColor& outline)
{
    m_slabInk = ink;
    m_slabOutline = outline;
    update();
}

QRectF BaseButton::focusRect() const
{
    return QRectF(rect());
}

void BaseButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool presses = enter || event->key() == Qt::Key_Space;
    if (presses && !reachedByKeyboard(this)) {
        event->ignore();
        return;
    }
    if (!enter || event->isAutoRepeat()) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    event->accept();
    click();
}

void BaseButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void BaseButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

struct Button::Look {
    QColor fill;
    QColor border;
    QColor ink;
    double borderWidth = 1.0;
    Qt::PenStyle borderStyle = Qt::SolidLine;
};

struct Button::Metrics {
    QFont font;
    double height;
    double padding;
    double gap;
    double icon;
    double cap;
    double radius;
    double minimumWidth;
};

Button::Button(const QString& text, Variant variant, Size size, QWidget* parent)
    : BaseButton(parent), m_variant(variant), m_size(size)
{
    setText(text);
}

void Button::setVariant(Variant variant)
{
    m_variant = variant;
    updateGeometry();
    update();
}

void Button::setSizeClass(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setTrailingIconName(const QString& name)
{
    m_trailingIconName = name;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString& key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

Button::Look Button::look() const
{
    const Theme& t = theme();
    const bool hot = underMouse() || isDown();
    if (!isEnabled()) {
        const bool bare = m_variant == Variant::Quiet || m_variant == Variant::Danger || m_variant == Variant::Link;
        if (m_variant == Variant::OnSlab) {
            return {{}, slabOutline(), slabOutline(), 2.0 * unit(), Qt::DashLine};
        }
        return {{}, bare ? QColor() : t.ctl, t.t3, 1.0, Qt::DashLine};
    }
    switch (m_variant) {
        case Variant::Primary: return {hot ? t.accentHover : t.accent, {}, t.onAccent};
        case Variant::Secondary: return {isDown() ? t.s3 : hot ? t.s2 : t.s1, t.ctl, t.t1};
        case Variant::Quiet: return {hot ? (isDown() ? t.s3 : t.s2) : QColor(), {}, hot ? t.t1 : t.t2};
        case Variant::Danger: return {hot ? t.dangerSoft : QColor(), {}, t.danger};
        case Variant::DangerFilled: return {t.danger, isDown() ? t.t1 : QColor(), t.s1, 2.0};
        case Variant::Link: return {{}, {}, hot ? t.accentHover : t.accent};
        case Variant::OnSlab: break;
    }
    QColor wash = slabInk();
    wash.setAlphaF(isDown() ? 0.24F : 0.12F);
    return {hot ? wash : QColor(), slabOutline(), slabInk(), 2.0 * unit()};
}

Button::Metrics Button::metrics() const
{
    const double s = unit();
    const bool bare = m_variant == Variant::Quiet || m_variant == Variant::Danger;
    const bool primary = m_variant == Variant::Primary || m_variant == Variant::DangerFilled;
    if (m_variant == Variant::Link) {
        return {fontPx(13, 600, 0, s), controlHeight(24, 13, s), 0, 6 * s, textScaled(14 * s), 0, 6 * s, 0};
    }
    const double cap = controlHeight(24, 12, s);
    const double icon = textScaled(20 * s);
    switch (m_size) {
        case Size::Small:
            return {fontPx(15, 600, 0, s), controlHeight(40, 15, s), (bare ? 12 : 16) * s, 10 * s, icon, cap, 10 * s, 0};
        case Size::Normal: break;
        case Size::Start:
            return {fontPx(22, 700, 0, s), controlHeight(64, 22, s), 24 * s, 11 * s, textScaled(22 * s), cap, 14 * s, 168 * s};
        case Size::Continue: return {fontPx(48, 700, 0, s), 112 * s, 24 * s, 9 * s, 44 * s, 40 * s, 20 * s, 688 * s};
        case Size::Session:
            if (m_variant == Variant::OnSlab) {
                return {fontPx(22, 600, 0, s),
                        controlHeight(56, 22, s),
                        20 * s,
                        10 * s,
                        textScaled(24 * s),
                        cap,
                        controlHeight(56, 22, s) / 2.0,
                        80 * s};
            }
            return {
                fontPx(primary ? 18 : 16, 600, 0, s), controlHeight(56, 18, s), (bare ? 13 : 25) * s, 10 * s, icon, cap, 14 * s, 0};
    }
    return {fontPx(16, 600, 0, s), controlHeight(48, 16, s), (bare ? 12 : 20) * s, 10 * s, icon, cap, 12 * s, 0};
}

double Button::contentWidth(const Metrics& m) const
{
    double width = textWidth(m.font, text());
    if (!m_iconName.isEmpty()) {
        width += m.icon + m.gap;
    }
    if (!m_trailingIconName.isEmpty()) {
        width += m.icon + m.gap;
    }
    if (!m_keyCap.isEmpty()) {
        width += keyCapSize(m_keyCap, m.cap).width() + m.gap;
    }
    return width;
}

QSize Button::sizeHint() const
{
    const Metrics m = metrics();
    return {static_cast<int>(std::ceil(std::max(m.minimumWidth, contentWidth(m) + 2.0 * m.padding))),
            static_cast<int>(std::lround(m.height))};
}

double Button::focusRadius() const
{
    return std::min(metrics().radius, height() / 2.0);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look l = look();
    const Metrics m = metrics();
    paintRounded(painter, QRectF(rect()), m.radius, l.fill, l.border, l.borderWidth, l.borderStyle);
    paintContent(painter, m, l.ink);
}

void Button::paintContent(QPainter& painter, const Metrics& m, const QColor& ink) const
{
    const double middle = height() / 2.0;
    const double room = width() - 2.0 * std::min(m.padding, 8.0 * unit());
    const double used = std::min(contentWidth(m), room);
    double x = (width() - used) / 2.0;
    double text = used - (contentWidth(m) - textWidth(m.font, this->text()));
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, m_iconName, QRectF(x, middle - m.icon / 2.0, m.icon, m.icon), ink);
        x += m.icon + m.gap;
    }
    text = std::max(text, 0.0);
    paintLine(painter, QRectF(x, 0.0, text + 1.0, height()), this->text(), m.font, ink);
    x += text + m.gap;
    if (!m_keyCap.isEmpty()) {
        paintKeyCap(painter, QPointF(x, middle), m_keyCap, m.cap, ink);
    }
    if (!m_trailingIconName.isEmpty()) {
        paintIcon(painter, m_trailingIconName, QRectF(x, middle - m.icon / 2.0, m.icon, m.icon), ink);
    }
}

IconButton::IconButton(const QString& iconName, const QString& name, Variant variant, QWidget* parent)
    : BaseButton(parent), m_iconName(iconName), m_variant(variant)
{
    setName(name);
}

void IconButton::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void IconButton::setName(const QString& name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::setVariant(Variant variant)
{
    m_variant = variant;
    update();
}

void IconButton::setBox(double width, double height)
{
    m_width = width;
    m_height = height;
    updateGeometry();
    update();
}

void IconButton::setIconPixels(double pixels)
{
    m_iconPixels = pixels;
    update();
}

void IconButton::setInk(const QColor& ink)
{
    m_ink = ink;
    update();
}

QSize IconButton::sizeHint() const
{
    return {static_cast<int>(std::lround(m_width * unit())), static_cast<int>(std::lround(m_height * unit()))};
}

double IconButton::focusRadius() const
{
    if (m_variant == Variant::Filled) {
        return height() / 2.0;
    }
    return (m_variant == Variant::Control ? 10.0 : 12.0) * unit();
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool hot = underMouse() || isDown() || isChecked();
    QColor fill = m_variant == Variant::Plain ? QColor() : t.s1;
    QColor border = m_variant == Variant::Outlined ? t.line : m_variant == Variant::Control ? t.ctl : QColor();
    QColor ink = m_ink.isValid() ? m_ink : m_variant == Variant::Plain ? t.t2 : t.t1;
    if (hot) {
        fill = isDown() ? t.s3 : t.s2;
    }
    if (hot && m_variant == Variant::Plain && m_ink.isValid()) {
        fill = m_ink;
        fill.setAlphaF(0.14F);
    }
    if (hot && m_variant == Variant::Plain && !m_ink.isValid()) {
        ink = t.t1;
    }
    if (m_variant == Variant::Filled) {
        fill = hot ? t.accentHover : t.accent;
        ink = t.onAccent;
    }
    Qt::PenStyle style = Qt::SolidLine;
    if (!isEnabled()) {
        fill = QColor();
        border = m_variant == Variant::Plain ? QColor() : t.ctl;
        style = Qt::DashLine;
        ink = t.t3;
    }
    paintRounded(painter, QRectF(rect()), focusRadius(), fill, border, 1.0, style);
    const double icon = m_iconPixels * unit();
    paintIcon(painter, m_iconName, QRectF((width() - icon) / 2.0, (height() - icon) / 2.0, icon, icon), ink);
}

}  // namespace stance
