#include "core/base/stamp.h"

#include <algorithm>
#include <array>

namespace stance {
namespace {

std::optional<std::uint64_t> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<std::uint64_t>(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<std::uint64_t>(c - 'a' + 10);
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<std::uint64_t>(c - 'A' + 10);
    }
    return std::nullopt;
}

}  // namespace

std::optional<BootId> parseBootId(const std::string& text)
{
    BootId id;
    int digits = 0;
    for (const char c : text) {
        if (c == '-') {
            continue;
        }
        const auto digit = hexDigit(c);
        if (!digit || digits == 32) {
            return std::nullopt;
        }
        auto& half = digits < 16 ? id.high : id.low;
        half = (half << 4U) | *digit;
        ++digits;
    }
    return digits == 32 ? std::optional(id) : std::nullopt;
}

std::string toString(const BootId& id)
{
    constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string text;
    for (const std::uint64_t half : {id.high, id.low}) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            text += digits[(half >> static_cast<unsigned>(shift)) & 0xFU];
        }
    }
    return text;
}

Millis wallBetween(const Stamp& from, const Stamp& to)
{
    const Millis passed = from.bootId == to.bootId ? to.boot - from.boot : to.utc - from.utc;
    return std::max(passed, Millis{0});
}

Millis awakeBetween(const Stamp& from, const Stamp& to)
{
    return from.bootId == to.bootId ? std::max(to.monotonic - from.monotonic, Millis{0}) : Millis{0};
}

Millis suspendedBetween(const Stamp& from, const Stamp& to)
{
    constexpr Millis threshold{2000};
    if (from.bootId != to.bootId) {
        return Millis{0};
    }
    const Millis slept = (to.boot - from.boot) - (to.monotonic - from.monotonic);
    return slept > threshold ? slept : Millis{0};
}

std::chrono::year_month_day trainingDay(const Stamp& stamp, std::chrono::hours rollover)
{
    const auto local = stamp.utc + stamp.utcOffset - rollover;
    return std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(local)};
}

}  // namespace stance
