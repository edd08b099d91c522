// FileHeader: what the first bytes of a file say, looked at before SQLite may touch it.
#pragma once

#include "core/storage/database.h"

#include <filesystem>
#include <optional>
#include <string>

namespace stance {

enum class FileHeader {
    Fresh,  ///< empty, or a creation that was cut off and that SQLite rolls back
    Ours,
    Newer,    ///< ours, of a later schema
    NotOurs,  ///< another program's database
    Damaged,  ///< no database
};

/// Reads 100 bytes without lock or journal; nothing when the file cannot be opened.
std::optional<FileHeader> fileHeader(const std::filesystem::path& file, const OpenOptions& options);

/// Whether a rollback journal with content lies beside the file.
bool hasHotJournal(const std::filesystem::path& file);

}  // namespace stance
