#include "core/session/cue.h"

#include "core/session/tick.h"

#include <algorithm>

namespace stance {
namespace {

using std::chrono::seconds;

struct Schedule {
    const Session& session;
    std::vector<Cue> cues;

    void at(Millis passed, CueKind kind)
    {
        const Stamp& anchor = session.clock.anchor;
        cues.push_back(Cue{kind, session.phaseId, anchor.monotonic + passed - session.clock.carried});
    }

    /// Three, two, one before the end of the phase.
    void lastSeconds()
    {
        if (!session.clock.length) {
            return;
        }
        for (const int left : {3, 2, 1}) {
            if (*session.clock.length > seconds{left}) {
                at(*session.clock.length - seconds{left}, CueKind::LastSeconds);
            }
        }
    }

    /// Where a paced rep turns: after the lowering, or at the top of a movement that drives first.
    void turns()
    {
        const auto tick = pacedTick(session);
        if (!tick) {
            return;
        }
        const PlanStep& step = *session.step();
        const SetTarget& target = session.plan.targetOf(step);
        const Millis turn = untilTurn(target);
        if (turn <= Millis{0} || turn >= *tick) {
            return;
        }
        const int done = session.open->ticks;
        const int last = std::max(ticksToComplete(session.plan.slotOf(step), target), done + 1);
        for (int rep = done; rep < last; ++rep) {
            at(*tick * rep + turn, CueKind::Turn);
        }
    }

    void breaths()
    {
        const PlanStep* step = session.step();
        const SetTarget& target = session.plan.targetOf(*step);
        const int period = breathSeconds(session);
        const int in = target.breath ? target.breath->in.min : 4;
        for (int breath = session.open ? session.open->ticks : 0; breath < target.amountMax; ++breath) {
            at(seconds{breath * period}, CueKind::BreathIn);
            at(seconds{breath * period + in}, CueKind::BreathOut);
        }
    }
};

}  // namespace

std::vector<Cue> cueSchedule(const Session& session)
{
    if (session.state != SessionState::Live || session.pause || session.restRanOut) {
        return {};
    }
    Schedule schedule{session, {}};
    switch (session.underlying) {
        case Phase::GetReady:
            schedule.at(Millis{0}, CueKind::GetReady);
            schedule.lastSeconds();
            break;
        case Phase::Work:
            schedule.at(Millis{0}, CueKind::Go);
            schedule.turns();
            break;
        case Phase::Hold: {
            schedule.at(Millis{0}, CueKind::Go);
            const Millis length = session.clock.length.value_or(Millis{0});
            if (length >= seconds{20}) {
                schedule.at(length / 2, CueKind::Halfway);
            }
            schedule.lastSeconds();
            break;
        }
        case Phase::Breathe: schedule.breaths(); break;
        case Phase::ChangeSide:
            schedule.at(Millis{0}, CueKind::ChangeSide);
            schedule.lastSeconds();
            break;
        case Phase::Rest:
            schedule.at(Millis{0}, CueKind::Rest);
            schedule.lastSeconds();
            break;
        case Phase::Paused:
        case Phase::Summary: break;
    }
    return std::move(schedule.cues);
}

std::vector<CueKind> cuesOf(const std::vector<SessionEvent>& events, const Session& after)
{
    std::vector<CueKind> cues;
    const auto happened = [&]<class Event>(std::type_identity<Event>) {
        return std::any_of(events.begin(), events.end(),
                           [](const SessionEvent& event) { return std::holds_alternative<Event>(event); });
    };
    if (happened(std::type_identity<SummaryReached>{})) {
        cues.push_back(CueKind::Done);
    } else if (happened(std::type_identity<RepCounted>{}) && !happened(std::type_identity<SetCompleted>{})) {
        cues.push_back(CueKind::Rep);
    }
    if (happened(std::type_identity<RestRanOut>{})) {
        cues.push_back(CueKind::RestOver);
    }
    const bool working = after.phase() == Phase::Work || after.phase() == Phase::Hold || after.phase() == Phase::Breathe;
    if (happened(std::type_identity<Resumed>{}) && working) {
        cues.push_back(CueKind::Go);
    }
    return cues;
}

}  // namespace stance
