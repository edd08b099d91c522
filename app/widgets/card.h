// Card: the rounded surface that groups things; and a card that is a button.
#pragma once

#include "app/widgets/button.h"
#include "app/widgets/theme.h"

#include <QFrame>

namespace stance {

/// s1 with a 1 px line border, radius 16. Put a layout in it; contents margins are 24 until changed.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setRadius(double radius);
    void setGround(ColourRole ground);
    /// accentSoft with a 2 px accent border.
    void setSelected(bool selected);
    void setBorderless(bool borderless);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_radius = 16.0;
    ColourRole m_ground = ColourRole::Surface;
    bool m_selected = false;
    bool m_borderless = false;
};

/// A card that can be pressed: children are shown on it, a press anywhere clicks. Children take no mouse (they are display).
class CardButton : public BaseButton {
    Q_OBJECT

public:
    explicit CardButton(const QString& accessibleName, QWidget* parent = nullptr);

    void setRadius(double radius);
    /// Flat: no surface or border until hovered (rows inside a card).
    void setFlat(bool flat);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    double focusRadius() const override { return m_radius; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_radius = 16.0;
    bool m_flat = false;
};

/// Dims what is behind a panel or dialog; covers its parent and follows its size.
class Scrim : public QWidget {
    Q_OBJECT

public:
    explicit Scrim(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace stance
