#include "app/widgets/stepper.h"

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr int pageSteps = 10;

}  // namespace

Stepper::Stepper(Format format, QWidget* parent) : QWidget(parent), m_format(format), m_editor(new QLineEdit(this))
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_editor->setProperty("bare", true);
    m_editor->setFrame(false);
    m_editor->setAlignment(Qt::AlignCenter);
    m_editor->setMaxLength(8);
    m_editor->setFocusPolicy(Qt::ClickFocus);
    m_editor->installEventFilter(this);
    m_editor->hide();
    followTheme(this, [this] { placeEditor(); });
}

void Stepper::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    update();
}

void Stepper::setStep(double step)
{
    m_step = step;
}

void Stepper::setExternalSteps(bool external)
{
    m_externalSteps = external;
}

void Stepper::setValue(double value)
{
    if (isTyping()) {
        endTyping(false);
    }
    m_value = value;
    update();
    announceValue(this);
}

void Stepper::setDecimals(int decimals)
{
    m_decimals = decimals;
    update();
}

void Stepper::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    update();
}

void Stepper::setSpecialText(std::function<QString(double)> special)
{
    m_special = std::move(special);
    update();
}

void Stepper::setActive(bool active)
{
    m_active = active;
    update();
}

void Stepper::setAssumed(bool assumed)
{
    m_assumed = assumed;
    update();
}

void Stepper::setUnit(double unit)
{
    m_unit = unit;
    placeEditor();
    updateGeometry();
    update();
}

bool Stepper::isTyping() const
{
    return m_editor->isVisibleTo(this);
}

void Stepper::beginTyping(const QString& first)
{
    placeEditor();
    m_editor->setText(first);
    m_editor->setAccessibleName(accessibleName());
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->end(false);
    // Buttons take no focus from the mouse, so a press elsewhere must end typing itself, before it acts.
    qApp->installEventFilter(this);
    update();
}

void Stepper::endTyping(bool accepted)
{
    const QString typed = m_editor->text().trimmed();
    const bool hadFocus = m_editor->hasFocus();
    // Hidden first: losing the focus would end typing a second time.
    const QSignalBlocker quiet(m_editor);
    qApp->removeEventFilter(this);
    m_editor->removeEventFilter(this);
    m_editor->clearFocus();
    m_editor->hide();
    m_editor->installEventFilter(this);
    if (hadFocus && m_format == Format::Field) {
        setFocus(Qt::OtherFocusReason);
    }
    bool read = false;
    double value = QLocale().toDouble(typed, &read);
    if (!read) {
        value = QLocale::c().toDouble(typed, &read);
    }
    update();
    if (accepted && read) {
        commit(value);
    }
    Q_EMIT typingEnded(accepted && read);
}

void Stepper::commit(double value)
{
    const double scale = std::pow(10.0, m_decimals);
    const double kept = std::clamp(std::round(value * scale) / scale, m_minimum, m_maximum);
    m_value = kept;
    update();
    announceValue(this);
    Q_EMIT valueChanged(kept);
}

bool Stepper::canStep(int delta) const
{
    return isEnabled() && (delta < 0 ? m_value > m_minimum : m_value < m_maximum);
}

void Stepper::step(int delta)
{
    if (isTyping()) {
        endTyping(true);
    }
    if (!canStep(delta)) {
        return;
    }
    if (m_externalSteps) {
        Q_EMIT stepRequested(delta);
    } else {
        commit(m_value + delta * m_step);
    }
}

QString Stepper::valueText() const
{
    QString text = QLocale().toString(m_value, 'f', m_decimals);
    if (m_decimals == 0) {
        return text;
    }
    // Trailing zeros say nothing: 6 kg, 7,5 kg.
    const QString point = QLocale().decimalPoint();
    while (text.endsWith(QLatin1Char('0')) && text.contains(point)) {
        text.chop(1);
    }
    if (text.endsWith(point)) {
        text.chop(point.size());
    }
    return text;
}

QString Stepper::accessibleValueText() const
{
    QString special = m_special ? m_special(m_value) : QString();
    if (!special.isEmpty()) {
        return special;
    }
    return m_suffix.isEmpty() ? valueText() : QStringLiteral("%1 %2").arg(valueText(), m_suffix);
}

std::optional<AccessibleValue::Range> Stepper::accessibleRange() const
{
    return Range{m_minimum, m_value, m_maximum};
}

