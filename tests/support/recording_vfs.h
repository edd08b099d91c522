// RecordingVfs: a layer below SQLite that writes down what reaches the disk, and makes from it the disks that a power cut
// could have left.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace stance {

enum class DiskAct { Write, Truncate, Sync, Delete };

struct DiskStep {
    DiskAct act = DiskAct::Write;
    std::string file;         ///< without folder
    std::int64_t offset = 0;  ///< of a write; the new size of a truncation
    std::string bytes;
};

/// Contents by name.
using DiskImage = std::map<std::string, std::string>;

class RecordingVfs {
public:
    /// Registered with SQLite as `name` while it lives. Databases opened through it must be closed before.
    explicit RecordingVfs(std::string name);
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    const std::string& name() const;
    const std::vector<DiskStep>& steps() const;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};

/// What may lie on the disk when the power goes after the first `count` steps: all that was synced before, and of the rest
/// what chance gives, in pieces of `tornAt` bytes. Deleting and truncating without a sync may not have happened either.
DiskImage diskAfter(const std::vector<DiskStep>& steps, std::size_t count, std::size_t tornAt, std::mt19937& chance);
/// The same when everything written got there in order: the program died, not the machine.
DiskImage diskAfter(const std::vector<DiskStep>& steps, std::size_t count);

}  // namespace stance
