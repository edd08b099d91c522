// Changes of what is still to come: a set more, another exercise, an exercise stopped, the session ended.
#pragma once

#include "core/base/result.h"
#include "core/session/decide.h"
#include "core/session/draft.h"

namespace stance {

// `session` is the state before the command, as the draft began with it.
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const AddSet& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const SwapExercise& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const AdjustTargets& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const StopExercise& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const EndHere& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const FinishSession& command);
Result<std::vector<SessionEvent>, Refusal> decideChange(Draft& draft, const Session& session, const DiscardSession& command);

}  // namespace stance
