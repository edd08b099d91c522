// The workout due now: name, length, what to have at hand, Start, and a row for each exercise.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/card.h"
#include "core/base/ids.h"

class QHBoxLayout;

namespace stance {

class WorkoutCard : public Card {
    Q_OBJECT

public:
    /// Waiting: another session is open, so a sentence stands in place of the Start button.
    enum class Start { Ready, Waiting };

    WorkoutCard(const TodayWorkout& workout, Start start, QWidget* parent = nullptr);

Q_SIGNALS:
    void startRequested();
    void exerciseRequested(const ExerciseId& exercise);

private:
    QHBoxLayout* makeHead(const TodayWorkout& workout, Start start);
    QWidget* makeRow(int number, const TodayRow& row);
};

}  // namespace stance
