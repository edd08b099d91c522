// SetText: a paragraph broken into lines, and how wide a text is. What was measured is remembered, because a page asks for the same
// texts many times while it is laid out, and shaping letters is the most expensive thing it does.
#pragma once

#include "app/widgets/type.h"

#include <QList>

namespace stance {

struct SetLine {
    QString words;     ///< elided where that is wanted; without the space at its end
    double top = 0.0;  ///< in pixels, from the top of the paragraph
};

struct SetText {
    QList<SetLine> lines;
    double height = 0.0;  ///< in pixels
};

/// For the thread of the window only.
SetText setText(const QString& text, const Paragraph& paragraph, double width);

/// Pitch of the paragraph's lines in pixels.
double pitchOf(const Paragraph& paragraph);

/// `text`, or as much of its beginning as fits into `width`. For the thread of the window only.
QString fitted(const QString& text, const QFont& font, double width);

}  // namespace stance
