// PersonFacts: what the athlete told over time, as conditions ask for it: pain and its baselines, readiness, tests, body weight.
#pragma once

#include "core/history/training_log.h"
#include "core/progression/condition.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace stance {

/// How long a word about the state of the day counts.
inline constexpr std::chrono::hours readinessAge{36};

/// Fed in the order of time; answers for sessions in the same order. Answers about the morning after look ahead to what was
/// told by `asOf`, because a late score opens the decision again.
class PersonFacts {
public:
    PersonFacts(const std::vector<AthleteEntry>& events, UtcTime asOf, std::chrono::hours rollover);

    void take(const AthleteEntry& entry);
    /// Fills in what is known of the person at `at`, before a session.
    void describe(UtcTime at, SessionFacts& facts) const;
    /// Fills in what is known of the person for a session, before its own pain is taken. `hurt`: some set has a score.
    void describe(const SessionSummary& session, bool hurt, SessionFacts& facts) const;
    /// Pain of one exercise in the session against the baseline of its place.
    void describe(const Performance& performance, SessionFacts& facts) const;
    /// Tests that were done in the session are results as well: of each side the best set that was counted or timed.
    void takeTests(std::span<const Performance> session);
    /// After the session was judged: its pain belongs to the weekly trend.
    void finish(const SessionSummary& session);
    /// Told within 36 hours before `at`.
    std::optional<Readiness> readiness(UtcTime at) const;

private:
    struct Morning {
        Pain worst;
        bool settled = true;
    };
    struct Before {
        UtcTime at{};
        Pain pain;
    };
    using Place = std::pair<BodyPlace, Side>;

    double baseline(const Pain& pain) const;
    void setResult(const std::string& test, Side side, int amount);
    std::optional<double> weeklyTrend(std::chrono::sys_days day, std::optional<int> today) const;

    std::unordered_map<SessionId, Morning> m_mornings;
    std::unordered_map<SessionId, Pain> m_after;
    std::map<Place, std::deque<int>> m_beforeScores;  ///< the last three of each place
    std::deque<Before> m_before;                      ///< of the last two days
    std::optional<std::pair<UtcTime, Readiness>> m_readiness;
    std::optional<double> m_bodyWeight;
    std::map<std::string, double, std::less<>> m_tests;
    std::map<std::string, std::map<Side, int>> m_testSides;
    std::deque<std::pair<std::chrono::sys_days, int>> m_worstPain;  ///< by day, of the last 14
};

}  // namespace stance
