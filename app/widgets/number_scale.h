// A row of numbers to choose from: pain 0-10 in its bands, session effort 1-10.
#pragma once

#include "app/widgets/themed.h"

#include <QVector>
#include <QWidget>

namespace stance {

enum class PainBand { Green, Amber, Red };

/// Disc, triangle, square: the band's shape, fitted to `rect`.
void paintPainShape(QPainter& painter, PainBand band, const QRectF& rect);

class NumberScale : public QWidget, public FocusShape, public AccessibleValue {
    Q_OBJECT

public:
    enum class Kind { Pain, Effort };

    explicit NumberScale(Kind kind, QWidget* parent = nullptr);

    /// First value of the amber and of the red band (standard 4 and 6, rehab 3 and 5).
    void setBands(int amberFrom, int redFrom);
    PainBand band(int value) const;
    /// Cell of 44x48 gap 4 in the log, 36x40 gap 4 in a banner; effort 26x48.
    void setCellSize(double width, double height, double gap = 4.0);
    /// -1: nothing said yet.
    void setValue(int value);
    int value() const { return m_value; }
    void setActive(bool active);
    /// Arrow keys and digits only go there; Space and Enter choose. For a place where a choice goes on by itself.
    void setBrowsable(bool browsable);
    void setUnit(double unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF focusRect() const override;
    double focusRadius() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::SpinBox; }
    QString accessibleValueText() const override;
    std::optional<Range> accessibleRange() const override;
    void setAccessibleCurrent(double value) override;

Q_SIGNALS:
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int first() const { return m_kind == Kind::Pain ? 0 : 1; }
    int count() const { return m_kind == Kind::Pain ? 11 : 10; }
    QRectF cellRect(int value) const;
    int valueAt(const QPointF& point) const;
    void paintCell(QPainter& painter, int value) const;
    void moveCursor(int value);
    /// The value that the keyboard is at.
    int spoken() const { return m_browsable ? m_cursor : m_value; }
    void choose(int value);

    Kind m_kind;
    int m_value = -1;
    int m_cursor = 0;
    int m_hovered = -1;
    int m_amberFrom = 4;
    int m_redFrom = 6;
    double m_cellWidth;
    double m_cellHeight = 48.0;
    double m_gap = 4.0;
    double m_unit = 1.0;
    bool m_active = false;
    bool m_browsable = false;
};

/// "● 0–3 carry on   ▲ 4–5 make it easier   ■ 6–10 stop", following the bands.
class PainLegend : public QWidget {
    Q_OBJECT

public:
    explicit PainLegend(QWidget* parent = nullptr);

    void setBands(int amberFrom, int redFrom);
    void setUnit(double unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words(PainBand band) const;

    int m_amberFrom = 4;
    int m_redFrom = 6;
    double m_unit = 1.0;
};

}  // namespace stance
