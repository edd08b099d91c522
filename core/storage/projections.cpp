#include "core/storage/projections.h"

#include "core/storage/projection_rows.h"

namespace stance {

Result<int, StoreError> rebuildProjections(Database& database)
{
    return guarded(database, [&] {
        Transaction transaction(database);
        Query(database, "DELETE FROM session_summary").run();
        int sessions = 0;
        for (const SessionKey key : allSessions(database)) {
            const auto summary = projectFromJournal(database, key);
            storeProjection(database, key, summary);
            sessions += summary ? 1 : 0;
        }
        transaction.commit();
        return sessions;
    });
}

}  // namespace stance
