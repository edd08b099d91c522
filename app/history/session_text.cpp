#include "app/history/session_text.h"

#include "app/text/format.h"
#include "app/text/translate.h"
#include "app/text/words.h"

namespace stance {

namespace {

bool countsReps(MeasureKind kind)
{
    return kind == MeasureKind::Reps || kind == MeasureKind::RepsHeld || kind == MeasureKind::RepsToFailure
           || kind == MeasureKind::CleanOf10;
}

SetTarget fixed(int amount)
{
    SetTarget target;
    target.amountMin = amount;
    target.amountMax = amount;
    return target;
}

}  // namespace

QString doneText(const PerformedSet& set, LoadUnit unit)
{
    if (set.kind == SetKind::Skipped || set.kind == SetKind::NotDone) {
        return word(set.kind);
    }
    QString amount = formatGoal(set.measure, fixed(set.amount.value));
    if (set.kind == SetKind::Open) {
        return Text::tr("%1 so far", "amount of a set under way").arg(amount);
    }
    const int target = set.target.amountMin;
    if (!set.target.openEnded && set.amount.value < target && set.measure.kind != MeasureKind::CleanOf10) {
        amount = Text::tr("%1 of %2", "done and prescribed").arg(set.amount.value).arg(formatGoal(set.measure, fixed(target)));
    }
    if (!set.load || set.load->micrograms == 0) {
        return amount;
    }
    return Text::tr("%1 × %2", "amount and load").arg(amount, formatLoad(*set.load, unit));
}

int totalReps(const SessionSummary& session)
{
    int reps = 0;
    for (const PerformedSet& set : session.sets) {
        if (set.kind == SetKind::Done && countsReps(set.measure.kind)) {
            reps += set.amount.value;
        }
    }
    return reps;
}

std::optional<std::chrono::seconds> lengthOf(const SessionSummary& session)
{
    if (!session.ended) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<std::chrono::seconds>(*session.ended - session.started);
}

QString whenText(const SessionSummary& session)
{
    const QString started = formatTime(session.started, session.utcOffset);
    const QString program = fromCore(session.programName);
    if (!session.ended) {
        return Text::tr("begun %1, %2", "time, program").arg(started, program);
    }
    return Text::tr("%1 to %2, %3", "times, program").arg(started, formatTime(*session.ended, session.utcOffset), program);
}

}  // namespace stance
