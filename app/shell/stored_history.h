// StoredHistory: the sessions of the database as the page of history asks for them.
#pragma once

#include "app/history/history_source.h"
#include "core/storage/session_queries.h"

namespace stance {

class StoredHistory : public HistorySource {
public:
    explicit StoredHistory(SessionQueries& queries) : m_queries(queries) {}

    Result<std::vector<SessionBrief>, StoreError> sessions(int limit, const std::optional<HistoryCursor>& before) override;
    Result<std::optional<SessionSummary>, StoreError> session(const SessionId& id) override { return m_queries.session(id); }

private:
    SessionQueries& m_queries;
};

}  // namespace stance
