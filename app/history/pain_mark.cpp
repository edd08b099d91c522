#include "app/history/pain_mark.h"

#include "app/text/words.h"
#include "app/widgets/number_scale.h"
#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <cmath>

namespace stance {

namespace {

constexpr int amberFrom = 4;
constexpr int redFrom = 6;
constexpr double shapeSize = 12.0;
constexpr double gap = 8.0;

PainBand bandOf(int score)
{
    if (score >= redFrom) {
        return PainBand::Red;
    }
    return score >= amberFrom ? PainBand::Amber : PainBand::Green;
}

QFont fontOf(int score)
{
    return fontPx(14, score >= amberFrom ? 600 : 400);
}

}  // namespace

PainMark::PainMark(const Pain& pain, Form form, QWidget* parent) : QWidget(parent), m_score(pain.score)
{
    const QString score = QString::number(pain.score);
    if (form == Form::Long) {
        m_text = tr("pain %1, %2", "score, place").arg(score, painPlace(pain));
    } else {
        m_text = pain.score == 0 ? score : tr("%1, %2", "score, place").arg(score, painPlace(pain));
    }
    setAccessibleName(tr("Pain %1 of 10, %2").arg(score, painPlace(pain)));
    setToolTip(painPlace(pain));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

QSize PainMark::sizeHint() const
{
    const double width = textScaled(shapeSize) + gap + textWidth(fontOf(m_score), m_text) + 1.0;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(lineHeight(TextStyle::Small)))};
}

QSize PainMark::minimumSizeHint() const
{
    return {static_cast<int>(textScaled(48.0)), sizeHint().height()};
}

void PainMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = textScaled(shapeSize);
    const PainBand band = bandOf(m_score);
    const Theme& t = theme();
    const QColor ink = band == PainBand::Green ? t.painGreen : band == PainBand::Amber ? t.painAmber : t.painRed;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    paintPainShape(painter, band, QRectF(0.0, (height() - size) / 2.0, size, size));
    const QRectF words(size + gap, 0.0, width() - size - gap, height());
    paintLine(painter, words, m_text, fontOf(m_score), band == PainBand::Green ? t.t1 : ink);
}

}  // namespace stance
