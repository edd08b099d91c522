#include "tests/support/recording_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <functional>
#include <set>

namespace stance {

struct RecordingVfs::Layer {
    std::string name;
    sqlite3_vfs* below = nullptr;
    sqlite3_vfs vfs{};
    std::vector<DiskStep> steps;
};

namespace {

/// What SQLite keeps for an open file of ours; the file below follows it in the same memory.
struct RecordedFile {
    sqlite3_file base;
    std::vector<DiskStep>* steps;
    const char* path;  ///< SQLite keeps it as long as the file is open; null for its temporary files
};

constexpr std::size_t belowAt =
    (sizeof(RecordedFile) + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);

RecordedFile* ours(sqlite3_file* file)
{
    return reinterpret_cast<RecordedFile*>(file);
}

sqlite3_file* below(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + belowAt);
}

void note(sqlite3_file* file, DiskAct act, std::int64_t offset = 0, std::string bytes = {})
{
    if (const char* path = ours(file)->path) {
        ours(file)->steps->push_back({act, std::filesystem::path(path).filename(), offset, std::move(bytes)});
    }
}

int closeFile(sqlite3_file* file)
{
    return below(file)->pMethods->xClose(below(file));
}
int readFrom(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    return below(file)->pMethods->xRead(below(file), to, size, offset);
}
int sizeOf(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}
int lock(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}
int unlock(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}
int isReserved(sqlite3_file* file, int* out)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), out);
}
int control(sqlite3_file* file, int what, void* value)
{
    return below(file)->pMethods->xFileControl(below(file), what, value);
}
int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}
int deviceFlags(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int writeTo(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    note(file, DiskAct::Write, offset, std::string(static_cast<const char*>(from), static_cast<std::size_t>(size)));
    return below(file)->pMethods->xWrite(below(file), from, size, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    note(file, DiskAct::Truncate, size);
    return below(file)->pMethods->xTruncate(below(file), size);
}

int sync(sqlite3_file* file, int flags)
{
    const int result = below(file)->pMethods->xSync(below(file), flags);
    note(file, DiskAct::Sync);
    return result;
}

constexpr sqlite3_io_methods methods{.iVersion = 1,
                                     .xClose = closeFile,
                                     .xRead = readFrom,
                                     .xWrite = writeTo,
                                     .xTruncate = truncate,
                                     .xSync = sync,
                                     .xFileSize = sizeOf,
                                     .xLock = lock,
                                     .xUnlock = unlock,
                                     .xCheckReservedLock = isReserved,
                                     .xFileControl = control,
                                     .xSectorSize = sectorSize,
                                     .xDeviceCharacteristics = deviceFlags,
                                     .xShmMap = nullptr,
                                     .xShmLock = nullptr,
                                     .xShmBarrier = nullptr,
                                     .xShmUnmap = nullptr,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

// The layer stands behind pAppData, which SQLite leaves alone.
struct Behind {
    sqlite3_vfs* below;
    std::vector<DiskStep>* steps;
};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const auto* behind = static_cast<Behind*>(vfs->pAppData);
    file->pMethods = nullptr;
    const int result = behind->below->xOpen(behind->below, path, below(file), flags, outFlags);
    if (result == SQLITE_OK) {
        ours(file)->steps = behind->steps;
        ours(file)->path = path;
        file->pMethods = &methods;
    }
    return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    const auto* behind = static_cast<Behind*>(vfs->pAppData);
    behind->steps->push_back({DiskAct::Delete, std::filesystem::path(path).filename(), syncFolder, {}});
    return behind->below->xDelete(behind->below, path, syncFolder);
}

void put(std::string& content, std::int64_t offset, std::string_view bytes)
{
    const auto at = static_cast<std::size_t>(offset);
    content.resize(std::max(content.size(), at + bytes.size()), '\0');
    content.replace(at, bytes.size(), bytes);
}

using Happens = std::function<bool()>;

void apply(DiskImage& disk, const DiskStep& step, std::size_t tornAt, const Happens& happens)
{
    switch (step.act) {
        case DiskAct::Write:
            for (std::size_t at = 0; at < step.bytes.size(); at += tornAt) {
                if (happens()) {
                    put(disk[step.file], step.offset + static_cast<std::int64_t>(at),
                        std::string_view(step.bytes).substr(at, tornAt));
                }
            }
            break;
        case DiskAct::Truncate:
            if (happens()) {
                disk[step.file].resize(static_cast<std::size_t>(step.offset), '\0');
            }
            break;
        case DiskAct::Delete:
            if (happens()) {
                disk.erase(step.file);
            }
            break;
        case DiskAct::Sync: break;
    }
}

}  // namespace

RecordingVfs::RecordingVfs(std::string name) : m_layer(std::make_unique<Layer>())
{
    m_layer->name = std::move(name);
    m_layer->below = sqlite3_vfs_find(nullptr);
    m_layer->vfs = *m_layer->below;
    m_layer->vfs.zName = m_layer->name.c_str();
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.szOsFile = static_cast<int>(belowAt) + m_layer->below->szOsFile;
    m_layer->vfs.pAppData = new Behind{m_layer->below, &m_layer->steps};
    m_layer->vfs.xOpen = openFile;
    m_layer->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_layer->vfs, 0);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
    delete static_cast<Behind*>(m_layer->vfs.pAppData);
}

const std::string& RecordingVfs::name() const
{
    return m_layer->name;
}

const std::vector<DiskStep>& RecordingVfs::steps() const
{
    return m_layer->steps;
}

DiskImage diskAfter(const std::vector<DiskStep>& steps, std::size_t count, std::size_t tornAt, std::mt19937& chance)
{
    DiskImage disk;
    for (std::size_t i = 0; i < count; ++i) {
        const DiskStep& step = steps[i];
        const auto isSync = [&](const DiskStep& other) {
            return other.file == step.file && (other.act == DiskAct::Sync || other.act == DiskAct::Delete);
        };
        const bool synced = (step.act == DiskAct::Delete && step.offset != 0)
                            || std::any_of(steps.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                           steps.begin() + static_cast<std::ptrdiff_t>(count), isSync);
        apply(disk, step, tornAt, [&] { return synced || (chance() & 1U) != 0; });
    }
    return disk;
}

DiskImage diskAfter(const std::vector<DiskStep>& steps, std::size_t count)
{
    DiskImage disk;
    for (std::size_t i = 0; i < count; ++i) {
        apply(disk, steps[i], steps[i].bytes.size() + 1, [] { return true; });
    }
    return disk;
}

}  // namespace stance
