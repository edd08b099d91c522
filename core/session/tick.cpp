#include "core/session/tick.h"

namespace stance {

using std::chrono::seconds;

seconds tickLength(const PlannedSlot& slot, const SetTarget& target)
{
    constexpr int withoutTempo = 3;
    constexpr int intoAndOutOfHold = 2;
    if (slot.measure.kind == MeasureKind::RepsHeld) {
        return seconds{slot.measure.heldSeconds + intoAndOutOfHold};
    }
    const int perRep = target.tempo ? target.tempo->secondsPerRep() : 0;
    return seconds{perRep > 0 ? perRep : withoutTempo};
}

bool canBePaced(Measure measure)
{
    return measure.kind == MeasureKind::Reps || measure.kind == MeasureKind::RepsHeld;
}

seconds untilTurn(const SetTarget& target)
{
    if (!target.tempo) {
        return seconds{0};
    }
    const Tempo& tempo = *target.tempo;
    const bool drivesFirst = tempo.startsWith == TempoPart::Drive;
    const int moves = drivesFirst ? tempo.drive.value_or(1) : tempo.lower.value_or(1);
    const int stays = drivesFirst ? tempo.squeeze.value_or(1) : tempo.pause.value_or(1);
    return seconds{moves + stays};
}

}  // namespace stance
