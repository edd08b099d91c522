#include "app/program/program_presenter.h"

#include "app/text/format.h"
#include "app/text/program_text.h"
#include "app/text/progression_text.h"
#include "app/text/translate.h"
#include "core/coach/plan_session.h"
#include "core/progression/simulate.h"
#include "core/session/duration.h"

#include <algorithm>

namespace stance {
namespace {

ProgramRowView presentRow(const Slot& slot, const Catalog& catalog, LoadUnit unit)
{
    const Exercise* exercise = catalog.find(slot.exercise);
    return {slot.exercise, fromCore(exercise != nullptr ? exercise->name : slot.exercise.value),
            formatTarget(slot.measure, slot.prescription.sets, unit), fromCore(slot.note)};
}

ProgramWorkoutView presentWorkout(const Program& program, const Workout& workout, const Catalog& catalog, LoadUnit unit)
{
    ProgramWorkoutView view;
    view.name = fromCore(workout.name);
    view.length =
        Text::tr("about %1", "a length of time").arg(formatMinutes(planDuration(planSession(program, workout, {catalog}))));
    for (const Block& block : workout.blocks) {
        for (const Slot& slot : block.slots) {
            view.rows.push_back(presentRow(slot, catalog, unit));
        }
    }
    return view;
}

Assumption assumptionOf(PreviewAssumption assumption)
{
    switch (assumption) {
        case PreviewAssumption::AllDone: break;
        case PreviewAssumption::EveryThirdMissed: return {AssumptionKind::MissEvery, 3, 0};
        case PreviewAssumption::PainFive: return {AssumptionKind::Pain, 5, 0};
    }
    return {};
}

bool isLighter(const SlotOutlook& slot)
{
    return slot.trace.overlay == Overlay::ProgramDeload;
}

ProgramPreview::Cell cellOf(const SlotOutlook& slot, LoadUnit unit)
{
    const bool up = slot.decision == Decision::Progress || slot.decision == Decision::NextRung;
    return {targetLine(slot, unit), up && !isLighter(slot), isLighter(slot)};
}

}  // namespace

ProgramCardView presentCard(const Program& program, ProgramUse use)
{
    return {program.id, fromCore(program.name), fromCore(program.summary), programFacts(program), use, standsBeside(program.kind)};
}

ProgramView presentProgram(const Program& program, ProgramUse use, const Catalog& catalog, LoadUnit unit)
{
    ProgramView view{presentCard(program, use), {}};
    for (std::size_t i = 0; i < program.stages.size(); ++i) {
        ProgramStageView stage{fromCore(program.stages[i].name), stageWeeks(program, i), {}};
        for (const Workout& workout : program.stages[i].workouts) {
            stage.workouts.push_back(presentWorkout(program, workout, catalog, unit));
        }
        view.stages.push_back(std::move(stage));
    }
    return view;
}

ProgramPreview presentPreview(const Program& program, PreviewAssumption assumption, const Catalog& catalog, LoadUnit unit,
                              UtcTime start)
{
    SimulationOptions options;
    options.weeks = previewWeeks;
    options.assume = assumptionOf(assumption);
    options.start = start;
    ProgramPreview preview;
    for (int week = 1; week <= previewWeeks; ++week) {
        preview.weeks << Text::tr("Week %1").arg(week);
    }
    // A row for each exercise; of a week the last session tells.
    for (const SimulatedSlot& simulated : simulate(program, catalog, options).slots) {
        const Exercise* exercise = catalog.find(simulated.outlook.exercise);
        const QString name = fromCore(exercise != nullptr ? exercise->shortName : simulated.outlook.exercise.value);
        auto row = std::find_if(preview.rows.begin(), preview.rows.end(), [&](const auto& entry) { return entry.name == name; });
        if (row == preview.rows.end()) {
            preview.rows.push_back({name, std::vector<ProgramPreview::Cell>(previewWeeks)});
            row = preview.rows.end() - 1;
        }
        row->cells.at(static_cast<std::size_t>(simulated.week - 1)) = cellOf(simulated.outlook, unit);
    }
    return preview;
}

}  // namespace stance
