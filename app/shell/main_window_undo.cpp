// The part of the window that takes things back outside a session: entries on Today, and the closing of sessions.
#include "app/shell/main_window.h"

#include <algorithm>

namespace stance {

void MainWindow::say(const QString& words, TodayDesk::Offer offer)
{
    m_offer = offer;
    m_toast->setBottomGap(24);
    m_toast->say(words, offer == TodayDesk::Offer::None ? QString() : offer == TodayDesk::Offer::Undo ? tr("Undo") : tr("Redo"));
}

void MainWindow::rememberClosing()
{
    const auto extent = m_app.queries().extent();
    m_leftAt = extent ? std::optional(extent->newest) : std::nullopt;
}

/// What was changed last goes first: an entry on Today, or the closing of a session, of this run or of an earlier one.
void MainWindow::undoOutside()
{
    const auto closed = m_app.queries().lastClosedSession();
    const std::int64_t session = std::max(m_leftAt.value_or(0), closed && *closed ? (*closed)->sequence : 0);
    const auto entry = m_desk.undoStep();
    if (entry && entry->change.sequence > session) {
        m_desk.undo(*entry);
    } else if (!undoSession()) {
        say(tr("There is nothing to undo."), TodayDesk::Offer::None);
    }
}

bool MainWindow::undoSession()
{
    SessionController& controller = m_app.controller();
    if (!controller.hasSession()) {  // after a restart: the session closed last
        const auto last = m_app.queries().lastClosedSession();
        auto batches = last && *last ? m_app.queries().batches((*last)->id) : Result<std::vector<EventBatch>, StoreError>{};
        if (!batches || batches->empty()) {
            return false;
        }
        takeProgramOf(fold(*batches).plan);
        if (!controller.reopen(std::move(*batches))) {
            return false;
        }
    }
    if (controller.session().isOpen()) {
        return true;
    }
    makeSessionPage();
    controller.undo();
    if (controller.hasSession() && controller.session().isOpen()) {
        m_leftAt.reset();
        enterSession(false);
    }
    return true;
}

void MainWindow::redoOutside()
{
    const auto step = m_desk.redoStep();
    if (step && step->retracts > m_leftAt.value_or(0)) {
        m_desk.redo(*step);
    } else {
        say(tr("There is nothing to redo."), TodayDesk::Offer::None);
    }
}

}  // namespace stance
