#include "app/drive/driver.h"

#include "app/history/history_page.h"
#include "app/library/library_page.h"
#include "app/program/program_page.h"
#include "app/session/session_page.h"
#include "app/settings/settings_page.h"
#include "app/shell/main_window.h"
#include "app/today/today_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QMenu>
#include <QPixmap>
#include <QWindow>

#include <algorithm>
#include <array>

// Qt Test sends its events through these two; declared here, they need no Qt Test in the program.
// NOLINTBEGIN(readability-identifier-naming): the names are those of Qt
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString& text, bool repeat, ushort count);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global, Qt::MouseButtons state,
                                      Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers modifiers, int timestamp);
// NOLINTEND(readability-identifier-naming)

namespace stance {
namespace {

constexpr Millis longestStep{100};  // a tone noticed later than twice this is dropped
constexpr int patienceMs = 5000;

/// What a keyboard would type with this key.
QString textOf(QKeyCombination chord)
{
    const int key = chord.key();
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return QStringLiteral("\r");
        case Qt::Key_Escape: return QStringLiteral("\x1b");
        case Qt::Key_Tab: return QStringLiteral("\t");
        case Qt::Key_Backspace: return QStringLiteral("\b");
        default: break;
    }
    const bool plain = (chord.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || key < Qt::Key_Space || key > Qt::Key_AsciiTilde) {
        return {};
    }
    const QChar letter(static_cast<ushort>(key));
    return chord.keyboardModifiers().testFlag(Qt::ShiftModifier) ? QString(letter) : QString(letter.toLower());
}

/// The window that takes the mouse now: an open menu, else the main one.
QWidget* topWindow(QWidget& window)
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup != nullptr ? popup : &window;
}

bool isNamed(const QWidget& widget, const QString& name)
{
    if (widget.accessibleName() == name) {
        return true;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->text() == name;
}

/// Whether a press at this point of the window would reach the widget, and not something over it.
bool canBeReached(const QWidget& top, const QWidget& widget, const QPoint& at)
{
    const QWidget* found = top.childAt(at);
    return found == &widget || (found != nullptr && widget.isAncestorOf(found)) || (found == nullptr && &top == &widget);
}

}  // namespace

bool Driver::show()
{
    m_window.show();
    m_window.activateWindow();
    QElapsedTimer waited;
    waited.start();
    while (!m_window.isActiveWindow() && waited.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    settle();
    return m_window.isActiveWindow();
}

void Driver::settle()
{
    for (int i = 0; i < 3; ++i) {  // what an event posts is handled too
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool Driver::key(const QString& name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown) {
        return false;
    }
    const QKeyCombination chord = sequence[0];
    const QString text = textOf(chord);
    QWindow* handle = topWindow(m_window)->windowHandle();
    qt_handleKeyEvent(handle, QEvent::KeyPress, chord.key(), chord.keyboardModifiers(), text, false, 1);
    qt_handleKeyEvent(handle, QEvent::KeyRelease, chord.key(), chord.keyboardModifiers(), text, false, 1);
    settle();
    return true;
}

void Driver::type(const QString& text)
{
    QWindow* handle = m_window.windowHandle();
    for (const QChar letter : text) {
        const int code = letter.toUpper().unicode();
        const Qt::KeyboardModifiers modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        qt_handleKeyEvent(handle, QEvent::KeyPress, code, modifiers, letter, false, 1);
        qt_handleKeyEvent(handle, QEvent::KeyRelease, code, modifiers, letter, false, 1);
    }
    settle();
}

QWidget* Driver::find(const QString& name) const
{
    QWidget* top = topWindow(m_window);
    QWidget* covered = nullptr;
    const QList<QWidget*> widgets = top->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || !isNamed(*widget, name)) {
            continue;
        }
        if (canBeReached(*top, *widget, widget->mapTo(top, widget->rect().center()))) {
            return widget;
        }
        covered = widget;
    }
    return covered;
}

bool Driver::click(const QString& name, QPointF at)
{
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        const QList<QAction*> actions = menu->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction* action) { return action->text() == name; });
        return found != actions.end() && (*found)->isEnabled() && press(*menu, menu->actionGeometry(*found).center());
    }
    QWidget* widget = find(name);
    return widget != nullptr && clickWidget(*widget, at);
}

bool Driver::clickWidget(QWidget& widget, QPointF at)
{
    QWidget* top = widget.window();
    const QPoint inside(static_cast<int>(widget.width() * at.x()), static_cast<int>(widget.height() * at.y()));
    const QPoint point = widget.mapTo(top, inside);
    return widget.isVisible() && canBeReached(*top, widget, point) && press(*top, point);
}

bool Driver::press(QWidget& top, const QPoint& at)
{
    QWindow* handle = top.windowHandle();
    if (handle == nullptr) {
        return false;
    }
    const QPointF global = top.mapToGlobal(QPointF(at));
    constexpr int betweenClicks = 1000;  // so that two of them are no double click
    m_mouseTime += betweenClicks;
    qt_handleMouseEvent(handle, at, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, m_mouseTime);
    qt_handleMouseEvent(handle, at, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, Qt::NoModifier,
                        m_mouseTime + 1);
    qt_handleMouseEvent(handle, at, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, Qt::NoModifier,
                        m_mouseTime + 2);
    settle();
    return true;
}

bool Driver::advance(Millis time)
{
    if (m_clock == nullptr) {
        return false;
    }
    const auto live = [this] {
        return m_app.controller().hasSession() && m_app.controller().session().state == SessionState::Live;
    };
    while (time > Millis{0} && live()) {
        Millis step = std::min(time, longestStep);
        if (const auto due = dueIn(m_app.controller().session(), m_clock->now()); due && *due > Millis{0}) {
            step = std::min(step, *due);
        }
        m_clock->advance(step);
        time -= step;
        m_window.refresh();
    }
    if (time > Millis{0}) {  // outside a session nothing waits for the clock
        m_clock->advance(time);
        m_window.refresh();
    }
    settle();
    return true;
}

bool Driver::suspend(Millis time)
{
    if (m_clock == nullptr) {
        return false;
    }
    m_clock->suspend(time);
    m_window.refresh();
    settle();
    return true;
}

const char* Driver::page() const
{
    const auto shows = [this](const QWidget* widget) { return widget != nullptr && widget->isVisible(); };
    if (shows(m_window.sessionPage())) {
        return "session";
    }
    if (shows(m_window.findChild<TodayPage*>())) {
        return "today";
    }
    if (shows(m_window.findChild<LibraryPage*>())) {
        return "library";
    }
    if (shows(m_window.findChild<ProgramPage*>())) {
        return "program";
    }
    return shows(m_window.findChild<HistoryPage*>()) ? "history" : "settings";
}

bool Driver::shot(const QString& file)
{
    settle();
    return m_window.grab().toImage().save(file, "PNG");
}

}  // namespace stance
