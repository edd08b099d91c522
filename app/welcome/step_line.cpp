#include "app/welcome/step_line.h"

#include "app/widgets/icons.h"
#include "app/widgets/type.h"

#include <QPainter>

namespace stance {
namespace {

constexpr double disc = 28.0;
constexpr double discGap = 8.0;
constexpr double stepGap = 24.0;
constexpr double checkSize = 16.0;

QFont wordFont(bool current)
{
    return fontPx(15.0, current ? 600 : 400);
}

double widthOf(const QString& step)
{
    return disc + discGap + textWidth(wordFont(true), step);
}

}  // namespace

StepLine::StepLine(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    announceValue(this);
    update();
}

QSize StepLine::sizeHint() const
{
    double width = 0.0;
    for (const QString& step : m_steps) {
        width += widthOf(step) + stepGap;
    }
    return {qCeil(width - stepGap) + 2, qCeil(textScaled(disc)) + 4};
}

QString StepLine::accessibleValueText() const
{
    return tr("Step %1 of %2, %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current));
}

void StepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    double x = 1.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF circle(x, (height() - disc) / 2.0, disc, disc);
        const bool current = i == m_current;
        const QColor ink = current ? t.accent : t.t3;
        if (i < m_current) {
            paintRounded(painter, circle, disc / 2.0, t.accent);
            const double inset = (disc - checkSize) / 2.0;
            paintIcon(painter, QStringLiteral("check"), circle.adjusted(inset, inset, -inset, -inset), t.onAccent);
        } else {
            paintRounded(painter, circle, disc / 2.0, QColor(), current ? t.accent : t.ctl, current ? 2.0 : 1.0);
            paintLine(painter, circle, QString::number(i + 1), fontPx(14.0, 600), ink, Qt::AlignHCenter);
        }
        const double width = widthOf(m_steps[i]);
        paintLine(painter, QRectF(x + disc + discGap, 0.0, width, height()), m_steps[i], wordFont(current), current ? t.t1 : t.t2);
        x += width + stepGap;
    }
}

}  // namespace stance
