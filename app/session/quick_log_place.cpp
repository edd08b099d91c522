// Where the parts of the quick log stand, and their captions.
#include "app/session/quick_log.h"

#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace stance {
namespace {

constexpr double left = 40.0;
constexpr double fieldLeft = 148.0;
constexpr double rowGap = 24.0;

}  // namespace

void QuickLog::place()
{
    if (m_step < 0) {
        return;
    }
    const auto u = [this](double length) { return length * m_unit; };
    const auto at = [](QWidget* widget, double x, double y, double w, double h) {
        widget->setGeometry(qRound(x), qRound(y), qRound(w), qRound(h));
    };
    m_captions.clear();
    const double right = width() - u(32);
    const double fieldRoom = right - u(fieldLeft);
    at(m_title, u(left), u(24), right - u(left), u(56));
    double x = u(left);
    for (BaseButton* side : std::as_const(m_sides)) {
        if (side->isVisibleTo(this)) {
            const QSize size = side->sizeHint();
            at(side, x - u(10), u(80), size.width(), size.height());
            x += size.width() - u(8);
        }
    }
    x += x > u(left) ? u(4) : 0;
    at(m_exercise, x, u(86), std::min(static_cast<double>(m_exercise->sizeHint().width()) + u(4), right - x), u(36));
    at(m_hint, u(left), u(130), right - u(left), std::max(u(28), 22.0));

    double y = u(172);
    const bool load = m_load->isVisibleTo(this);
    const double half = load ? (fieldRoom - u(72)) / 2 : fieldRoom / 2;
    const double stepperHeight = m_amount->sizeHint().height();
    at(m_amount, u(fieldLeft), y, half, stepperHeight);
    m_captions << Caption{m_amount->accessibleName(), tr("R, digits"), QRectF(u(left), y, u(100), stepperHeight)};
    if (load) {
        at(m_load, right - half, y, half, stepperHeight);
        m_captions << Caption{tr("Load"), tr("L"), QRectF(u(fieldLeft) + half + u(12), y, u(60), stepperHeight)};
    }
    y += stepperHeight + u(rowGap);
    if (m_reserve->isVisibleTo(this)) {
        const double height = m_reserve->sizeHint().height();
        at(m_reserve, u(fieldLeft), y, fieldRoom, height);
        m_captions << Caption{tr("In reserve"), tr("I, digits"), QRectF(u(left), y, u(100), height)};
        y += height + u(4);
        at(m_reserveWords, u(fieldLeft), y, fieldRoom, std::max(u(24), 20.0));
        y += std::max(u(24), 20.0) + u(rowGap) - u(8);
    }
    if (!m_chips.isEmpty()) {
        const QRectF box = placeFaults(y);
        m_captions << Caption{tr("Form"), tr("F, then 1–%1").arg(m_chips.size()), QRectF(u(left), y, u(100), u(44))};
        y = box.bottom() + u(rowGap);
    }
    m_faultBox->setVisible(!m_chips.isEmpty());
    const double noteHeight = std::max(u(44), static_cast<double>(m_note->sizeHint().height()));
    at(m_note, u(fieldLeft), y, fieldRoom, noteHeight);
    m_captions << Caption{tr("Note"), tr("N"), QRectF(u(left), y, u(100), noteHeight)};
    y += noteHeight + u(rowGap);
    const QSize log = m_log->sizeHint();
    at(m_log, u(fieldLeft), std::min(y, height() - log.height() - u(16)), log.width(), log.height());
    update();
}

QRectF QuickLog::placeFaults(double top)
{
    const double room = width() - (32 + fieldLeft) * m_unit;
    const int height = m_faultBox->layout()->heightForWidth(qRound(room));
    const QRectF box(fieldLeft * m_unit, top, room, height);
    m_faultBox->setGeometry(box.toRect());
    return box;
}

void QuickLog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().bg);
    const double unit = m_unit;
    for (const Caption& caption : std::as_const(m_captions)) {
        QString name = caption.name;
        name[0] = name[0].toUpper();
        const bool active = (m_active == Field::Reps && caption.name == m_amount->accessibleName())
                            || (m_active == Field::Load && caption.name == tr("Load"))
                            || (m_active == Field::Reserve && caption.name == tr("In reserve"))
                            || (m_active == Field::Faults && caption.name == tr("Form"));
        const double middle = caption.at.center().y();
        const QRectF top(caption.at.left(), middle - 24 * unit, caption.at.width(), 26 * unit);
        const QRectF bottom(caption.at.left(), middle + 2 * unit, caption.at.width(), 22 * unit);
        paintLine(painter, top, name, fontPx(18, 600, 0, unit), active ? theme().accent : theme().t1);
        paintLine(painter, bottom, caption.key, fontPx(std::max(13.0, 12.0 / unit), 400, 0, unit), theme().t3);
    }
}

}  // namespace stance
