// Push buttons and icon buttons of the design.
#pragma once

#include "app/widgets/themed.h"

#include <QAbstractButton>
#include <QColor>

namespace stance {

/// Keyboard and state handling common to both. The mouse never gives focus; Tab does, and then Space and Enter press it.
class BaseButton : public QAbstractButton, public FocusShape {
    Q_OBJECT

public:
    explicit BaseButton(QWidget* parent = nullptr);

    void setUnit(double unit);
    double unit() const { return m_unit; }
    /// Colours of a slab for the outline variant; invalid colours go back to the theme.
    void setSlab(const QColor& ink, const QColor& outline);

    QSize minimumSizeHint() const override { return sizeHint(); }
    QRectF focusRect() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    QColor slabInk() const { return m_slabInk; }
    QColor slabOutline() const { return m_slabOutline; }

private:
    double m_unit = 1.0;
    QColor m_slabInk;
    QColor m_slabOutline;
};

class Button : public BaseButton {
    Q_OBJECT

public:
    enum class Variant { Primary, Secondary, Quiet, Danger, DangerFilled, Link, OnSlab };
    /// Small 40 high, Normal 48, Start 168x64, Continue 688x112, Session 56 (log set, rest steps; all sizes times the unit).
    enum class Size { Small, Normal, Start, Continue, Session };

    explicit Button(const QString& text, Variant variant = Variant::Secondary, Size size = Size::Normal, QWidget* parent = nullptr);

    void setVariant(Variant variant);
    void setSizeClass(Size size);
    void setIconName(const QString& name);
    void setTrailingIconName(const QString& name);
    /// Names the key that does the same ("Enter", "Space"); empty for none.
    void setKeyCap(const QString& key);

    QSize sizeHint() const override;
    double focusRadius() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look;
    struct Metrics;
    Look look() const;
    Metrics metrics() const;
    double contentWidth(const Metrics& m) const;
    void paintContent(QPainter& painter, const Metrics& m, const QColor& ink) const;

    Variant m_variant;
    Size m_size;
    QString m_iconName;
    QString m_trailingIconName;
    QString m_keyCap;
};

/// Square button with an icon only; the name is tooltip and accessible name.
class IconButton : public BaseButton {
    Q_OBJECT

public:
    /// Outlined: 1 px line; Plain: icon only; Control: 1 px ctl (back button); Filled: accent disc (play).
    enum class Variant { Outlined, Plain, Control, Filled };

    IconButton(const QString& iconName, const QString& name, Variant variant = Variant::Outlined, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    /// Tooltip and accessible name.
    void setName(const QString& name);
    void setVariant(Variant variant);
    void setBox(double width, double height);
    void setIconPixels(double pixels);
    /// Icon colour of Plain and Outlined; Danger, Warn or Accent for instance.
    void setInk(const QColor& ink);

    QSize sizeHint() const override;
    double focusRadius() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Variant m_variant;
    double m_width = 48.0;
    double m_height = 48.0;
    double m_iconPixels = 22.0;
    QColor m_ink;
};

}  // namespace stance
