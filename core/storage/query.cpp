#include "core/storage/query.h"

#include "core/storage/store_errors.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <cerrno>

namespace stance {

bool Query::next()
{
    errno = 0;
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception& exception) {
        // SQLite keeps the system's reason of some failures only, and of a failed COMMIT not.
        throw StoreFailure(storeError(m_database->file(), exception, errno));
    }
}

Transaction::Transaction(Database& database) : m_database(&database)
{
    Query(database, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(m_database->handle()) == 0) {
        m_database->connection().tryExec("ROLLBACK");
    }
}

void Transaction::commit()
{
    Query(*m_database, "COMMIT").run();
}

}  // namespace stance
