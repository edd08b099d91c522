// decide: all behaviour of a session. Pure.
#pragma once

#include "core/base/result.h"
#include "core/session/session_log.h"

namespace stance {

enum class Refusal {
    StaleSet,       ///< about a set or phase that is no longer the current one
    NotNow,         ///< not legal in this phase
    NotDue,         ///< the clock has not got there yet
    NothingBefore,  ///< no set before this one
    NothingToUndo,
    NothingToRedo,
    OutOfRange,  ///< a value outside its range
    UnknownSet,  ///< no such step, slot or fault place
    AlreadyStarted,
    AlreadyClosed,
    EmptyPlan,
};

/// What the command means now, as events; empty when it changes nothing. Refuses commands that are stale or not legal.
Result<std::vector<SessionEvent>, Refusal> decide(const SessionLog& log, const SessionCommand& command, const Stamp& now);

/// What a command means right after a batch that is decided and not yet recorded: its events become the end of that batch.
Result<std::vector<SessionEvent>, Refusal> decideAfter(const SessionLog& log, const EventBatch& batch,
                                                       const SessionCommand& command);

/// Whose action a command is.
Origin originOf(const SessionCommand& command);

}  // namespace stance
