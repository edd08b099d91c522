// Numbers that change in place: every digit centred in a cell as wide as the widest one, so nothing jitters.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace stance {

enum class DigitAlign { Left, Centre, Right };
enum class DigitAnchor { Baseline, Top, Middle };

/// Where the cells of `number` go when its anchor is the origin. Height is that of the digits, not of the line box.
QRectF digitsRect(const QString& number, const QFont& font, DigitAlign align = DigitAlign::Left,
                  DigitAnchor anchor = DigitAnchor::Baseline);

/// Paints digits in cells and other characters (: . , −) at their own width. Left alignment is optical: the first digit's
/// ink starts at `at`; Right puts the last digit's ink there. Returns the painted rectangle; its width does not depend on
/// which digits they are.
QRectF paintDigits(QPainter& painter, const QString& number, const QFont& font, const QColor& colour, const QPointF& at,
                   DigitAlign align = DigitAlign::Left, DigitAnchor anchor = DigitAnchor::Baseline);

}  // namespace stance
