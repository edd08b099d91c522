#include "app/widgets/slab.h"

#include <cmath>

namespace stance {

SlabWidget::SlabWidget(PhaseLook phase, QWidget* parent) : QWidget(parent), m_phase(phase)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void SlabWidget::setUnit(double unit)
{
    if (m_unit == unit) {
        return;
    }
    m_unit = unit;
    updateGeometry();
    update();
}

void SlabWidget::setPhase(PhaseLook phase)
{
    if (m_phase == phase) {
        return;
    }
    m_phase = phase;
    updateGeometry();
    valueChanged();
}

const PhaseColours& SlabWidget::colours() const
{
    return theme().phase(m_phase);
}

QSize SlabWidget::scaled(double width, double height) const
{
    return {static_cast<int>(std::lround(width * m_unit)), static_cast<int>(std::lround(height * m_unit))};
}

void SlabWidget::valueChanged()
{
    update();
    if (!QAccessible::isActive()) {
        return;
    }
    const QString spoken = accessibleValueText();
    if (spoken == m_spoken) {
        return;
    }
    m_spoken = spoken;
    announceValue(this);
}

}  // namespace stance
