// Base of the session's painted values: they take the phase's colours and multiply every size by one unit u.
#pragma once

#include "app/widgets/theme.h"
#include "app/widgets/themed.h"

#include <QWidget>

namespace stance {

class SlabWidget : public QWidget, public AccessibleValue {
    Q_OBJECT

public:
    explicit SlabWidget(PhaseLook phase, QWidget* parent = nullptr);

    /// u = min(window width / 1280, window height / 800).
    void setUnit(double unit);
    double unit() const { return m_unit; }
    void setPhase(PhaseLook phase);
    PhaseLook phase() const { return m_phase; }

    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    const PhaseColours& colours() const;
    double u(double length) const { return length * m_unit; }
    QSize scaled(double width, double height) const;
    /// Repaints; tells the screen reader when the value in words changed.
    void valueChanged();

private:
    double m_unit = 1.0;
    PhaseLook m_phase;
    QString m_spoken;
};

}  // namespace stance
