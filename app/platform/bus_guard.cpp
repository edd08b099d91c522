#include "app/platform/bus_guard.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QList>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>

namespace stance {
namespace {

/// Libdbus knows no such transport and gives up at once, without starting a bus of its own.
constexpr auto noBus = "disabled:";

enum class Answer { None, Silence, Yes };

struct Socket {
    int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    Socket() = default;
    ~Socket()
    {
        if (fd >= 0) {
            ::close(fd);
        }
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    bool waitFor(short events, QDeadlineTimer deadline) const
    {
        pollfd wanted{fd, events, 0};
        int ready = 0;
        do {
            ready = ::poll(&wanted, 1, static_cast<int>(deadline.remainingTime()));
        } while (ready < 0 && errno == EINTR);
        return ready > 0;
    }
};

/// `name` as the kernel wants it: a path, or an abstract name that begins with a zero byte.
Answer ask(const QByteArray& name, QDeadlineTimer deadline)
{
    const Socket socket;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket.fd < 0 || name.isEmpty() || static_cast<std::size_t>(name.size()) >= sizeof address.sun_path) {
        return Answer::None;
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size())
                                               + (name.front() == '\0' ? 0 : 1));
    if (::connect(socket.fd, reinterpret_cast<const sockaddr*>(&address), length) != 0) {
        return errno == EAGAIN ? Answer::Silence : Answer::None;  // EAGAIN: a full queue that nobody takes from
    }
    // The shortest question of the protocol: which ways to log in are there?
    constexpr char question[] = "\0AUTH\r\n";
    if (::send(socket.fd, question, sizeof question - 1, MSG_NOSIGNAL) < 0 || !socket.waitFor(POLLIN, deadline)) {
        return Answer::Silence;
    }
    char first = 0;
    return ::recv(socket.fd, &first, 1, 0) == 1 ? Answer::Yes : Answer::Silence;
}

/// The socket of one address ("unix:path=/run/bus,guid=1"), or nothing when it is of another kind.
std::optional<QByteArray> socketOf(const QByteArray& address)
{
    if (!address.startsWith("unix:")) {
        return std::nullopt;
    }
    for (const QByteArray& part : address.mid(5).split(',')) {
        const QByteArray value = QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1));
        if (part.startsWith("path=")) {
            return value;
        }
        if (part.startsWith("abstract=")) {
            return QByteArray(1, '\0') + value;
        }
        if (part.startsWith("runtime=")) {
            return qgetenv("XDG_RUNTIME_DIR") + "/bus";
        }
    }
    return std::nullopt;
}

void avoidIfSilent(const char* variable, const QByteArray& usual, std::chrono::milliseconds patience)
{
    const QByteArray address = qEnvironmentVariableIsSet(variable) ? qgetenv(variable) : usual;
    if (!busAnswers(address, patience)) {
        qputenv(variable, noBus);
    }
}

}  // namespace

bool busAnswers(const QByteArray& address, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    // Several addresses are tried in turn, and the first that lets itself be opened is the one.
    for (const QByteArray& one : address.split(';')) {
        if (one.isEmpty()) {
            continue;
        }
        const auto name = socketOf(one);
        if (!name) {
            return true;
        }
        const Answer answer = ask(*name, deadline);
        if (answer != Answer::None) {
            return answer == Answer::Yes;
        }
    }
    return false;
}

void avoidSilentBuses(std::chrono::milliseconds patience)
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    avoidIfSilent("DBUS_SESSION_BUS_ADDRESS", runtime.isEmpty() ? QByteArray() : "unix:path=" + runtime + "/bus", patience);
    avoidIfSilent("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket", patience);
}

}  // namespace stance
