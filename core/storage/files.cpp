#include "core/storage/files.h"

#include "core/storage/store_errors.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>

namespace stance {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    bool ok() const { return m_fd >= 0; }
    /// close() tells of writes that failed late.
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return ::close(fd) == 0;
    }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncFolder(const std::filesystem::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder and say EINVAL; there is nothing better to do there.
    return opened.ok() && (::fsync(opened.get()) == 0 || errno == EINVAL);
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// Fills the temporary file; the name of the call that failed, or nullptr.
const char* fill(Descriptor& temporary, std::string_view bytes)
{
    if (!writeAll(temporary.get(), bytes)) {
        return "write";
    }
    if (::fsync(temporary.get()) != 0) {
        return "fsync";
    }
    return temporary.close() ? nullptr : "close";
}

Failure<DocumentError> unreadable(const std::filesystem::path& file, std::string detail)
{
    return fail(DocumentError{file.string(), "", DocumentProblem::Unreadable, std::move(detail)});
}

Failure<DocumentError> unreadable(const std::filesystem::path& file, int code)
{
    return unreadable(file, std::generic_category().message(code));
}

}  // namespace

Result<std::monostate, StoreError> writeFile(const std::filesystem::path& file, std::string_view bytes)
{
    std::error_code error;
    std::filesystem::path target = file;
    if (std::filesystem::is_symlink(std::filesystem::symlink_status(file, error))) {
        target = std::filesystem::canonical(file, error);
        if (error) {
            return fail(systemError(file, "realpath", error.value()));
        }
    }
    std::string temporaryName = (folderOf(target) / ("." + target.filename().string() + ".XXXXXX")).string();
    Descriptor temporary(::mkostemp(temporaryName.data(), O_CLOEXEC));  // mode 0600
    if (!temporary.ok()) {
        return fail(systemError(file, "open", errno));
    }
    const char* failed = fill(temporary, bytes);
    if (failed == nullptr && ::rename(temporaryName.c_str(), target.c_str()) != 0) {
        failed = "rename";
    }
    if (failed != nullptr) {
        const int code = errno;
        ::unlink(temporaryName.c_str());
        return fail(systemError(file, failed, code));
    }
    if (!syncFolder(folderOf(target))) {
        return fail(systemError(file, "fsync of the folder", errno));
    }
    return std::monostate{};
}

Result<std::string, DocumentError> readFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    // Without O_NONBLOCK a pipe in place of the file would be waited for.
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!opened.ok() || ::fstat(opened.get(), &status) != 0) {
        return unreadable(file, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return unreadable(file, "not a regular file");
    }
    std::string bytes;
    char chunk[64 * 1024];
    while (bytes.size() <= maxBytes) {
        const ssize_t got = ::read(opened.get(), chunk, sizeof chunk);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return unreadable(file, errno);
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(chunk, static_cast<std::size_t>(got));
    }
    return fail(DocumentError{file.string(), "", DocumentProblem::TooLarge, std::to_string(maxBytes)});
}

Result<std::monostate, StoreError> makePrivateFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (folder.empty() || std::filesystem::is_directory(folder, error)) {
        return std::monostate{};
    }
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        if (auto parent = makePrivateFolder(folder.parent_path()); !parent) {
            return parent;
        }
    }
    constexpr mode_t ownerOnly = 0700;
    // EEXIST: a file in its place, or another process was faster.
    if (::mkdir(folder.c_str(), ownerOnly) != 0 && !(errno == EEXIST && std::filesystem::is_directory(folder, error))) {
        return fail(systemError(folder, "mkdir", errno));
    }
    return std::monostate{};
}

}  // namespace stance
