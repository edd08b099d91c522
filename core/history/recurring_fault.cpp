#include "core/history/recurring_fault.h"

#include <algorithm>
#include <vector>

namespace stance {
namespace {

struct Flagged {
    bool done = false;
    std::vector<FaultId> faults;  ///< each once
};

Flagged flaggedIn(const SessionSummary& session, const ExerciseId& exercise)
{
    Flagged flagged;
    for (const PerformedSet& set : session.sets) {
        if (set.exercise != exercise || set.kind != SetKind::Done) {
            continue;
        }
        flagged.done = true;
        for (const FaultFlag& flag : set.faults) {
            if (std::find(flagged.faults.begin(), flagged.faults.end(), flag.fault) == flagged.faults.end()) {
                flagged.faults.push_back(flag.fault);
            }
        }
    }
    return flagged;
}

}  // namespace

std::optional<RecurringFault> recurringFault(std::span<const SessionSummary> newestFirst, const ExerciseId& exercise)
{
    std::vector<RecurringFault> counts;  // the one flagged last stands first
    int of = 0;
    for (const SessionSummary& session : newestFirst) {
        const Flagged flagged = flaggedIn(session, exercise);
        if (!flagged.done) {
            continue;
        }
        for (const FaultId& fault : flagged.faults) {
            const auto same = [&](const RecurringFault& one) { return one.fault == fault; };
            auto found = std::find_if(counts.begin(), counts.end(), same);
            if (found == counts.end()) {
                found = counts.insert(counts.end(), RecurringFault{fault, 0, 0});
            }
            ++found->sessions;
        }
        if (++of == RecurringFault::looked) {
            break;
        }
    }
    const auto fewer = [](const RecurringFault& a, const RecurringFault& b) { return a.sessions < b.sessions; };
    const auto most = std::max_element(counts.begin(), counts.end(), fewer);
    if (most == counts.end() || most->sessions < RecurringFault::enough) {
        return std::nullopt;
    }
    most->of = of;
    return *most;
}

}  // namespace stance
