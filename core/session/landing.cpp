#include "core/session/landing.h"

#include <algorithm>

namespace stance {

void land(Session& session, const EventBatch& batch, PauseReason reason)
{
    session.phaseId = batch.number;
    const bool isTimed = session.underlying == Phase::Hold || session.underlying == Phase::Breathe;
    if (session.state != SessionState::Live || session.underlying == Phase::Rest || (session.pause && !isTimed)) {
        return;
    }
    const PlanStep* step = session.step();
    switch (session.underlying) {
        case Phase::Hold:
        case Phase::Breathe: {
            const int seconds = std::max(step == nullptr ? 0 : step->changeOverSeconds, minGetReadySeconds);
            session.underlying = Phase::GetReady;
            session.open.reset();
            session.clock = PhaseClock{batch.recorded, Millis{0}, std::chrono::seconds{seconds}};
            session.pause = Pause{reason, batch.recorded};
            break;
        }
        case Phase::GetReady:
        case Phase::ChangeSide:
            session.clock = PhaseClock{batch.recorded, Millis{0}, session.clock.length};
            session.pause = Pause{reason, batch.recorded};
            break;
        case Phase::Work:
            session.clock.carried += awakeBetween(session.clock.anchor, session.lastAt);
            session.clock.anchor = batch.recorded;
            if (reason == PauseReason::Restart) {
                session.pause = Pause{reason, batch.recorded};
            }
            break;
        case Phase::Rest:
        case Phase::Paused:
        case Phase::Summary: break;
    }
}

void standStill(Session& session, const EventBatch& batch)
{
    if (session.state != SessionState::Live || session.pause) {
        return;
    }
    const Millis passed = passedIn(session, batch.recorded);
    session.clock.carried = session.clock.length ? std::min(passed, *session.clock.length) : passed;
    session.pause = Pause{PauseReason::Undo, batch.recorded};
}

}  // namespace stance
