// What the window says by itself: banner, toast, empty state.
#pragma once

#include "app/widgets/theme.h"

#include <QString>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace stance {

class Button;
class IconButton;
class Label;

/// 64 high; icon, sentence, a lesser detail, and whatever is added at the right.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Warn, Info, Danger, Accent };

    Banner(Kind kind, const QString& iconName, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setDetail(const QString& detail);
    /// Takes ownership; appears at the right.
    void addAction(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Label* m_sentence;
    Label* m_detail;
    QHBoxLayout* m_row;
};

/// A line at the bottom centre of its parent. One at a time: a new one replaces the old. Hidden at first.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// Stays until closed.
    static constexpr int untilClosed = 0;
    void say(const QString& text, const QString& actionText = {}, int milliseconds = 8000);
    /// Distance from the parent's bottom edge: 24, or above the track in a session.
    void setBottomGap(int gap);
    /// Where it stands in the middle, in the parent's coordinates; unless set, the whole parent.
    void setSpan(int left, int width);
    QString text() const { return m_text; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    void dismiss();

    QString m_text;
    Button* m_action;
    IconButton* m_close;
    Label* m_label;
    QTimer m_timer;
    int m_bottomGap = 24;
    int m_spanLeft = 0;
    int m_spanWidth = 0;  ///< 0: the whole parent
};

/// Picture, one sentence, one line, one primary button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& sentence, const QString& line, const QString& buttonText, QWidget* parent = nullptr);

    /// The figure at rest, 320x200; takes ownership. Without one the stage is left out.
    void setPicture(QWidget* picture);
    Button* button() const { return m_button; }

Q_SIGNALS:
    void activated();

private:
    QVBoxLayout* m_column;
    Button* m_button;
    QWidget* m_picture = nullptr;
};

}  // namespace stance
