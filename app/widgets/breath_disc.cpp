#include "app/widgets/breath_disc.h"

#include "app/widgets/digits.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stance {

namespace {

constexpr double fullDiameter = 444.0;
constexpr double emptyDiameter = 224.0;
constexpr double fullStroke = 6.0;
constexpr double emptyStroke = 4.0;
constexpr double dotPitch = 12.0;
/// The words shrink once the disc is smaller than this.
constexpr double roomyDiameter = 330.0;

}  // namespace

BreathDisc::BreathDisc(PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent) {}

void BreathDisc::setFullness(double fullness)
{
    m_fullness = std::clamp(fullness, 0.0, 1.0);
    update();
}

void BreathDisc::setWord(const QString& word, const QString& second)
{
    if (m_word == word && m_second == second) {
        return;
    }
    m_word = word;
    m_second = second;
    valueChanged();
}

QSize BreathDisc::sizeHint() const
{
    return scaled(fullDiameter + fullStroke, fullDiameter + fullStroke);
}

QString BreathDisc::accessibleValueText() const
{
    return m_word;
}

void BreathDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(QPen(colours().track, u(fullStroke)));
    painter.drawEllipse(centre, u(fullDiameter / 2.0), u(fullDiameter / 2.0));
    const double diameter = u(emptyDiameter + (fullDiameter - fullStroke - emptyDiameter) * m_fullness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().on);
    painter.drawEllipse(centre, diameter / 2.0, diameter / 2.0);
    if (m_fullness <= 0.04) {
        QPen dotted(colours().track, u(emptyStroke), Qt::CustomDashLine, Qt::RoundCap);
        dotted.setDashPattern({0.01, dotPitch / emptyStroke});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dotted);
        painter.drawEllipse(centre, u((emptyDiameter + emptyStroke) / 2.0), u((emptyDiameter + emptyStroke) / 2.0));
    }
    paintWords(painter, diameter);
}

void BreathDisc::paintWords(QPainter& painter, double diameter) const
{
    const double fit = std::min(1.0, diameter / u(roomyDiameter));
    QFont word = fontFor(TextStyle::BreathWord, unit() * fit);
    const double room = diameter * 0.86;
    const double wanted = textWidth(word, m_word);
    if (wanted > room) {
        word.setPixelSize(std::max(16, static_cast<int>(word.pixelSize() * room / wanted)));
    }
    const QFont second = fontPx(72.0, 600, -1.0, unit() * fit);
    const QPointF centre = QRectF(rect()).center();
    const double lift = m_second.isEmpty() ? 0.0 : u(40.0) * fit;
    const double baseline = centre.y() - lift + QFontMetricsF(word).capHeight() / 2.0;
    painter.setFont(word);
    painter.setPen(colours().fill);
    painter.drawText(QPointF(centre.x() - textWidth(word, m_word) / 2.0, baseline), m_word);
    if (!m_second.isEmpty()) {
        paintDigits(painter, m_second, second, colours().fill, centre + QPointF(0.0, u(60.0) * fit), DigitAlign::Centre,
                    DigitAnchor::Middle);
    }
}

}  // namespace stance
