// Labels that follow theme and text size, set with the line height of their style. Plain text always.
#pragma once

#include "app/widgets/theme.h"
#include "app/widgets/type.h"

#include <QLabel>

namespace stance {

class Label : public QLabel {
    Q_OBJECT

public:
    Label(const QString& text, TextStyle style, ColourRole role, QWidget* parent = nullptr);

    void setStyleOf(TextStyle style);
    void setRole(ColourRole role);
    /// A fixed colour (on a slab) in place of a role; an invalid colour goes back to the role.
    void setColour(const QColor& colour);
    void setUnit(double unit);
    void setWrapped(bool wrapped);
    /// Elides after this many lines; 0 shows all.
    void setMaximumLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Paragraph paragraph() const;
    void remeasure();

    TextStyle m_style;
    ColourRole m_role;
    QColor m_colour;
    double m_unit = 1.0;
    int m_maximumLines = 0;
};

/// One-line label.
Label* makeLabel(const QString& text, TextStyle style, ColourRole role = ColourRole::Text, QWidget* parent = nullptr);
/// Label that wraps.
Label* makeParagraph(const QString& text, TextStyle style = TextStyle::Body, ColourRole role = ColourRole::Text,
                     QWidget* parent = nullptr);

/// Horizontal hairline in `line`.
QWidget* makeRule(QWidget* parent = nullptr);

}  // namespace stance
