// stance sessions: what was trained, the session under way included. Changes nothing.
#include "app/commands/output.h"
#include "app/commands/session_report.h"
#include "app/commands/verbs.h"

#include <QFileInfo>

#include <algorithm>

namespace stance {
namespace {

constexpr int pageSize = 200;

Result<std::vector<SessionSummary>, StoreError> readSessions(Database& database)
{
    SessionQueries queries(database);
    std::vector<SessionSummary> sessions;
    const auto open = queries.openSessions();
    if (!open) {
        return fail(open.error());
    }
    for (const OpenSession& entry : *open) {
        auto session = queries.session(entry.id);
        if (!session) {
            return fail(session.error());
        }
        if (*session) {
            sessions.push_back(std::move(**session));
        }
    }
    std::optional<SessionCursor> after;
    for (bool more = true; more;) {
        auto page = queries.sessions(pageSize, after);
        if (!page) {
            return fail(page.error());
        }
        more = page->size() == pageSize;
        if (more) {
            after = SessionCursor{page->back().started, page->back().id};
        }
        std::move(page->begin(), page->end(), std::back_inserter(sessions));
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionSummary& a, const SessionSummary& b) { return a.started > b.started; });
    return sessions;
}

/// No database yet is no error: then there are no sessions.
Result<std::vector<SessionSummary>, StoreError> readSessions(const QString& file)
{
    if (const QFileInfo info(file); !info.exists() && !info.isSymLink()) {
        return std::vector<SessionSummary>{};
    }
    const auto database = Database::open(file.toStdString(), OpenFor::Check);
    if (!database) {
        return fail(database.error());
    }
    return readSessions(**database);
}

}  // namespace

ExitCode runSessions(const CommandLine& line)
{
    const auto paths = findPaths(line.data);
    if (!paths) {
        return complain(StartError{paths.error()});
    }
    const auto sessions = readSessions(paths->database);
    if (!sessions) {
        return complain(StartError{sessions.error()});
    }
    if (line.json) {
        return print(sessionsAsJson(*sessions));
    }
    const auto content = loadContent();
    return content ? print(sessionsAsText(*sessions, content->catalog)) : complain(StartError{content.error()});
}

}  // namespace stance
