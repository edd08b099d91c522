#include "core/schedule/planned_deloads.h"

#include <chrono>

namespace stance {

std::vector<RunningDeload> runningDeloads(std::span<const AthleteEntry> events, UtcTime at)
{
    std::vector<RunningDeload> running;
    for (const AthleteEntry& entry : events) {
        const auto* deload = std::get_if<PlannedDeload>(&entry.event);
        if (deload == nullptr || entry.effective > at) {
            continue;
        }
        std::erase_if(running, [&](const RunningDeload& one) { return !deload->track || one.track == deload->track; });
        const UtcTime until = entry.effective + std::chrono::hours{24} * deload->days;
        if (until > at) {
            running.push_back({deload->track, until});
        }
    }
    return running;
}

}  // namespace stance
