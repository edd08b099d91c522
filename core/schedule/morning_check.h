// The question of the next morning: whether it is due, and about which session and place it asks.
#pragma once

#include "core/base/stamp.h"
#include "core/history/athlete_event.h"
#include "core/history/performed_set.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace stance {

/// How long after its end a session is asked about.
inline constexpr std::chrono::hours morningCheckEnds{36};

struct MorningCheck {
    SessionId session;          ///< the last one of its training day
    std::optional<Pain> place;  ///< where it hurt, with the score told then; none: nobody ever said
    UtcTime until{};            ///< when it is no longer asked
};

/// From the training day after a session on, until 36 h after its end: asked when pain above zero was told during or after a
/// session of that day, or when the session belongs to a program that always asks. One answer is enough for all sessions of
/// a day. `recent`: closed sessions, any order, those of the last three days at least; `events`: as standing() gives them.
std::optional<MorningCheck> morningCheck(std::span<const SessionSummary> recent, std::span<const AthleteEntry> events,
                                         const std::function<bool(const SessionSummary&)>& alwaysAsks, const Stamp& now,
                                         std::chrono::hours rollover = std::chrono::hours{4});

}  // namespace stance
