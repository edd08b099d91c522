// PrivateBus: a message bus of its own for one test, with a dbus-daemon that can be held up.
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QProcess>
#include <QString>

#include <csignal>

namespace stance::test {

class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = m_daemon.readLine().trimmed();
        }
    }
    ~PrivateBus()
    {
        for (const QString& name : m_connections) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    const QByteArray& address() const { return m_address; }

    QDBusConnection connect()
    {
        static int count = 0;
        m_connections << QStringLiteral("private-%1").arg(++count);
        return QDBusConnection::connectToBus(QString::fromLatin1(m_address), m_connections.last());
    }

    /// From now on it takes messages and does nothing with them.
    void holdUp() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void goOn() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

private:
    QProcess m_daemon;
    QByteArray m_address;
    QStringList m_connections;
};

}  // namespace stance::test
