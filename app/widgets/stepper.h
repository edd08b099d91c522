// Stepper: minus, a value with its unit, plus. The value can be typed.
#pragma once

#include "app/widgets/themed.h"

#include <QString>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace stance {

class Stepper : public QWidget, public FocusShape, public AccessibleValue {
    Q_OBJECT

public:
    /// Log: 60 high with a value of 32 px. Field: 44 high with 16 px, for settings and editors.
    enum class Format { Log, Field };

    explicit Stepper(Format format = Format::Log, QWidget* parent = nullptr);

    void setRange(double minimum, double maximum);
    void setStep(double step);
    /// The buttons and arrow keys only emit stepRequested; the owner walks its own grid (loads that exist) and sets the value.
    void setExternalSteps(bool external);
    /// Also forgets what is being typed. Does not emit.
    void setValue(double value);
    double value() const { return m_value; }
    void setDecimals(int decimals);
    /// Unit words behind the value ("kg", "s").
    void setSuffix(const QString& suffix);
    /// Words in place of the number ("body weight" at 0); an empty answer means the number.
    void setSpecialText(std::function<QString(double)> special);
    /// The log field that takes digits now: 2 px accent frame.
    void setActive(bool active);
    /// Value in t2: assumed, not entered.
    void setAssumed(bool assumed);
    void setUnit(double unit);

    /// Opens the editor with these first characters; what the page does with a digit key.
    void beginTyping(const QString& first);
    bool isTyping() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF focusRect() const override;
    double focusRadius() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::SpinBox; }
    QString accessibleValueText() const override;
    std::optional<Range> accessibleRange() const override;
    void setAccessibleCurrent(double value) override;

Q_SIGNALS:
    /// The person changed the value (never emitted by setValue).
    void valueChanged(double value);
    void stepRequested(int delta);
    /// Typing ended: with Enter or by leaving (accepted), or with Esc.
    void typingEnded(bool accepted);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    enum class Part { None, Minus, Value, Plus };

    QString valueText() const;
    QRectF partRect(Part part) const;
    Part partAt(const QPointF& point) const;
    bool canStep(int delta) const;
    void step(int delta);
    void commit(double value);
    void endTyping(bool accepted);
    void placeEditor();
    double boxHeight() const;
    double endWidth() const;
    QFont valueFont() const;
    QFont suffixFont() const;
    void paintValue(QPainter& painter) const;
    void paintEnd(QPainter& painter, Part part) const;

    Format m_format;
    double m_minimum = 0.0;
    double m_maximum = 999.0;
    double m_step = 1.0;
    double m_value = 0.0;
    int m_decimals = 0;
    QString m_suffix;
    std::function<QString(double)> m_special;
    QLineEdit* m_editor;
    Part m_hovered = Part::None;
    Part m_pressed = Part::None;
    bool m_externalSteps = false;
    bool m_active = false;
    bool m_assumed = false;
    double m_unit = 1.0;
};

}  // namespace stance
