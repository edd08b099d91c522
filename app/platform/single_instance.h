// SingleInstance: one window for one database. A second start brings up the first one's window and ends.
#pragma once

#include "app/platform/local_socket.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace stance {

/// A locked file in the runtime folder decides who is first (the kernel drops the lock with the process, however it ends), a local
/// socket beside it carries the request. Needs no D-Bus. Neither guards data: the lock of the database does.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First,     ///< go on; raiseWanted() tells of later starts
        Second,    ///< another process has the database, and has answered that it brings its window up
        Unheard,   ///< another process has the database, and does not answer
        Unguarded  ///< no place for lock and socket: go on, the lock of the database still holds
    };

    /// The folder of `database` exists; the database itself need not.
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for at most `patience`, and only when another process is there.
    Role start(std::chrono::milliseconds patience = std::chrono::milliseconds{1000});

Q_SIGNALS:
    /// Bring the window up. `token` is the desktop's permission to do so, empty when there is none: put it into the environment
    /// as XDG_ACTIVATION_TOKEN before QWindow::requestActivate().
    void raiseWanted(const QString& token);

private:
    bool takeLock();
    void listen();
    void takeCallers();
    void answer(const QByteArray& request);

    QString m_lockPath;
    QString m_socketPath;
    int m_lock = -1;
    LocalSocket m_server;
    std::unique_ptr<QSocketNotifier> m_called;
};

}  // namespace stance
