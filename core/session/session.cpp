#include "core/session/session.h"

#include "core/session/tick.h"

#include <algorithm>

namespace stance {

Phase Session::phase() const
{
    if (state != SessionState::Live) {
        return Phase::Summary;
    }
    return pause ? Phase::Paused : underlying;
}

const PlanStep* Session::step() const
{
    if (state != SessionState::Live || position < 0 || position >= static_cast<int>(plan.steps.size())) {
        return nullptr;
    }
    return &plan.steps[static_cast<std::size_t>(position)];
}

const PlanStep* Session::stepAfter() const
{
    for (std::size_t i = static_cast<std::size_t>(position) + 1; i < plan.steps.size(); ++i) {
        if (record(plan.steps[i].id).state == SetState::ToCome) {
            return &plan.steps[i];
        }
    }
    return nullptr;
}

SetRef Session::currentSet() const
{
    if (open) {
        return open->ref;
    }
    const PlanStep* current = step();
    return current == nullptr ? SetRef{-1, 0} : refOf(current->id);
}

int Session::slotIndexOfStep(StepId stepId) const
{
    const int index = plan.indexOf(stepId);
    return index < 0 ? -1 : plan.steps[static_cast<std::size_t>(index)].slot;
}

int Session::setsDone() const
{
    return static_cast<int>(
        std::count_if(records.begin(), records.end(), [](const SetRecord& record) { return record.state == SetState::Done; }));
}

Millis passedIn(const Session& session, const Stamp& now)
{
    if (session.pause) {
        return session.clock.carried;
    }
    const Stamp& anchor = session.clock.anchor;
    return session.clock.carried + (session.underlying == Phase::Rest ? wallBetween(anchor, now) : awakeBetween(anchor, now));
}

std::optional<Millis> remainingIn(const Session& session, const Stamp& now)
{
    if (!session.clock.length) {
        return std::nullopt;
    }
    return *session.clock.length - passedIn(session, now);
}

std::optional<Millis> dueIn(const Session& session, const Stamp& now)
{
    if (session.state != SessionState::Live || session.pause || session.restRanOut) {
        return std::nullopt;
    }
    if (session.underlying == Phase::Breathe && session.open) {
        const Millis boundary = std::chrono::seconds{breathSeconds(session)} * (session.open->ticks + 1);
        return boundary - passedIn(session, now);
    }
    if (const auto tick = pacedTick(session)) {
        return *tick * (session.open->ticks + 1) - passedIn(session, now);
    }
    return remainingIn(session, now);
}

int goodAmount(int amount, std::span<const FaultFlag> faults)
{
    std::vector<int> known;
    int unknown = 0;
    for (const FaultFlag& flag : faults) {
        if (flag.rep == 0) {
            ++unknown;
        } else if (std::find(known.begin(), known.end(), flag.rep) == known.end()) {
            known.push_back(flag.rep);
        }
    }
    return std::max(0, amount - unknown - static_cast<int>(known.size()));
}

int goodAmount(const SetRecord& record)
{
    return goodAmount(record.amount.value, record.faults);
}

int breathSeconds(const Session& session)
{
    constexpr int usual = 12;  // 4 in, 6 out, 2 pause
    const PlanStep* step = session.step();
    if (step == nullptr) {
        return usual;
    }
    const auto& breath = session.plan.targetOf(*step).breath;
    return breath && breath->secondsPerBreath() > 0 ? breath->secondsPerBreath() : usual;
}

std::optional<Millis> pacedTick(const Session& session)
{
    const PlanStep* step = session.step();
    if (step == nullptr || !session.open || session.underlying != Phase::Work || !session.plan.pace().countsReps) {
        return std::nullopt;
    }
    const PlannedSlot& slot = session.plan.slotOf(*step);
    return canBePaced(slot.measure) ? std::optional<Millis>(tickLength(slot, session.plan.targetOf(*step))) : std::nullopt;
}

}  // namespace stance
