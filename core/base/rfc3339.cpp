#include "core/base/rfc3339.h"

#include <cstdio>

namespace stance {
namespace {

/// Takes fixed forms from the front of a text; once something does not fit, nothing more does.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    /// A number of exactly so many digits, within its limits.
    int number(std::size_t digits, int min, int max)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            value = value * 10 + digit();
        }
        m_good = m_good && value >= min && value <= max;
        return m_good ? value : min;
    }

    /// One of these characters.
    char one(std::string_view characters)
    {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos) {
            m_good = false;
            return '\0';
        }
        const char found = m_rest.front();
        m_rest.remove_prefix(1);
        return found;
    }

    bool startsWith(char character) const { return !m_rest.empty() && m_rest.front() == character; }
    bool startsWithDigit() const { return !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; }
    bool finished() const { return m_good && m_rest.empty(); }

    int digit()
    {
        if (!startsWithDigit()) {
            m_good = false;
            return 0;
        }
        const int value = m_rest.front() - '0';
        m_rest.remove_prefix(1);
        return value;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::chrono::year_month_day scanDate(Scanner& scan)
{
    const int year = scan.number(4, 0, 9999);
    scan.one("-");
    const int month = scan.number(2, 1, 12);
    scan.one("-");
    const int day = scan.number(2, 1, 31);
    return std::chrono::year(year) / month / day;
}

Millis scanTimeOfDay(Scanner& scan)
{
    const std::chrono::hours hour{scan.number(2, 0, 23)};
    scan.one(":");
    const std::chrono::minutes minute{scan.number(2, 0, 59)};
    scan.one(":");
    const std::chrono::seconds second{scan.number(2, 0, 59)};
    Millis fraction{0};
    if (scan.startsWith('.')) {
        scan.one(".");
        int place = 100;
        do {
            fraction += Millis{scan.digit() * place};
            place /= 10;
        } while (scan.startsWithDigit());
    }
    return hour + minute + second + fraction;
}

std::chrono::minutes scanOffset(Scanner& scan)
{
    const char sign = scan.one("Zz+-");
    if (sign != '+' && sign != '-') {
        return std::chrono::minutes{0};
    }
    const int hours = scan.number(2, 0, 14);
    scan.one(":");
    const int minutes = scan.number(2, 0, hours == 14 ? 0 : 59);
    const std::chrono::minutes offset{hours * 60 + minutes};
    return sign == '-' ? -offset : offset;
}

/// The instant at the start of 1970, from which on times are kept.
constexpr UtcTime earliest{};

}  // namespace

std::optional<LocalTime> parseRfc3339(std::string_view text)
{
    Scanner scan(text);
    const std::chrono::year_month_day date = scanDate(scan);
    scan.one("Tt");
    const Millis timeOfDay = scanTimeOfDay(scan);
    const std::chrono::minutes offset = scanOffset(scan);
    if (!scan.finished() || !date.ok()) {
        return std::nullopt;
    }
    const UtcTime utc = std::chrono::sys_days{date} + timeOfDay - offset;
    return utc >= earliest ? std::optional(LocalTime{utc, offset}) : std::nullopt;
}

std::string toRfc3339(const LocalTime& time)
{
    const auto local = time.utc + time.utcOffset;
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss<Millis> clock{local - midnight};
    char text[64] = {};
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    std::string result = toText(std::chrono::year_month_day{midnight}) + text;
    if (clock.subseconds().count() != 0) {
        std::snprintf(text, sizeof text, ".%03d", static_cast<int>(clock.subseconds().count()));
        result += text;
    }
    const auto offset = static_cast<int>(std::chrono::abs(time.utcOffset).count());
    std::snprintf(text, sizeof text, "%c%02d:%02d", time.utcOffset.count() < 0 ? '-' : '+', offset / 60, offset % 60);
    return result + text;
}

std::optional<std::chrono::year_month_day> parseDate(std::string_view text)
{
    Scanner scan(text);
    const std::chrono::year_month_day date = scanDate(scan);
    return scan.finished() && date.ok() ? std::optional(date) : std::nullopt;
}

std::string toText(const std::chrono::year_month_day& day)
{
    char text[32] = {};
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

}  // namespace stance
