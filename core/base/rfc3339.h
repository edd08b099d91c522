// Times as files write them: RFC 3339, "2024-03-10T18:02:11.250+01:00".
#pragma once

#include "core/base/stamp.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace stance {

/// A moment, with the clock on the wall where it was.
struct LocalTime {
    UtcTime utc{};
    std::chrono::minutes utcOffset{0};

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// From 1970 (in UTC) to 9999, offsets up to 14 hours, "Z" for none. Digits beyond milliseconds are cut off; no leap seconds.
std::optional<LocalTime> parseRfc3339(std::string_view text);
/// With milliseconds unless they are zero, and the offset as +hh:mm.
std::string toRfc3339(const LocalTime& time);

/// "2024-03-10"; nothing for another form or a day that is in no calendar.
std::optional<std::chrono::year_month_day> parseDate(std::string_view text);
std::string toText(const std::chrono::year_month_day& day);

}  // namespace stance
