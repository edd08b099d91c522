#include "app/widgets/chip.h"

#include "app/widgets/icons.h"
#include "app/widgets/type.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace stance {

namespace {

constexpr double discSize = 28.0;
constexpr double discGap = 10.0;
constexpr double discInset = 9.0;
constexpr double glyphSize = 16.0;
constexpr double glyphGap = 8.0;

double padding(Chip::Kind kind)
{
    switch (kind) {
        case Chip::Kind::Plain: return 12.0;
        case Chip::Kind::Filter: return 13.0;
        case Chip::Kind::Category: return 16.0;
        case Chip::Kind::Fault: return 17.0;
        case Chip::Kind::Place: return 12.0;
    }
    return 12.0;
}

}  // namespace

struct Chip::Look {
    QColor fill;
    QColor border;
    QColor ink;
    double borderWidth = 1.0;
    Qt::PenStyle borderStyle = Qt::SolidLine;
};

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : BaseButton(parent), m_kind(kind)
{
    setText(text);
    setCheckable(true);
}

void Chip::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setDisc(const QString& text)
{
    m_disc = text;
    updateGeometry();
    update();
}

void Chip::setCount(int count)
{
    m_count = count;
    setChecked(count > 0);
    setAccessibleDescription(count > 0 ? tr("%n rep(s)", nullptr, count) : QString());
    update();
}

void Chip::nextCheckState()
{
    if (m_kind == Kind::Fault) {
        const bool less = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT countRequested(less ? -1 : 1);
        return;
    }
    // A chip that opens a menu shows what the menu chose; pressing it changes nothing by itself.
    if (!m_opensMenu) {
        BaseButton::nextCheckState();
    }
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_kind == Kind::Fault && event->key() == Qt::Key_Minus) {
        Q_EMIT countRequested(-1);
        event->accept();
        return;
    }
    BaseButton::keyPressEvent(event);
}

Chip::Look Chip::look() const
{
    const Theme& t = theme();
    const bool hot = underMouse() || isDown();
    const bool outlined = m_kind == Kind::Filter || m_kind == Kind::Fault || m_kind == Kind::Place;
    if (!isEnabled()) {
        return {{}, t.ctl, t.t3, 1.0, Qt::DashLine};
    }
    if (isChecked()) {
        if (m_kind == Kind::Fault) {
            return {t.warnSoft, t.warn, t.t1, 2.0 * unit()};
        }
        if (m_kind == Kind::Filter) {
            return {t.accentSoft, hot ? t.accent : QColor(), t.accent};
        }
        return {hot ? t.accentHover : t.accent, {}, t.onAccent};
    }
    if (!outlined) {
        return {hot ? t.s3 : t.s2, {}, hot ? t.t1 : t.t2};
    }
    const QColor ground = m_kind == Kind::Fault ? t.s1 : QColor();
    return {hot ? t.s2 : ground, t.ctl, m_kind == Kind::Fault ? t.t1 : t.t2};
}

QFont Chip::textFont() const
{
    const double s = unit();
    switch (m_kind) {
        case Kind::Category: return fontPx(15, isChecked() ? 600 : 500, 0, s);
        case Kind::Fault: return fontPx(16, isChecked() ? 600 : 500, 0, s);
        case Kind::Filter:
        case Kind::Place: return fontPx(14, isChecked() ? 600 : 500, 0, s);
        case Kind::Plain: break;
    }
    return fontPx(14, 500, 0, s);
}

double Chip::boxHeight() const
{
    switch (m_kind) {
        case Kind::Plain: return controlHeight(32, 14, unit());
        case Kind::Filter:
        case Kind::Place: return controlHeight(36, 14, unit());
        case Kind::Category:
        case Kind::Fault: break;
    }
    return controlHeight(44, 16, unit());
}

