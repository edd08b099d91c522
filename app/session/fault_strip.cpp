#include "app/session/fault_strip.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/themed.h"
#include "app/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace stance {

FaultStrip::FaultStrip(QWidget* parent) : QWidget(parent), m_box(new QWidget(this))
{
    new FlowLayout(m_box, 8, 8);
    setAccessibleName(tr("What went wrong in the last rep?"));
    followTheme(this);
}

void FaultStrip::show(const Session& session, const SessionContext& context)
{
    const PlanStep* step = session.step();
    const Exercise* exercise = step == nullptr ? nullptr : exerciseOf(session, *step, context);
    qDeleteAll(m_chips);
    m_chips.clear();
    m_faults.clear();
    if (exercise == nullptr) {
        return;
    }
    for (const Fault& fault : exercise->faults) {
        const auto number = static_cast<int>(m_chips.size()) + 1;
        auto* chip = new Chip(QString::fromStdString(fault.name), Chip::Kind::Fault, m_box);
        const auto& flags = session.open ? session.open->faults : std::vector<FaultFlag>{};
        chip->setDisc(QString::number(number));
        chip->setCount(static_cast<int>(
            std::count_if(flags.begin(), flags.end(), [&](const FaultFlag& flag) { return flag.fault == fault.id; })));
        chip->setUnit(m_unit);
        connect(chip, &Chip::countRequested, this, [this, number](int) { choose(number); });
        m_box->layout()->addWidget(chip);
        chip->show();
        m_chips << chip;
        m_faults.push_back(fault.id);
    }
    update();
}

void FaultStrip::setUnit(double unit)
{
    m_unit = unit;
    for (Chip* chip : std::as_const(m_chips)) {
        chip->setUnit(unit);
    }
}

bool FaultStrip::choose(int number)
{
    if (number < 1 || number > static_cast<int>(m_faults.size())) {
        return false;
    }
    const FaultId fault = m_faults[static_cast<std::size_t>(number) - 1];
    Q_EMIT flagged(fault);
    return true;
}

int FaultStrip::heightNeeded(int width) const
{
    return qRound(72 * m_unit) + m_box->layout()->heightForWidth(width - qRound(80 * m_unit)) + qRound(24 * m_unit);
}

void FaultStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().stage);
    painter.fillRect(QRectF(0, 0, width(), 2 * m_unit), theme().line);
    const QRectF line(40 * m_unit, 20 * m_unit, width() - 80 * m_unit, 40 * m_unit);
    paintLine(painter, line, tr("What went wrong in the last rep?"), fontPx(27, 700, -0.2, m_unit), theme().t1);
}

void FaultStrip::resizeEvent(QResizeEvent*)
{
    const int margin = qRound(40 * m_unit);
    const int room = width() - 2 * margin;
    m_box->setGeometry(margin, qRound(72 * m_unit), room, m_box->layout()->heightForWidth(room));
}

}  // namespace stance
