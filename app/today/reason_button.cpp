#include "app/today/reason_button.h"

#include "app/widgets/icons.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <cmath>

namespace stance {

namespace {

constexpr double iconPixels = 16.0;
constexpr double gap = 6.0;
constexpr double lineBox = 24.0;
constexpr double shortest = 120.0;

/// What is held stands out; everything else reads as quietly as it may.
ColourRole wordsRole(TargetMark mark)
{
    switch (mark) {
        case TargetMark::Held: return ColourRole::Warn;
        case TargetMark::First:
        case TargetMark::Same: return ColourRole::Text3;
        case TargetMark::Up:
        case TargetMark::Down:
        case TargetMark::Lighter:
        case TargetMark::ByHand: break;
    }
    return ColourRole::Text2;
}

}  // namespace

ColourRole inkOf(TargetMark mark)
{
    switch (mark) {
        case TargetMark::Up: return ColourRole::Accent;
        case TargetMark::Held: return ColourRole::Warn;
        case TargetMark::Lighter: return ColourRole::Info;
        case TargetMark::Down:
        case TargetMark::ByHand: return ColourRole::Text2;
        case TargetMark::First:
        case TargetMark::Same: break;
    }
    return ColourRole::Text3;
}

ReasonButton::ReasonButton(const Reason& reason, QWidget* parent) : BaseButton(parent), m_reason(reason)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Why this target: %1").arg(reason.text));
    followTheme(this);
}

QSize ReasonButton::sizeHint() const
{
    const double width = textScaled(iconPixels) + gap + textWidth(fontFor(TextStyle::Small), m_reason.text) + 1.0;
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::lround(textScaled(lineBox)))};
}

QSize ReasonButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), static_cast<int>(shortest)), sizeHint().height()};
}

void ReasonButton::resizeEvent(QResizeEvent* event)
{
    BaseButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? m_reason.text : tr("Why this target"));
}

void ReasonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const double icon = textScaled(iconPixels);
    paintIcon(painter, iconOf(m_reason.mark), QRectF(0.0, (height() - icon) / 2.0, icon, icon), t.colour(inkOf(m_reason.mark)));
    QFont font = fontFor(TextStyle::Small);
    font.setUnderline(underMouse() || isDown());
    const QRectF words(icon + gap, 0.0, width() - icon - gap, height());
    paintLine(painter, words, m_reason.text, font, t.colour(wordsRole(m_reason.mark)));
}

}  // namespace stance
