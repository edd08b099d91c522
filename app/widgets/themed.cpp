#include "app/widgets/themed.h"

#include "app/widgets/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace stance {

void followTheme(QWidget* widget, std::function<void()> onChange)
{
    QObject::connect(&themeNotifier(), &ThemeNotifier::changed, widget, [widget, onChange = std::move(onChange)] {
        if (onChange) {
            onChange();
        }
        widget->updateGeometry();
        widget->update();
    });
}

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border,
                  double borderWidth, Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = border.isValid() ? borderWidth / 2.0 : 0.0;
    QPen pen(Qt::NoPen);
    if (border.isValid()) {
        pen = QPen(border, borderWidth, style);
    }
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

namespace {

/// Role, value and range of a painted widget for the screen reader.
class ValueInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    ValueInterface(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const AccessibleValue* given = value();
        QString spoken = given ? given->accessibleValueText() : QString();
        if (kind == QAccessible::Value) {
            return spoken;
        }
        const QString written = QAccessibleWidget::text(kind);
        const bool unnamed = kind == QAccessible::Name && written.isEmpty();
        return unnamed ? spoken : written;
    }
    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        if (kind == QAccessible::ValueInterface && value() && value()->accessibleRange()) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(kind);
    }
    QVariant currentValue() const override { return range().current; }
    void setCurrentValue(const QVariant& wanted) override
    {
        if (AccessibleValue* controlled = value()) {
            controlled->setAccessibleCurrent(wanted.toDouble());
        }
    }
    QVariant maximumValue() const override { return range().maximum; }
    QVariant minimumValue() const override { return range().minimum; }
    QVariant minimumStepSize() const override { return 1.0; }

private:
    /// Asked for each time: while the widget is being destroyed it is none any more.
    AccessibleValue* value() const { return dynamic_cast<AccessibleValue*>(object()); }
    AccessibleValue::Range range() const
    {
        const AccessibleValue* asked = value();
        return (asked ? asked->accessibleRange() : std::nullopt).value_or(AccessibleValue::Range{0.0, 0.0, 0.0});
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* value = dynamic_cast<AccessibleValue*>(object);
    if (!widget || !value) {
        return nullptr;
    }
    return new ValueInterface(widget, value->accessibleRole());
}

}  // namespace

void announceValue(QWidget* widget)
{
    if (!QAccessible::isActive()) {
        return;
    }
    const auto* value = dynamic_cast<const AccessibleValue*>(widget);
    if (!value) {
        return;
    }
    QAccessibleValueChangeEvent event(widget, value->accessibleValueText());
    QAccessible::updateAccessibility(&event);
}

void installAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

}  // namespace stance
