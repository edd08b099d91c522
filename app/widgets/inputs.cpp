#include "app/widgets/inputs.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stance {

Switch::Switch(const QString& accessibleName, QWidget* parent) : BaseButton(parent)
{
    setCheckable(true);
    setAccessibleName(accessibleName);
}

QSize Switch::sizeHint() const
{
    return {52, 30};
}

double Switch::focusRadius() const
{
    return height() / 2.0;
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QRectF box((width() - 52) / 2.0, (height() - 30) / 2.0, 52.0, 30.0);
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const bool hot = underMouse() || isDown();
    const QRectF knob(right ? box.right() - 25.0 : box.left() + 5.0, box.top() + 5.0, 20.0, 20.0);
    const QColor on = hot ? t.accentHover : t.accent;
    if (!isEnabled()) {
        paintRounded(painter, box, 15.0, isChecked() ? t.s3 : QColor(), t.ctl, 2.0, Qt::DashLine);
    } else {
        paintRounded(painter, box, 15.0, isChecked() ? on : hot ? t.s2 : t.s1, isChecked() ? QColor() : t.ctl, 2.0);
    }
    paintRounded(painter, knob, 10.0, isChecked() && isEnabled() ? t.s1 : t.ctl);
}

namespace {

constexpr double knobSize = 22.0;
constexpr double knobBorder = 3.0;
constexpr double grooveHeight = 6.0;

}  // namespace

Slider::Slider(const QString& accessibleName, QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(accessibleName);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this);
}

QSize Slider::sizeHint() const
{
    return {220, 44};
}

double Slider::knobCentre() const
{
    const int span = maximum() - minimum();
    const double share = span > 0 ? static_cast<double>(sliderPosition() - minimum()) / span : 0.0;
    const double along = layoutDirection() == Qt::RightToLeft ? 1.0 - share : share;
    return knobSize / 2.0 + along * (width() - knobSize);
}

int Slider::valueAtPosition(double x) const
{
    const double share = std::clamp((x - knobSize / 2.0) / std::max(1.0, width() - knobSize), 0.0, 1.0);
    const double along = layoutDirection() == Qt::RightToLeft ? 1.0 - share : share;
    return minimum() + static_cast<int>(std::lround(along * (maximum() - minimum())));
}

QRectF Slider::focusRect() const
{
    return {knobCentre() - knobSize / 2.0, (height() - knobSize) / 2.0, knobSize, knobSize};
}

double Slider::focusRadius() const
{
    return knobSize / 2.0;
}

void Slider::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    refreshFocusRing(this);
}

void Slider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAtPosition(event->position().x()));
    event->accept();
}

void Slider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        setSliderPosition(valueAtPosition(event->position().x()));
    }
}

void Slider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void Slider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QColor ink = isEnabled() ? (underMouse() ? t.accentHover : t.accent) : t.ctl;
    const double middle = height() / 2.0;
    const QRectF groove(0.0, middle - grooveHeight / 2.0, width(), grooveHeight);
    paintRounded(painter, groove, grooveHeight / 2.0, t.s3);
    const double knob = knobCentre();
    QRectF filled = groove;
    if (layoutDirection() == Qt::RightToLeft) {
        filled.setLeft(knob);
    } else {
        filled.setRight(knob);
    }
    paintRounded(painter, filled, grooveHeight / 2.0, ink);
    paintRounded(painter, focusRect(), knobSize / 2.0, t.s1, ink, knobBorder);
}

LineField::LineField(const QString& accessibleName, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    const auto measure = [this] {
        setFont(fontPx(15, 400));
        setFixedHeight(static_cast<int>(std::lround(controlHeight(44.0, 15.0))));
    };
    measure();
    followTheme(this, measure);
}

void LineField::setError(bool error)
{
    if (m_error == error) {
        return;
    }
    m_error = error;
    setProperty("error", error);
    style()->unpolish(this);
    style()->polish(this);
    update();
}

QSize LineField::sizeHint() const
{
    return {240, static_cast<int>(std::lround(controlHeight(44.0, 15.0)))};
}

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : LineField(placeholder, parent), m_clear(new QAction(tr("Clear"), this))
{
    setPlaceholderText(placeholder);
    setTextMargins(30, 0, 0, 0);
    addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::refreshActions);
    followTheme(this, [this] { refreshActions(); });
    refreshActions();
}

void SearchField::refreshActions()
{
    m_clear->setIcon(QIcon(iconPixmap(QStringLiteral("x"), 18.0, theme().t2, devicePixelRatioF())));
    m_clear->setVisible(!text().isEmpty());
}

void SearchField::paintEvent(QPaintEvent* event)
{
    LineField::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QStringLiteral("search"), QRectF(15.0, height() / 2.0 - 10.0, 20.0, 20.0), theme().t2);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    LineField::keyPressEvent(event);
}

TextArea::TextArea(const QString& accessibleName, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setFont(fontPx(15, 400));
    followTheme(this, [this] { setFont(fontPx(15, 400)); });
}

QSize TextArea::sizeHint() const
{
    return {274, 148};
}

namespace {

constexpr double comboPadding = 14.0;
constexpr double comboIcon = 20.0;

}  // namespace

Combo::Combo(const QString& accessibleName, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setView(new QListView(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(fontPx(15, 400));
    followTheme(this, [this] { setFont(fontPx(15, 400)); });
}

void Combo::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize Combo::sizeHint() const
{
    double widest = 80.0;
    for (int item = 0; item < count(); ++item) {
        widest = std::max(widest, textWidth(font(), itemText(item)));
    }
    const double icon = m_iconName.isEmpty() ? 0.0 : comboIcon + 10.0;
    return {static_cast<int>(std::ceil(widest + icon + 2.0 * comboPadding + 30.0)),
            static_cast<int>(std::lround(controlHeight(44.0, 15.0)))};
}

QSize Combo::minimumSizeHint() const
{
    return {std::min(160, sizeHint().width()), sizeHint().height()};
}

QRectF Combo::focusRect() const
{
    return QRectF(rect());
}

double Combo::focusRadius() const
{
    return 10.0;
}

void Combo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void Combo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool hot = underMouse() && isEnabled();
    paintRounded(painter, QRectF(rect()), 10.0, isEnabled() ? (hot ? t.s2 : t.s1) : QColor(), t.ctl, 1.0,
                 isEnabled() ? Qt::SolidLine : Qt::DashLine);
    const QColor ink = isEnabled() ? t.t1 : t.t3;
    double x = comboPadding;
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, m_iconName, QRectF(x, (height() - comboIcon) / 2.0, comboIcon, comboIcon), isEnabled() ? t.t2 : t.t3);
        x += comboIcon + 10.0;
    }
    const double arrow = 18.0;
    paintLine(painter, QRectF(x, 0.0, width() - x - comboPadding - arrow - 8.0, height()), currentText(), font(), ink);
    paintIcon(painter, QStringLiteral("chevron-down"),
              QRectF(width() - comboPadding - arrow, (height() - arrow) / 2.0, arrow, arrow), ink);
}

}  // namespace stance
