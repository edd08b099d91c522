#include "core/storage/migrate.h"

#include "core/storage/projection_rows.h"
#include "core/storage/query.h"
#include "core/storage/store_errors.h"

#include <SQLiteCpp/Database.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>

namespace stance {
namespace {

int pragma(Database& database, const char* sql)
{
    return database.connection().execAndGet(sql).getInt();
}

/// An empty private file of a name not yet taken; VACUUM INTO fills an empty file.
std::filesystem::path newCopyFile(const std::filesystem::path& file, int schema)
{
    const std::string wanted = file.string() + ".schema-" + std::to_string(schema);
    constexpr int mostCopies = 1000;
    constexpr mode_t ownerOnly = 0600;
    for (int n = 1; n < mostCopies; ++n) {
        const std::string name = n == 1 ? wanted : wanted + "." + std::to_string(n);
        const int fd = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnly);
        if (fd >= 0) {
            ::close(fd);
            return name;
        }
        if (errno != EEXIST) {
            throw StoreFailure(systemError(file, "open of the copy", errno));
        }
    }
    throw StoreFailure{StoreProblem::Internal, "too many copies"};
}

/// The copy is synced by VACUUM INTO and read back whole before the original is touched.
std::filesystem::path copyBeside(Database& database, int schema)
{
    std::filesystem::path copy = newCopyFile(database.file(), schema);
    try {
        Query(database, "VACUUM INTO ?", copy.string()).run();
        SQLite::Database written(copy.string(), SQLite::OPEN_READONLY);
        if (written.execAndGet("PRAGMA integrity_check(1)").getString() != "ok") {
            throw StoreFailure{StoreProblem::Damaged, "the copy before the migration"};
        }
    } catch (...) {
        ::unlink(copy.c_str());
        throw;
    }
    return copy;
}

std::vector<SessionKey> keysOf(Database& database, const char* query)
{
    std::vector<SessionKey> keys;
    Query rows(database, query);
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    return keys;
}

/// A session whose journal cannot be read keeps what was derived before: one bad row must not keep the program from starting.
void deriveAnew(Database& database, const char* query)
{
    for (const SessionKey key : keysOf(database, query)) {
        try {
            storeProjection(database, key, projectFromJournal(database, key));
        } catch (const StoreFailure& failure) {
            if (failure.error.problem != StoreProblem::Damaged) {
                throw;
            }
        }
    }
}

void runStep(Database& database, const Migration& step)
{
    Transaction transaction(database);
    database.connection().exec(step.sql);
    if (step.derivesAnew != nullptr) {
        deriveAnew(database, step.derivesAnew);
    }
    database.connection().exec("PRAGMA user_version = " + std::to_string(step.to));
    transaction.commit();
}

}  // namespace

Result<std::monostate, StoreError> migrate(Database& database, std::span<const Migration> migrations)
{
    return guarded(database, [&] {
        const int found = pragma(database, "PRAGMA user_version");
        if (found == schemaOf(migrations)) {
            return std::monostate{};
        }
        std::filesystem::path copy;
        if (found > 0) {
            copy = copyBeside(database, found);
        } else if (pragma(database, "SELECT count(*) FROM sqlite_schema") != 0) {
            throw StoreFailure{StoreProblem::Damaged, "tables without a schema version"};
        }
        try {
            for (const Migration& step : migrations) {
                if (step.to > found) {
                    runStep(database, step);
                }
            }
        } catch (...) {
            // Every retry makes a copy; this one is of no use while the schema it was made of still stands.
            if (!copy.empty() && pragma(database, "PRAGMA user_version") == found) {
                ::unlink(copy.c_str());
            }
            throw;
        }
        return std::monostate{};
    });
}

}  // namespace stance
