#include "core/storage/file_header.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <memory>

namespace stance {
namespace {

// Places of the SQLite file format.
constexpr std::string_view sqliteMagic("SQLite format 3\0", 16);
constexpr std::string_view journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr std::size_t headerSize = 100;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

using HeaderBytes = std::array<char, headerSize>;

std::uint32_t bigEndian(const HeaderBytes& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

struct FirstBytes {
    bool empty = true;
    HeaderBytes bytes{};
};

/// Through SQLite's file layer: closing a descriptor of our own would drop the locks that a database open in this process
/// holds on the same file.
std::optional<FirstBytes> readFirst(const std::filesystem::path& file, const std::string& vfsName)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(vfsName.empty() ? nullptr : vfsName.c_str());
    if (vfs == nullptr) {
        return std::nullopt;
    }
    const std::string path = std::filesystem::absolute(file).string();
    const std::unique_ptr<const char, void (*)(const char*)> name(
        sqlite3_create_filename(path.c_str(), (path + "-journal").c_str(), (path + "-wal").c_str(), 0, nullptr),
        [](const char* text) { sqlite3_free_filename(const_cast<char*>(text)); });  // NOLINT: older headers want it non-const
    const auto memory =
        std::make_unique<std::max_align_t[]>(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* opened = static_cast<sqlite3_file*>(static_cast<void*>(memory.get()));
    int flags = 0;
    if (vfs->xOpen(vfs, name.get(), opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) != SQLITE_OK) {
        return std::nullopt;
    }
    FirstBytes first;
    sqlite3_int64 size = 0;
    const int sized = opened->pMethods->xFileSize(opened, &size);
    // What lies beyond the end is filled with zeros.
    const int got = opened->pMethods->xRead(opened, first.bytes.data(), static_cast<int>(headerSize), 0);
    opened->pMethods->xClose(opened);
    first.empty = size == 0;
    if (sized != SQLITE_OK || (got != SQLITE_OK && got != SQLITE_IOERR_SHORT_READ)) {
        return std::nullopt;
    }
    return first;
}

}  // namespace

bool hasHotJournal(const std::filesystem::path& file)
{
    std::ifstream journal(file.string() + "-journal", std::ios::binary);
    std::array<char, journalMagic.size()> start{};
    journal.read(start.data(), static_cast<std::streamsize>(start.size()));
    return journal && std::string_view(start.data(), start.size()) == journalMagic;
}

std::optional<FileHeader> fileHeader(const std::filesystem::path& file, const OpenOptions& options)
{
    const auto first = readFirst(file, options.vfs);
    if (!first) {
        return std::nullopt;
    }
    if (first->empty) {
        return FileHeader::Fresh;
    }
    const std::string_view start(first->bytes.data(), sqliteMagic.size());
    if (start != sqliteMagic) {
        // The very first transaction writes page 1 last; cut off before, it leaves zeros there and a journal that says so.
        const bool blank = std::all_of(start.begin(), start.end(), [](char byte) { return byte == '\0'; });
        return blank && hasHotJournal(file) ? FileHeader::Fresh : FileHeader::Damaged;
    }
    if (bigEndian(first->bytes, applicationIdAt) != static_cast<std::uint32_t>(applicationId)) {
        return FileHeader::NotOurs;
    }
    const bool newer = bigEndian(first->bytes, userVersionAt) > static_cast<std::uint32_t>(schemaOf(options.migrations));
    return newer ? FileHeader::Newer : FileHeader::Ours;
}

}  // namespace stance
