#include "app/platform/single_instance.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stance {
namespace {

constexpr qint64 longestRequest = 1024;
constexpr int listenerPatienceMs = 1000;
constexpr QByteArrayView raiseWord = "raise";
constexpr QByteArrayView goodAnswer = "raised\n";

/// A folder that only this user can write to, for as long as the user is logged in. Empty when there is none.
QString runtimeFolder()
{
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isDir()) {
        return runtime;
    }
    // The folder for everybody's temporary files: somebody else may have made a folder of that name, so look whose it is.
    const QString own = QDir::tempPath() + QStringLiteral("/stance-%1").arg(::getuid());
    const QByteArray name = QFile::encodeName(own);
    ::mkdir(name.constData(), S_IRWXU);
    struct stat status {};
    const bool safe = ::lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::getuid()
                      && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return safe ? own : QString();
}

/// The same for every way to write the path of one database.
QString keyOf(const QString& database)
{
    const QFileInfo info(database);
    const QString whole = info.canonicalFilePath();  // empty while there is no file
    const QString folder = info.dir().canonicalPath();
    const QString path =
        whole.isEmpty() ? (folder.isEmpty() ? info.absoluteFilePath() : folder + QLatin1Char('/') + info.fileName()) : whole;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

bool askToRaise(const QString& socketPath, QDeadlineTimer deadline)
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    do {
        QLocalSocket socket;
        socket.connectToServer(socketPath);
        if (socket.waitForConnected(left())) {
            socket.write(raiseWord.toByteArray() + ' ' + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
            while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
            }
            return socket.readLine() == goodAnswer;
        }
        QThread::msleep(10);  // the first one may hold the lock and not listen yet
    } while (!deadline.hasExpired());
    return false;
}

}  // namespace

SingleInstance::SingleInstance(const QString& database, QObject* parent) : QObject(parent)
{
    if (const QString folder = runtimeFolder(); !folder.isEmpty()) {
        const QString stem = folder + QStringLiteral("/stance-") + keyOf(database);
        m_lockPath = stem + QStringLiteral(".lock");
        m_socketPath = stem + QStringLiteral(".socket");
    }
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance()
{
    m_server.close();  // removes the socket
    if (m_lock >= 0) {
        ::close(m_lock);  // drops the lock; the file stays, since removing it would let two processes lock two files of one name
    }
}

SingleInstance::Role SingleInstance::start(std::chrono::milliseconds patience)
{
    if (m_lockPath.isEmpty()) {
        return Role::Unguarded;
    }
    m_lock = ::open(QFile::encodeName(m_lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_lock < 0) {
        return Role::Unguarded;
    }
    if (takeLock()) {
        // Without the socket later starts cannot raise this window; they are still kept out.
        listen();
        return Role::First;
    }
    ::close(m_lock);
    m_lock = -1;
    return askToRaise(m_socketPath, QDeadlineTimer(patience)) ? Role::Second : Role::Unheard;
}

bool SingleInstance::takeLock()
{
    return ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

bool SingleInstance::listen()
{
    // Whoever holds the lock owns the name, so a socket found here is left over from a process that was killed.
    QLocalServer::removeServer(m_socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(m_socketPath);
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(listenerPatienceMs, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest) {
                    socket->abort();
                }
                return;
            }
            const QByteArray request = socket->readLine(longestRequest).trimmed();
            if (request.startsWith(raiseWord)) {
                socket->write(goodAnswer.data(), goodAnswer.size());
                socket->flush();
                Q_EMIT raiseWanted(QString::fromUtf8(request.mid(raiseWord.size())).trimmed());
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();  // it may have come before we listened
    }
}

}  // namespace stance
