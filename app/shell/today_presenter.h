// What the page of the day shows, made from the program, the journal and the clock.
#pragma once

#include "app/composition.h"
#include "app/today/today_view.h"

namespace stance {

struct TodayState {
    TodayView view;
    std::optional<Training::Due> due;
    std::optional<SessionId> unfinished;
};

/// `damage`: what the check of the database found, if anything; then nothing can be started.
TodayState presentToday(Composition& app, const std::optional<StoreError>& damage);

}  // namespace stance
