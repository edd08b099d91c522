// The workout due now: name, length, what to have at hand, pain before it, Start, and a row for each exercise.
#pragma once

#include "app/today/today_view.h"
#include "app/widgets/card.h"

class QHBoxLayout;

namespace stance {

class WorkoutCard : public Card {
    Q_OBJECT

public:
    /// Waiting: another session is open, so a sentence stands in place of the Start button.
    enum class Start { Ready, Waiting };

    /// `view` has a workout.
    WorkoutCard(const TodayView& view, Start start, QWidget* parent = nullptr);

Q_SIGNALS:
    void startRequested();
    void painBeforeRequested();
    void exerciseRequested(const ExerciseId& exercise);
    void traceRequested(const SlotId& slot);
    void targetRequested(const SlotId& slot);
    void lighterDaysRequested(const SlotId& slot);
    /// No slot: those of all exercises.
    void lighterDaysEndRequested(const std::optional<SlotId>& slot);

private:
    QHBoxLayout* makeHead(const TodayView& view, Start start);
    QWidget* makeFacts(const TodayWorkout& workout) const;
    QWidget* makePainBefore(const PainBeforeQuestion& question);
    QWidget* makeRow(int number, const TodayRow& row, bool lighterForAll);
};

}  // namespace stance
