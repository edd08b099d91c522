// Small help shared by the painted widgets: following the theme, rounded shapes, what the focus ring goes round.
#pragma once

#include <QAccessible>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QPainter;

namespace stance {

/// Repaints and measures `widget` again whenever theme or text size change; calls `onChange` first.
void followTheme(QWidget* widget, std::function<void()> onChange = {});

/// Fills and strokes a rounded rectangle with the border inside `rect`. An invalid colour leaves its part out.
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border = {},
                  double borderWidth = 1.0, Qt::PenStyle style = Qt::SolidLine);

/// A control that tells the focus ring its shape. Ring and gap are added by the ring.
class FocusShape {
public:
    virtual ~FocusShape() = default;
    /// In the widget's own coordinates.
    virtual QRectF focusRect() const = 0;
    virtual double focusRadius() const = 0;
};

/// A painted widget that has a role and a value for the screen reader.
class AccessibleValue {
public:
    virtual ~AccessibleValue() = default;
    virtual QAccessible::Role accessibleRole() const = 0;
    /// The value in words ("7 of 10", "46 seconds").
    virtual QString accessibleValueText() const = 0;
    struct Range {
        double minimum;
        double current;
        double maximum;
    };
    /// Nothing when the value is no number.
    virtual std::optional<Range> accessibleRange() const { return std::nullopt; }
    /// A screen reader asks for another value; only controls take it.
    virtual void setAccessibleCurrent(double value) { Q_UNUSED(value) }
};

/// Tells the screen reader that the value changed. Costs nothing while none listens.
void announceValue(QWidget* widget);

/// Moves the focus ring when a control's focus shape changed without the focus moving.
void refreshFocusRing(QWidget* widget);

/// Whether the keyboard brought the focus to this widget. Space and Enter press a control only then; otherwise they belong
/// to the page, also when Qt gave the focus by itself (window activated). True for all while no ring is installed.
bool reachedByKeyboard(const QWidget* widget);

void installAccessibility();
void installFocusRing();

}  // namespace stance
