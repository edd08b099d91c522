// StepLine: where one is in a few steps: done ones with a check, the current one outlined, those to come pale.
#pragma once

#include "app/widgets/themed.h"

#include <QStringList>
#include <QWidget>

namespace stance {

class StepLine : public QWidget, public AccessibleValue {
    Q_OBJECT

public:
    explicit StepLine(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    /// "Step 2 of 3, Safety"
    QString accessibleValueText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

}  // namespace stance
