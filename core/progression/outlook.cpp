#include "core/progression/outlook.h"

#include "core/progression/fold.h"
#include "core/progression/person_facts.h"
#include "core/progression/present.h"

#include <algorithm>
#include <unordered_map>

namespace stance {

const SlotOutlook* Outlook::find(const SlotId& slot) const
{
    const auto found = std::find_if(slots.begin(), slots.end(), [&](const SlotOutlook& entry) { return entry.slot->id == slot; });
    return found == slots.end() ? nullptr : &*found;
}

Outlook outlook(const OutlookInput& input)
{
    Fold fold(input);
    fold.run();
    Outlook result;
    result.program = &fold.program();
    result.stage = fold.stage();
    result.week = fold.week(fold.program(), fold.today());
    result.deloadWeek = fold.isDeloadWeek(fold.program(), fold.today());
    std::unordered_map<const Lane*, SlotOutlook> known;
    for (const Stage& stage : fold.program().stages) {
        for (const Workout& workout : stage.workouts) {
            for (const Block& block : workout.blocks) {
                for (const Slot& slot : block.slots) {
                    Lane& lane = fold.laneOf(slot);
                    auto shown = known.find(&lane);
                    if (shown == known.end()) {
                        shown = known.emplace(&lane, present(fold, lane, input.asOf)).first;
                    }
                    SlotOutlook& own = result.slots.emplace_back(shown->second);
                    own.stage = &stage;
                    own.workout = &workout;
                    own.slot = &slot;
                }
            }
        }
    }
    return result;
}

UtcTime outlookHolds(const OutlookInput& input)
{
    using std::chrono::days;
    using std::chrono::hours;
    const auto today = std::chrono::floor<days>(input.asOf + input.utcOffset - input.rollover);
    UtcTime until = today + days{1} + input.rollover - input.utcOffset;
    const auto notBeyond = [&](UtcTime time) { until = time > input.asOf ? std::min(until, time) : until; };
    for (const AthleteEntry& entry : input.log.events) {
        notBeyond(entry.effective);
        if (const auto* deload = std::get_if<PlannedDeload>(&entry.event)) {
            notBeyond(entry.effective + hours{24} * deload->days);
        } else if (std::holds_alternative<Readiness>(entry.event)) {
            notBeyond(entry.effective + readinessAge + Millis{1});
        }
    }
    for (const SessionSummary& session : input.log.sessions) {
        notBeyond(session.ended.value_or(session.started));
    }
    return until;
}

}  // namespace stance
