// What can be done at any time in a session beside its phases: the menu, the ladder, the pacer.
#include "app/session/session_page.h"

#include <QMenu>

#include <utility>

namespace stance {

void SessionPage::openMenu()
{
    auto* menu = new QMenu(this);  // shown without a loop of its own, so that keys and clock go on behind it
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool live = session().state == SessionState::Live;
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled, auto action) {
        QAction* item = menu->addAction(text);
        item->setShortcut(key);
        item->setShortcutContext(Qt::WidgetShortcut);  // shown here, handled by the key table
        item->setEnabled(enabled);
        connect(item, &QAction::triggered, this, action);
    };
    add(tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), m_controller.canRedo(), [this] { m_controller.redo(); });
    add(tr("One more set"), QKeySequence(Qt::Key_A), live, [this] { m_controller.addSet(); });
    const bool going = live && session().phase() != Phase::Paused;
    const auto rung = [this](RungStep step) { return rungSwapNow(step).has_value(); };
    add(tr("Easier exercise"), QKeySequence(Qt::Key_E), going && rung(RungStep::Easier), [this] { swapRung(RungStep::Easier); });
    add(tr("Harder exercise"), QKeySequence(QStringLiteral("Shift+E")), going && rung(RungStep::Harder),
        [this] { swapRung(RungStep::Harder); });
    add(tr("Leave this exercise out today"), {}, live, [this] { m_controller.stopExercise(StopReason::NotToday); });
    add(session().plan.pace().countsReps ? tr("Count reps myself") : tr("Count reps for me"), QKeySequence(Qt::Key_T), live,
        [this] { togglePacer(); });
    add(session().plan.pace().waitsAfterRest ? tr("Go on after a rest") : tr("Wait for me after a rest"), {}, live, [this] {
        Pacing pacing = session().plan.pace();
        pacing.waitsAfterRest = !pacing.waitsAfterRest;
        m_controller.setPacing(pacing);
    });
    add(m_showSetUp ? tr("Back to the steps") : tr("Set-up steps"), QKeySequence(Qt::Key_S), live, [this] {
        m_showSetUp = !m_showSetUp;
        showPhase();
    });
    add(tr("Something hurts"), {}, true, [this] { askSafety(); });
    add(tr("Say again"), QKeySequence(Qt::Key_V), live, [this] { Q_EMIT sayAgainRequested(); });
    add(m_muted ? tr("Sound on") : tr("Mute"), QKeySequence(Qt::Key_M), true, [this] { Q_EMIT muteRequested(); });
    add(tr("Full screen"), QKeySequence(Qt::Key_F11), true, [this] { Q_EMIT fullScreenRequested(); });
    add(tr("All keys"), QKeySequence(Qt::Key_F1), true, [this] { Q_EMIT helpRequested(); });
    menu->addSeparator();
    add(tr("End here"), {}, live, [this] { m_controller.endHere(); });
    add(tr("Discard the session"), {}, true, [this] { m_controller.discard(); });
    const QPoint anchor = m_bar->isVisible() ? m_bar->menuAnchor() : mapToGlobal(QPoint(width() - 40, 40));
    menu->popup(anchor - QPoint(menu->sizeHint().width(), menu->sizeHint().height()));
}

std::optional<SwapExercise> SessionPage::rungSwapNow(RungStep step) const
{
    static const Program unknown;
    return rungSwap(session(), m_context.program != nullptr ? *m_context.program : unknown, *m_context.catalog, step);
}

void SessionPage::swapRung(RungStep step)
{
    if (session().state != SessionState::Live || session().phase() == Phase::Paused) {
        return;
    }
    if (const auto swap = rungSwapNow(step)) {
        m_controller.send(*swap);
    } else {
        m_toast->say(step == RungStep::Easier ? tr("There is no easier exercise on this ladder.")
                                              : tr("There is no harder exercise on this ladder."));
        m_toast->raise();
    }
}

void SessionPage::togglePacer()
{
    Pacing pacing = session().plan.pace();
    pacing.countsReps = !pacing.countsReps;
    m_controller.setPacing(pacing);
}

void SessionPage::tellRestOver()
{
    const bool resting = session().underlying == Phase::Rest && !session().restRanOut && session().state == SessionState::Live;
    const bool ended = std::exchange(m_wasResting, resting) && !resting;
    if (ended && session().state == SessionState::Live) {
        const StepText next = textOf(session(), *session().step(), m_context);
        Q_EMIT restEnded(next.title + QStringLiteral(", ") + next.line);
    }
}

void SessionPage::askSafety()
{
    if (session().phase() != Phase::Summary && session().phase() != Phase::Paused) {
        m_controller.pause();
    }
    Q_EMIT safetyRequested();
}

}  // namespace stance
