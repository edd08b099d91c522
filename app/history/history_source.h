// HistorySource: where the page of history gets its sessions from, a page at a time. Storage stands behind it.
#pragma once

#include "core/base/result.h"
#include "core/coach/ports.h"
#include "core/history/performed_set.h"

#include <optional>
#include <vector>

namespace stance {

/// A session as one line of the list.
struct SessionBrief {
    SessionId id;
    SessionState state = SessionState::NotStarted;
    std::string workoutName;
    UtcTime started{};
    std::chrono::minutes utcOffset{0};
    std::optional<UtcTime> ended;
    std::chrono::year_month_day day{};  ///< training day
    int setsDone = 0;
    int setsPlanned = 0;
    std::optional<Pain> worstPain;  ///< the highest score of its sets, the first of equal ones

    friend bool operator==(const SessionBrief&, const SessionBrief&) = default;
};

SessionBrief briefOf(const SessionSummary& session);

/// The place in the list after which the next page begins: the last line of the page before.
struct HistoryCursor {
    UtcTime started{};
    SessionId id;
};

class HistorySource {
public:
    virtual ~HistorySource() = default;

    /// Newest first (by start, then by id, both descending), at most `limit`, those after `before` or from the top.
    /// Discarded sessions are not among them; open ones are.
    virtual Result<std::vector<SessionBrief>, StoreError> sessions(int limit, const std::optional<HistoryCursor>& before) = 0;
    /// One session with its sets, or none.
    virtual Result<std::optional<SessionSummary>, StoreError> session(const SessionId& id) = 0;
};

}  // namespace stance
