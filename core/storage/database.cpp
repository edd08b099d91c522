#include "core/storage/database.h"

#include "core/storage/file_header.h"
#include "core/storage/files.h"
#include "core/storage/journal_rows.h"
#include "core/storage/migrate.h"
#include "core/storage/query.h"
#include "core/storage/store_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>

namespace stance {
namespace {

constexpr int busyTimeoutMs = 100;

/// A missing file comes into being empty and private; SQLite gives its journal the same mode.
Result<std::monostate, StoreError> createFile(const std::filesystem::path& file)
{
    if (auto folder = makePrivateFolder(file.parent_path()); !folder) {
        return folder;
    }
    constexpr mode_t ownerOnly = 0600;
    const int fd = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnly);
    if (fd < 0 && errno != EEXIST) {
        return fail(systemError(file, "open", errno));
    }
    if (fd >= 0) {
        ::close(fd);
    }
    return std::monostate{};
}

/// Says no to everything that is not a database of ours, before SQLite may touch it.
Result<FileHeader, StoreError> lookAt(const std::filesystem::path& file, OpenFor purpose, const OpenOptions& options)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (std::filesystem::is_symlink(std::filesystem::symlink_status(file, error)) && !std::filesystem::exists(status)) {
        return fail(storeError(file, StoreProblem::Unreachable, "dangling link"));
    }
    if (status.type() == std::filesystem::file_type::not_found) {
        if (purpose == OpenFor::Check) {
            return fail(storeError(file, StoreProblem::Unreachable, "no such file"));
        }
        if (const auto created = createFile(file); !created) {
            return fail(created.error());
        }
    } else if (!std::filesystem::is_regular_file(status)) {
        return fail(storeError(file, StoreProblem::Unreachable, "not a regular file"));
    }
    const auto header = fileHeader(file, options);
    if (!header) {
        return fail(storeError(file, StoreProblem::Unreachable, "cannot be read"));
    }
    switch (*header) {
        case FileHeader::Newer:
            return fail(storeError(file, StoreProblem::Newer, "schema above " + std::to_string(schemaOf(options.migrations))));
        case FileHeader::NotOurs: return fail(storeError(file, StoreProblem::NotOurs, "application_id"));
        case FileHeader::Damaged: return fail(storeError(file, StoreProblem::Damaged, "header"));
        case FileHeader::Fresh:
            if (purpose == OpenFor::Check) {
                return fail(storeError(file, StoreProblem::Damaged, "empty"));
            }
            break;
        case FileHeader::Ours: break;
    }
    return *header;
}

}  // namespace

Result<std::unique_ptr<Database>, StoreError> Database::open(const std::filesystem::path& file, OpenFor purpose,
                                                             const OpenOptions& options)
{
    const auto header = lookAt(file, purpose, options);
    if (!header) {
        return fail(header.error());
    }
    std::unique_ptr<Database> database;
    try {
        auto connection = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, busyTimeoutMs, options.vfs);
        database.reset(new Database(file, std::move(connection)));
        database->configure(purpose, *header == FileHeader::Fresh);
    } catch (const SQLite::Exception& exception) {
        return fail(storeError(file, exception));
    }
    if (purpose == OpenFor::ReadWrite) {
        if (const auto migrated = migrate(*database, options.migrations); !migrated) {
            return fail(migrated.error());
        }
    }
    return database;
}

Database::Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> connection)
    : m_file(std::move(file)), m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_statements.clear();
}

void Database::configure(OpenFor purpose, bool fresh)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_connection->exec("PRAGMA trusted_schema = OFF");
    m_connection->exec("PRAGMA cell_size_check = ON");
    m_connection->exec("PRAGMA foreign_keys = ON");
    m_connection->exec("PRAGMA secure_delete = ON");
    m_connection->exec("PRAGMA temp_store = MEMORY");  // nothing of a training log into /var/tmp
    m_connection->exec("PRAGMA synchronous = FULL");
    m_connection->exec("PRAGMA locking_mode = EXCLUSIVE");
    if (purpose == OpenFor::ReadWrite) {
        // PERSIST would leave the old pages of the last transaction readable beside the file.
        m_connection->exec("PRAGMA journal_mode = TRUNCATE");
    }
    // Here the file is read: a journal left by a crash is played back, and what is no database shows.
    const bool canWrite = sqlite3_db_readonly(handle(), "main") == 0;
    m_connection->exec(canWrite ? "BEGIN EXCLUSIVE" : "BEGIN");
    if (fresh) {
        // To lock an empty file SQLite writes a first page, which must not look like somebody else's.
        m_connection->exec("PRAGMA application_id = " + std::to_string(applicationId));
    }
    m_connection->execAndGet("SELECT count(*) FROM sqlite_schema");
    m_connection->exec("COMMIT");
    if (purpose == OpenFor::Check) {
        m_connection->exec("PRAGMA query_only = ON");
    }
}

SQLite::Statement& Database::statement(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        std::string text(sql);
        auto prepared = std::make_unique<SQLite::Statement>(*m_connection, text);
        found = m_statements.emplace(std::move(text), std::move(prepared)).first;
    }
    return *found->second;
}

sqlite3* Database::handle() const
{
    return m_connection->getHandle();
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(handle());
}

Result<std::monostate, StoreError> Database::quickCheck()
{
    return guarded(*this, [&] {
        Query check(*this, "PRAGMA quick_check(1)");
        if (!check.next() || check.text(0) != "ok") {
            throw StoreFailure{StoreProblem::Damaged, "quick_check"};
        }
        verifyOpenSessions(*this);
        return std::monostate{};
    });
}

}  // namespace stance
