#include "app/platform/local_socket.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>
#include <utility>

namespace stance {
namespace {

constexpr int longestQueue = 16;

struct Address {
    sockaddr_un value{};
    socklen_t length = 0;

    const sockaddr* generic() const { return reinterpret_cast<const sockaddr*>(&value); }
};

std::optional<Address> addressOf(const QByteArray& name)
{
    Address address;
    address.value.sun_family = AF_UNIX;
    const auto size = static_cast<std::size_t>(name.size());
    if (name.isEmpty() || size >= sizeof address.value.sun_path) {
        errno = ENAMETOOLONG;
        return std::nullopt;
    }
    std::memcpy(address.value.sun_path, name.constData(), size);
    const std::size_t end = name.front() == '\0' ? 0 : 1;
    address.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size + end);
    return address;
}

}  // namespace

LocalSocket::LocalSocket() : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {}

LocalSocket::~LocalSocket()
{
    close();
}

LocalSocket::LocalSocket(LocalSocket&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

LocalSocket& LocalSocket::operator=(LocalSocket&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void LocalSocket::close()
{
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
}

bool LocalSocket::connectTo(const QByteArray& name) const
{
    const auto address = addressOf(name);
    return address && ::connect(m_descriptor, address->generic(), address->length) == 0;
}

bool LocalSocket::listenAt(const QByteArray& path) const
{
    const auto address = addressOf(path);
    // Nobody can connect before listen(), so the mode is right by then.
    return address && ::bind(m_descriptor, address->generic(), address->length) == 0
           && ::chmod(path.constData(), S_IRUSR | S_IWUSR) == 0 && ::listen(m_descriptor, longestQueue) == 0;
}

LocalSocket LocalSocket::accept() const
{
    return LocalSocket(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
}

bool LocalSocket::waitFor(short events, QDeadlineTimer deadline) const
{
    pollfd wanted{m_descriptor, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&wanted, 1, static_cast<int>(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool LocalSocket::send(QByteArrayView bytes) const
{
    return ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

QByteArray LocalSocket::receive(int most) const
{
    QByteArray bytes(most, Qt::Uninitialized);
    errno = 0;
    const ssize_t got = ::recv(m_descriptor, bytes.data(), static_cast<std::size_t>(most), 0);
    bytes.truncate(got > 0 ? got : 0);
    return bytes;
}

}  // namespace stance
