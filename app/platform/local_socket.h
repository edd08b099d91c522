// LocalSocket: a stream socket of this machine, for the few bytes that processes of one user say to each other.
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

namespace stance {

/// Never blocks, except in waitFor(). Closed with the object.
class LocalSocket {
public:
    LocalSocket();
    /// Takes over an open descriptor; -1 for none.
    explicit LocalSocket(int descriptor) : m_descriptor(descriptor) {}
    ~LocalSocket();
    LocalSocket(LocalSocket&& other) noexcept;
    LocalSocket& operator=(LocalSocket&& other) noexcept;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    void close();

    /// `name` as the kernel wants it: a path, or an abstract name that begins with a zero byte. False with the reason in errno;
    /// EAGAIN means that somebody listens whose queue is full.
    bool connectTo(const QByteArray& name) const;
    /// Makes a socket file that this user alone may write to. Nothing of that name may be there. False with the reason in errno.
    bool listenAt(const QByteArray& path) const;
    /// The next who connected; not open when there is none.
    LocalSocket accept() const;

    /// Waits for a poll() event; false when it did not come in time.
    bool waitFor(short events, QDeadlineTimer deadline) const;
    /// Whether all of it went out at once.
    bool send(QByteArrayView bytes) const;
    /// At most `most` bytes. Nothing, with errno EAGAIN, while there is nothing yet; nothing and errno 0 when the other side is
    /// done.
    QByteArray receive(int most) const;

private:
    int m_descriptor = -1;
};

}  // namespace stance
