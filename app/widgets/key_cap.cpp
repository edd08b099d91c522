#include "app/widgets/key_cap.h"

#include "app/widgets/theme.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

namespace {

/// The cap's height already carries scale and text size, so the font takes neither.
QFont capFont(double height)
{
    QFont made = fontPx(50.0, 600);
    made.setFamilies(fontPx(16.0, 600).families());
    made.setPixelSize(static_cast<int>(std::lround(std::max(12.0, height * (height > 36.0 ? 0.55 : 0.5)))));
    return made;
}

double padding(double height)
{
    return height <= 26.0 ? height * 0.28 : height * 0.4;
}

}  // namespace

QSizeF keyCapSize(const QString& key, double height)
{
    return {std::max(height, std::ceil(textWidth(capFont(height), key) + 2.0 * padding(height))), height};
}

void paintKeyCap(QPainter& painter, const QPointF& leftMiddle, const QString& key, double height, const QColor& ink)
{
    const QSizeF size = keyCapSize(key, height);
    const QRectF box(leftMiddle.x(), leftMiddle.y() - height / 2.0, size.width(), height);
    const double border = height <= 26.0 ? 1.0 : height / 20.0;
    paintRounded(painter, box, height / 4.0, {}, ink, border);
    paintLine(painter, box, key, capFont(height), ink, Qt::AlignHCenter);
}

namespace {

constexpr double hintCapHeight = 32.0;
constexpr double hintGap = 13.0;
constexpr double hintPixels = 22.0;

}  // namespace

KeyHint::KeyHint(const QString& key, const QString& hint, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setHint(key, hint);
    followTheme(this);
}

void KeyHint::setHint(const QString& key, const QString& hint)
{
    m_key = key;
    m_hint = hint;
    setAccessibleName(hint.isEmpty() ? key : QStringLiteral("%1: %2").arg(key, hint));
    updateGeometry();
    update();
}

void KeyHint::setColours(const QColor& ink, const QColor& words)
{
    m_ink = ink;
    m_words = words;
    update();
}

void KeyHint::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const double cap = controlHeight(hintCapHeight, 16.0, m_unit);
    const double words = m_hint.isEmpty() ? 0.0 : hintGap * m_unit + textWidth(fontPx(hintPixels, 400, 0.0, m_unit), m_hint) + 1.0;
    return {static_cast<int>(std::ceil(keyCapSize(m_key, cap).width() + words)), static_cast<int>(std::ceil(cap))};
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double cap = controlHeight(hintCapHeight, 16.0, m_unit);
    const QColor ink = m_ink.isValid() ? m_ink : theme().t1;
    const QColor words = m_words.isValid() ? m_words : theme().t2;
    paintKeyCap(painter, QPointF(0.0, height() / 2.0), m_key, cap, ink);
    const double left = keyCapSize(m_key, cap).width() + hintGap * m_unit;
    paintLine(painter, QRectF(left, 0.0, width() - left, height()), m_hint, fontPx(hintPixels, 400, 0.0, m_unit), words);
}

}  // namespace stance
