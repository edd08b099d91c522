#include "app/widgets/tempo_bar.h"

#include "app/widgets/digits.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stance {

namespace {

constexpr double barWidth = 496.0;
constexpr double barHeight = 20.0;
constexpr double gapWidth = 8.0;
constexpr double wordPixels = 20.0;
/// Baseline of the words below the bar's top.
constexpr double wordBaseline = 47.0;
constexpr double wordRoom = 54.0;
/// Nothing in a session is set smaller than this.
constexpr double smallestWord = 16.0;

}  // namespace

TempoBar::TempoBar(PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TempoBar::setSegments(const QVector<Segment>& segments)
{
    m_segments = segments;
    valueChanged();
}

void TempoBar::setPosition(int index, double progress)
{
    m_index = index;
    m_progress = std::clamp(progress, 0.0, 1.0);
    valueChanged();
}

void TempoBar::setWordsVisible(bool visible)
{
    m_wordsVisible = visible;
    updateGeometry();
    update();
}

QSize TempoBar::sizeHint() const
{
    return scaled(barWidth, m_wordsVisible ? wordRoom : barHeight);
}

QSize TempoBar::minimumSizeHint() const
{
    return {scaled(barWidth / 2.0, 0.0).width(), sizeHint().height()};
}

QString TempoBar::accessibleValueText() const
{
    return m_index >= 0 && m_index < m_segments.size() ? m_segments.at(m_index).word : QString();
}

QVector<QRectF> TempoBar::segmentRects() const
{
    double seconds = 0.0;
    int shown = 0;
    for (const Segment& segment : m_segments) {
        seconds += std::max(0.0, segment.seconds);
        shown += segment.seconds > 0.0 ? 1 : 0;
    }
    QVector<QRectF> rects;
    const double room = width() - u(gapWidth) * std::max(0, shown - 1);
    double x = 0.0;
    for (const Segment& segment : m_segments) {
        const double share = segment.seconds > 0.0 ? room * segment.seconds / seconds : 0.0;
        rects.append(QRectF(x, 0.0, share, u(barHeight)));
        if (share > 0.0) {
            x += share + u(gapWidth);
        }
    }
    return rects;
}

void TempoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QVector<QRectF> rects = segmentRects();
    const double radius = u(barHeight) / 2.0;
    for (int segment = 0; segment < rects.size(); ++segment) {
        const QRectF& box = rects.at(segment);
        if (box.width() <= 0.0) {
            continue;
        }
        paintRounded(painter, box, radius, colours().track);
        const double done = segment < m_index ? 1.0 : segment == m_index ? m_progress : 0.0;
        if (done <= 0.0) {
            continue;
        }
        const QRectF filled(box.left(), box.top(), std::max(box.width() * done, std::min(box.width(), box.height())), box.height());
        paintRounded(painter, filled, radius, colours().on);
    }
    if (m_wordsVisible) {
        paintWords(painter, rects);
    }
}

void TempoBar::paintWords(QPainter& painter, const QVector<QRectF>& rects) const
{
    // Each word starts under its segment, the last one ends with it. What would run into its neighbour or be too small
    // is left out, the current word never.
    const bool readable = wordPixels * unit() >= smallestWord - 0.01;
    const QFont plain = fontPx(std::max(wordPixels, smallestWord / unit()), 500, 0.0, unit());
    QFont strong = plain;
    strong.setWeight(QFont::Bold);
    const double baseline = u(wordBaseline);
    double freeFrom = 0.0;
    double currentLeft = width();
    const auto leftOf = [&](int segment, double advance) {
        return std::clamp(rects.at(segment).left(), 0.0, std::max(0.0, width() - advance));
    };
    if (m_index >= 0 && m_index < rects.size()) {
        currentLeft = leftOf(m_index, textWidth(strong, m_segments.at(m_index).word));
    }
    for (int segment = 0; segment < rects.size(); ++segment) {
        const QString& word = m_segments.at(segment).word;
        if (rects.at(segment).width() <= 0.0) {
            continue;
        }
        const bool isCurrent = segment == m_index;
        const double advance = textWidth(isCurrent ? strong : plain, word);
        const double x = leftOf(segment, advance);
        const bool collides = x < freeFrom || (segment < m_index && x + advance + u(4.0) > currentLeft);
        if (!isCurrent && (!readable || collides)) {
            continue;
        }
        painter.setFont(isCurrent ? strong : plain);
        painter.setPen(isCurrent ? colours().on : colours().on2);
        painter.drawText(QPointF(x, baseline), word);
        freeFrom = x + advance + u(6.0);
    }
}

WordLine::WordLine(Format format, PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent), m_format(format)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WordLine::setWord(const QString& word, const QString& number)
{
    if (m_word == word && m_number == number) {
        return;
    }
    m_word = word;
    m_number = number;
    valueChanged();
}

QSize WordLine::sizeHint() const
{
    return scaled(barWidth, m_format == Format::Tempo ? 96.0 : 72.0);
}

QString WordLine::accessibleValueText() const
{
    return m_number.isEmpty() ? m_word : tr("%1, %2", "word, second").arg(m_word, m_number);
}

void WordLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont letters = m_format == Format::Tempo ? fontFor(TextStyle::Tempo, unit()) : fontPx(64.0, 700, -1.0, unit());
    const QFont digits = m_format == Format::Tempo ? fontPx(88.0, 600, -1.5, unit()) : fontPx(64.0, 600, -1.0, unit());
    const double baseline = height() / 2.0 + QFontMetricsF(letters).capHeight() / 2.0;
    double room = width();
    if (!m_number.isEmpty()) {
        const QRectF used =
            paintDigits(painter, m_number, digits, colours().on2, QPointF(width() - u(2.0), baseline), DigitAlign::Right);
        room = used.left() - u(20.0);
    }
    const double wanted = textWidth(letters, m_word);
    if (wanted > room && room > 0.0) {
        letters.setPixelSize(std::max(16, static_cast<int>(letters.pixelSize() * room / wanted)));
    }
    painter.setFont(letters);
    painter.setPen(colours().on);
    const double bearing = m_word.isEmpty() ? 0.0 : QFontMetricsF(letters).leftBearing(m_word.front());
    painter.drawText(QPointF(u(2.0) - bearing, baseline), m_word);
}

}  // namespace stance
