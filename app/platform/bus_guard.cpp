#include "app/platform/bus_guard.h"

#include "app/platform/local_socket.h"

#include <QDeadlineTimer>
#include <QList>

#include <poll.h>

#include <cerrno>
#include <optional>

namespace stance {
namespace {

/// Libdbus knows no such transport and gives up at once, without starting a bus of its own.
constexpr auto noBus = "disabled:";

enum class Answer { None, Silence, Yes };

/// `name` as the kernel wants it: a path, or an abstract name that begins with a zero byte.
Answer ask(const QByteArray& name, QDeadlineTimer deadline)
{
    const LocalSocket socket;
    if (!socket.isOpen() || !socket.connectTo(name)) {
        return errno == EAGAIN ? Answer::Silence : Answer::None;  // EAGAIN: a full queue that nobody takes from
    }
    // The shortest question of the protocol: which ways to log in are there?
    constexpr char question[] = "\0AUTH\r\n";
    if (!socket.send(QByteArrayView(question, sizeof question - 1)) || !socket.waitFor(POLLIN, deadline)) {
        return Answer::Silence;
    }
    return socket.receive(1).isEmpty() ? Answer::Silence : Answer::Yes;
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
