// Stamp: one reading of every clock, taken at the edge once per command. Below app/platform nobody asks for now.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace stance {

using Millis = std::chrono::milliseconds;
using UtcTime = std::chrono::sys_time<Millis>;

/// The kernel's random id of one boot; clocks of different boots cannot be compared.
struct BootId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend bool operator==(const BootId&, const BootId&) = default;
};

/// 32 hex digits, with or without the four dashes of a UUID; nothing else.
std::optional<BootId> parseBootId(const std::string& text);
/// 32 lower-case hex digits.
std::string toString(const BootId& id);

struct Stamp {
    UtcTime utc{};
    std::chrono::minutes utcOffset{0};  ///< local time minus UTC at that moment, -14 h to +14 h
    Millis monotonic{0};                ///< since boot, standing still during suspend
    Millis boot{0};                     ///< since boot, running on during suspend
    BootId bootId;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Wall time that passed, suspend included; by boot time within one boot, else by UTC. Never negative.
Millis wallBetween(const Stamp& from, const Stamp& to);

/// Time the machine was awake between the two; zero over a reboot. Never negative.
Millis awakeBetween(const Stamp& from, const Stamp& to);

/// Time spent suspended: boot minus monotonic where that exceeds two seconds, else zero (also over a reboot).
Millis suspendedBetween(const Stamp& from, const Stamp& to);

/// The training day: the local date of `stamp`, where a day begins at `rollover` past midnight.
std::chrono::year_month_day trainingDay(const Stamp& stamp, std::chrono::hours rollover = std::chrono::hours{4});

}  // namespace stance
