// Duration: how long a plan, or what is left of a session, is likely to take.
#pragma once

#include "core/session/session.h"

#include <chrono>

namespace stance {

/// Seconds of one set: reps by tempo (three seconds a rep without one), holds, breaths; no rest.
std::chrono::seconds setDuration(const SessionPlan& plan, const PlanStep& step);
/// The whole plan with change-overs, changes of side and rests.
std::chrono::seconds planDuration(const SessionPlan& plan);
/// What is left of a live session: the sets to come with their rests, and the rest under way.
std::chrono::seconds timeLeft(const Session& session, const Stamp& now);

}  // namespace stance
