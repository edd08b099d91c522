#include "app/widgets/number_block.h"

#include "app/widgets/digits.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

constexpr double suffixGap = 24.0;
/// The suffix gives way to this size before the number does.
constexpr double leastSuffix = 60.0;
constexpr double countdownPixels = 420.0;
/// Beyond two digits.
constexpr double threeDigitPixels = 280.0;

}  // namespace

NumberBlock::NumberBlock(Format format, PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent), m_format(format)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NumberBlock::setNumber(const QString& number, const QString& suffix)
{
    if (m_number == number && m_suffix == suffix) {
        return;
    }
    m_number = number;
    m_suffix = suffix;
    valueChanged();
}

QFont NumberBlock::numberFont() const
{
    if (m_format == Format::Countdown) {
        return fontPx(countdownPixels, 700, -12.0, unit());
    }
    QFont digits = m_number.size() > 2 ? fontPx(threeDigitPixels, 700, -9.0, unit()) : fontFor(TextStyle::NumberXl, unit());
    const double suffix = m_suffix.isEmpty()
                              ? 0.0
                              : u(suffixGap) + digits.letterSpacing() + textWidth(fontPx(leastSuffix, 600, -1.0, unit()), m_suffix);
    const double wanted = digitsRect(m_number, digits).width();
    const double room = width() - suffix;
    if (wanted > room && room > 0.0) {
        const double shrink = room / wanted;
        digits.setLetterSpacing(QFont::AbsoluteSpacing, digits.letterSpacing() * shrink);
        digits.setPixelSize(static_cast<int>(digits.pixelSize() * shrink));
    }
    return digits;
}

QSize NumberBlock::sizeHint() const
{
    const QFont tallest = m_format == Format::Countdown ? numberFont() : fontFor(TextStyle::NumberXl, unit());
    return {scaled(496.0, 0.0).width(), static_cast<int>(std::ceil(QFontMetricsF(tallest).capHeight() + 2.0 * u(overshoot)))};
}

QString NumberBlock::accessibleValueText() const
{
    return m_suffix.isEmpty() ? m_number : tr("%1 %2", "number, of total").arg(m_number, m_suffix);
}

void NumberBlock::paintEvent(QPaintEvent*)
{
    if (m_number.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QFont digits = numberFont();
    if (m_format == Format::Countdown) {
        paintDigits(painter, m_number, digits, colours().on, QPointF(width() / 2.0, u(overshoot)), DigitAlign::Centre,
                    DigitAnchor::Top);
        return;
    }
    const double baseline = QFontMetricsF(fontFor(TextStyle::NumberXl, unit())).capHeight() + u(overshoot);
    const QRectF used = paintDigits(painter, m_number, digits, colours().on, QPointF(0.0, baseline), DigitAlign::Left);
    if (m_suffix.isEmpty()) {
        return;
    }
    QFont words = fontFor(TextStyle::NumberSuffix, unit());
    const double left = used.right() + digits.letterSpacing() + u(suffixGap);
    const double wanted = textWidth(words, m_suffix);
    const double room = width() - left;
    if (wanted > room && room > 0.0) {
        words.setPixelSize(std::max(16, static_cast<int>(words.pixelSize() * room / wanted)));
    }
    painter.setFont(words);
    painter.setPen(colours().on2);
    painter.drawText(QPointF(left, baseline), m_suffix);
}

}  // namespace stance
