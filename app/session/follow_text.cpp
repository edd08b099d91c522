#include "app/session/follow_text.h"

#include "core/coach/rung_swap.h"

#include <QCoreApplication>

#include <algorithm>

namespace stance {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("stance::SessionPage", text);
}

template <class Event>
const Event* find(const SessionChange& change)
{
    for (const SessionEvent& event : change.events) {
        if (const auto* found = std::get_if<Event>(&event)) {
            return found;
        }
    }
    return nullptr;
}

QString nameOf(const ExerciseId& id, const SessionContext& context)
{
    const Exercise* exercise = context.catalog->find(id);
    return QString::fromStdString(exercise != nullptr ? exercise->name : id.value);
}

QString onStop(StopReason reason)
{
    switch (reason) {
        case StopReason::Pain: return words("Stopped for today because of pain. Next time begins easier.");
        case StopReason::Fault: return words("Stopped for today: the form was gone. What was done counts.");
        case StopReason::NotToday: return words("Left out today. It comes again next time as it is.");
        case StopReason::Other: break;
    }
    return words("Stopped for today. What was done counts.");
}

QString onSwap(const ExerciseSwapped& swapped, const Session& session, const SessionContext& context)
{
    const PlannedSlot& before = session.plan.slots.at(static_cast<std::size_t>(swapped.slot));
    const QString now = words("Now: %1.").arg(nameOf(swapped.exercise, context)) + QLatin1Char(' ');
    const auto& path = before.path;
    const auto from = std::find(path.begin(), path.end(), before.exercise);
    const auto to = std::find(path.begin(), path.end(), swapped.exercise);
    if (from != path.end() && to != path.end() && from < to) {
        return now + words("Done well, it counts for the harder exercise.");
    }
    return now + words("Your level stays as it is.");
}

QString onAdjusted(const Session& session, const SessionContext& context)
{
    const PlanStep* next = session.step();
    return next == nullptr ? words("The sets to come are changed.")
                           : words("The sets to come are changed. Next: %1.").arg(textOf(session, *next, context).line);
}

QString onSetEnded(const RepFlagged& flagged, const Session& session, const SessionContext& context)
{
    const int slot = session.slotIndexOfStep(flagged.set.step);
    const Exercise* exercise =
        slot < 0 ? nullptr : context.catalog->find(session.plan.slots[static_cast<std::size_t>(slot)].exercise);
    const Fault* fault = exercise != nullptr ? exercise->findFault(flagged.fault) : nullptr;
    const QString name = QString::fromStdString(fault != nullptr ? fault->name : flagged.fault.value);
    return words("Set ended: \"%1\" twice in a row. Rest, then take the easier one (E) if it comes back.").arg(name);
}

}  // namespace

QString followText(const SessionChange& change, const Session& session, const SessionContext& context)
{
    if (const auto* stopped = find<ExerciseStopped>(change)) {
        return onStop(stopped->reason);
    }
    if (const auto* swapped = find<ExerciseSwapped>(change)) {
        return onSwap(*swapped, session, context);
    }
    const auto* pain = find<PainLogged>(change);
    if (pain != nullptr && pain->pain && pain->pain->score >= context.painAmberFrom) {
        return words("Pain %1 of 10: finish easier. E takes the easier exercise; less range or load helps, too.")
            .arg(pain->pain->score);
    }
    const auto* flagged = find<RepFlagged>(change);
    if (flagged != nullptr && find<SetCompleted>(change) != nullptr) {
        return onSetEnded(*flagged, session, context);
    }
    if (find<TargetsAdjusted>(change) != nullptr) {
        return onAdjusted(session, context);
    }
    if (const auto* pacing = find<PacingSet>(change)) {
        const QString reps =
            pacing->pacing.countsReps ? words("Reps count themselves at the tempo.") : words("You count every rep.");
        return reps + QLatin1Char(' ')
               + (pacing->pacing.waitsAfterRest ? words("After a rest Stance waits for you.")
                                                : words("After a rest the next set follows."));
    }
    return {};
}

}  // namespace stance
