#include "core/storage/store_errors.h"

#include <sqlite3.h>

#include <cerrno>

namespace stance {
namespace {

bool saysFull(int code)
{
    return code == ENOSPC || code == EDQUOT || code == EFBIG;
}

StoreProblem problemOf(int extended, int systemCode)
{
    constexpr int primaryBits = 0xFF;
    switch (extended & primaryBits) {
        case SQLITE_FULL: return StoreProblem::Full;
        case SQLITE_READONLY: return StoreProblem::ReadOnly;
        // SQLite calls a disk full only by ENOSPC; a quota or a size limit is the same to the athlete.
        case SQLITE_IOERR: return saysFull(systemCode) ? StoreProblem::Full : StoreProblem::InputOutput;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL: return StoreProblem::Locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return StoreProblem::Damaged;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM: return StoreProblem::Unreachable;
        default: return StoreProblem::Internal;
    }
}

}  // namespace

StoreError storeError(const std::filesystem::path& file, const SQLite::Exception& exception, int systemCode)
{
    const int code = exception.getExtendedErrorCode();
    return {problemOf(code, systemCode), file.string(), code, exception.what()};
}

StoreError storeError(const std::filesystem::path& file, StoreProblem problem, std::string detail)
{
    return {problem, file.string(), 0, std::move(detail)};
}

StoreError systemError(const std::filesystem::path& file, const char* call, int code)
{
    const StoreProblem problem = saysFull(code)                    ? StoreProblem::Full
                                 : code == EROFS                   ? StoreProblem::ReadOnly
                                 : code == EACCES || code == EPERM ? StoreProblem::ReadOnly
                                 : code == EIO                     ? StoreProblem::InputOutput
                                                                   : StoreProblem::Unreachable;
    return {problem, file.string(), 0, std::string(call) + " errno " + std::to_string(code)};
}

}  // namespace stance