void Stepper::setAccessibleCurrent(double value)
{
    commit(value);
}

double Stepper::boxHeight() const
{
    return m_format == Format::Log ? controlHeight(60.0, 32.0, m_unit) : controlHeight(44.0, 16.0, m_unit);
}

double Stepper::endWidth() const
{
    return (m_format == Format::Log ? 56.0 : 44.0) * m_unit;
}

QFont Stepper::valueFont() const
{
    return m_format == Format::Log ? fontPx(32, 700, -0.3, m_unit) : fontPx(16, 600, 0, m_unit);
}

QFont Stepper::suffixFont() const
{
    return m_format == Format::Log ? fontPx(18, 500, 0, m_unit) : fontPx(14, 400, 0, m_unit);
}

QSize Stepper::sizeHint() const
{
    const double middle = m_format == Format::Log ? 106.0 : 84.0;
    return {static_cast<int>(std::lround(2.0 * endWidth() + textScaled(middle * m_unit))),
            static_cast<int>(std::lround(boxHeight()))};
}

QSize Stepper::minimumSizeHint() const
{
    return {static_cast<int>(std::lround(2.0 * endWidth() + 56.0 * m_unit)), sizeHint().height()};
}

QRectF Stepper::focusRect() const
{
    return QRectF(rect());
}

double Stepper::focusRadius() const
{
    return (m_format == Format::Log ? 14.0 : 10.0) * m_unit;
}

QRectF Stepper::partRect(Part part) const
{
    const double end = endWidth();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF first(0.0, 0.0, end, height());
    const QRectF last(width() - end, 0.0, end, height());
    switch (part) {
        case Part::Minus: return mirrored ? last : first;
        case Part::Plus: return mirrored ? first : last;
        case Part::Value: return {end, 0.0, width() - 2.0 * end, static_cast<double>(height())};
        case Part::None: break;
    }
    return {};
}

Stepper::Part Stepper::partAt(const QPointF& point) const
{
    for (const Part part : {Part::Minus, Part::Value, Part::Plus}) {
        if (partRect(part).contains(point)) {
            return part;
        }
    }
    return Part::None;
}

void Stepper::placeEditor()
{
    m_editor->setFont(valueFont());
    m_editor->setGeometry(partRect(Part::Value).adjusted(2, 2, -2, -2).toAlignedRect());
}

void Stepper::resizeEvent(QResizeEvent*)
{
    placeEditor();
}

void Stepper::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = partAt(event->position());
    if (m_pressed == Part::Minus) {
        step(-1);
    }
    if (m_pressed == Part::Plus) {
        step(1);
    }
    update();
}

void Stepper::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onValue = m_pressed == Part::Value && partAt(event->position()) == Part::Value;
    m_pressed = Part::None;
    update();
    if (!onValue || event->button() != Qt::LeftButton) {
        return;
    }
    beginTyping(valueText());
    m_editor->selectAll();
}

void Stepper::mouseMoveEvent(QMouseEvent* event)
{
    const Part over = partAt(event->position());
    if (over == m_hovered) {
        return;
    }
    m_hovered = over;
    setCursor(over == Part::Value ? Qt::IBeamCursor : Qt::PointingHandCursor);
    update();
}

void Stepper::leaveEvent(QEvent*)
{
    m_hovered = Part::None;
    update();
}

void Stepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        update();
    }
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    switch (event->key()) {
        case Qt::Key_Up: step(1); break;
        case Qt::Key_Down: step(-1); break;
        case Qt::Key_PageUp:
            for (int count = 0; count < pageSteps; ++count) {
                step(1);
            }
            break;
        case Qt::Key_PageDown:
            for (int count = 0; count < pageSteps; ++count) {
                step(-1);
            }
            break;
        default:
            if (text.isEmpty() || !text.at(0).isDigit() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
                QWidget::keyPressEvent(event);
                return;
            }
            beginTyping(text);
    }
    event->accept();
}

bool Stepper::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_editor) {
        const auto* pressed = event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget*>(object) : nullptr;
        if (pressed && pressed != this && isTyping() && !m_editor->isAncestorOf(pressed)) {
            endTyping(true);
        }
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        endTyping(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        endTyping(key != Qt::Key_Escape);
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        step(key == Qt::Key_Up ? 1 : -1);
        return true;
    }
    return false;
}

}  // namespace stance
