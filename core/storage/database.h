// Database: the one SQLite file of an athlete, opened, checked and locked. All other parts of storage work through it.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/migrations.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;

namespace SQLite {  // NOLINT(readability-identifier-naming): theirs
class Database;
class Statement;
}  // namespace SQLite

namespace stance {

/// "Stan", in the header of every file of ours.
constexpr int applicationId = 0x5374616E;

enum class OpenFor {
    ReadWrite,  ///< creates what is missing and migrates what is older
    Check,      ///< creates and changes nothing, except that SQLite rolls back what a crash left half done
};

/// Only tests need other than the default.
struct OpenOptions {
    std::span<const Migration> migrations = allMigrations();
    std::string vfs;  ///< name of a registered VFS; "": the system's
};

/// Holds the file exclusively until destroyed: a second one on the same file gets StoreProblem::Locked, in this process or
/// another. Everything made from a Database must be gone before it is.
class Database {
public:
    /// Opens the file, in this order: a regular file? a database? ours? not newer? free? An existing file that fails one of
    /// them is left byte for byte as it was. A missing or empty file becomes a new database (folders 0700, file 0600).
    static Result<std::unique_ptr<Database>, StoreError> open(const std::filesystem::path& file,
                                                              OpenFor purpose = OpenFor::ReadWrite,
                                                              const OpenOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Damaged when SQLite's quick_check is not content, or a journal row of an open session does not fit its checksum.
    /// Takes about 0.25 s for 90 MB (ten years of training); not done by open(), so that the first window does not wait for it.
    Result<std::monostate, StoreError> quickCheck();
    /// Empties the cache of pages: after something that read the whole file, most of which nobody asks for again.
    void releaseMemory();

    const std::filesystem::path& file() const { return m_file; }

    // For the rest of this room and its tests; these throw SQLite::Exception.
    SQLite::Database& connection() { return *m_connection; }
    /// Prepared once, kept, found by its text.
    SQLite::Statement& statement(std::string_view sql);
    sqlite3* handle() const;

private:
    Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> connection);
    void configure(OpenFor purpose, bool fresh);

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_connection;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

}  // namespace stance
