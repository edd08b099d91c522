// SessionRunner: the one object of core that changes. It turns commands into durable batches: journal first, state second.
#pragma once

#include "core/coach/in_session_coach.h"
#include "core/coach/ports.h"
#include "core/session/decide.h"

#include <optional>
#include <variant>
#include <vector>

namespace stance {

/// What a handled command changed, as questions a view asks.
struct SessionChange {
    std::vector<SessionEvent> events;  ///< in order; empty when nothing changed
    bool phaseChanged = false;         ///< another phase, set, or a pause: the whole stage is to be shown anew
    bool countChanged = false;         ///< ticks or flags of the set under way
    bool logChanged = false;           ///< a record of a done set
    bool planChanged = false;          ///< steps were added, swapped or stopped
    bool closed = false;               ///< finished or discarded
};

/// Why a command did nothing: it was refused, or the store failed. The state is unchanged either way.
using HandleError = std::variant<Refusal, StoreError>;

class SessionRunner {
public:
    /// `journal` must outlive the runner.
    explicit SessionRunner(Journal& journal) : m_journal(&journal) {}
    /// Continues a session from its batches as read from the journal. The first command has to be ReopenSession: until then a
    /// set that was cut off looks as if it were still going on.
    SessionRunner(Journal& journal, std::vector<EventBatch> batches) : m_journal(&journal), m_log(std::move(batches)) {}

    /// Who says what the sets just done mean for those to come; none: nobody. Must outlive the runner.
    void setCoach(const InSessionCoach* coach) { m_coach = coach; }

    /// Decides, makes durable, applies. A machine that slept since the last batch is noticed first: work, holds and
    /// countdowns are then paused as of the moment of sleep before the command is looked at.
    Result<SessionChange, HandleError> handle(const SessionCommand& command, const Stamp& now);

    const Session& session() const { return m_log.session(); }
    const SessionLog& log() const { return m_log; }
    bool canUndo() const { return m_log.undoTarget().has_value(); }
    bool canRedo() const { return m_log.redoTarget().has_value(); }

private:
    Journal* m_journal;
    SessionLog m_log;
    const InSessionCoach* m_coach = nullptr;

    void addWhatFollows(EventBatch& batch) const;
    Result<std::vector<SessionEvent>, HandleError> record(const SessionCommand& command, const Stamp& now);
};

}  // namespace stance
