#include "app/widgets/side_tag.h"

#include "app/widgets/digits.h"
#include "app/widgets/side_badge.h"
#include "app/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stance {

namespace {

constexpr double pointByHeight = 0.38;
constexpr double rowHeight = 88.0;
constexpr double rowTop = 32.0;
constexpr double rowMargin = 40.0;
constexpr double glyphSize = 44.0;

double rowTagWidth(Side side)
{
    return side == Side::Left ? 236.0 : 272.0;
}

}  // namespace

void paintSideTag(QPainter& painter, Side side, const QRectF& rect, const QFont& letters, double radius,
                  const PhaseColours& colours)
{
    if (side == Side::Both) {
        return;
    }
    const double point = rect.height() * pointByHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(sideTagPath(side, rect, point, radius), colours.on);
    painter.restore();
    // The letters stand off the point by as much as the body needs to look even.
    const double shift = point * 0.72;
    QRectF body = rect.adjusted(side == Side::Left ? shift : 0.0, 0.0, side == Side::Right ? -shift : 0.0, 0.0);
    QFont fitted = letters;
    const double room = body.width() - point * 0.9;
    const double wanted = textWidth(letters, SideTag::shout(side));
    if (wanted > room) {
        fitted.setPixelSize(std::max(16, static_cast<int>(letters.pixelSize() * room / wanted)));
    }
    paintLine(painter, body, SideTag::shout(side), fitted, colours.fill, Qt::AlignHCenter);
}

SideTag::SideTag(Side side, Format format, PhaseLook phase, QWidget* parent)
    : SlabWidget(phase, parent), m_side(side), m_format(format)
{
}

void SideTag::setSide(Side side)
{
    if (m_side == side) {
        return;
    }
    m_side = side;
    updateGeometry();
    valueChanged();
}

QSize SideTag::sizeHint() const
{
    if (m_format == Format::Giant) {
        return scaled(744.0, 296.0);
    }
    return scaled(rowTagWidth(m_side), rowHeight);
}

QString SideTag::shout(Side side)
{
    switch (side) {
        case Side::Left: return tr("LEFT");
        case Side::Right: return tr("RIGHT");
        case Side::Both: break;
    }
    return {};
}

QString SideTag::accessibleValueText() const
{
    return sideWord(m_side);
}

void SideTag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TextStyle letters = m_format == Format::Giant ? TextStyle::Shout : TextStyle::Tag;
    paintSideTag(painter, m_side, QRectF(rect()), fontFor(letters, unit()), u(14.0), colours());
}

PhaseHeader::PhaseHeader(PhaseLook phase, QWidget* parent) : SlabWidget(phase, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PhaseHeader::setSide(Side side)
{
    if (m_side == side) {
        return;
    }
    m_side = side;
    valueChanged();
}

void PhaseHeader::setCount(const QString& number, const QString& suffix)
{
    if (m_number == number && m_suffix == suffix) {
        return;
    }
    m_number = number;
    m_suffix = suffix;
    valueChanged();
}

QSize PhaseHeader::sizeHint() const
{
    return scaled(576.0, rowTop + rowHeight);
}

QString PhaseHeader::accessibleValueText() const
{
    QString spoken = phaseWord(phase());
    if (m_side != Side::Both) {
        spoken = tr("%1, %2", "phase, side").arg(spoken, sideWord(m_side));
    }
    if (!m_number.isEmpty()) {
        spoken = tr("%1, %2 %3", "phase, number, of total").arg(spoken, m_number, m_suffix);
    }
    return spoken;
}

void PhaseHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWord(painter, m_side == Side::Left);
    if (m_side == Side::Both) {
        if (!m_number.isEmpty()) {
            paintCount(painter);
        }
        return;
    }
    const double tag = u(rowTagWidth(m_side));
    const double x = m_side == Side::Left ? 0.0 : width() - tag;
    paintSideTag(painter, m_side, QRectF(x, u(rowTop), tag, u(rowHeight)), fontFor(TextStyle::Tag, unit()), u(14.0), colours());
}

void PhaseHeader::paintWord(QPainter& painter, bool atRight) const
{
    const QString word = phaseWord(phase());
    QFont letters = fontFor(word.size() > 8 ? TextStyle::PhaseLong : TextStyle::Phase, unit());
    const double gap = u(18.0);
    const double glyph = u(glyphSize);
    const double tag = m_side == Side::Both ? 0.0 : u(rowTagWidth(m_side));
    const double room = width() - 2.0 * u(rowMargin) - tag - glyph - gap;
    double advance = textWidth(letters, word);
    if (advance > room && room > 0.0) {
        letters.setPixelSize(std::max(16, static_cast<int>(letters.pixelSize() * room / advance)));
        advance = textWidth(letters, word);
    }
    const double middle = u(rowTop + rowHeight / 2.0);
    const double x = atRight ? width() - u(rowMargin) - advance - gap - glyph : u(rowMargin);
    paintPhaseGlyph(painter, phase(), QRectF(x, middle - glyph / 2.0, glyph, glyph), colours().on);
    paintLine(painter, QRectF(x + glyph + gap, middle - glyph, advance + u(4.0), 2.0 * glyph), word, letters, colours().on);
}

void PhaseHeader::paintCount(QPainter& painter) const
{
    const QFont suffix = fontPx(44.0, 600, -0.5, unit());
    const QFont number = fontPx(72.0, 700, -1.0, unit());
    const double baseline = u(rowTop + rowHeight / 2.0) + QFontMetricsF(number).capHeight() / 2.0;
    const double right = width() - u(rowMargin + 2.0);
    const double advance = textWidth(suffix, m_suffix);
    painter.setFont(suffix);
    painter.setPen(colours().on2);
    painter.drawText(QPointF(right - advance, baseline), m_suffix);
    paintDigits(painter, m_number, number, colours().on, QPointF(right - advance - u(14.0), baseline), DigitAlign::Right);
}

}  // namespace stance
