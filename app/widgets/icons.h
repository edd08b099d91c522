// Lucide icons from the resource file, recoloured and cached, and the Stance mark.
#pragma once

#include "app/widgets/theme.h"

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace stance {

bool hasIcon(const QString& name);

/// Icon of `size` device-independent pixels; cached by name, size, colour and pixel ratio. Null for an unknown name.
QPixmap iconPixmap(const QString& name, double size, const QColor& colour, double pixelRatio);

/// Paints the icon centred in `rect`, as large as the smaller side.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

/// The mark on its 40-unit grid, fitted to `rect`, in accent and muscle of the theme in force.
void paintMark(QPainter& painter, const QRectF& rect);

/// An icon that stands beside text. Says nothing to a screen reader unless given an accessible name.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& name, double size = 20.0, ColourRole role = ColourRole::Text2, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setRole(ColourRole role);
    void setUnit(double unit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    double m_size;
    double m_unit = 1.0;
    ColourRole m_role;
};

}  // namespace stance
