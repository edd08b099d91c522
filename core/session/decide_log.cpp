#include "core/session/decide_log.h"

namespace stance {
namespace {

using Decision = Result<std::vector<SessionEvent>, Refusal>;

/// The reason why the log of a set may not be edited, if there is one.
std::optional<Refusal> whyNotEditable(const Session& session, const SetRef& set)
{
    if (!session.isOpen()) {
        return Refusal::NotNow;
    }
    if (set.step < 0 || set.step >= static_cast<int>(session.records.size())) {
        return Refusal::UnknownSet;
    }
    const SetRecord& record = session.record(set.step);
    if (record.attempt != set.attempt) {
        return Refusal::StaleSet;
    }
    if (record.state != SetState::Done) {
        return Refusal::NotNow;
    }
    return std::nullopt;
}

/// Adds `event` when the set may be edited, the value is in range and it would change something.
Decision edit(Draft& draft, const SetRef& set, bool inRange, SessionEvent event)
{
    if (const auto refusal = whyNotEditable(draft.session(), set)) {
        return fail(*refusal);
    }
    if (!inRange) {
        return fail(Refusal::OutOfRange);
    }
    const SetRecord before = draft.session().record(set.step);
    draft.add(std::move(event));
    if (draft.session().record(set.step) == before) {
        return std::vector<SessionEvent>{};
    }
    return draft.take();
}

}  // namespace

Decision decideLog(Draft& draft, const LogAmount& command)
{
    return edit(draft, command.set, command.amount >= 0 && command.amount <= maxAmount,
                AmountLogged{command.set.step, command.amount});
}

Decision decideLog(Draft& draft, const LogLoad& command)
{
    const bool inRange = !command.load || (command.load->micrograms >= 0 && command.load->micrograms <= maxLoadMicrograms);
    return edit(draft, command.set, inRange, LoadLogged{command.set.step, command.load});
}

Decision decideLog(Draft& draft, const LogLevel& command)
{
    return edit(draft, command.set, !command.level.axis.empty() && !command.level.value.empty(),
                LevelLogged{command.set.step, command.level});
}

Decision decideLog(Draft& draft, const LogEffort& command)
{
    return edit(draft, command.set, !command.rir || (*command.rir >= 0 && *command.rir <= 10),
                EffortLogged{command.set.step, command.rir});
}

Decision decideLog(Draft& draft, const LogFault& command)
{
    return edit(draft, command.set, !command.fault.empty() && command.reps >= 0 && command.reps <= 99,
                FaultLogged{command.set.step, command.fault, command.reps});
}

Decision decideLog(Draft& draft, const LogPain& command)
{
    return edit(draft, command.set, !command.pain || (command.pain->score >= 0 && command.pain->score <= 10),
                PainLogged{command.set.step, command.pain});
}

Decision decideLog(Draft& draft, const LogSetNote& command)
{
    return edit(draft, command.set, command.note.size() <= maxNoteBytes, SetNoteLogged{command.set.step, command.note});
}

Decision decideLog(Draft& draft, const AcceptLog& command)
{
    return edit(draft, command.set, true, LogAccepted{command.set.step});
}

Decision decideLog(Draft& draft, const WriteSessionNote& command)
{
    if (!draft.session().isOpen()) {
        return fail(Refusal::NotNow);
    }
    if (command.note.size() > maxNoteBytes) {
        return fail(Refusal::OutOfRange);
    }
    if (command.note != draft.session().note) {
        draft.add(SessionNoteWritten{command.note});
    }
    return draft.take();
}

Decision decideLog(Draft& draft, const GiveSessionEffort& command)
{
    if (!draft.session().isOpen()) {
        return fail(Refusal::NotNow);
    }
    if (command.effort && (*command.effort < 1 || *command.effort > 10)) {
        return fail(Refusal::OutOfRange);
    }
    if (command.effort != draft.session().effort) {
        draft.add(SessionEffortGiven{command.effort});
    }
    return draft.take();
}

}  // namespace stance
