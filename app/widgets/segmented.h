// One choice of a few in one frame: effort in words, theme, units.
#pragma once

#include "app/widgets/themed.h"

#include <QFont>
#include <QString>
#include <QVector>
#include <QWidget>

namespace stance {

class Segmented : public QWidget, public FocusShape, public AccessibleValue {
    Q_OBJECT

public:
    struct Cell {
        QString title;
        QString caption;   // second line, may be empty
        QString iconName;  // before the title, may be empty
    };

    explicit Segmented(const QVector<Cell>& cells, QWidget* parent = nullptr);

    void setCells(const QVector<Cell>& cells);
    /// -1: none chosen.
    void setCurrent(int index);
    int current() const { return m_current; }
    /// The log field that takes digits now: 2 px accent frame.
    void setActive(bool active);
    void setUnit(double unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF focusRect() const override;
    double focusRadius() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ComboBox; }
    QString accessibleValueText() const override;
    std::optional<Range> accessibleRange() const override;
    void setAccessibleCurrent(double value) override;

Q_SIGNALS:
    /// The person chose a cell (also the current one again).
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool twoLines() const;
    double boxHeight() const;
    QRectF cellRect(int index) const;
    int cellAt(const QPointF& point) const;
    void choose(int index);
    QFont captionFont() const;
    void paintCell(QPainter& painter, int index) const;

    QVector<Cell> m_cells;
    int m_current = -1;
    int m_hovered = -1;
    bool m_active = false;
    double m_unit = 1.0;
};

}  // namespace stance
