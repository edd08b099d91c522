#include "core/progression/person_facts.h"

#include <algorithm>

namespace stance {
namespace {

constexpr std::chrono::hours beforeAge{12};
constexpr std::size_t baselineScores = 3;

std::optional<int> worstIn(const SessionSummary& session)
{
    std::optional<int> worst;
    for (const PerformedSet& set : session.sets) {
        if (set.pain) {
            worst = std::max(worst.value_or(0), set.pain->score);
        }
    }
    return worst;
}

double median(std::deque<int> scores)
{
    std::sort(scores.begin(), scores.end());
    const std::size_t middle = scores.size() / 2;
    return scores.size() % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2.0;
}

}  // namespace

PersonFacts::PersonFacts(const std::vector<AthleteEntry>& events, UtcTime asOf, std::chrono::hours)
{
    for (const AthleteEntry& entry : events) {
        if (entry.effective > asOf) {
            continue;
        }
        if (const auto* morning = std::get_if<MorningPain>(&entry.event)) {
            const auto [known, fresh] = m_mornings.try_emplace(morning->session, Morning{morning->pain, morning->settled});
            if (!fresh) {
                known->second.settled = known->second.settled && morning->settled;
                if (morning->pain.score > known->second.worst.score) {
                    known->second.worst = morning->pain;
                }
            }
        } else if (const auto* after = std::get_if<PainAfter>(&entry.event)) {
            Pain& worst = m_after.try_emplace(after->session, after->pain).first->second;
            worst = after->pain.score > worst.score ? after->pain : worst;
        }
    }
}

void PersonFacts::take(const AthleteEntry& entry)
{
    if (const auto* before = std::get_if<PainBefore>(&entry.event)) {
        std::deque<int>& scores = m_beforeScores[{before->pain.place, before->pain.side}];
        scores.push_back(before->pain.score);
        if (scores.size() > baselineScores) {
            scores.pop_front();
        }
        m_before.push_back({entry.effective, before->pain});
        while (m_before.front().at + std::chrono::hours{48} < entry.effective) {
            m_before.pop_front();
        }
    } else if (const auto* readiness = std::get_if<Readiness>(&entry.event)) {
        m_readiness = {entry.effective, *readiness};
    } else if (const auto* weight = std::get_if<BodyWeight>(&entry.event)) {
        m_bodyWeight = weight->weight.kilograms();
    } else if (const auto* test = std::get_if<SelfTestResult>(&entry.event)) {
        setResult(test->test.value, test->side, test->amount);
    }
}

void PersonFacts::setResult(const std::string& test, Side side, int amount)
{
    std::map<Side, int>& sides = m_testSides[test];
    sides[side] = amount;
    m_tests[test] =
        std::min_element(sides.begin(), sides.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->second;
}

void PersonFacts::takeTests(std::span<const Performance> session)
{
    for (const Performance& performance : session) {
        const Exercise* test = performance.exercise;
        if (test == nullptr || test->category != Category::Test) {
            continue;
        }
        std::map<Side, int> best;
        for (const SetPair& pair : performance.sets) {
            for (const PerformedSet* row : {pair.both, pair.left, pair.right}) {
                // What nobody counted is no measurement.
                const bool measured = row != nullptr && row->kind == SetKind::Done && row->amount.source == Source::Entered;
                if (measured && row->measure.kind == test->measure.kind) {
                    int& most = best.try_emplace(row->side, row->amount.value).first->second;
                    most = std::max(most, row->amount.value);
                }
            }
        }
        for (const auto& [side, amount] : best) {
            setResult(test->id.value, side, amount);
        }
    }
}

double PersonFacts::baseline(const Pain& pain) const
{
    const auto known = m_beforeScores.find({pain.place, pain.side});
    return known == m_beforeScores.end() ? 0.0 : median(known->second);
}

std::optional<double> PersonFacts::weeklyTrend(std::chrono::sys_days day, std::optional<int> today) const
{
    std::optional<int> thisWeek = today;
    std::optional<int> weekBefore;
    for (const auto& [when, score] : m_worstPain) {
        std::optional<int>& week = when > day - std::chrono::days{7} ? thisWeek : weekBefore;
        week = std::max(week.value_or(0), score);
    }
    return thisWeek && weekBefore ? std::optional<double>(*thisWeek - *weekBefore) : std::nullopt;
}

std::optional<Readiness> PersonFacts::readiness(UtcTime at) const
{
    const bool fresh = m_readiness && m_readiness->first <= at && m_readiness->first + readinessAge >= at;
    return fresh ? std::optional<Readiness>(m_readiness->second) : std::nullopt;
}

void PersonFacts::describe(UtcTime at, SessionFacts& facts) const
{
    if (const auto ready = readiness(at)) {
        facts.readiness = ready->readiness;
        facts.soreness = ready->soreness;
    }
    for (const Before& before : m_before) {
        if (before.at <= at && before.at + beforeAge >= at) {
            facts.painBefore = std::max(facts.painBefore.value_or(0), static_cast<double>(before.pain.score));
        }
    }
    facts.bodyWeight = m_bodyWeight;
    facts.assessments = &m_tests;
}

void PersonFacts::describe(const SessionSummary& session, bool hurt, SessionFacts& facts) const
{
    describe(session.started, facts);
    if (const auto after = m_after.find(session.id); after != m_after.end()) {
        facts.painAfter = after->second.score;
        facts.worstAfter = after->second;
    }
    if (const auto morning = m_mornings.find(session.id); morning != m_mornings.end()) {
        facts.painNextMorning = morning->second.worst.score;
        facts.worstMorning = morning->second.worst;
        facts.morningBaseline = baseline(morning->second.worst);
        facts.settled24h = morning->second.settled ? 1.0 : 0.0;
    }
    facts.painWeeklyTrend = weeklyTrend(std::chrono::sys_days{session.day}, hurt ? worstIn(session) : std::nullopt);
}

void PersonFacts::describe(const Performance& performance, SessionFacts& facts) const
{
    facts.painOverBaseline.reset();
    facts.painEntered = 0;
    const auto take = [&](const PerformedSet* row) {
        if (row != nullptr && row->pain) {
            const double over = row->pain->score - baseline(*row->pain);
            facts.painOverBaseline = std::max(facts.painOverBaseline.value_or(over), over);
            facts.painEntered = 1;
        }
    };
    for (const SetPair& pair : performance.sets) {
        take(pair.both);
        take(pair.left);
        take(pair.right);
    }
}

void PersonFacts::finish(const SessionSummary& session)
{
    const auto worst = worstIn(session);
    if (!worst) {
        return;
    }
    const std::chrono::sys_days day{session.day};
    m_worstPain.emplace_back(day, *worst);
    while (m_worstPain.front().first <= day - std::chrono::days{14}) {
        m_worstPain.pop_front();
    }
}

}  // namespace stance
