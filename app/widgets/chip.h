// Chips: filters, categories, faults with a count, places; and the pill, a chip that only says something.
#pragma once

#include "app/widgets/button.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace stance {

class Chip : public BaseButton {
    Q_OBJECT

public:
    /// Filter: 36, outlined, accentSoft when on. Category: 44, filled, accent when on. Fault: 44 with a number disc,
    /// warnSoft when on. Place: 36, outlined, accent when on. Plain: 32, filled, accent when on.
    enum class Kind { Plain, Filter, Category, Fault, Place };

    Chip(const QString& text, Kind kind, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    /// A chevron at the end: pressing opens a menu.
    void setOpensMenu(bool opens);
    /// A cross at the end while checked (visual: pressing the chip takes the filter off).
    void setRemovable(bool removable);
    /// Number of the key that chooses it, in the disc.
    void setDisc(const QString& text);
    /// Times chosen: 0 off, 1 a check in the disc, more: the count. Sets checked. Fault kind only.
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    double focusRadius() const override;

Q_SIGNALS:
    /// Fault kind: one more wanted (click, Space) or one less (Shift+click, Minus).
    void countRequested(int delta);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override;

private:
    struct Look;
    Look look() const;
    QFont textFont() const;
    double boxHeight() const;
    void paintDisc(QPainter& painter, const QRectF& box) const;

    Kind m_kind;
    QString m_iconName;
    QString m_disc;
    int m_count = 0;
    bool m_opensMenu = false;
    bool m_removable = false;
};

/// "knee fell in", "Buttock first, then thigh": text on a tint, with an icon or without.
class Pill : public QWidget {
    Q_OBJECT

public:
    Pill(const QString& text, ColourRole ink, ColourRole ground, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setRoles(ColourRole ink, ColourRole ground);
    void setIconName(const QString& name);
    /// 26 in tables (13 px text), 32 elsewhere (14 px).
    void setBoxHeight(double height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;

    QString m_text;
    QString m_iconName;
    ColourRole m_ink;
    ColourRole m_ground;
    double m_height = 32.0;
};

}  // namespace stance
