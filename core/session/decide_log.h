// Edits of the log: the record of a set that is done, the note and effort of the session.
#pragma once

#include "core/base/result.h"
#include "core/session/decide.h"
#include "core/session/draft.h"

namespace stance {

constexpr int maxAmount = 10'000;  ///< reps, seconds, metres … of one set
constexpr std::size_t maxNoteBytes = 4'000;

Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogAmount& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogLoad& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogLevel& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogEffort& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogFault& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogPain& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const LogSetNote& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const AcceptLog& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const WriteSessionNote& command);
Result<std::vector<SessionEvent>, Refusal> decideLog(Draft& draft, const GiveSessionEffort& command);

}  // namespace stance
