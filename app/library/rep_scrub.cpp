#include "app/library/rep_scrub.h"

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace stance {
namespace {

constexpr int steps = 1000;
constexpr double grooveHeight = 8.0;
constexpr double gap = 3.0;
/// Room for the words below the knob.
constexpr double wordRoom = 22.0;

}  // namespace

RepScrub::RepScrub(QWidget* parent) : Slider(tr("Position in the repetition"), parent)
{
    setRange(0, steps);
    setSingleStep(steps / 50);
    connect(this, &QSlider::valueChanged, this, [this] { Q_EMIT scrubbed(time()); });
}

void RepScrub::setParts(const QVector<Part>& parts)
{
    m_parts = parts;
    m_seconds = 0.0;
    for (const Part& part : m_parts) {
        m_seconds += part.seconds;
    }
    setTime(0.0);
}

void RepScrub::setTime(double seconds)
{
    const QSignalBlocker quiet(this);
    setValue(m_seconds > 0.0 ? static_cast<int>(std::lround(seconds / m_seconds * steps)) : 0);
    update();
}

double RepScrub::time() const
{
    return m_seconds * value() / steps;
}

QSize RepScrub::sizeHint() const
{
    const QSize plain = Slider::sizeHint();
    return {plain.width(), plain.height() + 2 * static_cast<int>(textScaled(wordRoom))};
}

void RepScrub::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QRectF knob = focusRect();
    const double middle = knob.center().y();
    // The knob's middle runs from half a knob to half a knob before the end; so do the parts.
    const double left = knob.width() / 2.0;
    const double room = width() - knob.width();
    QVector<QRectF> boxes;
    double before = 0.0;
    for (const Part& part : m_parts) {
        const double from = left + room * before / m_seconds;
        before += part.seconds;
        const double to = left + room * before / m_seconds;
        boxes.append(QRectF(from, middle - grooveHeight / 2.0, std::max(to - from - gap, grooveHeight), grooveHeight));
    }
    const QColor ink = underMouse() ? t.accentHover : t.accent;
    for (const QRectF& box : boxes) {
        paintRounded(painter, box, grooveHeight / 2.0, t.s3);
        if (knob.center().x() > box.left()) {
            QRectF filled = box;
            filled.setRight(std::min(box.right(), knob.center().x()));
            paintRounded(painter, filled, std::min(grooveHeight, filled.width()) / 2.0, ink);
        }
    }
    paintRounded(painter, knob, knob.width() / 2.0, t.s1, ink, 3.0);
    paintWords(painter, boxes);
}

void RepScrub::paintWords(QPainter& painter, const QVector<QRectF>& boxes) const
{
    const QFont font = fontFor(TextStyle::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme().t2);
    double free = 0.0;
    for (int part = 0; part < boxes.size(); ++part) {
        const QString& word = m_parts.at(part).word;
        const double advance = metrics.horizontalAdvance(word);
        const double x = std::min(boxes.at(part).left(), width() - advance);
        if (x < free) {
            continue;  // it would run into the word before
        }
        painter.drawText(QPointF(x, focusRect().bottom() + metrics.ascent() + 2.0), word);
        free = x + advance + 8.0;
    }
}

}  // namespace stance
