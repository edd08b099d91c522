#include "app/shell/today_presenter.h"

#include "app/text/format.h"
#include "core/progression/recommendation.h"
#include "core/session/duration.h"

namespace stance {
namespace {

TodayWorkout workoutOf(const Training::Due& due, const Catalog& catalog, LoadUnit unit)
{
    TodayWorkout workout;
    workout.name = QString::fromStdString(due.workout->name);
    workout.length = planDuration(due.plan);
    for (const PlannedSlot& slot : due.plan.slots) {
        if (const Exercise* exercise = catalog.find(slot.exercise)) {
            const TargetChange change = due.trainedBefore ? TargetChange::Same : TargetChange::First;
            workout.rows.push_back(
                TodayRow{exercise, formatTarget(slot.measure, slot.prescription.sets, unit), changeReason(change)});
        }
    }
    return workout;
}

UnfinishedSession unfinishedOf(const SessionSummary& session, std::chrono::year_month_day today, int planned)
{
    UnfinishedSession unfinished;
    unfinished.workout = QString::fromStdString(session.workoutName);
    unfinished.when = QStringLiteral("%1, %2").arg(formatDay(session.day, today), formatTime(session.started, session.utcOffset));
    unfinished.setsDone = session.setsDone();
    unfinished.setsPlanned = planned;
    return unfinished;
}

}  // namespace

TodayState presentToday(Composition& app, const std::optional<StoreError>& damage)
{
    TodayState state;
    const auto today = trainingDay(app.clock().now());
    const auto notice = [&](const StoreError& error) { state.view.notice = TodayNotice{TodayNotice::Kind::Danger, phrase(error)}; };
    state.view.date = formatDay(today, today);
    if (damage) {
        notice(*damage);
        return state;
    }
    state.view.program = QString::fromStdString(app.training().program().name);
    auto due = app.training().due();
    if (!due) {
        notice(due.error());
        return state;
    }
    state.due = std::move(*due);
    if (state.due) {
        state.view.workout = workoutOf(*state.due, app.content().catalog, app.settings().value(setting::units));
    }
    const auto open = app.queries().openSessions();
    if (open && !open->empty()) {
        const auto batches = app.queries().batches(open->front().id);
        if (batches && !batches->empty()) {
            const Session session = fold(*batches);
            state.unfinished = session.id;
            state.view.unfinished = unfinishedOf(summarise(session), today, static_cast<int>(session.plan.steps.size()));
        }
    }
    return state;
}

}  // namespace stance
