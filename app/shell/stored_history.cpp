#include "app/shell/stored_history.h"

namespace stance {

Result<std::vector<SessionBrief>, StoreError> StoredHistory::sessions(int limit, const std::optional<HistoryCursor>& before)
{
    std::vector<SessionBrief> briefs;
    if (!before) {  // those still open come first
        const auto open = m_queries.openSessions();
        if (!open) {
            return fail(open.error());
        }
        for (const OpenSession& entry : *open) {
            const auto session = m_queries.session(entry.id);
            if (session && *session) {
                briefs.push_back(briefOf(**session));
            }
        }
    }
    const auto cursor = before ? std::optional(SessionCursor{before->started, before->id}) : std::nullopt;
    const auto closed = m_queries.sessions(limit, cursor);
    if (!closed) {
        return fail(closed.error());
    }
    for (const SessionSummary& session : *closed) {
        briefs.push_back(briefOf(session));
    }
    return briefs;
}

}  // namespace stance
