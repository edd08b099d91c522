#include "app/widgets/card.h"

#include "app/widgets/themed.h"

#include <QEvent>
#include <QPainter>

namespace stance {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setContentsMargins(24, 24, 24, 24);
    followTheme(this);
}

void Card::setRadius(double radius)
{
    m_radius = radius;
    update();
}

void Card::setGround(ColourRole ground)
{
    m_ground = ground;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::setBorderless(bool borderless)
{
    m_borderless = borderless;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    if (m_selected) {
        paintRounded(painter, QRectF(rect()), m_radius, t.accentSoft, t.accent, 2.0);
    } else {
        paintRounded(painter, QRectF(rect()), m_radius, t.colour(m_ground), m_borderless ? QColor() : t.line);
    }
}

CardButton::CardButton(const QString& accessibleName, QWidget* parent) : BaseButton(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CardButton::setRadius(double radius)
{
    m_radius = radius;
    update();
}

void CardButton::setFlat(bool flat)
{
    m_flat = flat;
    update();
}

QSize CardButton::sizeHint() const
{
    return QWidget::sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return QWidget::minimumSizeHint();  // NOLINT(bugprone-parent-virtual-call): what is laid out on it decides, not the button
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool hot = isEnabled() && (underMouse() || isDown());
    if (isCheckable() && isChecked()) {
        paintRounded(painter, QRectF(rect()), m_radius, t.accentSoft, t.accent, 2.0);
        return;
    }
    if (m_flat) {
        if (hot) {
            paintRounded(painter, QRectF(rect()), m_radius, isDown() ? t.s3 : t.s2);
        }
        return;
    }
    const QColor border = !isEnabled() ? t.ctl : hot ? t.ctl : t.line;
    paintRounded(painter, QRectF(rect()), m_radius, isDown() ? t.s2 : t.s1, border, 1.0,
                 isEnabled() ? Qt::SolidLine : Qt::DashLine);
}

Scrim::Scrim(QWidget* parent) : QWidget(parent)
{
    setGeometry(parent->rect());
    parent->installEventFilter(this);
    followTheme(this);
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().scrim);
}

bool Scrim::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace stance
