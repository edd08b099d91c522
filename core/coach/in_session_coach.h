// InSessionCoach: what the sets just done mean for those still to come. Sets that are done never change.
#pragma once

#include "core/catalog/catalog.h"
#include "core/history/equipment.h"
#include "core/program/program.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <vector>

namespace stance {

/// Three things happen at once, each in the batch of what led to it, so that one undo takes both back:
/// - pain of the red band ends the exercise for today;
/// - the same fault flagged in two reps in a row ends the set (the first flag was answered with the cue, S22);
/// - rules of the pass `in_session` change the targets of the sets to come, or end the exercise.
class InSessionCoach {
public:
    /// The program is the one the session follows. Both must outlive the coach.
    InSessionCoach(const Catalog& catalog, const Program& program, EquipmentOwned owned);

    /// Commands that follow from `events`, to be decided one after another; `after` is the session with the events applied.
    /// A command may be refused (nothing of the exercise is left): then it means nothing.
    std::vector<SessionCommand> follow(const Session& after, const std::vector<SessionEvent>& events) const;

private:
    const Catalog* m_catalog;
    const Program* m_program;
    EquipmentOwned m_owned;

    std::vector<SessionCommand> afterSet(const Session& session, StepId step) const;
};

}  // namespace stance
