#include "app/session/slab_view.h"

#include "app/widgets/theme.h"
#include "app/widgets/themed.h"

#include <QPainter>

namespace stance {

Slab::Slab(PhaseLook look, QWidget* parent) : QWidget(parent), m_look(look)
{
    followTheme(this, [this] { colourButtons(); });
}

const PhaseColours& Slab::colours() const
{
    return theme().phase(m_look);
}

void Slab::setUnit(double unit)
{
    m_unit = unit;
    for (Button* button : std::as_const(m_buttons)) {
        button->setUnit(unit);
    }
    place();
    update();
}

Button* Slab::makeButton(const QString& text, const QString& key)
{
    auto* button = new Button(text, Button::Variant::OnSlab, Button::Size::Session, this);
    if (!key.isEmpty()) {
        button->setKeyCap(key);
    }
    m_buttons << button;
    colourButtons();
    return button;
}

void Slab::colourButtons()
{
    for (Button* button : std::as_const(m_buttons)) {
        button->setSlab(colours().on, colours().on2);
    }
}

void Slab::setSizeToHint(QWidget* widget, double x, double y)
{
    widget->setGeometry(QRect(QPoint(px(x), px(y)), widget->sizeHint()));
}

void Slab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().fill);
    if (theme().dark) {  // in the dark a bright edge tells the phase as well
        painter.fillRect(QRectF(0, 0, 6 * m_unit, height()), colours().ink);
    }
}

void Slab::resizeEvent(QResizeEvent*)
{
    place();
}

}  // namespace stance
