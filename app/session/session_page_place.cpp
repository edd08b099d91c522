// Where the parts of a session stand: everything is a multiple of one unit, so that it reads alike in every window.
#include "app/session/session_page.h"

#include <algorithm>

namespace stance {

double SessionPage::unit() const
{
    return std::min(width() / 1280.0, height() / 800.0);
}

void SessionPage::place()
{
    const double u = unit();
    const int bar = qRound(72 * u);
    const int below = height() - bar;
    const bool tall = width() * 4 < height() * 5;  // narrower than 5:4: stage above, slab below
    const bool wide = width() > height() * 2;
    QRect stage;
    QRect slab;
    if (tall) {
        const int slabHeight = qRound(height() * 0.45);
        stage = QRect(0, 0, width(), below - slabHeight);
        slab = QRect(0, below - slabHeight, width(), slabHeight);
    } else {
        const int slabWidth = wide ? qRound(height() * 0.9) : qRound(width() * 0.45);
        stage = QRect(0, 0, width() - slabWidth, below);
        slab = QRect(width() - slabWidth, 0, slabWidth, below);
    }
    const double slabUnit = tall ? std::min(slab.height() / 728.0, slab.width() / 576.0) : u;
    const double stageUnit = tall ? std::min(stage.height() / 728.0, stage.width() / 704.0) : u;
    m_stage->setGeometry(stage);
    m_stage->setUnit(stageUnit);
    m_log->setGeometry(stage);
    m_log->setUnit(stageUnit);
    for (Slab* each : m_slabs) {
        each->setGeometry(slab);
        each->setUnit(slabUnit);
    }
    m_change->setGeometry(0, 0, width(), below);
    m_change->setUnit(u);
    m_bar->setGeometry(0, below, width(), bar);
    m_bar->setUnit(u);
    m_faults->setUnit(stageUnit);
    const int faultHeight = m_faults->heightNeeded(stage.width());
    m_faults->setGeometry(stage.left(), stage.bottom() + 1 - faultHeight, stage.width(), faultHeight);
    m_flag->setUnit(std::max(stageUnit, 0.85));
    const QSize flag = m_flag->sizeHint();
    const int margin = qRound(40 * stageUnit);
    m_flag->setGeometry(
        QRect(QPoint(stage.right() - margin - flag.width(), stage.bottom() - qRound(24 * stageUnit) - flag.height()), flag));
    m_flag->raise();
    m_flash->setUnit(u);
    m_flash->setGeometry(rect());
    m_scrim->setGeometry(0, 0, width(), below);
    m_pause->setUnit(u);
    const QSize panel = m_pause->panelSize();
    m_pause->setGeometry(QRect(QPoint((width() - panel.width()) / 2, (below - panel.height()) / 2), panel));
    m_summary->setGeometry(rect());
    // Beside the slab, whose number and next set must stay in sight.
    if (session().state == SessionState::Live && session().underlying != Phase::ChangeSide) {
        m_toast->setSpan(stage.left(), stage.width());
    } else {
        m_toast->setSpan(0, width());
    }
    m_toast->raise();
    m_logScrim->setGeometry(rect());
    m_setLog->setUnit(u);
    const QSize card(qRound(720 * u), qRound(712 * u));
    m_logCard->setGeometry(QRect(QPoint((width() - card.width()) / 2, (height() - card.height()) / 2), card));
    m_toast->setBottomGap(bar + 24);
}

void SessionPage::resizeEvent(QResizeEvent*)
{
    place();
}

void SessionPage::flashEdge()
{
    if (m_controller.hasSession()) {
        m_flash->flash(theme().phase(lookOf(session().phase())), m_controller.now().monotonic);
    }
}

}  // namespace stance
