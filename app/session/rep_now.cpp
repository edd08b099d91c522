#include "app/session/rep_now.h"

#include "core/session/tick.h"

#include <algorithm>
#include <cmath>

namespace stance {

std::array<std::pair<TempoPart, int>, 4> tempoParts(const Tempo& tempo)
{
    const std::pair lower{TempoPart::Lower, tempo.lower.value_or(1)};
    const std::pair pause{TempoPart::Pause, tempo.pause.value_or(1)};
    const std::pair drive{TempoPart::Drive, tempo.drive.value_or(1)};
    const std::pair squeeze{TempoPart::Squeeze, tempo.squeeze.value_or(1)};
    if (tempo.startsWith == TempoPart::Drive) {
        return {drive, squeeze, lower, pause};
    }
    return {lower, pause, drive, squeeze};
}

std::optional<RepNow> repNow(const Session& session, const Stamp& now)
{
    const PlanStep* step = session.step();
    if (step == nullptr || !session.open || session.underlying != Phase::Work) {
        return std::nullopt;
    }
    const PlannedSlot& slot = session.plan.slotOf(*step);
    const std::optional<Tempo>& tempo = session.plan.targetOf(*step).tempo;
    if (!tempo || tempo->secondsPerRep() <= 0 || !canBePaced(slot.measure)) {
        return std::nullopt;
    }
    const double period = tempo->secondsPerRep();
    const double passed = static_cast<double>(passedIn(session, now).count()) / 1000.0;
    const bool paced = pacedTick(session).has_value();
    const int rep = paced ? session.open->ticks : static_cast<int>(passed / period);
    double within = std::clamp(passed - rep * period, 0.0, period);
    RepNow result;
    result.secondSide = slot.alternating && rep % 2 == 1;
    for (const auto& [part, seconds] : tempoParts(*tempo)) {
        if (seconds == 0) {
            continue;
        }
        result.part = part;
        result.left = seconds - within;
        result.fraction = std::min(within / seconds, 1.0);
        if (within < seconds) {
            break;
        }
        within -= seconds;
    }
    result.left = std::max(result.left, 0.0);
    return result;
}

}  // namespace stance
