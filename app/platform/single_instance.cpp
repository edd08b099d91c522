#include "app/platform/single_instance.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <utility>

namespace stance {
namespace {

constexpr int longestRequest = 1024;
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

bool askToRaise(const QByteArray& socketPath, QDeadlineTimer deadline)
{
    do {
        const LocalSocket socket;
        if (socket.connectTo(socketPath)) {
            QByteArray answer;
            if (!socket.send(raiseWord.toByteArray() + ' ' + qgetenv("XDG_ACTIVATION_TOKEN") + '\n')) {
                return false;
            }
            while (!answer.endsWith('\n') && socket.waitFor(POLLIN, deadline)) {
                const QByteArray more = socket.receive(longestRequest);
                if (more.isEmpty()) {
                    break;
                }
                answer += more;
            }
            return answer == goodAnswer;
        }
        QThread::msleep(10);  // the first one may hold the lock and not listen yet
    } while (!deadline.hasExpired());
    return false;
}

/// A process that connected: is listened to for one line, and for a moment only.
class Caller : public QObject {
public:
    Caller(LocalSocket socket, std::function<void(const QByteArray&)> request, QObject* parent)
        : QObject(parent),
          m_socket(std::move(socket)),
          m_readable(m_socket.descriptor(), QSocketNotifier::Read),
          m_request(std::move(request))
    {
        connect(&m_readable, &QSocketNotifier::activated, this, &Caller::read);
        QTimer::singleShot(listenerPatienceMs, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        const QByteArray more = m_socket.receive(longestRequest);
        if (more.isEmpty() && errno == EAGAIN) {
            return;
        }
        m_line += more;
        const qsizetype end = m_line.indexOf('\n');
        if (end < 0 && !more.isEmpty() && m_line.size() < longestRequest) {
            return;
        }
        m_readable.setEnabled(false);
        const QByteArray line = m_line.left(end).trimmed();
        const bool wantsRaise = end >= 0 && line.startsWith(raiseWord);
        if (wantsRaise) {
            m_socket.send(goodAnswer);
        }
        m_socket.close();
        deleteLater();
        if (wantsRaise) {
            m_request(line);
        }
    }

    LocalSocket m_socket;
    QSocketNotifier m_readable;
    std::function<void(const QByteArray&)> m_request;
    QByteArray m_line;
};

}  // namespace

SingleInstance::SingleInstance(const QString& database, QObject* parent) : QObject(parent)
{
    if (const QString folder = runtimeFolder(); !folder.isEmpty()) {
        const QString stem = folder + QStringLiteral("/stance-") + keyOf(database);
        m_lockPath = stem + QStringLiteral(".lock");
        m_socketPath = stem + QStringLiteral(".socket");
    }
}

SingleInstance::~SingleInstance()
{
    if (m_called) {
        ::unlink(QFile::encodeName(m_socketPath).constData());
    }
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
    return askToRaise(QFile::encodeName(m_socketPath), QDeadlineTimer(patience)) ? Role::Second : Role::Unheard;
}

bool SingleInstance::takeLock()
{
    return ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

void SingleInstance::listen()
{
    // Whoever holds the lock owns the name, so a socket found here is left over from a process that was killed.
    const QByteArray path = QFile::encodeName(m_socketPath);
    ::unlink(path.constData());
    if (m_server.listenAt(path)) {
        m_called = std::make_unique<QSocketNotifier>(m_server.descriptor(), QSocketNotifier::Read);
        connect(m_called.get(), &QSocketNotifier::activated, this, &SingleInstance::takeCallers);
    }
}

void SingleInstance::takeCallers()
{
    for (LocalSocket socket = m_server.accept(); socket.isOpen(); socket = m_server.accept()) {
        new Caller(
            std::move(socket), [this](const QByteArray& request) { answer(request); }, this);
    }
}

void SingleInstance::answer(const QByteArray& request)
{
    Q_EMIT raiseWanted(QString::fromUtf8(request.mid(raiseWord.size())).trimmed());
}

}  // namespace stance
