// The reason of a target: one line with its mark, pressed to see the whole story.
#pragma once

#include "app/text/reason.h"
#include "app/widgets/button.h"
#include "app/widgets/theme.h"

namespace stance {

/// Elided where the room is short; the tooltip then has it whole.
class ReasonButton : public BaseButton {
    Q_OBJECT

public:
    explicit ReasonButton(const Reason& reason, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    double focusRadius() const override { return 6.0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Reason m_reason;
};

/// Colour of the mark, and of the words where they have the same.
ColourRole inkOf(TargetMark mark);

}  // namespace stance