QSize Chip::sizeHint() const
{
    // Measured in its stronger weight, so that choosing does not push the neighbours.
    QFont strong = textFont();
    if (m_kind != Kind::Plain) {
        strong.setWeight(QFont::DemiBold);
    }
    const double s = unit();
    double width = textWidth(strong, text()) + 2.0 * padding(m_kind) * s;
    if (!m_disc.isEmpty()) {
        width += textScaled(discSize * s) + (discGap + discInset - padding(m_kind)) * s;
    }
    if (!m_iconName.isEmpty()) {
        width += textScaled(glyphSize * s) + glyphGap * s;
    }
    if (m_opensMenu || (m_removable && isChecked())) {
        width += textScaled(glyphSize * s) + glyphGap * s;
    }
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::lround(boxHeight()))};
}

double Chip::focusRadius() const
{
    return height() / 2.0;
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look l = look();
    const double s = unit();
    const double icon = textScaled(glyphSize * s);
    paintRounded(painter, QRectF(rect()), height() / 2.0, l.fill, l.border, l.borderWidth, l.borderStyle);
    double x = padding(m_kind) * s;
    double right = width() - padding(m_kind) * s;
    if (!m_disc.isEmpty()) {
        const double disc = textScaled(discSize * s);
        const QRectF box(discInset * s, (height() - disc) / 2.0, disc, disc);
        paintDisc(painter, box);
        x = box.right() + discGap * s;
    }
    const auto paintAt = [&](double left, const QString& name) {
        paintIcon(painter, name, QRectF(left, (height() - icon) / 2.0, icon, icon), l.ink);
    };
    if (!m_iconName.isEmpty()) {
        paintAt(x, m_iconName);
        x += icon + glyphGap * s;
    }
    const bool crossed = m_removable && isChecked();
    if (m_opensMenu || crossed) {
        paintAt(right - icon, crossed ? QStringLiteral("x") : QStringLiteral("chevron-down"));
        right -= icon + glyphGap * s;
    }
    const bool centred = m_disc.isEmpty() && m_iconName.isEmpty() && !m_opensMenu && !crossed;
    paintLine(painter, QRectF(x, 0.0, right - x, height()), text(), textFont(), l.ink, centred ? Qt::AlignHCenter : Qt::AlignLeft);
}

void Chip::paintDisc(QPainter& painter, const QRectF& box) const
{
    const Theme& t = theme();
    const bool chosen = isChecked();
    paintRounded(painter, box, box.width() / 2.0, chosen ? t.warn : t.s2);
    const double inset = box.width() * 0.2;
    if (chosen && m_count <= 1) {
        paintIcon(painter, QStringLiteral("check"), box.adjusted(inset, inset, -inset, -inset), t.s1);
        return;
    }
    const QString text = chosen ? QString::number(m_count) : m_disc;
    paintLine(painter, box, text, fontPx(14, 600, 0, unit()), chosen ? t.s1 : t.t2, Qt::AlignHCenter);
}

Pill::Pill(const QString& text, ColourRole ink, ColourRole ground, QWidget* parent) : QWidget(parent), m_ink(ink), m_ground(ground)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(text);
    followTheme(this);
}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setRoles(ColourRole ink, ColourRole ground)
{
    m_ink = ink;
    m_ground = ground;
    update();
}

void Pill::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Pill::setBoxHeight(double height)
{
    m_height = height;
    updateGeometry();
    update();
}

QFont Pill::textFont() const
{
    return m_height < 30.0 ? fontPx(13, 500) : fontPx(14, 500);
}

QSize Pill::sizeHint() const
{
    const double edge = m_height < 30.0 ? 10.0 : 12.0;
    const double icon = m_iconName.isEmpty() ? 0.0 : textScaled(glyphSize) + glyphGap;
    return {static_cast<int>(std::ceil(textWidth(textFont(), m_text) + icon + 2.0 * edge)),
            static_cast<int>(std::lround(controlHeight(m_height, 14.0)))};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = theme().colour(m_ink);
    paintRounded(painter, QRectF(rect()), height() / 2.0, theme().colour(m_ground));
    double x = m_height < 30.0 ? 10.0 : 12.0;
    if (!m_iconName.isEmpty()) {
        const double icon = textScaled(glyphSize);
        paintIcon(painter, m_iconName, QRectF(x, (height() - icon) / 2.0, icon, icon), ink);
        x += icon + glyphGap;
    }
    paintLine(painter, QRectF(x, 0.0, width() - x - 8.0, height()), m_text, textFont(), ink);
}

}  // namespace stance
