// Sheet: a dialog inside the window. It dims what is behind it, keeps the keyboard to itself, and gives the focus back.
#pragma once

#include "app/widgets/button.h"
#include "app/widgets/card.h"

#include <QPointer>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace stance {

class Label;
class ScrollArea;

/// Esc closes it, Enter presses its primary button, Tab stays inside. One use: closed means gone.
class Sheet : public Scrim, public AccessibleValue {
    Q_OBJECT

public:
    /// Lies over the whole window of `over`.
    Sheet(const QString& title, QWidget* over);

    void setSubtitle(const QString& subtitle);
    /// What stands between title and buttons; scrolls when it does not fit.
    QVBoxLayout* body() const { return m_body; }
    /// Of the card, 560 until changed; less where the window is narrower.
    void setCardWidth(int width);
    /// At the left of the foot.
    Button* addSide(const QString& text);
    /// At the right of the foot, from left to right.
    Button* addAction(const QString& text, Button::Variant variant = Button::Variant::Secondary);
    /// What Enter presses, wherever the focus is, unless a button that was reached by Tab takes the key.
    void setPrimary(Button* button);

    /// Shows it. `first` gets the focus; without it the sheet itself does, and arrow keys scroll.
    void open(QWidget* first = nullptr);
    /// Gone, the focus is back where it was; then `then` runs.
    void finish(const std::function<void()>& then = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::Dialog; }
    QString accessibleValueText() const override { return {}; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    bool scrollBy(int key);

    Card* m_card;
    Label* m_title;
    Label* m_subtitle;
    QVBoxLayout* m_body;
    ScrollArea* m_scroll;
    QHBoxLayout* m_sides;
    QHBoxLayout* m_actions;
    QPointer<Button> m_primary;
    QPointer<QWidget> m_before;  ///< had the focus when this opened
    int m_cardWidth = 560;
    bool m_done = false;
};

/// A label above its control, 4 apart; the label names the control for the screen reader.
QWidget* makeField(const QString& label, QWidget* control);

}  // namespace stance
