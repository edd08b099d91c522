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
    placeHead(right);
    double y = u(132);
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
    y = placePain(y, right);
    const QSize log = m_log->sizeHint();
    y = std::min(y, height() - log.height() - u(12));
    at(m_log, u(fieldLeft), y, log.width(), log.height());
    const double noteLeft = u(fieldLeft) + log.width() + u(24);
    m_note->setFixedHeight(log.height());
    at(m_note, noteLeft, y, right - noteLeft, log.height());
    update();
}

/// The title, and at the right which exercise and side it is about.
void QuickLog::placeHead(double right)
{
    const auto u = [this](double length) { return length * m_unit; };
    const double words = std::min(static_cast<double>(m_exercise->sizeHint().width()) + u(4), (right - u(left)) / 2);
    m_exercise->setGeometry(qRound(right - words), qRound(u(34)), qRound(words), qRound(u(36)));
    double x = right - words - u(4);
    for (auto side = m_sides.crbegin(); side != m_sides.crend(); ++side) {
        if ((*side)->isVisibleTo(this)) {
            const QSize size = (*side)->sizeHint();
            x -= size.width() - u(8);
            (*side)->setGeometry(qRound(x), qRound(u(28)), size.width(), size.height());
        }
    }
    m_title->setGeometry(qRound(u(left)), qRound(u(24)), qRound(x - u(left + 8)), qRound(u(56)));
    m_hint->setGeometry(qRound(u(left)), qRound(u(86)), qRound(right - u(left)), qRound(std::max(u(28), 22.0)));
}

/// The scale as wide as the fields, its words and the place below. Returns where the next row begins.
double QuickLog::placePain(double top, double right)
{
    const auto u = [this](double length) { return length * m_unit; };
    constexpr int cells = 11;
    constexpr double gap = 4.0;
    const double room = right - u(fieldLeft);
    m_pain->setCellSize((room / m_unit - (cells - 1) * gap) / cells, 44.0, gap);
    m_pain->setGeometry(qRound(u(fieldLeft)), qRound(top), qRound(room), m_pain->sizeHint().height());
    m_captions << Caption{tr("Pain"), tr("X, digits"), QRectF(u(left), top, u(100), m_pain->height())};
    const double below = top + m_pain->height() + u(6);
    const QSize where = m_where->sizeHint();
    const bool asked = m_where->isVisibleTo(this);
    const double words = asked ? room - where.width() - u(16) : room;
    m_painWords->setGeometry(qRound(u(fieldLeft)), qRound(below), qRound(words),
                             qRound(asked ? where.height() : std::max(u(22), 20.0)));
    m_where->setGeometry(qRound(right - where.width()), qRound(below), where.width(), where.height());
    return below + (asked ? where.height() : std::max(u(22), 20.0)) + u(16);
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
                            || (m_active == Field::Faults && caption.name == tr("Form"))
                            || (m_active == Field::Pain && caption.name == tr("Pain"));
        const double middle = caption.at.center().y();
        const QRectF top(caption.at.left(), middle - 24 * unit, caption.at.width(), 26 * unit);
        const QRectF bottom(caption.at.left(), middle + 2 * unit, caption.at.width(), 22 * unit);
        paintLine(painter, top, name, fontPx(18, 600, 0, unit), active ? theme().accent : theme().t1);
        paintLine(painter, bottom, caption.key, fontPx(std::max(13.0, 12.0 / unit), 400, 0, unit), theme().t3);
    }
}

}  // namespace stance
