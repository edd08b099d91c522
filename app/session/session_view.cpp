#include "app/session/session_view.h"

#include "app/text/format.h"
#include "app/text/words.h"
#include "core/coach/cue_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace stance {
namespace {

/// The context of what this file says.
struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(stance::SessionPage)
};

QStringList forSide(const std::vector<std::string>& lines, Side side)
{
    QStringList list;
    for (const std::string& line : lines) {
        list << fillSides(line, side);
    }
    return list;
}

/// Why a cue leads, in one line; empty where it only has its turn.
QString reasonOf(const CueChoice& choice, const Exercise& exercise)
{
    const Fault* fault = exercise.findFault(choice.fault);
    if (fault == nullptr) {
        return {};
    }
    const QString name = QString::fromStdString(fault->name);
    return choice.why == CueChoice::Why::LastTime
               ? SessionWords::tr("Last time: %1, %2×", "a fault, how often").arg(name).arg(choice.reps)
               : SessionWords::tr("Last set: %1, %2×", "a fault, how often").arg(name).arg(choice.reps);
}

void chooseCue(StepText& text, const Session& session, const PlanStep& step, const Exercise& exercise, const ExerciseMemory& memory)
{
    const CueChoice choice = chooseCue(session, step, exercise, memory);
    text.cue = fillSides(choice.cue, step.side);
    text.cueReason = reasonOf(choice, exercise);
    text.cueIcon = QStringLiteral("target");
    if (text.cueReason.isEmpty()) {
        const bool breathing = driveOf(exercise.measure.kind) == SetDrive::Breaths;
        text.cueIcon = breathing ? QStringLiteral("wind") : QStringLiteral("map-pin");
        text.cueReason = fillSides(breathing ? exercise.breathCue : exercise.feel, step.side);
    }
}

ExerciseMemory memoryOf(const ExerciseId& exercise, const SessionContext& context)
{
    if (context.memories == nullptr) {
        return {};
    }
    const auto found = context.memories->find(exercise);
    return found == context.memories->end() ? ExerciseMemory{} : found->second;
}

}  // namespace

const Exercise* exerciseOf(const Session& session, const PlanStep& step, const SessionContext& context)
{
    return context.catalog->find(session.plan.slotOf(step).exercise);
}

StepText textOf(const Session& session, const PlanStep& step, const SessionContext& context)
{
    const PlannedSlot& slot = session.plan.slotOf(step);
    const SetTarget& target = session.plan.targetOf(step);
    const Exercise* exercise = exerciseOf(session, step, context);
    StepText text;
    text.side = step.side;
    text.target = formatAmount(slot.measure, target.amountMax);
    text.line = formatSetLine(session.plan, step, context.unit);
    if (exercise == nullptr) {
        text.title = text.shortTitle = QString::fromStdString(slot.exercise.value);
        return text;
    }
    text.title = QString::fromStdString(exercise->name);
    text.shortTitle = QString::fromStdString(exercise->shortName);
    text.equipment = exercise->equipment.empty() ? QString() : equipmentLine(exercise->equipment);
    text.setup = forSide(exercise->setup, step.side);
    text.steps = forSide(exercise->steps, step.side);
    text.position = fillSides(exercise->positionCue, step.side);
    const ExerciseMemory memory = memoryOf(exercise->id, context);
    text.isNew = context.memories != nullptr && memory.isNew();
    if (text.isNew && step.setNo == 1) {
        text.setup += text.steps;
    }
    chooseCue(text, session, step, *exercise, memory);
    return text;
}

PhaseLook lookOf(Phase phase)
{
    switch (phase) {
        case Phase::GetReady: return PhaseLook::GetReady;
        case Phase::Work: return PhaseLook::Work;
        case Phase::Hold: return PhaseLook::Hold;
        case Phase::Breathe: return PhaseLook::Breathe;
        case Phase::ChangeSide: return PhaseLook::ChangeSide;
        case Phase::Rest: return PhaseLook::Rest;
        case Phase::Paused:
        case Phase::Summary: break;
    }
    return PhaseLook::Paused;
}

int secondsUp(Millis time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(std::max(time, Millis{0})).count());
}

}  // namespace stance
