// Files: the one way to write a file whole, and to read one with a limit.
#pragma once

#include "core/base/document_error.h"
#include "core/coach/ports.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

namespace stance {

/// Replaces the file (mode 0600) or leaves it as it was: temporary file in the same folder, counted writes, sync, rename, sync
/// of the folder. Where the file is a link, what it points to is replaced. The folder must be there.
Result<std::monostate, StoreError> writeFile(const std::filesystem::path& file, std::string_view bytes);

/// The bytes of a regular file; Unreadable or TooLarge otherwise, the latter without reading on.
Result<std::string, DocumentError> readFile(const std::filesystem::path& file, std::size_t maxBytes);

/// Makes the folder and its missing parents, 0700.
Result<std::monostate, StoreError> makePrivateFolder(const std::filesystem::path& folder);

}  // namespace stance
