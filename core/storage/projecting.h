// What the journal says about one session, as its summary: the rule behind the projections. Pure.
#pragma once

#include "core/history/athlete_event.h"
#include "core/history/performed_set.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stance {

/// Sequence of the newest deletion that stands among the events about one session; 0: not deleted. What was written
/// before it is gone; the same session recorded again later is there again.
std::int64_t deletedAt(const std::vector<AthleteEntry>& about);

/// The summary of a session from its state (nullptr: it has no batches) and the athlete events about it, with amendments.
/// One that is open or discarded is reduced to where it comes from and when it began. Nothing when it is deleted.
std::optional<SessionSummary> project(const Session* session, const std::vector<AthleteEntry>& about);

constexpr bool isClosed(SessionState state)
{
    return state == SessionState::Finished || state == SessionState::EndedEarly;
}

}  // namespace stance
