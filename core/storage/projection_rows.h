// Rows of the projections: summaries and sets. Inside this room only; these throw.
#pragma once

#include "core/history/performed_set.h"
#include "core/storage/journal_rows.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stance {

/// The state of these batches; Damaged when they do not fit together.
Session foldOrRefuse(const std::vector<EventBatch>& batches);
/// What the journal says about the session now.
std::optional<SessionSummary> projectFromJournal(Database& database, SessionKey key);
/// Replaces what is stored about the session; nothing: takes it out.
void storeProjection(Database& database, SessionKey key, const std::optional<SessionSummary>& summary);
/// What is stored, with its sets; Damaged when it cannot be read.
std::optional<SessionSummary> loadProjection(Database& database, SessionKey key);

/// The columns of readSummary() in their order, for a query over `session_summary s JOIN session n ON n.key = s.session`.
#define STANCE_SUMMARY_COLUMNS                                                                                        \
    "s.session, n.id, s.state, s.program, s.program_revision, s.program_name, s.workout, s.workout_name, s.started, " \
    "s.utc_offset, s.ended, s.end_trimmed, s.day, s.note, s.effort"
#define STANCE_SUMMARY "session_summary s JOIN session n ON n.key = s.session"

struct SummaryRow {
    SessionKey key = 0;
    SessionSummary summary;  ///< without sets
};
SummaryRow readSummary(const Query& query);

/// The columns of readSet() in their order, for a query over `performed_set p`; the first is the key of the session.
#define STANCE_SET_COLUMNS "p.session, p.body, p.track, p.exercise, p.kind"
PerformedSet readSet(const Query& query);
std::vector<PerformedSet> loadSets(Database& database, SessionKey key);

/// Of YYYY-MM-DD, which sorts like the day.
std::chrono::year_month_day dayOf(const std::string& text);

/// The state a row has for a session in this state.
std::string_view rowStateOf(SessionState state);
/// The stored state, or "" when there is no row.
std::string storedState(Database& database, SessionKey key);

}  // namespace stance
