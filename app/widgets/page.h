// What every page is made of: header, tab row, scroll area, a centred column of at most 1440 px.
#pragma once

#include "app/widgets/themed.h"

#include <QScrollArea>
#include <QString>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace stance {

class IconButton;
class Label;

/// Title (h1), a line below it, a back button before it, actions at the right.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setBackVisible(bool visible);
    /// Takes ownership; beside the title (side badges).
    void addBeside(QWidget* widget);
    /// Takes ownership; at the right end.
    void addAction(QWidget* widget);

Q_SIGNALS:
    void backRequested();

private:
    IconButton* m_back;
    Label* m_title;
    Label* m_subtitle;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

/// Tabs with a 3 px bar under the current one; arrow keys move.
class TabRow : public QWidget, public FocusShape, public AccessibleValue {
    Q_OBJECT

public:
    explicit TabRow(const QStringList& tabs, QWidget* parent = nullptr);

    void setTabs(const QStringList& tabs);
    void setCurrent(int index);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRectF focusRect() const override;
    double focusRadius() const override { return 8.0; }
    QAccessible::Role accessibleRole() const override { return QAccessible::PageTabList; }
    QString accessibleValueText() const override;

Q_SIGNALS:
    /// By the person or by setCurrent, when it differs.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF tabRect(int index) const;

    QStringList m_tabs;
    int m_current = 0;
};

/// Vertical scroll area without frame and ground; keeps the focused widget in view.
class ScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollArea(QWidget* content, QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

/// Puts `content` in the middle of a page, at most 1440 px wide.
QWidget* centred(QWidget* content, int maximumWidth = 1440);

}  // namespace stance
