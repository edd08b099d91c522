#include "app/session/session_view.h"

#include "app/text/format.h"
#include "app/text/words.h"

#include <algorithm>

namespace stance {
namespace {

QStringList forSide(const std::vector<std::string>& lines, Side side)
{
    QStringList list;
    for (const std::string& line : lines) {
        list << fillSides(line, side);
    }
    return list;
}

/// One cue a set, rotating through the list as the sets go by.
void chooseCue(StepText& text, const Exercise& exercise, const PlanStep& step)
{
    if (!exercise.cues.empty()) {
        const auto index = static_cast<std::size_t>(step.setNo - 1) % exercise.cues.size();
        text.cue = fillSides(exercise.cues[index], step.side);
    }
    const bool breathing = driveOf(exercise.measure.kind) == SetDrive::Breaths;
    text.cueIcon = breathing ? QStringLiteral("wind") : QStringLiteral("map-pin");
    text.cueReason = fillSides(breathing ? exercise.breathCue : exercise.feel, step.side);
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
    chooseCue(text, *exercise, step);
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
