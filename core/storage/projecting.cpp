#include "core/storage/projecting.h"

#include <algorithm>

namespace stance {
namespace {

/// An open session changes with every batch; its row must not.
SessionSummary withoutProgress(SessionSummary summary)
{
    if (summary.state != SessionState::Discarded) {
        summary.state = SessionState::Live;
    }
    summary.ended.reset();
    summary.endTrimmed = false;
    summary.note.clear();
    summary.effort.reset();
    summary.sets.clear();
    return summary;
}

void amend(SessionSummary& summary, const PerformedSet& amended)
{
    const auto same = std::find_if(summary.sets.begin(), summary.sets.end(), [&](const PerformedSet& set) {
        return set.slot == amended.slot && set.setNo == amended.setNo && set.round == amended.round && set.side == amended.side;
    });
    if (same != summary.sets.end()) {
        *same = amended;
    }
}

}  // namespace

std::int64_t deletedAt(const std::vector<AthleteEntry>& about)
{
    std::int64_t deleted = 0;
    for (const AthleteEntry& entry : standing(about)) {
        if (std::holds_alternative<SessionDeleted>(entry.event)) {
            deleted = std::max(deleted, entry.sequence);
        }
    }
    return deleted;
}

std::optional<SessionSummary> project(const Session* session, const std::vector<AthleteEntry>& about)
{
    const std::int64_t deleted = deletedAt(about);
    std::vector<AthleteEntry> later = standing(about);
    std::erase_if(later, [&](const AthleteEntry& entry) { return entry.sequence <= deleted; });

    std::optional<SessionSummary> summary;
    for (const AthleteEntry& entry : later) {
        if (const auto* recorded = std::get_if<SessionRecorded>(&entry.event)) {
            summary = recorded->session;
        }
    }
    if (session != nullptr && session->state != SessionState::NotStarted && deleted == 0) {
        summary = summarise(*session);
    }
    if (!summary) {
        return std::nullopt;
    }
    if (!isClosed(summary->state)) {
        return withoutProgress(std::move(*summary));
    }
    for (const AthleteEntry& entry : later) {
        if (const auto* amended = std::get_if<SetAmended>(&entry.event)) {
            amend(*summary, amended->set);
        }
    }
    return summary;
}

}  // namespace stance
