#include "core/history/athlete_event.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <type_traits>

namespace stance {

SessionId subjectOf(const AthleteEvent& event)
{
    return std::visit(
        []<class Event>(const Event& e) {
            if constexpr (std::is_same_v<Event, SessionRecorded>) {
                return e.session.id;
            } else if constexpr (requires { e.session; }) {
                return e.session;
            } else {
                return SessionId();
            }
        },
        event);
}

std::vector<AthleteEntry> standing(const std::vector<AthleteEntry>& entries)
{
    // Newest first: a retraction that stands itself takes its target out, be that an event or another retraction.
    std::map<std::int64_t, const AthleteEntry*> bySequence;
    for (const AthleteEntry& entry : entries) {
        bySequence[entry.sequence] = &entry;
    }
    std::map<std::int64_t, bool> retracted;
    for (auto it = bySequence.rbegin(); it != bySequence.rend(); ++it) {
        const auto* retraction = std::get_if<AthleteEventRetracted>(&it->second->event);
        if (retraction != nullptr && !retracted[it->first]) {
            retracted[retraction->sequence] = true;
        }
    }
    std::vector<AthleteEntry> live;
    for (const AthleteEntry& entry : entries) {
        if (!retracted[entry.sequence] && !std::holds_alternative<AthleteEventRetracted>(entry.event)) {
            live.push_back(entry);
        }
    }
    std::sort(live.begin(), live.end(), [](const AthleteEntry& a, const AthleteEntry& b) {
        return std::tie(a.effective, a.sequence) < std::tie(b.effective, b.sequence);
    });
    return live;
}

}  // namespace stance
