#include "app/session/breath_now.h"

#include <algorithm>

namespace stance {

std::optional<BreathNow> breathNow(const Session& session, const Stamp& now)
{
    const PlanStep* step = session.step();
    if (step == nullptr || !session.open) {
        return std::nullopt;
    }
    const auto& breath = session.plan.targetOf(*step).breath;
    const double in = breath ? breath->in.min : 4;
    const double out = breath ? breath->out.min : 6;
    const double period = breathSeconds(session);
    const double passed = static_cast<double>(passedIn(session, now).count()) / 1000.0 - period * session.open->ticks;
    const double within = std::clamp(passed, 0.0, period);
    if (within < in) {
        return BreathNow{BreathPart::In, within / in, in - within};
    }
    if (within < in + out) {
        return BreathNow{BreathPart::Out, (within - in) / out, in + out - within};
    }
    const double pause = period - in - out;
    return BreathNow{BreathPart::Pause, pause > 0 ? (within - in - out) / pause : 1.0, period - within};
}

}  // namespace stance
