// What the page of the day shows, made from the program, the journal and the clock.
#pragma once

#include "app/platform/settings.h"
#include "app/today/today_view.h"
#include "app/training.h"
#include "core/schedule/morning_check.h"
#include "core/schedule/planned_deloads.h"

namespace stance {

/// All that Today is made from. Everything outlives the page.
struct TodaySources {
    const Content& content;
    Training& training;
    SessionQueries& queries;
    Settings& settings;
    const Clock& clock;
};

struct TodayState {
    TodayView view;
    std::optional<Training::Due> due;
    std::optional<MorningCheck> morning;
    std::optional<SessionId> unfinished;
    bool complete = true;           ///< false: targets and reasons are still to be worked out
    std::optional<UtcTime> goodTo;  ///< from then on something on the page is no longer so
};

/// Everything at once, or only what takes no longer than a frame: a long log is then left for later.
enum class TodayEffort { Complete, Quick };

/// `damage`: what the check of the database found, if anything; then nothing can be started.
TodayState presentToday(const TodaySources& sources, const std::optional<StoreError>& damage, TodayEffort effort);

/// The story of the target of one slot that is due; nothing for another slot.
std::optional<TraceView> presentTrace(const TodayState& state, const TodaySources& sources, const SlotId& slot);
std::optional<TargetForm> presentTargetForm(const TodayState& state, const TodaySources& sources, const SlotId& slot);

}  // namespace stance
