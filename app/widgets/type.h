// Type: the styles of the design as fonts in pixels, and paragraphs set with their line height.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace stance {

enum class TextStyle {
    NumberXl,          // 360 rep count, get-ready countdown
    NumberL,           // 216 hold seconds
    NumberRest,        // 192 rest seconds
    NumberM,           // 104 change-side countdown, "Paused"
    Shout,             // 240 LEFT, RIGHT on change side
    BreathWord,        // 128
    Tempo,             // 88 tempo word and count
    NumberSuffix,      // 72/600 "of 10", breath second
    PhaseGiant,        // 72/700 "Change side"
    Phase,             // 56 phase word
    PhaseLong,         // 48 the same, longer than 8 letters
    Tag,               // 56 LEFT, RIGHT tag
    Cue,               // 48
    SessionTitle,      // 44
    SessionTitleLong,  // 40, longer than 24 letters
    Display,           // 40
    H1,                // 32
    SessionLine,       // 24/400 "Set 2 of 3 · body weight"
    H2,                // 20/650
    Reason,            // 20/400 reason below the cue
    Target,            // 20/600 target at the end of a row
    Row,               // 17/600 name of a row, sentence of a banner
    H3,                // 16/600
    Body,              // 16/400
    BodyStrong,        // 16/500
    Small,             // 14/400
    SmallStrong,       // 14/500
    Caption,           // 13/400
    CaptionStrong,     // 13/600
    Micro,             // 12/500
};

/// Font of a style (not called font: QWidget::font() would hide it). `scale` is the session unit u; text under 44 px also takes the
/// text size factor.
QFont fontFor(TextStyle style, double scale = 1.0);
/// Any size and weight, same families; tracking in pixels. The text size factor acts below 44 px.
QFont fontPx(double pixels, int weight, double tracking = 0.0, double scale = 1.0);
/// Line pitch of a style in pixels, with scale and text size factor.
double lineHeight(TextStyle style, double scale = 1.0);

/// Text size of the settings page, 1.0 to 2.0; tells the theme notifier.
void setTextFactor(double factor);
double textFactor();
/// A length that grows with the text in it (row and control heights).
double textScaled(double length);
/// Height of a control of the design that holds text of `textPixels`: grows by as much as the text does.
double controlHeight(double height, double textPixels, double unit = 1.0);

/// Advance width of one line.
double textWidth(const QFont& font, const QString& text);

enum class Overflow { Wrap, Elide };

struct Paragraph {
    QFont font;
    double lineHeight;  // pitch of lines; 0 takes the font's own
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    Overflow overflow = Overflow::Wrap;
    int maximumLines = 0;  // 0: as many as needed; the last one is elided
};

/// Sets plain text in `rect`; returns the height used.
double paintParagraph(QPainter& painter, const QRectF& rect, const QString& text, const Paragraph& paragraph, const QColor& colour);
/// Height the text needs at this width.
double paragraphHeight(const QString& text, const Paragraph& paragraph, double width);

/// One line with its capitals centred on the middle of `rect`, elided when too long.
void paintLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment horizontal = Qt::AlignLeft);

}  // namespace stance
