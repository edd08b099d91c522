// One exercise of the workout due: what it asks for, why, and a menu of what can be changed about it.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/card.h"

namespace stance {

class IconButton;

/// Pressed, it opens the exercise; its reason opens the whole story; the button at its end, a right click or the menu key
/// open the menu.
class ExerciseRow : public CardButton {
    Q_OBJECT

public:
    /// `lighterForAll`: lighter days for every exercise are under way, so the menu offers to end those.
    ExerciseRow(int number, const TodayRow& row, bool lighterForAll, QWidget* parent = nullptr);

Q_SIGNALS:
    void exerciseRequested();
    void traceRequested();
    void targetRequested();
    void lighterDaysRequested();
    /// Those of this exercise alone, or those of all.
    void lighterDaysEndRequested(bool forAll);

private:
    QWidget* makeTarget() const;
    QWidget* makeWords();
    /// At this point of the screen, or by the button.
    void openMenu(const std::optional<QPoint>& at);

    TodayRow m_row;
    bool m_lighterForAll;
    IconButton* m_more = nullptr;
};

}  // namespace stance
