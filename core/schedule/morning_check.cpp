#include "core/schedule/morning_check.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace stance {
namespace {

UtcTime endOf(const SessionSummary& session)
{
    return session.ended.value_or(session.started);
}

void takeWorse(std::optional<Pain>& worst, const Pain& pain)
{
    if (pain.score > 0 && (!worst || pain.score > worst->score)) {
        worst = pain;
    }
}

/// The worst pain told during the session or after it.
std::optional<Pain> worstPain(const SessionSummary& session, std::span<const AthleteEntry> events)
{
    std::optional<Pain> worst;
    for (const PerformedSet& set : session.sets) {
        if (set.pain) {
            takeWorse(worst, *set.pain);
        }
    }
    for (const AthleteEntry& entry : events) {
        const auto* after = std::get_if<PainAfter>(&entry.event);
        if (after != nullptr && after->session == session.id) {
            takeWorse(worst, after->pain);
        }
    }
    return worst;
}

/// Where it hurt last, however long ago that was told outside of a session.
std::optional<Pain> lastPlace(std::span<const AthleteEntry> events)
{
    for (auto entry = events.rbegin(); entry != events.rend(); ++entry) {
        if (const auto* before = std::get_if<PainBefore>(&entry->event); before != nullptr && before->pain.score > 0) {
            return before->pain;
        }
        if (const auto* morning = std::get_if<MorningPain>(&entry->event); morning != nullptr && morning->pain.score > 0) {
            return morning->pain;
        }
    }
    return std::nullopt;
}

bool isAnswered(const std::vector<const SessionSummary*>& day, std::span<const AthleteEntry> events)
{
    return std::any_of(events.begin(), events.end(), [&](const AthleteEntry& entry) {
        const auto* morning = std::get_if<MorningPain>(&entry.event);
        return morning != nullptr && std::any_of(day.begin(), day.end(), [&](const SessionSummary* session) {
                   return session->id == morning->session;
               });
    });
}

}  // namespace

std::optional<MorningCheck> morningCheck(std::span<const SessionSummary> recent, std::span<const AthleteEntry> events,
                                         const std::function<bool(const SessionSummary&)>& alwaysAsks, const Stamp& now,
                                         std::chrono::hours rollover)
{
    const std::chrono::year_month_day today = trainingDay(now, rollover);
    const SessionSummary* last = nullptr;
    for (const SessionSummary& session : recent) {
        const bool due = session.day < today && endOf(session) + morningCheckEnds > now.utc;
        if (due && (last == nullptr || endOf(session) > endOf(*last))) {
            last = &session;
        }
    }
    if (last == nullptr) {
        return std::nullopt;
    }
    std::vector<const SessionSummary*> day;
    std::optional<Pain> worst;
    bool asks = false;
    for (const SessionSummary& session : recent) {
        if (session.day == last->day) {
            day.push_back(&session);
            asks = asks || alwaysAsks(session);
            if (const auto pain = worstPain(session, events)) {
                takeWorse(worst, *pain);
            }
        }
    }
    if ((!asks && !worst) || isAnswered(day, events)) {
        return std::nullopt;
    }
    return MorningCheck{last->id, worst ? worst : lastPlace(events), endOf(*last) + morningCheckEnds};
}

}  // namespace stance
