// The keys of a session, as docs/events.md and the help overlay list them.
#include "app/session/session_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stance {

bool SessionPage::event(QEvent* event)
{
    // Keys of the session win over shortcuts of the window while the session is up.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool typing =
            qobject_cast<QLineEdit*>(focusWidget()) != nullptr || qobject_cast<QPlainTextEdit*>(focusWidget()) != nullptr;
        if (!typing && (key->matches(QKeySequence::Undo) || key->key() == Qt::Key_Backspace)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SessionPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_controller.hasSession()) {
        return;
    }
    const int key = meaning(event->key());
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->isAutoRepeat() && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        return;  // a key held down is one press
    }
    if ((plain && handlePrimaryKeys(key)) || handleCommonKeys(event)) {
        return;
    }
    if (plain && (handlePhaseKeys(event) || handleLogKeys(event))) {
        return;
    }
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9 && handleDigit(key - Qt::Key_0)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Media keys, if they are ours, and the keys of a presenter's remote as those of the table.
int SessionPage::meaning(int key) const
{
    switch (key) {
        case Qt::Key_MediaPlay:
        case Qt::Key_MediaPause:
        case Qt::Key_MediaTogglePlayPause: return m_mediaKeys ? Qt::Key_Space : key;
        case Qt::Key_MediaNext: return m_mediaKeys ? Qt::Key_Right : key;
        case Qt::Key_MediaPrevious: return m_mediaKeys ? Qt::Key_Left : key;
        case Qt::Key_B:
        case Qt::Key_Period: return Qt::Key_P;  // the button that makes the screen black
        default: return key;
    }
}

bool SessionPage::handlePrimaryKeys(int key)
{
    const bool next = key == Qt::Key_Space || key == Qt::Key_PageDown;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!next && !enter) {
        return false;
    }
    if (m_logCard->isVisible()) {
        closeSetLog();
        return true;
    }
    if (m_reopened) {
        Q_EMIT m_pause->continueRequested();
    } else if (session().phase() == Phase::Summary) {
        if (enter) {
            m_controller.finish();
        }
    } else if (enter) {
        m_controller.complete();
    } else {
        m_controller.primaryKey();
    }
    return true;
}

bool SessionPage::handlePhaseKeys(QKeyEvent* event)
{
    if (session().phase() == Phase::Summary || m_reopened) {
        return false;
    }
    switch (meaning(event->key())) {
        case Qt::Key_Right: m_controller.skip(); return true;
        case Qt::Key_Left:
        case Qt::Key_PageUp: m_controller.back(); return true;
        case Qt::Key_P: m_controller.togglePause(); return true;
        case Qt::Key_Minus:
        case Qt::Key_BracketLeft: m_controller.adjustRest(-15); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_BracketRight: m_controller.adjustRest(15); return true;
        case Qt::Key_A: m_controller.addSet(); return true;
        case Qt::Key_E: swapRung(event->modifiers().testFlag(Qt::ShiftModifier) ? RungStep::Harder : RungStep::Easier); return true;
        case Qt::Key_T: togglePacer(); return true;
        case Qt::Key_S:
            m_showSetUp = !m_showSetUp;
            showPhase();
            return true;
        default: return false;
    }
}

bool SessionPage::handleLogKeys(QKeyEvent* event)
{
    QuickLog* log = m_logCard->isVisible() ? m_setLog : m_log;
    const bool logging = log->isVisible() && session().phase() != Phase::Paused;
    if (event->key() == Qt::Key_F && !logging) {
        setFlagging(!m_flagging);
        return true;
    }
    if (!logging) {
        return false;
    }
    switch (event->key()) {
        case Qt::Key_R: log->setActive(QuickLog::Field::Reps); return true;
        case Qt::Key_L: log->setActive(QuickLog::Field::Load); return true;
        case Qt::Key_I: log->setActive(QuickLog::Field::Reserve); return true;
        case Qt::Key_F: log->setActive(QuickLog::Field::Faults); return true;
        case Qt::Key_X: log->setActive(QuickLog::Field::Pain); return true;
        case Qt::Key_W: log->askWhere(); return true;
        case Qt::Key_N: log->editNote(); return true;
        case Qt::Key_Up: log->moveActive(-1); return true;
        case Qt::Key_Down: log->moveActive(1); return true;
        default: return false;
    }
}

bool SessionPage::handleDigit(int digit)
{
    if (m_flagging) {
        return m_faults->choose(digit);
    }
    if (m_logCard->isVisible()) {
        return m_setLog->digit(digit);
    }
    if (session().phase() == Phase::Summary) {
        m_summary->digit(digit);
        return true;
    }
    return m_log->isVisible() && session().phase() == Phase::Rest && m_log->digit(digit);
}

bool SessionPage::handleCommonKeys(QKeyEvent* event)
{
    const auto modifiers = event->modifiers();
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (control && event->key() == Qt::Key_Z) {
        modifiers.testFlag(Qt::ShiftModifier) ? m_controller.redo() : m_controller.undo();
        return true;
    }
    if (control) {
        return false;
    }
    switch (event->key()) {
        case Qt::Key_Backspace: m_controller.undo(); return true;
        case Qt::Key_M: Q_EMIT muteRequested(); return true;
        case Qt::Key_V: Q_EMIT sayAgainRequested(); return true;
        case Qt::Key_F11: Q_EMIT fullScreenRequested(); return true;
        case Qt::Key_F1:
        case Qt::Key_Question: Q_EMIT helpRequested(); return true;
        case Qt::Key_Escape:
            if (m_logCard->isVisible()) {
                closeSetLog();
            } else if (m_flagging) {
                setFlagging(false);
            } else if (m_showSetUp) {
                m_showSetUp = false;
                showPhase();
            } else if (!m_reopened) {
                openMenu();
            }
            return true;
        default: return false;
    }
}

}  // namespace stance
