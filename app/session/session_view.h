// What the views of a session need beside the session itself, and the lines they show.
#pragma once

#include "app/motion_shelf.h"
#include "app/widgets/phase.h"
#include "core/catalog/catalog.h"
#include "core/history/exercise_memory.h"
#include "core/program/program.h"
#include "core/session/session.h"

#include <QString>
#include <QStringList>

namespace stance {

struct SessionContext {
    const Catalog* catalog = nullptr;
    LoadUnit unit = LoadUnit::Kilogram;
    int painAmberFrom = 4;  ///< first scores of the amber and of the red band of the program
    int painRedFrom = 6;
    const MotionShelf* motions = nullptr;        ///< no figures without it
    const ExerciseMemories* memories = nullptr;  ///< earlier meetings with the exercises; none: nothing is known
    const Program* program = nullptr;  ///< the one the session follows; without it only the ladder of the catalogue is known
};

/// Everything the stage and the slab say about one step, in words.
struct StepText {
    QString title;       ///< name of the exercise
    QString shortTitle;  ///< the same where room is scarce
    QString line;        ///< "Set 2 of 3 · body weight · 3-1-2-1"
    QString target;      ///< "10 reps", "30 s"
    QStringList setup;   ///< for its side
    QStringList steps;
    QString cue;         ///< the one cue of this set
    QString cueReason;   ///< where to feel it, or the breath
    QString cueIcon;     ///< icon beside the reason
    bool isNew = false;  ///< one of the first two meetings: the steps are shown in full
    QString position;    ///< stance in one line
    QString equipment;   ///< "mat, step"; empty when nothing is needed
    Side side = Side::Both;
};

/// The exercise of a step, or nullptr when the catalogue no longer has it.
const Exercise* exerciseOf(const Session& session, const PlanStep& step, const SessionContext& context);
StepText textOf(const Session& session, const PlanStep& step, const SessionContext& context);
PhaseLook lookOf(Phase phase);
/// Rounded up, so that a countdown shows its last second as 1.
int secondsUp(Millis time);

}  // namespace stance
