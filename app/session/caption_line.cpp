#include "app/session/caption_line.h"

#include "app/widgets/icons.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace stance {

CaptionLine::CaptionLine(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followTheme(this);
    hide();
}

void CaptionLine::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    update();
}

void CaptionLine::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void CaptionLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect().adjusted(0, 1, 0, 0), theme().s1);  // below the line of the bar
    const double icon = std::max(24 * m_unit, 16.0);
    paintIcon(painter, QStringLiteral("message-circle"), QRectF(0, (height() - icon) / 2, icon, icon), theme().t2);
    const double left = icon + 12 * m_unit;
    const QRectF room(left, 0, width() - left, height());
    // One line where it fits, else two smaller ones.
    const Paragraph one{fontPx(std::max(26.0, 16.0 / m_unit), 600, -0.2, m_unit), 34 * m_unit};
    Paragraph words = one;
    if (paragraphHeight(m_words, one, room.width()) > 1.5 * 34 * m_unit) {
        words = Paragraph{fontPx(std::max(20.0, 14.0 / m_unit), 600, -0.1, m_unit), std::max(26 * m_unit, 18.0)};
        words.maximumLines = 2;
    }
    const double used = std::min(paragraphHeight(m_words, words, room.width()), room.height());
    paintParagraph(painter, room.adjusted(0, (height() - used) / 2, 0, 0), m_words, words, theme().t1);
}

}  // namespace stance
