// Driver: the hands and eyes of tests and demonstrations: presses keys and buttons of the real window, lets time pass, tells
// what state the session is in, takes pictures. Events come in where those of the desktop do.
#pragma once

#include "app/drive/injected_clock.h"

#include <QByteArray>
#include <QPoint>
#include <QString>

#include <optional>

class QWidget;

namespace stance {

class Composition;
class MainWindow;

class Driver {
public:
    /// All must outlive it. Without a clock time cannot be moved.
    Driver(MainWindow& window, Composition& app, InjectedClock* clock = nullptr) : m_window(window), m_app(app), m_clock(clock) {}

    /// Shows the window and waits until it has the keyboard. False when it does not get it.
    bool show();

    /// A key or a chord by its portable name: "Space", "Return", "F", "Ctrl+Z". False for a name that is none.
    bool key(const QString& name);
    /// Each letter as a key.
    void type(const QString& text);
    /// Presses the widget of this accessible name (or text of a button, or entry of an open menu) with the mouse. False when none
    /// can be seen, or when something else lies over it. `at`: where in the widget, as parts of its width and height.
    bool click(const QString& name, QPointF at = {0.5, 0.5});
    bool clickWidget(QWidget& widget, QPointF at = {0.5, 0.5});
    /// A widget that can be pressed under this name, or nullptr.
    QWidget* find(const QString& name) const;

    /// Lets time pass the way real time would: every deadline of the session is noticed at its moment. False without a clock.
    bool advance(Millis time);
    bool suspend(Millis time);

    /// One JSON object on one line; its fields are in docs/testing.md.
    QByteArray state() const;
    /// "today", "library", "history", "settings" or "session".
    const char* page() const;

    /// Handles everything that waits in the event queue.
    static void settle();
    bool shot(const QString& file);

    MainWindow& window() { return m_window; }
    Composition& app() { return m_app; }

private:
    MainWindow& m_window;
    Composition& m_app;
    InjectedClock* m_clock;
    int m_mouseTime = 1;

    bool press(QWidget& top, const QPoint& at);
};

}  // namespace stance
