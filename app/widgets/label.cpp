#include "app/widgets/label.h"

#include "app/widgets/themed.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stance {

Label::Label(const QString& text, TextStyle style, ColourRole role, QWidget* parent) : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(fontFor(m_style));
    followTheme(this, [this] { remeasure(); });
}

void Label::remeasure()
{
    setFont(fontFor(m_style, m_unit));
    updateGeometry();
    update();
}

void Label::setStyleOf(TextStyle style)
{
    m_style = style;
    remeasure();
}

void Label::setRole(ColourRole role)
{
    m_role = role;
    update();
}

void Label::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

void Label::setUnit(double unit)
{
    m_unit = unit;
    remeasure();
}

void Label::setWrapped(bool wrapped)
{
    setWordWrap(wrapped);
    QSizePolicy policy(wrapped ? QSizePolicy::Preferred : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wrapped);
    setSizePolicy(policy);
    updateGeometry();
}

void Label::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
    update();
}

Paragraph Label::paragraph() const
{
    return {fontFor(m_style, m_unit), lineHeight(m_style, m_unit), alignment(), wordWrap() ? Overflow::Wrap : Overflow::Elide,
            m_maximumLines};
}

namespace {

/// Large styles are set tighter than their own line box: room so that the last line's descenders are not cut off.
double overhang(const Paragraph& set)
{
    const QFontMetricsF metrics(set.font);
    return std::max(0.0, (metrics.ascent() + metrics.descent() - set.lineHeight) / 2.0);
}

}  // namespace

QSize Label::sizeHint() const
{
    const Paragraph set = paragraph();
    const int oneLine = static_cast<int>(std::ceil(textWidth(set.font, text()))) + 1;
    if (!wordWrap()) {
        return {oneLine, heightForWidth(oneLine)};
    }
    const int width = std::min(oneLine, static_cast<int>(std::ceil(textScaled(480.0 * m_unit))));
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const
{
    const Paragraph set = paragraph();
    const int height = static_cast<int>(std::ceil(set.lineHeight + overhang(set)));
    const double narrow = wordWrap() ? 8.0 * set.lineHeight / 2.0 : 2.0 * set.lineHeight;
    return {std::min(sizeHint().width(), static_cast<int>(std::ceil(narrow))), height};
}

bool Label::hasHeightForWidth() const
{
    return wordWrap();
}

int Label::heightForWidth(int width) const
{
    const Paragraph set = paragraph();
    const double lines = wordWrap() ? std::max(paragraphHeight(text(), set, std::max(width, 1)), set.lineHeight) : set.lineHeight;
    return static_cast<int>(std::ceil(lines + overhang(set)));
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = m_colour.isValid() ? m_colour : theme().colour(isEnabled() ? m_role : ColourRole::Text3);
    const Paragraph set = paragraph();
    paintParagraph(painter, QRectF(contentsRect()).adjusted(0.0, 0.0, 0.0, -overhang(set)), text(), set, colour);
}

Label* makeLabel(const QString& text, TextStyle style, ColourRole role, QWidget* parent)
{
    return new Label(text, style, role, parent);
}

Label* makeParagraph(const QString& text, TextStyle style, ColourRole role, QWidget* parent)
{
    auto* label = new Label(text, style, role, parent);
    label->setWrapped(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

namespace {

class Rule : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent)
    {
        setFixedHeight(1);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().line);
    }
};

}  // namespace

QWidget* makeRule(QWidget* parent)
{
    return new Rule(parent);
}

}  // namespace stance
